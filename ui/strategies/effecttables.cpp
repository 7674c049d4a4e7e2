// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/effecttables.h"

#include "items/effectwords.h"
#include "items/grouplabel.h"
#include "items/marketwords.h"
#include "ui/retention/retentionwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectTables)
};

/// How many places before the last period the last whole one is.
std::size_t runningPeriods(const IndicatorOverview &overview)
{
    return isUnitRunning(overview.asOf, overview.ask.unit) ? 1 : 0;
}

/// How much more the last whole period has than the one before, as text; empty where it is not known.
QString changeText(const IndicatorOverview &overview, std::size_t group, Indicator indicator,
                   const QLocale &locale)
{
    const std::size_t left = runningPeriods(overview) + 2;
    if (overview.periods.size() < left)
        return {};
    const std::size_t place = overview.periods.size() - left;
    const ArmFigure before = overview.cell(group, place)[static_cast<std::size_t>(indicator)];
    const ArmFigure after = overview.cell(group, place + 1)[static_cast<std::size_t>(indicator)];
    if (before.customers == 0 || after.customers == 0)
        return {};
    if (traitsOf(indicator).isShare)
        return differenceText(indicator, after.figure - before.figure, locale);
    if (!(before.figure > 0))
        return {};
    const double growth = after.figure / before.figure - 1;
    return (growth < 0 ? u"−"_s : u"+"_s) + formatPercent(std::abs(growth), locale);
}

} // namespace

QList<FigureColumn> evaluationColumns()
{
    return {{Words::tr("Evaluation")},
            {Words::tr("Verdict"), Qt::DisplayRole, true},
            {Words::tr("Difference")},
            {Words::tr("Judged on"), Qt::DisplayRole, true}};
}

QList<FigureRow> evaluationRows(const std::vector<JudgedEvaluation> &evaluations, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const JudgedEvaluation &each : evaluations) {
        const Evaluation &evaluation = each.evaluation;
        FigureRow row{{evaluation.name}, {}, {}, {formatDay(evaluation.judge, {}, locale)}};
        if (each.problem.isEmpty()) {
            const EffectRow &asked = each.study.asked();
            row[1].value = verdictLabel(asked.verdict);
            if (asked.effect.isKnown)
                row[2].value = differenceText(asked.indicator, asked.effect.estimate, locale);
        }
        rows << row;
    }
    return rows;
}

Tone verdictTone(EffectVerdict verdict)
{
    switch (verdict) {
    case EffectVerdict::Worked:
        return Tone::Good;
    case EffectVerdict::DidHarm:
        return Tone::Bad;
    case EffectVerdict::Differs:
        return Tone::Accent;
    case EffectVerdict::CannotTell:
    case EffectVerdict::CannotTellYet:
    case EffectVerdict::Change:
        return Tone::Warning;
    case EffectVerdict::None:
    case EffectVerdict::NoDifference:
    case EffectVerdict::DoesNotDiffer:
        break;
    }
    return Tone::Muted;
}

QList<IntervalRow> intervalRows(const EffectStudy &study, const QLocale &locale)
{
    QList<IntervalRow> rows;
    for (const EffectRow &row : study.answer.rows) {
        const EffectEstimate &effect = row.effect;
        IntervalRow shown;
        shown.name = indicatorLabel(row.indicator);
        shown.isKnown = effect.isKnown;
        shown.value = effect.estimate;
        shown.low = effect.low;
        shown.high = effect.high;
        // Indicators have units of their own: each is as wide as its own interval asks for.
        shown.scale = std::max({std::abs(effect.low), std::abs(effect.high), 2 * effect.smallest, 1e-9});
        shown.valueText = differenceText(row.indicator, effect.estimate, locale);
        shown.lowText = differenceText(row.indicator, effect.low, locale);
        shown.highText = differenceText(row.indicator, effect.high, locale);
        const bool isAsked = study.answer.question.indicator == row.indicator;
        shown.note = isAsked          ? verdictLabel(row.verdict)
                     : effect.isKnown ? shown.valueText
                                      : Words::tr("too few");
        shown.tone = isAsked ? verdictTone(row.verdict) : Tone::Muted;
        rows << shown;
    }
    return rows;
}

QList<Span> aboutEvaluation(const JudgedEvaluation &judged, const QLocale &locale)
{
    if (!judged.problem.isEmpty())
        return {{judged.problem, Tone::Warning}};
    const EffectStudy &study = judged.study;
    const EffectRow &asked = study.asked();
    const EffectEstimate &effect = asked.effect;
    QList<Span> spans{{verdictLabel(asked.verdict), verdictTone(asked.verdict), true},
                      {u"\n"_s + effectReason(study, asked, locale), Tone::Text}};
    QStringList facts{study.subject.name, indicatorLabel(asked.indicator),
                      designLabel(study.answer.question.design),
                      Words::tr("from %1 to %2")
                          .arg(formatDay(judged.evaluation.from, {}, locale),
                               formatDay(judged.evaluation.judge, {}, locale)),
                      Words::tr("%1 treated, %2 to compare with")
                          .arg(formatCount(effect.treated.customers, locale),
                               formatCount(effect.control.customers, locale))};
    if (effect.needed > 0)
        facts << Words::tr("%1 needed on each side").arg(formatCount(effect.needed, locale));
    if (study.answer.matchedShare)
        facts << Words::tr("%1 matched").arg(formatPercent(*study.answer.matchedShare, locale));
    spans << Span{u"\n"_s + facts.join(u" · "_s), Tone::Muted};
    for (const MarketChange &change : study.market)
        spans << Span{
            u"\n"_s +
                Words::tr("Of the market, a change and no effect: %1").arg(marketChangeText(change, locale)),
            Tone::Muted};
    return spans;
}

QString marketChangeText(const MarketChange &change, const QLocale &locale)
{
    return Words::tr("%1 %2 on %3, %4 on %5 (%6)")
        .arg(change.after.name, marketFigure(change.before.value, change.before.unit, locale),
             formatDay(change.before.day, {}, locale),
             marketFigure(change.after.value, change.after.unit, locale),
             formatDay(change.after.day, {}, locale),
             marketDifference(change.difference(), change.after.unit, locale));
}

QString periodLabel(DaySpan days, CalendarUnit unit)
{
    return unitName(days.begin, unit);
}

QList<FigureColumn> overviewColumns(const IndicatorOverview &overview, Indicator indicator, const QLocale &)
{
    QList<FigureColumn> columns{{Words::tr("Class today")}};
    for (const DaySpan &days : overview.periods)
        columns << FigureColumn{periodLabel(days, overview.ask.unit)};
    columns << FigureColumn{traitsOf(indicator).isShare ? Words::tr("Change") : Words::tr("Growth")};
    return columns;
}

QList<FigureColumn> marketFigureColumns(const IndicatorOverview &overview)
{
    QList<FigureColumn> columns{{Words::tr("Market figure")}};
    for (const DaySpan &days : overview.periods)
        columns << FigureColumn{periodLabel(days, overview.ask.unit)};
    return columns;
}

QList<FigureRow> marketFigureRows(const IndicatorOverview &overview, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const MarketRow &market : overview.market) {
        FigureRow row{{market.name}};
        for (const std::optional<double> &value : market.values)
            row << FigureCell{value ? marketFigure(*value, market.unit, locale) : QString()};
        rows << row;
    }
    return rows;
}

QList<FigureRow> overviewRows(const IndicatorOverview &overview, Indicator indicator, const QLocale &locale)
{
    QList<FigureRow> rows;
    const std::size_t groups = overview.groups.groups.size();
    for (std::size_t group = 0; group <= groups; ++group) {
        const QString name = group < groups
                                 ? groupLabel(overview.groups, overview.groups.groups[group], locale)
                                 : Words::tr("Everybody");
        FigureRow row{{name}};
        for (std::size_t period = 0; period < overview.periods.size(); ++period) {
            const ArmFigure figure = overview.cell(group, period)[static_cast<std::size_t>(indicator)];
            FigureCell cell;
            if (figure.customers > 0) {
                cell.value = indicatorText(indicator, figure.figure, locale);
                cell.filter = overview.filter(group, period, indicator);
                cell.heading = Words::tr("%1 · %2 · %3")
                                   .arg(name, indicatorLabel(indicator),
                                        periodLabel(overview.periods[period], overview.ask.unit));
            }
            row << cell;
        }
        row << FigureCell{changeText(overview, group, indicator, locale)};
        rows << row;
    }
    return rows;
}

} // namespace leadbook
