// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/purchasecohorts.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, CalendarUnit>, 2> kUnits{{
    {QLatin1StringView("month"), CalendarUnit::Month},
    {QLatin1StringView("quarter"), CalendarUnit::Quarter},
}};
constexpr std::array<std::pair<QLatin1StringView, CohortRule>, 2> kRules{{
    {QLatin1StringView("all"), CohortRule::All},
    {QLatin1StringView("positive"), CohortRule::Positive},
}};

/// The entry of @p table that an option names, the one called @p fallback where it was not given; null where
/// there is none of that name.
template <typename Table>
auto chosen(const Session &session, const Table &table, const QString &option, const QString &fallback)
{
    const QString name = session.option(option).value_or(fallback);
    const auto known = std::ranges::find_if(table, [&](const auto &entry) { return entry.first == name; });
    return known == table.end() ? nullptr : &*known;
}

template <typename Table> QString nameIn(const Table &table, const auto &value)
{
    return QString(
        std::ranges::find_if(table, [&](const auto &entry) { return entry.second == value; })->first);
}

QJsonObject toJson(const Cohorts &answer, double seconds)
{
    QJsonArray cohorts;
    for (const Cohort &cohort : answer.cohorts) {
        QJsonArray active;
        QJsonArray money;
        for (const CohortCell &cell : cohort.cells) {
            active.append(qint64(cell.active));
            money.append(cell.money.toDouble());
        }
        cohorts.append(QJsonObject{{u"start"_s, cohort.start.toIso()},
                                   {u"size"_s, qint64(cohort.size)},
                                   {u"active"_s, active},
                                   {u"money"_s, money}});
    }
    return {{u"by"_s, nameIn(kUnits, answer.question.unit)},
            {u"rule"_s, nameIn(kRules, answer.question.rule)},
            {u"asOf"_s, answer.question.asOf.toIso()},
            {u"complete"_s, !answer.isLastRunning},
            {u"cohorts"_s, cohorts},
            {u"unlinked"_s, qint64(answer.unlinked)},
            {u"later"_s, qint64(answer.later)},
            {u"tooOld"_s, qint64(answer.tooOld)},
            {u"seconds"_s, seconds}};
}

/// "2026-11", "2026 Q4".
QString cohortName(Day start, CalendarUnit unit)
{
    if (unit == CalendarUnit::Month)
        return start.toIso().chopped(3);
    return Cli::tr("%1 Q%2").arg(QString::number(start.civil().year),
                                 QString::number((start.civil().month + 2) / 3));
}

QStringList toLines(const Cohorts &answer)
{
    if (answer.cohorts.empty())
        return {Cli::tr("No purchases that count up to %1. Import purchases: leadbook import FILE --into "
                        "purchases")
                    .arg(answer.question.asOf.toIso())};
    constexpr auto kRight = TextTable::Align::Right;
    std::vector<TextTable::Column> columns{{Cli::tr("First bought")}, {Cli::tr("Customers"), kRight}};
    const std::size_t longest = answer.cohorts.front().cells.size();
    for (std::size_t after = 0; after < longest; ++after)
        columns.push_back({QString::number(after), kRight});
    TextTable table(columns);
    for (const Cohort &cohort : answer.cohorts) {
        QStringList cells{cohortName(cohort.start, answer.question.unit), QString::number(cohort.size)};
        for (std::size_t after = 0; after < longest; ++after) {
            const bool isThere = after < cohort.cells.size();
            const bool isRunning = answer.isLastRunning && after + 1 == cohort.cells.size();
            cells << (isThere ? percentText(cohort.share(after)) + (isRunning ? u"*"_s : QString())
                              : QString());
        }
        table.addRow(cells);
    }
    QStringList lines = table.lines();
    lines << (answer.question.rule == CohortRule::All
                  ? Cli::tr(
                        "Share of each cohort with any purchase row (returns too), by time since the first.")
                  : Cli::tr("Share of each cohort that bought (orders with an amount above 0), by time since "
                            "the first."));
    if (answer.isLastRunning)
        lines << Cli::tr("* not over yet on %1").arg(answer.question.asOf.toIso());
    if (answer.unlinked > 0)
        lines << Cli::tr("Rows without a customer: %1").arg(answer.unlinked);
    return lines;
}

} // namespace

Status runCohorts(Session &session, const QStringList &)
{
    const auto *unit = chosen(session, kUnits, u"by"_s, u"month"_s);
    if (unit == nullptr)
        return usageError(Cli::tr("--by takes month or quarter."));
    const auto *rule = chosen(session, kRules, u"rule"_s, u"positive"_s);
    if (rule == nullptr)
        return usageError(Cli::tr("--rule takes all or positive."));
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const bool isTold = session.option(u"as-of"_s).has_value();
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const Cohorts answer = await(session.workspace().run(
        std::make_shared<Progress>(),
        [unit = unit->second, rule = rule->second, asOf = *asOf, isTold](const View &on, const Progress &) {
            const Day day = isTold ? asOf : cohortDay(*on.snapshot, asOf, unit);
            return cohortsOf(*on.snapshot, {unit, rule, day});
        }));
    session.print(toJson(answer, stopwatch.seconds()), toLines(answer));
    return {};
}

} // namespace leadbook::cli
