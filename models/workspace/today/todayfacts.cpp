// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/todayfacts.h"

#include "core/text.h"
#include "domain/contactcadence.h"
#include "domain/lunarday.h"
#include "domain/strategies/strategy.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/contactable.h"
#include "workspace/grading/gradereview.h"
#include "workspace/rules/taskmail.h"
#include "workspace/today/daysoff.h"

#include <algorithm>
#include <set>

namespace leadbook {

namespace {

constexpr int kWeek = 7;

/// Names of the strategies whose steps the queue's tasks come from.
Status readStrategies(sqlite3 *database, TodayFacts &facts)
{
    std::set<std::int64_t> steps;
    for (const TodayItem &item : facts.queue.items) {
        if (item.cause == TodayCause::Task && facts.view.snapshot->tasks[item.task].step != 0)
            steps.insert(facts.view.snapshot->tasks[item.task].step);
    }
    if (steps.empty())
        return {};
    auto read = Statement::prepare(
        database, "SELECT strategy_step.id, strategy.name, strategy.key FROM strategy_step JOIN strategy "
                  "ON strategy.id = strategy_step.strategy");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        if (steps.contains(read->integer(0))) {
            Strategy strategy;
            strategy.name = toQString(read->text(1));
            strategy.key = toQString(read->text(2));
            facts.strategyOfStep[read->integer(0)] = shownStrategy(strategy).name;
        }
    }
}

/// Which mails of the queue a rule wants to have written with a template.
Status findDrafts(sqlite3 *database, TodayFacts &facts)
{
    auto any = Statement::prepare(
        database, "SELECT 1 FROM rule WHERE coalesce(definition ->> '$.then.template', '') <> '' LIMIT 1");
    LEADBOOK_TRY(any);
    const auto has = any->step();
    LEADBOOK_TRY(has);
    if (!*has)
        return {};
    for (const TodayItem &item : facts.queue.items) {
        if (item.cause != TodayCause::Task)
            continue;
        const TaskRow &task = facts.view.snapshot->tasks[item.task];
        if (task.kind != TaskKind::Mail || task.step != 0)
            continue; // tasks of strategies are of no rule
        const auto reference = mailTemplateOf(database, task.id);
        LEADBOOK_TRY(reference);
        if (!reference->isEmpty())
            facts.drafts.insert(task.id);
    }
    return {};
}

bool isAskedFor(const Snapshot &snapshot, const TodayAsk &ask, Row customer)
{
    return isWorkedWith(snapshot, customer) &&
           (!ask.owner || snapshot.customers.columns.code(FieldId::Owner)[customer] == *ask.owner);
}

void findCooling(TodayFacts &facts, const TodayAsk &ask)
{
    const Snapshot &snapshot = *facts.view.snapshot;
    const auto &grades = facts.view.derived.choice(FieldId::Grade);
    const auto &contacts = facts.view.derived.day(FieldId::LastContact);
    constexpr std::uint8_t kB = 1;
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        if (grades[row] <= kB && isContactOverdue(grades[row], contacts[row], facts.view.asOf) &&
            isAskedFor(snapshot, ask, row))
            facts.cooling.push_back({row, facts.view.asOf - contacts[row]});
    }
    std::ranges::stable_sort(facts.cooling, [&](const CoolingCustomer &a, const CoolingCustomer &b) {
        return grades[a.customer] != grades[b.customer] ? grades[a.customer] < grades[b.customer]
                                                        : a.days > b.days;
    });
}

void findBirthdays(TodayFacts &facts, const TodayAsk &ask)
{
    const Snapshot &snapshot = *facts.view.snapshot;
    const auto &born = snapshot.contacts.columns.day(FieldId::Birthday);
    const auto &lunar = snapshot.contacts.columns.choice(FieldId::LunarBirthday);
    for (Row link = 0; link < snapshot.links.ids.size(); ++link) {
        const Row contact = snapshot.links.contact[link];
        const Row customer = snapshot.links.customer[link];
        if (snapshot.links.alive[link] == 0 || contact == kNoRow || customer == kNoRow ||
            !born[contact].isValid() || !isAskedFor(snapshot, ask, customer))
            continue;
        const bool isLunar = lunar[contact] == 1 && toLunar(born[contact]).has_value();
        const Day next = nextBirthday(born[contact], isLunar, facts.view.asOf);
        if (next - facts.view.asOf <= TodayFacts::kBirthdayDays)
            facts.birthdays.push_back({customer, contact, next, isLunar});
    }
    std::ranges::stable_sort(facts.birthdays, {}, [](const Birthday &each) { return each.day.number(); });
}

void sumPipeline(TodayFacts &facts, const TodayAsk &ask)
{
    const Snapshot &snapshot = *facts.view.snapshot;
    const DealTable &deals = snapshot.deals;
    const Day now = facts.view.asOf;
    const Day then = now - kWeek;
    for (Row deal = 0; deal < deals.ids.size(); ++deal) {
        const Row customer = deals.customer[deal];
        const bool isKnown = deals.alive[deal] != 0 && deals.amount[deal].isKnown();
        if (!isKnown || (ask.owner && (customer == kNoRow || !isAskedFor(snapshot, ask, customer))))
            continue;
        const bool isOpen = deals.outcome[deal] == static_cast<std::uint8_t>(DealOutcome::Open);
        const bool wasThere = !deals.opened[deal].isValid() || deals.opened[deal] <= then;
        if (isOpen)
            facts.pipeline.now += deals.amount[deal];
        if (wasThere && (isOpen || (deals.closed[deal].isValid() && deals.closed[deal] > then)))
            facts.pipeline.then += deals.amount[deal];
    }
}

} // namespace

Day nextBirthday(Day born, Day from)
{
    constexpr int kMonths = 12;
    const int years = from.civil().year - born.civil().year;
    const Day thisYear = born.addMonths(years * kMonths);
    return thisYear >= from ? thisYear : born.addMonths((years + 1) * kMonths);
}

Day nextBirthday(Day born, bool isLunar, Day from)
{
    const auto lunar = isLunar ? nextLunarBirthday(born, from) : std::nullopt;
    return lunar.value_or(nextBirthday(born, from));
}

std::vector<NearHoliday> TodayFacts::holidays() const
{
    return nearHolidays(workdays, view.asOf, view.asOf + kHolidayDays);
}

Result<TodayFacts> todayFacts(const QString &path, const View &view, const TodayAsk &ask,
                              std::span<const float> chances, const Progress &progress)
{
    TodayFacts facts;
    facts.view = view;
    facts.queue = todayQueue(view, ask, chances, progress);
    if (progress.isCancelled())
        return cancelledError();
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    LEADBOOK_TRY(readStrategies(connection->handle(), facts));
    LEADBOOK_TRY(findDrafts(connection->handle(), facts));
    auto payments = overduePayments(connection->handle(), view, ask);
    LEADBOOK_TRY(payments);
    facts.payments = *std::move(payments);
    const auto review = schemeReview(path);
    LEADBOOK_TRY(review);
    if (review->isValid() && *review <= view.asOf)
        facts.reviewDue = *review;
    auto workdays = readWorkdays(path);
    LEADBOOK_TRY(workdays);
    facts.workdays = *std::move(workdays);
    findCooling(facts, ask);
    findBirthdays(facts, ask);
    sumPipeline(facts, ask);
    return facts;
}

} // namespace leadbook
