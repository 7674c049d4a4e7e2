// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "domain/field.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace leadbook {

/// Which rows a list of people shows: customers (each with its main contact) or contacts (each with its
/// customer), or for exports who is where: each contact once with each of its customers.
enum class ListKind : std::uint8_t
{
    Customers,
    Contacts,
    Links
};

/// A field of a list: one of the field table, or one of the user's own (by custom_field id).
struct FieldRef
{
    FieldId id = FieldId::Name;
    std::int64_t custom = 0; ///< custom_field id, 0 = a field of the table

    FieldRef() = default;
    FieldRef(FieldId field)
        : id(field)
    {
    }
    static FieldRef ofCustom(std::int64_t customField)
    {
        FieldRef ref;
        ref.custom = customField;
        return ref;
    }
    friend bool operator==(const FieldRef &, const FieldRef &) = default;
};

/// Reads "city" or `extra.Lead Quality` as a field of people; absent where there is none.
std::optional<FieldRef> findListField(const Snapshot &snapshot, std::string_view key);
/// The key by which findListField finds it.
QString listFieldKey(const Snapshot &snapshot, FieldRef field);
/// The heading: the field's label, or the custom field's own name.
QString listFieldLabel(const Snapshot &snapshot, FieldRef field);
/// The type its values have; a custom number is Real.
FieldType listFieldType(const Snapshot &snapshot, FieldRef field);

/// A cell as a value: absent (monostate), text (valid as long as the view), number, amount, day, or choice.
struct ChoiceValue
{
    std::uint8_t value;
    friend bool operator==(ChoiceValue, ChoiceValue) = default;
};
using CellValue =
    std::variant<std::monostate, std::string_view, std::int64_t, double, Money, Day, ChoiceValue>;

/// One field of a list resolved to its column, with the way from a list row to the row of that column. Holds
/// pointers into the view, which must outlive it. Reading takes some nanoseconds and no lock.
class ListColumn
{
public:
    ListColumn(const View &view, ListKind list, FieldRef field);
    /// Where no view is made yet: both must outlive it.
    ListColumn(const Snapshot &snapshot, const FieldColumns &derived, ListKind list, FieldRef field);

    /// The column behind it; monostate where the field is not kept in memory.
    const AnyColumn &column() const { return *m_column; }
    /// The row in column() for list row @p row; kNoRow where the record it would be in is missing.
    Row target(Row row) const;
    CellValue value(Row row) const;

private:
    enum class Path : std::uint8_t
    {
        Same,
        MainLink,
        MainContact,
        LinkOfContact,
        CustomerOfContact,
        ContactOfLink,
        CustomerOfLink
    };
    static Path pathOf(ListKind list, Home home);

    const Snapshot *m_snapshot;
    const AnyColumn *m_column;
    Path m_path = Path::Same;
};

/// The row of a contact's own link (its primary, else its newest); kNoRow where it has none.
Row linkOfContact(const Snapshot &snapshot, Row contact);
/// The customer a list row belongs to.
Row customerOfListRow(const Snapshot &snapshot, ListKind list, Row row);
/// How many rows the list has, tombstones included.
std::size_t listRows(const Snapshot &snapshot, ListKind list);
bool isListRowAlive(const Snapshot &snapshot, ListKind list, Row row);

} // namespace leadbook
