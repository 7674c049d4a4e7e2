// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace leadbook {

/// By what customers are told apart.
enum class CustomerClass : std::uint8_t
{
    Grade,
    Segment, ///< of RFM
    Source,
    Industry,
    Owner,
    LifeCycle,
};

inline constexpr std::array kCustomerClasses{CustomerClass::Grade,  CustomerClass::Segment,
                                             CustomerClass::Source, CustomerClass::Industry,
                                             CustomerClass::Owner,  CustomerClass::LifeCycle};

/// Which class each customer is in.
struct ClassedCustomers
{
    std::vector<std::uint32_t> group; ///< by customer row: place in names, kNoGroup of who is gone
    QStringList names;                ///< as written in the book; the empty one: without any
};

/// The classes of the customers of @p view: grades, segments and states of the life cycle in their own order,
/// others by how many customers they have; names that filters do not tell apart are one. Any thread.
ClassedCustomers classCustomers(const View &view, CustomerClass by);

/// The field that @p by asks of, as filters and the command line call it: "grade", "segment", "lifeCycle" …
QString classKey(CustomerClass by);

/// A filter that lists the customers of the class called @p name.
QString classFilter(CustomerClass by, const QString &name);

/// The class in the user's language: what is shipped (segments, grades, states of the life cycle) translated,
/// else its own name as written; or that there is none.
QString classLabel(CustomerClass by, const QString &name);

} // namespace leadbook
