// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/stagenames.h"
#include "items/factorwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kMostDays = 365;

/// By FactorVerdict.
constexpr std::array<const char *, 3> kVerdicts{"cannot tell yet", "goes with winning", "goes with losing"};

Result<FactorPoint> readPoint(const Session &session, const Snapshot &snapshot)
{
    FactorPoint point;
    const auto days = session.number(u"days"_s, point.days, 0);
    LEADBOOK_TRY(days);
    point.days = std::min(*days, kMostDays);
    const auto name = session.option(u"at-stage"_s);
    if (!name)
        return point;
    QStringList names;
    for (std::size_t stage = 0; stage < snapshot.stages.size(); ++stage) {
        const QString own = QString::fromStdString(snapshot.stages[stage].name);
        if (own == *name || stageLabel(own) == *name) {
            point.stage = static_cast<std::uint16_t>(stage);
            return point;
        }
        names << own;
    }
    return usageError(Cli::tr("There is no stage “%1”; name one of: %2.").arg(*name, names.join(u", "_s)));
}

QJsonObject levelJson(const WinFactors &found, const FactorLevel &level)
{
    const FactorTable &table = found.input.factors[level.factor];
    return {{u"factor"_s, factorKey(table.id)},
            {u"level"_s, factorLevelName(table, level.level)},
            {u"n"_s, qint64{level.own.all}},
            {u"won"_s, qint64{level.own.won}},
            {u"winRate"_s, level.own.rate()},
            {u"restN"_s, qint64{level.rest.all}},
            {u"restWinRate"_s, level.rest.all > 0 ? QJsonValue(level.rest.rate()) : QJsonValue()},
            {u"difference"_s, level.difference},
            {u"low"_s, level.interval.low},
            {u"high"_s, level.interval.high},
            {u"p"_s, level.isCompared ? QJsonValue(level.chance) : QJsonValue()},
            {u"verdict"_s, QString::fromLatin1(kVerdicts[static_cast<std::size_t>(level.verdict)])},
            {u"mayKnowOutcome"_s, level.mayKnowOutcome}};
}

QJsonArray competitorsJson(const WinFactors &found)
{
    QJsonArray array;
    for (const FactorLevel &level : found.levels) {
        const FactorTable &table = found.input.factors[level.factor];
        if (table.id != FactorId::Competitor)
            continue;
        const RateInterval interval = wilsonInterval(level.own);
        array.append(QJsonObject{{u"name"_s, factorLevelName(table, level.level)},
                                 {u"won"_s, qint64{level.own.won}},
                                 {u"lost"_s, qint64{level.own.all - level.own.won}},
                                 {u"winRate"_s, level.own.rate()},
                                 {u"low"_s, interval.low},
                                 {u"high"_s, interval.high}});
    }
    return array;
}

QStringList toLines(const WinFactors &found)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Factor")},
                     {Cli::tr("Level")},
                     {Cli::tr("Deals"), kRight},
                     {Cli::tr("Win rate"), kRight},
                     {Cli::tr("Others"), kRight},
                     {Cli::tr("Difference"), kRight},
                     {Cli::tr("Verdict")}});
    const QLocale locale;
    for (const FactorLevel *level : factorOrder(found.levels)) {
        const FactorTable &factor = found.input.factors[level->factor];
        table.addRow({factorName(factor.id), factorLevelName(factor, level->level),
                      QString::number(level->own.all), winRateText(level->own, locale),
                      winRateText(level->rest, locale), factorDifference(*level, locale),
                      factorVerdictWord(level->verdict)});
    }
    QStringList lines = table.lines();
    lines << Cli::tr("%1 decided deals compared; %2 decided before the day of measuring and %3 without "
                     "days left out.")
                 .arg(found.input.deals.size())
                 .arg(found.input.tooEarly)
                 .arg(found.input.undated);
    return lines;
}

} // namespace

Status runFactors(Session &session, const QStringList &)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto point = readPoint(session, *(*view)->snapshot);
    LEADBOOK_TRY(point);
    const Stopwatch stopwatch;
    const auto found = await(session.workspace().run(
        std::make_shared<Progress>(),
        [at = *point](const View &on, const Progress &progress) { return winFactorsOf(on, at, progress); }));
    QJsonArray levels;
    for (const FactorLevel *level : factorOrder(found.levels))
        levels.append(levelJson(found, *level));
    session.print({{u"factors"_s, levels},
                   {u"competitors"_s, competitorsJson(found)},
                   {u"decided"_s, qint64(found.input.deals.size())},
                   {u"tooEarly"_s, qint64{found.input.tooEarly}},
                   {u"undated"_s, qint64{found.input.undated}},
                   {u"seconds"_s, stopwatch.seconds()}},
                  toLines(found));
    return {};
}

} // namespace leadbook::cli
