// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellvariant.h"

#include <QDate>

namespace leadbook {

namespace {

constexpr qint64 kEpochJulianDay = 2'440'588; // 1970-01-01

struct ToValue
{
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(std::string_view text) const { return toQString(text); }
    QVariant operator()(std::int64_t number) const { return qlonglong{number}; }
    QVariant operator()(double number) const { return number; }
    QVariant operator()(Money amount) const { return QVariant::fromValue(amount); }
    QVariant operator()(Day day) const { return QVariant::fromValue(day); }
    QVariant operator()(ChoiceValue choice) const { return int{choice.value}; }
};

struct ToDisplay : ToValue
{
    using ToValue::operator();
    explicit ToDisplay(FieldRef shown)
        : field(shown)
    {
    }
    QVariant operator()(Money amount) const { return amount.toDouble(); }
    QVariant operator()(Day day) const { return QDate::fromJulianDay(kEpochJulianDay + day.number()); }
    QVariant operator()(ChoiceValue choice) const
    {
        // The user's own choices are yes or no.
        return choiceLabel(field.custom != 0 ? FieldId::DoNotContact : field.id, choice.value);
    }
    FieldRef field;
};

} // namespace

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QVariant valueVariant(const CellValue &value)
{
    return std::visit(ToValue{}, value);
}

QVariant displayVariant(const CellValue &value, FieldRef field)
{
    return std::visit(ToDisplay(field), value);
}

} // namespace leadbook
