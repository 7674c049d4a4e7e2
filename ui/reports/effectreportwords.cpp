// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/effectreportwords.h"

#include "domain/daywords.h"
#include "items/effectwords.h"
#include "ui/strategies/effecttables.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EffectReportWords)
};

constexpr double kFirstWeight = 1.8;

ReportTable indicatorTable(const EffectStudy &study, const QLocale &locale)
{
    ReportTable table{{{Words::tr("Indicator"), kFirstWeight, false},
                       {Words::tr("Before"), 1, true},
                       {Words::tr("Since"), 1, true},
                       {Words::tr("Compared with"), 1, true},
                       {Words::tr("Difference"), 1.2, true},
                       {Words::tr("At least"), 1.2, true},
                       {Words::tr("At most"), 1.2, true},
                       {Words::tr("Needed"), 1, true}},
                      {},
                      {}};
    for (const EffectRow &row : study.answer.rows) {
        const EffectEstimate &effect = row.effect;
        const bool isAsked = study.answer.question.indicator == row.indicator;
        const auto cell = [isAsked](const QString &text) {
            return ReportCell{text, Tone::Text, isAsked, {}};
        };
        const auto figure = [&](const ArmFigure &arm) {
            return cell(arm.customers > 0 ? indicatorText(row.indicator, arm.figure, locale) : unknownText());
        };
        const auto difference = [&](double value) {
            return cell(effect.isKnown ? differenceText(row.indicator, value, locale) : unknownText());
        };
        table.rows << QList<ReportCell>{
            cell(indicatorLabel(row.indicator)),
            figure(row.before),
            figure(effect.treated),
            figure(effect.control),
            difference(effect.estimate),
            difference(effect.low),
            difference(effect.high),
            cell(effect.needed > 0 ? formatCount(effect.needed, locale) : unknownText())};
    }
    return table;
}

void addEvaluation(const JudgedEvaluation &judged, const QLocale &locale, QList<ReportBlock> &blocks)
{
    const Evaluation &evaluation = judged.evaluation;
    blocks << ReportHeading{evaluation.name,
                            Words::tr("%1 · from %2, judged on %3, fixed on %4")
                                .arg(indicatorLabel(evaluation.indicator), dayWords(evaluation.from, locale),
                                     dayWords(evaluation.judge, locale), dayWords(evaluation.fixed, locale))};
    if (!judged.problem.isEmpty()) {
        blocks << ReportText{judged.problem, Tone::Warning};
        return;
    }
    const EffectRow &asked = judged.study.asked();
    blocks << ReportText{verdictLabel(asked.verdict), verdictTone(asked.verdict)};
    blocks << ReportText{effectReason(judged.study, asked, locale), Tone::Text};
    blocks << indicatorTable(judged.study, locale);
    for (const MarketChange &change : judged.study.market)
        blocks << ReportText{
            Words::tr("Of the market, a change and no effect: %1").arg(marketChangeText(change, locale)),
            Tone::Muted};
}

ReportTable periodTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows)
{
    ReportTable table;
    for (const FigureColumn &column : columns)
        table.columns << ReportColumn{column.title, table.columns.isEmpty() ? kFirstWeight : 1,
                                      !table.columns.isEmpty()};
    for (const FigureRow &row : rows) {
        QList<ReportCell> cells;
        for (const FigureCell &cell : row)
            cells << ReportCell{cell.value.isValid() ? cell.value.toString() : unknownText(),
                                Tone::Text,
                                cells.isEmpty(),
                                {}};
        table.rows << cells;
    }
    return table;
}

bool hasFigures(const IndicatorOverview &overview, std::size_t indicator)
{
    for (std::size_t period = 0; period < overview.periods.size(); ++period) {
        if (overview.cell(overview.groups.groups.size(), period)[indicator].customers > 0)
            return true;
    }
    return false;
}

} // namespace

Result<EffectReport> effectReport(const QString &path, const View &view, const Progress &progress)
{
    EffectReport report{view.asOf, {}, {}};
    auto evaluations = judgeEvaluations(path, view, progress);
    LEADBOOK_TRY(evaluations);
    report.evaluations = *std::move(evaluations);
    for (const QString &dimension : std::array{u"grade"_s, u"lifeCycle"_s}) {
        auto overview = indicatorOverview(path, view, {dimension, CalendarUnit::Quarter, 4}, progress);
        LEADBOOK_TRY(overview);
        report.overviews.push_back(*std::move(overview));
    }
    return report;
}

ReportDocument effectReportDocument(const EffectReport &report, const QString &book, const QLocale &locale)
{
    ReportDocument document{Words::tr("Effect report"),
                            {Words::tr("%1 · as of %2").arg(book, dayWords(report.asOf, locale))},
                            book,
                            {}};
    if (report.evaluations.empty())
        document.blocks << ReportText{Words::tr("No question was fixed beforehand, so there is no verdict."),
                                      Tone::Muted};
    for (const JudgedEvaluation &judged : report.evaluations)
        addEvaluation(judged, locale, document.blocks);
    for (const IndicatorOverview &overview : report.overviews) {
        for (std::size_t i = 0; i < kIndicators; ++i) {
            if (!hasFigures(overview, i))
                continue;
            const auto indicator = static_cast<Indicator>(i);
            const QString by =
                overview.ask.dimension == u"grade" ? Words::tr("%1 by grade") : Words::tr("%1 by life cycle");
            document.blocks << ReportHeading{by.arg(indicatorLabel(indicator)), indicatorMeaning(indicator)};
            document.blocks << periodTable(overviewColumns(overview, indicator, locale),
                                           overviewRows(overview, indicator, locale));
        }
    }
    if (!report.overviews.empty() && !report.overviews.front().market.empty()) {
        const IndicatorOverview &overview = report.overviews.front();
        document.blocks << ReportHeading{Words::tr("Figures of the market"),
                                         Words::tr("Written down by hand, of everybody together.")};
        document.blocks << periodTable(marketFigureColumns(overview), marketFigureRows(overview, locale));
    }
    return document;
}

} // namespace leadbook
