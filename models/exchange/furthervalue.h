// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// What a further phone, e-mail or address of a contact or customer is, as contact_point.kind stores it.
enum class PointKind : std::uint8_t
{
    Phone,
    Mobile,
    Email,
    Address,
    WeChat,
    Web,
};

/// The kind of a field that may have further values; the parts of an address (city, postcode) are Address.
std::optional<PointKind> pointKindOf(FieldId field);

/// A column, or the parts of a value in several, that holds values beside the main one of a field.
struct FurtherTarget
{
    FieldId field = FieldId::Phone;
    QString label;            ///< "home", "work 2", or the header where that says best what it is
    std::vector<int> columns; ///< from 0; several are joined
    int labelColumn = -1;     ///< whose cells say what the value is; -1: none
    bool isAsked = false;     ///< by the user, not found by the program
    bool isRest = false;      ///< what the cells of the field's own column hold beyond the first value
    /// Headed by its own key, as an export does: what it holds stays where it is.
    bool isExact = false;

    /// `field.label`, as `--map` and `mapping` write it.
    QString key() const;
    /// What a phone or e-mail of a company's own counts as, too.
    PointKind kind() const;
    /// Whether the value may stand in for a missing main one: not a fax, nor somebody else's number.
    bool mayLead() const;

    friend bool operator==(const FurtherTarget &, const FurtherTarget &) = default;
};

/// The key `field.label` of further values of a kind.
QString furtherKey(PointKind kind, std::string_view label);
/// Reads `field.label`, or `field.` of a value that has none; absent where it names no further value.
std::optional<FurtherTarget> parseFurtherKey(const QString &key);

/// Whether a further phone of that label reaches the person, whom it then identifies; it may be a fax.
bool reachesPerson(std::string_view label);

/// What stands between the parts of a text field that a file keeps in several columns; absent for a field
/// whose first filled column is its value.
std::optional<std::string_view> jointOf(FieldId field);
/// Whether several columns may make up one value of the field.
bool mayBeJoined(FieldId field);

} // namespace leadbook
