// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "workspace/logging/loggedcontact.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QString keyOf(FieldId field, InteractionKind kind)
{
    for (const Choice &choice : fieldOf(field).choices) {
        if (choice.value == static_cast<std::uint8_t>(kind))
            return toQString(choice.key);
    }
    return {};
}

QJsonObject needJson(const NeedEvidence &need)
{
    QJsonObject json;
    if (!need.product.isEmpty())
        json[u"product"_s] = need.product;
    if (!need.usage.isEmpty())
        json[u"usage"_s] = need.usage;
    if (need.budget.isKnown())
        json[u"budget"_s] = need.budget.toDouble();
    if (need.wanted.isValid())
        json[u"wanted"_s] = need.wanted.toIso();
    if (!need.decisionMaker.isEmpty())
        json[u"decisionMaker"_s] = need.decisionMaker;
    return json;
}

QJsonObject toJson(const QuickLog &said)
{
    QJsonObject json{{u"kind"_s, keyOf(FieldId::InteractionKind, said.kind)},
                     {u"day"_s, said.day.toIso()},
                     {u"note"_s, said.note}};
    if (said.isFromCustomer)
        json[u"direction"_s] = *said.isFromCustomer ? u"in"_s : u"out"_s;
    if (said.isAnswered)
        json[u"answered"_s] = *said.isAnswered;
    if (said.minutes)
        json[u"minutes"_s] = *said.minutes;
    if (said.minuteOfDay)
        json[u"minuteOfDay"_s] = *said.minuteOfDay;
    QJsonArray days;
    for (const CalendarPoint &point : said.noteDays)
        days.append(QJsonObject{{u"text"_s, said.note.mid(point.at.begin, point.at.size)},
                                {u"day"_s, point.day.toIso()}});
    if (!days.isEmpty())
        json[u"noteDays"_s] = days;
    if (said.next)
        json[u"next"_s] = QJsonObject{{u"text"_s, said.next->text}, {u"due"_s, said.next->due.toIso()}};
    if (!said.need.isEmpty())
        json[u"need"_s] = needJson(said.need);
    return json;
}

/// "kind: call" and so on, what is inside another object indented.
QStringList toLines(const QJsonObject &json, const QString &indent = {})
{
    QStringList lines;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isObject())
            lines << indent + it.key() + u':' << toLines(it->toObject(), indent + u"  "_s);
        else if (!it->isArray())
            lines << indent + it.key() + u": "_s + it->toVariant().toString();
    }
    return lines;
}

} // namespace

Status runLog(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Snapshot &snapshot = *(*view)->snapshot;
    const auto row = findCustomer(snapshot, arguments.front());
    LEADBOOK_TRY(row);
    LoggedContact logged;
    logged.said = parseQuickLog(arguments.back(), session.workspace().clock().today());
    logged.plainAction = Cli::tr("Follow up");
    QJsonObject json = toJson(logged.said);
    const QStringList lines = toLines(json);
    const bool isDry = session.option(u"dry-run"_s).has_value();
    if (!isDry) {
        const auto changed = await(session.workspace().change(
            logLabel(toQString(snapshot.customers.columns.text(FieldId::Name)[*row]), 1),
            logContact({snapshot.customers.ids[*row]}, logged, {})));
        LEADBOOK_TRY(changed);
    }
    json[u"saved"_s] = !isDry;
    session.print(json, lines);
    return {};
}

} // namespace leadbook::cli
