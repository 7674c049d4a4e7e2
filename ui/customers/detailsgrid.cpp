// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/detailsgrid.h"

#include "items/begun.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

QString valueOf(const CustomerRecord &record, FieldId id)
{
    const auto found = std::ranges::find(record.fields, id, [](const auto &field) { return field.first; });
    return found == record.fields.end() ? QString() : found->second;
}

QString choiceText(const Field &field, const QString &key)
{
    const auto choice = std::ranges::find(field.choices, key.toStdString(), &Choice::key);
    return choice == field.choices.end() ? key : choiceLabel(field.id, choice->value);
}

/// What was stored for @p id as the user reads it.
QString spoken(const CustomerRecord &record, FieldId id, const QString &stored, Day today,
               const QLocale &locale)
{
    const Field &field = fieldOf(id);
    if (field.type == FieldType::Day)
        return formatDay(Day::fromIso(stored).value_or(Day()), today, locale);
    if (field.type == FieldType::Money)
        return formatMoney(Money::fromDecimal(stored).value_or(Money()), valueOf(record, FieldId::Currency),
                           locale);
    if (field.type == FieldType::Integer)
        return formatCount(stored.toLongLong(), locale);
    return field.choices.empty() ? stored : choiceText(field, stored);
}

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PaneWords)
};

QString memberText(const RecordMember &member)
{
    return member.role.isEmpty() ? member.name : Words::tr("%1 (%2)").arg(member.name, member.role);
}

} // namespace

QList<KeyValue> detailRows(const CustomerRecord &record, Day today, const QLocale &locale)
{
    QList<KeyValue> rows;
    for (const auto &[id, stored] : record.fields) {
        if (!stored.isEmpty())
            rows << KeyValue{fieldLabel(id), {{begun(spoken(record, id, stored, today, locale))}}};
    }
    QStringList team;
    for (const RecordMember &member : record.team)
        team << memberText(member);
    if (!team.isEmpty())
        rows << KeyValue{Words::tr("Team"), {{team.join(Words::tr(", "))}}};
    for (const auto &[name, value] : record.customs)
        rows << KeyValue{name, {{begun(value)}}};
    return rows;
}

} // namespace leadbook
