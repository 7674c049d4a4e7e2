// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace leadbook {

enum class DayUnit : std::uint8_t
{
    Day,
    Week,
    Month,
    Year,
};

/// A day told from "as of": -30d, -3m, +1y.
struct RelativeDay
{
    int count = 0; ///< negative = in the past
    DayUnit unit = DayUnit::Day;

    /// The day meant when it is @p asOf; months are clipped to the month's end.
    Day from(Day asOf) const;
    friend bool operator==(const RelativeDay &, const RelativeDay &) = default;
};

/// A plain decimal number as written, so that 007 may still be a name and 0.1 is exact.
struct FilterNumber
{
    QString text; ///< "-12.50"

    double toDouble() const { return text.toDouble(); }
    friend bool operator==(const FilterNumber &, const FilterNumber &) = default;
};

/// What a field is compared with.
using FilterValue = std::variant<QString, FilterNumber, Day, RelativeDay>;

/// How a field is compared; the place in kFilterOperators.
enum class FilterOperator : std::uint8_t
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains, ///< the folded text holds the folded value
    In,       ///< equal to one of the values
    IsEmpty,  ///< no value
};

/// How the operators are written, by FilterOperator.
inline constexpr std::array<std::u16string_view, 9> kFilterOperators{
    u"=", u"!=", u"<", u"<=", u">", u">=", u"contains", u"in", u"is empty",
};

/// A filter as data: a tree of conditions. Its text form is read by FilterParser and written by toText(); it
/// is evaluated elsewhere. Fields and terms are named by the keys of the field table.
struct Filter
{
    enum class Kind : std::uint8_t
    {
        All,     ///< every child; without children it lets everything pass
        Any,     ///< at least one child
        Not,     ///< not its one child
        Compare, ///< name, op, values: one value, several for In, none for IsEmpty
        Term,    ///< name alone (hasDeal) or about one child (bought(category = "Chairs"))
    };

    Kind kind = Kind::All;
    std::vector<Filter> children;
    QString name; ///< "city", "extra.Lead Quality", "hasDeal"
    FilterOperator op = FilterOperator::Equal;
    std::vector<FilterValue> values;

    static Filter all(std::vector<Filter> children);
    static Filter any(std::vector<Filter> children);
    static Filter negation(Filter child);
    static Filter compare(const QString &field, FilterOperator op, std::vector<FilterValue> values);
    static Filter term(const QString &name, std::optional<Filter> about = {});

    /// Whether it lets everything pass because nothing is asked.
    bool isEmpty() const { return kind == Kind::All && children.empty(); }
    friend bool operator==(const Filter &, const Filter &) = default;
};

/// The text form, with no more brackets than needed; FilterParser makes the same filter of it, but for groups
/// of one (written as that one) and groups of none (left out, with a "not" before them).
QString toText(const Filter &filter);

} // namespace leadbook
