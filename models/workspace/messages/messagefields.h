// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/templatetext.h"
#include "workspace/listcolumn.h"

#include <QStringList>

#include <optional>

namespace leadbook {

/// What {key} stands for in a message: a field of people, or what only messages have.
struct MessageField
{
    enum class Kind : std::uint8_t
    {
        People,
        Company, ///< the customer's name where it is a company
        Product, ///< what was bought last
        Today,
    };

    Kind kind = Kind::People;
    FieldRef field; ///< of People

    friend bool operator==(const MessageField &, const MessageField &) = default;
};

/// The field that @p key names: a key of the field table, capitals and _ or not (address_form), extra.NAME,
/// or company, product, today. Absent where there is none.
std::optional<MessageField> findMessageField(const Snapshot &snapshot, QStringView key);

/// What templates may name in @p view, which must outlive it.
TemplateNames templateNames(const View &view);

/// The keys to offer in an editor, those most used first.
QStringList messageFieldKeys(const Snapshot &snapshot);

} // namespace leadbook
