// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"

#include "core/text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

QJsonValue cellJson(const CellValue &value, CellSpelling &spelling)
{
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return qint64(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return numberJson(*real);
    if (const auto *money = std::get_if<Money>(&value))
        return moneyJson(*money);
    if (const auto *choice = std::get_if<ChoiceValue>(&value); choice != nullptr && spelling.isFlag())
        return choice->value != 0;
    return toQString(spelling(value));
}

QString jsonKey(const Snapshot &snapshot, FieldRef field)
{
    return field == FieldRef(FieldId::Key) ? u"key"_s : listFieldKey(snapshot, field);
}

QJsonValue moneyJson(Money amount)
{
    return amount.isKnown() ? QJsonValue(amount.toDouble()) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Null);
}

QJsonValue numberJson(const std::optional<double> &number)
{
    return number ? numberJson(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue textJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayJson(Day day)
{
    return day.isValid() ? QJsonValue(day.toIso()) : QJsonValue(QJsonValue::Null);
}

} // namespace leadbook::cli
