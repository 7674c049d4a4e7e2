// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerclass.h"
#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/lifetime/whitespace.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What is asked of the page on lifetime value.
struct LifetimeAsk
{
    CustomerClass by = CustomerClass::Segment;
    int weeks = 52;    ///< how far is looked ahead
    double margin = 1; ///< share of the money that is earned
};

/// What one class of customers is expected to bring.
struct ClassLifetime
{
    QString name; ///< as written in the book; empty: without any
    LifetimeSum sum;
    std::size_t group = 0; ///< its row in the white space
};

/// A customer of great expected value.
struct ValuedCustomer
{
    QString name;
    CustomerLifetime lifetime;
    std::uint32_t purchases = 0; ///< days with a purchase so far
};

/// What customers will be worth, as values for a page.
struct LifetimeFigures
{
    LifetimeAsk ask;
    LifetimeAnalysis analysis; ///< without what it knows of each customer
    Day today;
    LifetimeSum total;
    std::vector<ClassLifetime> classes; ///< with a customer who has bought
    /// The greatest value first; not of customers with one order, of whom it cannot be told.
    std::vector<ValuedCustomer> top;
    std::size_t regular = 0; ///< customers told by their own rhythm
    WhiteSpace whiteSpace;   ///< by the groups of classes
    QString currency;        ///< of the money; empty where not told or several
    std::size_t purchases = 0;
};

/// So many customers are named, and so many products stand in the white space.
inline constexpr std::size_t kTopCustomers = 20;
inline constexpr std::size_t kWhiteSpaceProducts = 8;

/// Looks at the customers of @p view. Pure; any thread. Without a model where @p progress is cancelled.
LifetimeFigures lifetimeFigures(const View &view, const LifetimeAsk &ask, const Progress &progress);

/// A filter that lists the customers of the class called @p name who have bought; all of them where it is
/// null.
QString lifetimeFilter(const LifetimeFigures &figures, const QString *name);
/// A filter that lists the customers of that class who have not bought @p product.
QString whiteSpaceFilter(const LifetimeFigures &figures, const QString &name, const QString &product);
/// A filter that lists the customers called @p name.
QString namedFilter(const QString &name);

} // namespace leadbook
