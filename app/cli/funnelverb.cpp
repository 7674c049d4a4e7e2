// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/stagenames.h"
#include "workspace/funnelinput.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, FunnelCount>, 3> kCounts{{
    {QLatin1StringView("entered"), FunnelCount::Entered},
    {QLatin1StringView("current"), FunnelCount::Current},
    {QLatin1StringView("cohort"), FunnelCount::Cohort},
}};

struct FunnelAnswer
{
    FunnelInput input;
    Funnel funnel;
};

Result<FunnelQuestion> readQuestion(const Session &session)
{
    FunnelQuestion question;
    question.asOf = session.workspace().clock().today();
    if (session.option(u"from"_s)) {
        const auto from = session.day(u"from"_s);
        LEADBOOK_TRY(from);
        question.period.begin = *from;
    }
    if (session.option(u"to"_s)) {
        const auto to = session.day(u"to"_s);
        LEADBOOK_TRY(to);
        question.period.end = *to + 1;
    }
    const QString count = session.option(u"count"_s).value_or(u"entered"_s);
    const auto *known =
        std::ranges::find_if(kCounts, [&](const auto &entry) { return entry.first == count; });
    if (known == kCounts.end())
        return usageError(Cli::tr("--count takes entered, current or cohort."));
    question.count = known->second;
    return question;
}

/// Which deals are asked about.
struct DealChoice
{
    std::optional<QString> pipeline;
    std::optional<QString> by;
};

Result<FunnelAnswer> answer(const View &view, const FunnelQuestion &question, const DealChoice &choice)
{
    std::optional<std::uint16_t> pipeline;
    if (choice.pipeline) {
        const auto known = findPipeline(*view.snapshot, *choice.pipeline);
        LEADBOOK_TRY(known);
        pipeline = *known;
    }
    FunnelAnswer result{gatherDeals(*view.snapshot, pipeline), {}};
    if (choice.by)
        LEADBOOK_TRY(groupDeals(view, *choice.by, result.input));
    result.funnel = funnelOf(result.input, question);
    return result;
}

QJsonValue optionalJson(const std::optional<double> &number)
{
    return number ? numberJson(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray stagesJson(const FunnelAnswer &answer)
{
    QJsonArray stages;
    for (std::size_t i = 0; i < answer.funnel.stages.size(); ++i) {
        const FunnelStep &stage = answer.funnel.stages[i];
        stages.append(QJsonObject{{u"name"_s, toQString(answer.input.stages[i])},
                                  {u"entered"_s, qint64(stage.entered)},
                                  {u"visited"_s, qint64(stage.visited)},
                                  {u"open"_s, qint64(stage.open)},
                                  {u"lost"_s, qint64(stage.lost)},
                                  {u"value"_s, stage.value.toDouble()},
                                  {u"stepRate"_s, optionalJson(stage.stepRate)},
                                  {u"overallRate"_s, optionalJson(stage.overallRate)},
                                  {u"visitedRate"_s, optionalJson(stage.visitedRate)},
                                  {u"medianDays"_s, optionalJson(stage.medianDays)},
                                  {u"p75Days"_s, optionalJson(stage.p75Days)}});
    }
    return stages;
}

QJsonArray groupsJson(const FunnelAnswer &answer)
{
    QJsonArray groups;
    for (const FunnelGroup &group : answer.funnel.groups)
        groups.append(QJsonObject{{u"name"_s, toQString(answer.input.groups[group.group])},
                                  {u"won"_s, qint64(group.won)},
                                  {u"lost"_s, qint64(group.lost)},
                                  {u"open"_s, qint64(group.open)},
                                  {u"winRate"_s, optionalJson(group.winRate)},
                                  {u"wonValue"_s, group.wonValue.toDouble()}});
    return groups;
}

QJsonArray othersJson(const FunnelAnswer &answer)
{
    QJsonArray others;
    for (const PipelineDeals &other : answer.input.otherPipelines)
        others.append(QJsonObject{{u"name"_s, toQString(other.name)}, {u"deals"_s, qint64(other.deals)}});
    return others;
}

QJsonObject toJson(const FunnelAnswer &answer, double seconds)
{
    const Funnel &funnel = answer.funnel;
    return {{u"pipeline"_s, toQString(answer.input.pipeline)},
            {u"otherPipelines"_s, othersJson(answer)},
            {u"stages"_s, stagesJson(answer)},
            {u"won"_s, qint64(funnel.won)},
            {u"lost"_s, qint64(funnel.lost)},
            {u"open"_s, qint64(funnel.open)},
            {u"wonValue"_s, funnel.wonValue.toDouble()},
            {u"lostValue"_s, funnel.lostValue.toDouble()},
            {u"winRate"_s, optionalJson(funnel.winRate)},
            {u"medianCycleDays"_s, optionalJson(funnel.medianCycleDays)},
            {u"meanWonCycleDays"_s, optionalJson(funnel.meanWonCycleDays)},
            {u"meanClosedCycleDays"_s, optionalJson(funnel.meanClosedCycleDays)},
            {u"undated"_s, qint64(funnel.undated)},
            {u"unknownCycles"_s, qint64(funnel.unknownCycles)},
            {u"groups"_s, groupsJson(answer)},
            {u"seconds"_s, seconds}};
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 1) + u" %"_s : QString();
}

QStringList groupLines(const FunnelAnswer &answer)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Group")},
                     {Cli::tr("Won"), kRight},
                     {Cli::tr("Lost"), kRight},
                     {Cli::tr("Win rate"), kRight},
                     {Cli::tr("Won value"), kRight}});
    for (const FunnelGroup &group : answer.funnel.groups)
        table.addRow({toQString(answer.input.groups[group.group]), QString::number(group.won),
                      QString::number(group.lost), percent(group.winRate), group.wonValue.toDecimal()});
    return table.lines();
}

QStringList toLines(const FunnelAnswer &answer)
{
    constexpr auto kRight = TextTable::Align::Right;
    const Funnel &funnel = answer.funnel;
    TextTable table({{Cli::tr("Stage")},
                     {Cli::tr("Entered"), kRight},
                     {Cli::tr("Open"), kRight},
                     {Cli::tr("Value"), kRight},
                     {Cli::tr("Step rate"), kRight},
                     {Cli::tr("Overall"), kRight}});
    for (std::size_t i = 0; i < funnel.stages.size(); ++i) {
        const FunnelStep &stage = funnel.stages[i];
        table.addRow({stageLabel(toQString(answer.input.stages[i])), QString::number(stage.entered),
                      QString::number(stage.open), stage.value.toDecimal(), percent(stage.stepRate),
                      percent(stage.overallRate)});
    }
    QStringList lines = table.lines();
    lines << Cli::tr("Won %1 (%2), lost %3 (%4), open %5, win rate %6")
                 .arg(funnel.won)
                 .arg(funnel.wonValue.toDecimal())
                 .arg(funnel.lost)
                 .arg(funnel.lostValue.toDecimal())
                 .arg(funnel.open)
                 .arg(percent(funnel.winRate));
    QStringList others;
    for (const PipelineDeals &other : answer.input.otherPipelines)
        others << Cli::tr("“%1” with %2 deals")
                      .arg(pipelineLabel(toQString(other.name)), QString::number(other.deals));
    if (!others.isEmpty())
        lines << Cli::tr("Only the pipeline “%1” is counted, not %2; --pipeline NAME chooses another.")
                     .arg(pipelineLabel(toQString(answer.input.pipeline)), others.join(u", "_s));
    if (!funnel.groups.empty())
        lines += groupLines(answer);
    return lines;
}

} // namespace

Status runFunnel(Session &session, const QStringList &)
{
    const auto question = readQuestion(session);
    LEADBOOK_TRY(question);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const DealChoice choice{session.option(u"pipeline"_s), session.option(u"by"_s)};
    const Stopwatch stopwatch;
    const auto result = await(session.workspace().run(
        std::make_shared<Progress>(), [question = *question, choice](const View &on, const Progress &) {
            return answer(on, question, choice);
        }));
    if (!result && result.error().code == ErrorCode::Invalid)
        return usageError(result.error().message);
    LEADBOOK_TRY(result);
    session.print(toJson(*result, stopwatch.seconds()), toLines(*result));
    return {};
}

} // namespace leadbook::cli
