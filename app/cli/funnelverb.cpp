// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/dealnames.h"
#include "app/cli/funneloptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/stagenames.h"
#include "items/funnelfigures.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QJsonValue optionalJson(const std::optional<double> &number)
{
    return number ? numberJson(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject timesJson(const StayTimes &times)
{
    const auto last = times.last();
    const auto part = [&last](double StayStep::*member) {
        return last ? numberJson((*last).*member) : QJsonValue(QJsonValue::Null);
    };
    return {{u"p25Days"_s, optionalJson(times.p25)}, {u"medianDays"_s, optionalJson(times.median)},
            {u"p75Days"_s, optionalJson(times.p75)}, {u"movedOn"_s, part(&StayStep::on)},
            {u"back"_s, part(&StayStep::back)},      {u"lost"_s, part(&StayStep::lost)},
            {u"still"_s, part(&StayStep::still)},    {u"stays"_s, qint64(times.stays)},
            {u"open"_s, qint64(times.open)},         {u"leftOut"_s, qint64(times.unknown)}};
}

QJsonArray stagesJson(const QStringList &names, const Funnel &funnel)
{
    QJsonArray stages;
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        const FunnelStep &stage = funnel.stages[i];
        const StayTimes &times = funnel.times.stages[i];
        stages.append(QJsonObject{{u"name"_s, names[static_cast<qsizetype>(i)]},
                                  {u"entered"_s, qint64(stage.entered)},
                                  {u"visited"_s, qint64(stage.visited)},
                                  {u"open"_s, qint64(stage.open)},
                                  {u"lost"_s, qint64(stage.lost)},
                                  {u"value"_s, stage.value.toDouble()},
                                  {u"stepRate"_s, optionalJson(stage.stepRate)},
                                  {u"overallRate"_s, optionalJson(stage.overallRate)},
                                  {u"visitedRate"_s, optionalJson(stage.visitedRate)},
                                  {u"medianDays"_s, optionalJson(times.median)},
                                  {u"p75Days"_s, optionalJson(times.p75)},
                                  {u"times"_s, timesJson(times)}});
    }
    return stages;
}

QJsonArray groupsJson(const FunnelFigures &figures)
{
    QJsonArray groups;
    for (const FunnelOwner &group : figures.owners)
        groups.append(QJsonObject{{u"name"_s, group.name},
                                  {u"won"_s, qint64(group.won)},
                                  {u"lost"_s, qint64(group.lost)},
                                  {u"open"_s, qint64(group.open)},
                                  {u"winRate"_s, optionalJson(group.winRate)},
                                  {u"wonValue"_s, group.wonValue.toDouble()}});
    return groups;
}

QJsonArray othersJson(const FunnelFigures &figures)
{
    QJsonArray others;
    for (const FunnelOther &other : figures.others)
        others.append(QJsonObject{{u"name"_s, other.name}, {u"deals"_s, qint64(other.deals)}});
    return others;
}

QJsonArray reasonsJson(const FunnelFigures &figures)
{
    QJsonArray reasons;
    for (const LostReason &reason : figures.reasons) {
        QJsonArray stages;
        for (const std::int64_t deals : reason.byStage)
            stages.append(qint64(deals));
        reasons.append(QJsonObject{{u"reason"_s, reason.reason},
                                   {u"lost"_s, qint64(reason.deals)},
                                   {u"byStage"_s, stages},
                                   {u"value"_s, reason.value.toDouble()}});
    }
    return reasons;
}

QJsonObject stuckJson(const StuckFigures &stuck)
{
    QJsonArray limits;
    for (const auto &limit : stuck.limit)
        limits.append(limit ? QJsonValue(*limit) : QJsonValue(QJsonValue::Null));
    return {{u"deals"_s, qint64(stuck.deals)},
            {u"value"_s, stuck.value.toDouble()},
            {u"limitDays"_s, limits},
            {u"unknown"_s, qint64(stuck.unknown)}};
}

/// What one funnel says, that of the question or the one it is compared with.
QJsonObject funnelJson(const FunnelFigures &figures, const Funnel &funnel)
{
    return {{u"stages"_s, stagesJson(figures.stages, funnel)},
            {u"won"_s, qint64(funnel.won)},
            {u"lost"_s, qint64(funnel.lost)},
            {u"open"_s, qint64(funnel.open)},
            {u"wonValue"_s, funnel.wonValue.toDouble()},
            {u"lostValue"_s, funnel.lostValue.toDouble()},
            {u"winRate"_s, optionalJson(funnel.winRate)},
            {u"medianCycleDays"_s, optionalJson(funnel.medianCycleDays)},
            {u"meanWonCycleDays"_s, optionalJson(funnel.meanWonCycleDays)},
            {u"meanClosedCycleDays"_s, optionalJson(funnel.meanClosedCycleDays)},
            {u"cycle"_s, timesJson(funnel.times.cycle)},
            {u"velocity"_s, optionalJson(funnel.velocity())},
            {u"undated"_s, qint64(funnel.undated)},
            {u"unknownCycles"_s, qint64(funnel.unknownCycles)}};
}

QJsonObject toJson(const FunnelFigures &figures, double seconds)
{
    QJsonObject json = funnelJson(figures, figures.funnel);
    json[u"pipeline"_s] = figures.pipeline;
    json[u"otherPipelines"_s] = othersJson(figures);
    json[u"groups"_s] = groupsJson(figures);
    json[u"lostReasons"_s] = reasonsJson(figures);
    json[u"stuck"_s] = stuckJson(figures.stuck);
    json[u"seconds"_s] = seconds;
    if (figures.then) {
        QJsonObject then = funnelJson(figures, *figures.then);
        then[u"from"_s] = figures.thenPeriod.begin.toIso();
        then[u"to"_s] = (figures.thenPeriod.end - 1).toIso();
        json[u"compared"_s] = then;
    }
    return json;
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + u" %"_s : QString();
}

QStringList groupLines(const FunnelFigures &figures)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Group")},
                     {Cli::tr("Won"), kRight},
                     {Cli::tr("Lost"), kRight},
                     {Cli::tr("Win rate"), kRight},
                     {Cli::tr("Won value"), kRight}});
    for (const FunnelOwner &group : figures.owners)
        table.addRow({group.name, QString::number(group.won), QString::number(group.lost),
                      percent(group.winRate), group.wonValue.toDecimal()});
    return table.lines();
}

QString days(const std::optional<double> &value)
{
    return value ? QString::number(*value) : QString();
}

QStringList stageLines(const FunnelFigures &figures)
{
    constexpr auto kRight = TextTable::Align::Right;
    const Funnel &funnel = figures.funnel;
    std::vector<TextTable::Column> columns{
        {Cli::tr("Stage")},           {Cli::tr("Entered"), kRight},    {Cli::tr("Recorded"), kRight},
        {Cli::tr("Open"), kRight},    {Cli::tr("Value"), kRight},      {Cli::tr("Step rate"), kRight},
        {Cli::tr("Overall"), kRight}, {Cli::tr("Median days"), kRight}};
    if (figures.then)
        columns.insert(columns.end(),
                       {{Cli::tr("Entered then"), kRight}, {Cli::tr("Step rate then"), kRight}});
    TextTable table(columns);
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        const FunnelStep &stage = funnel.stages[i];
        QStringList row{stageLabel(figures.stages[static_cast<qsizetype>(i)]),
                        QString::number(stage.entered),
                        QString::number(stage.visited),
                        QString::number(stage.open),
                        stage.value.toDecimal(),
                        percent(stage.stepRate),
                        percent(stage.overallRate),
                        days(funnel.times.stages[i].median)};
        if (figures.then)
            row << QString::number(figures.then->stages[i].entered)
                << percent(figures.then->stages[i].stepRate);
        table.addRow(row);
    }
    return table.lines();
}

QStringList toLines(const FunnelFigures &figures, bool isGrouped)
{
    const Funnel &funnel = figures.funnel;
    QStringList lines = stageLines(figures);
    lines << Cli::tr("Won %1 (%2), lost %3 (%4), open %5, win rate %6")
                 .arg(funnel.won)
                 .arg(funnel.wonValue.toDecimal())
                 .arg(funnel.lost)
                 .arg(funnel.lostValue.toDecimal())
                 .arg(funnel.open)
                 .arg(percent(funnel.winRate));
    QStringList others;
    for (const FunnelOther &other : figures.others)
        others << Cli::tr("“%1” with %2 deals").arg(pipelineLabel(other.name), QString::number(other.deals));
    if (!others.isEmpty())
        lines << Cli::tr("Only the pipeline “%1” is counted, not %2; --pipeline NAME chooses another.")
                     .arg(pipelineLabel(figures.pipeline), others.join(u", "_s));
    if (isGrouped && !figures.owners.empty())
        lines += groupLines(figures);
    return lines;
}

} // namespace

Status runFunnel(Session &session, const QStringList &)
{
    const auto ask = readFunnelAsk(session, {.by = session.option(u"by"_s).value_or(QString())});
    LEADBOOK_TRY(ask);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    LEADBOOK_TRY(checkOwner(session, *(*view)->snapshot));
    const Stopwatch stopwatch;
    const auto result = await(session.workspace().run(
        std::make_shared<Progress>(),
        [ask = *ask](const View &on, const Progress &progress) { return funnelFigures(on, ask, progress); }));
    if (!result && result.error().code == ErrorCode::Invalid)
        return usageError(result.error().message);
    LEADBOOK_TRY(result);
    session.print(toJson(*result, stopwatch.seconds()), toLines(*result, !ask->by.isEmpty()));
    return {};
}

} // namespace leadbook::cli
