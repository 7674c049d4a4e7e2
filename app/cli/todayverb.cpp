// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dealnames.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "domain/lunarday.h"
#include "items/todaywords.h"
#include "workspace/past/pastview.h"
#include "workspace/scoring/winchances.h"

#include <QLocale>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<QLatin1StringView, 4> kCauses{"enquiry"_L1, "task"_L1, "longStay"_L1, "noContact"_L1};

struct Answer
{
    TodayFacts facts;
    QString noChances; ///< why no chance to win is told; empty: it is
};

QString customerName(const TodayFacts &facts, Row customer)
{
    return toQString(facts.view.snapshot->customers.columns.text(FieldId::Name)[customer]);
}

QJsonObject rowJson(const TodayFacts &facts, const TodayItem &item)
{
    return {{u"id"_s, qint64(facts.view.snapshot->customers.ids[item.customer])},
            {u"customer"_s, customerName(facts, item.customer)},
            {u"grade"_s, gradeWords(facts.view, item.customer)},
            {u"do"_s, doWords(facts, item)},
            {u"reason"_s, whyWords(facts, item, QLocale())},
            {u"cause"_s, QString(kCauses[static_cast<std::size_t>(item.cause)])},
            {u"due"_s, item.due.toIso()},
            {u"overdue"_s, item.overdue(facts.view.asOf)},
            {u"chance"_s, double(item.chance)},
            {u"rank"_s, item.rank}};
}

QJsonArray birthdaysJson(const TodayFacts &facts, int limit)
{
    QJsonArray rows;
    for (const Birthday &each : facts.birthdays) {
        if (rows.size() >= limit)
            break;
        const auto lunar = each.isLunar ? toLunar(each.day) : std::nullopt;
        const auto &names = facts.view.snapshot->contacts.columns.text(FieldId::ContactName);
        rows.append(QJsonObject{{u"contact"_s, toQString(names[each.contact])},
                                {u"customer"_s, customerName(facts, each.customer)},
                                {u"day"_s, each.day.toIso()},
                                {u"calendar"_s, each.isLunar ? u"lunar"_s : u"solar"_s},
                                {u"lunarDay"_s, lunar ? inWords(*lunar) : QString()}});
    }
    return rows;
}

QJsonArray holidaysJson(const TodayFacts &facts)
{
    constexpr std::array<QLatin1StringView, 3> kKinds{"festival"_L1, "off"_L1, "worked"_L1};
    QJsonArray rows;
    for (const NearHoliday &each : facts.holidays())
        rows.append(QJsonObject{{u"name"_s, each.name},
                                {u"first"_s, each.first.toIso()},
                                {u"last"_s, each.last.toIso()},
                                {u"kind"_s, QString(kKinds[static_cast<std::size_t>(each.kind)])}});
    return rows;
}

QJsonObject toJson(const Answer &answer, int limit, double seconds)
{
    const TodayQueue &queue = answer.facts.queue;
    QJsonArray rows;
    for (std::size_t i = 0; i < queue.items.size() && rows.size() < limit; ++i)
        rows.append(rowJson(answer.facts, queue.items[i]));
    QJsonArray payments;
    for (const OverduePayment &each : answer.facts.payments)
        payments.append(
            QJsonObject{{u"id"_s, qint64(answer.facts.view.snapshot->customers.ids[each.customer])},
                        {u"customer"_s, customerName(answer.facts, each.customer)},
                        {u"due"_s, each.due.toIso()},
                        {u"open"_s, each.open.toDouble()},
                        {u"currency"_s, each.currency},
                        {u"contract"_s, each.contract}});
    return {{u"asOf"_s, answer.facts.view.asOf.toIso()},
            {u"total"_s, qint64(queue.items.size())},
            {u"overdue"_s, qint64(queue.overdue)},
            {u"neverContacted"_s, qint64(queue.neverContacted.size())},
            {u"noNextAction"_s, qint64(queue.noNextAction.size())},
            {u"cooling"_s, qint64(answer.facts.cooling.size())},
            {u"birthdays"_s, qint64(answer.facts.birthdays.size())},
            {u"payments"_s, payments},
            {u"reviewDue"_s,
             answer.facts.reviewDue.isValid() ? QJsonValue(answer.facts.reviewDue.toIso()) : QJsonValue()},
            {u"birthdayRows"_s, birthdaysJson(answer.facts, limit)},
            {u"holidays"_s, holidaysJson(answer.facts)},
            {u"rows"_s, rows},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const Answer &answer, int limit)
{
    const TodayFacts &facts = answer.facts;
    QStringList lines;
    if (limit > 0 && !facts.queue.items.empty()) {
        TextTable table({{Cli::tr("Customer")},
                         {Cli::tr("Grade")},
                         {Cli::tr("Do")},
                         {Cli::tr("Why now")},
                         {Cli::tr("Due")}});
        int rows = 0;
        for (const TodayItem &item : facts.queue.items) {
            if (rows++ == limit)
                break;
            table.addRow({customerName(facts, item.customer), gradeWords(facts.view, item.customer),
                          doWords(facts, item), whyWords(facts, item, QLocale()),
                          dueWords(item, facts.view.asOf)});
        }
        lines = table.lines();
    }
    lines << Cli::tr("To contact: %1, overdue: %2").arg(facts.queue.items.size()).arg(facts.queue.overdue)
          << Cli::tr("Never contacted: %1, A and B without a next action: %2")
                 .arg(facts.queue.neverContacted.size())
                 .arg(facts.queue.noNextAction.size());
    if (!facts.payments.empty())
        lines << Cli::tr("Payments overdue: %L1").arg(facts.payments.size());
    if (facts.reviewDue.isValid())
        lines << Cli::tr("The grading rules are due for review since %1.").arg(facts.reviewDue.toIso());
    for (const NearHoliday &each : facts.holidays())
        lines << u"%1: %2"_s.arg(each.name, each.first == each.last
                                                ? each.first.toIso()
                                                : each.first.toIso() + u" – "_s + each.last.toIso());
    if (!answer.noChances.isEmpty())
        lines << answer.noChances;
    return lines;
}

} // namespace

Status runToday(Session &session, const QStringList &)
{
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const auto limit = session.number(u"limit"_s, std::numeric_limits<int>::max());
    LEADBOOK_TRY(limit);
    TodayAsk ask;
    const auto ahead = session.number(u"ahead"_s, ask.daysAhead);
    LEADBOOK_TRY(ahead);
    ask.daysAhead = *ahead;
    if (const auto owner = session.option(u"owner"_s))
        ask.owner = owner->toStdString();
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    LEADBOOK_TRY(checkOwner(session, *(*view)->snapshot));
    const Stopwatch stopwatch;
    const Result<Answer> answer =
        await(session.workspace().run(std::make_shared<Progress>(),
                                      [path = session.workspace().dataPath(), day = *asOf,
                                       ask](const View &on, const Progress &progress) -> Result<Answer> {
                                          const auto then = viewAsOf(path, on, day, progress);
                                          LEADBOOK_TRY(then);
                                          const WinChances chances = winChances(*then, progress);
                                          auto facts = todayFacts(path, *then, ask, chances.chance, progress);
                                          LEADBOOK_TRY(facts);
                                          return Answer{*std::move(facts), chances.why};
                                      }));
    LEADBOOK_TRY(answer);
    session.print(toJson(*answer, *limit, stopwatch.seconds()), toLines(*answer, *limit));
    return {};
}

} // namespace leadbook::cli
