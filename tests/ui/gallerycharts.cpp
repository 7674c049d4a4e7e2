// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycharts.h"

#include "ui/charts/barchart.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/funnelchart.h"
#include "ui/charts/gradebars.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/pointsbreakdown.h"
#include "ui/charts/sankey.h"
#include "ui/charts/staychart.h"
#include "ui/widgets/format.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace leadbook;

QWidget *sampleGradeBars()
{
    auto *chart = new GradeBars;
    chart->setAccessibleName(u"Customers per grade"_s);
    chart->setCounts({{0, 8120, 9866}, {1, 23540, 24702}, {2, 41200, 39500}, {3, 27140, 25932}});
    return chart;
}

QWidget *sampleMoves()
{
    auto *chart = new Sankey;
    chart->setAccessibleName(u"Who moves"_s);
    chart->setFlows(
        {{u"A"_s, Tone::GradeA}, {u"B"_s, Tone::GradeB}, {u"C"_s, Tone::GradeC}, {u"D"_s, Tone::GradeD}},
        {{0, 0, 8120},
         {1, 0, 1746},
         {1, 1, 21794},
         {2, 1, 2908},
         {2, 2, 38292},
         {3, 2, 1208},
         {3, 3, 25932}});
    return chart;
}

QWidget *sampleMovement()
{
    auto *chart = new Sankey;
    chart->setAccessibleName(u"Movement since 1 August"_s);
    chart->setSumsAtRight(true);
    chart->setFlows(
        {{u"Champions"_s, {}}, {u"Loyal"_s, {}}, {u"At risk"_s, {}}, {u"<b>Hibernating</b>"_s, {}}},
        {{0, 0, 41900}, {0, 1, 9000}, {1, 1, 79210}, {1, 2, 12000}, {2, 2, 49377}, {3, 3, 254020}});
    return chart;
}

QWidget *sampleHeatMap()
{
    auto *chart = new HeatMap;
    chart->setAccessibleName(u"Recency × frequency"_s);
    HeatMapValues values;
    const int counts[5][5] = {
        {1, 1, 2, 3, 4}, {1, 2, 3, 5, 7}, {2, 3, 5, 8, 9}, {2, 4, 7, 9, 12}, {3, 6, 9, 12, 16}};
    for (int row = 5; row >= 1; --row) {
        values.rows << u"R%1"_s.arg(row);
        values.columns << u"F%1"_s.arg(6 - row);
        for (const int count : counts[row - 1])
            values.cells << count * 6100.0;
    }
    values.scaleNote = u"money per customer"_s;
    values.rowTitle = u"Recency"_s;
    values.columnTitle = u"Frequency"_s;
    chart->setValues(values);
    return chart;
}

QWidget *sampleRetention()
{
    auto *chart = new HeatMap;
    chart->setAccessibleName(u"Retention"_s);
    chart->setTone(Tone::Good);
    chart->setFigure([](double value, const QLocale &locale) { return formatPercent(value, locale); });
    HeatMapValues values;
    values.columnsOnTop = true;
    for (int i = 0; i < 8; ++i) {
        values.rows << u"2026-0%1"_s.arg(i + 1);
        for (int j = 0; j < 10; ++j) {
            const double share =
                j == 0 ? 1 : (std::round(62 * std::exp(-j * .17) + i * 2) - 3 * (j % 3)) / 100;
            values.cells << (j < 10 - i ? std::optional<double>(share) : std::nullopt);
        }
    }
    for (int j = 0; j < 10; ++j)
        values.columns << QString::number(j);
    chart->setValues(values);
    return chart;
}

QWidget *sampleFunnel()
{
    auto *chart = new FunnelChart;
    chart->setAccessibleName(u"Sales funnel"_s);
    const QStringList names{u"First contact"_s, u"Needs analysis"_s, u"Solution design"_s,
                            u"Quotation"_s,     u"Signing"_s,        u"Won"_s};
    const QList<int> counts{1204, 822, 511, 367, 198, 151};
    QList<FunnelStage> stages;
    for (int i = 0; i < names.size(); ++i) {
        FunnelStage stage{names[i], counts[i], {}, counts[i] / 1204.0};
        if (i > 0)
            stage.stepRate = double(counts[i]) / counts[i - 1];
        stages << stage;
    }
    chart->setStages(
        stages, u"Deals that reached each stage or further; a won deal has passed them all. Rates: of the "
                "stage before, and of all deals."_s);
    return chart;
}

QWidget *sampleStay()
{
    auto *chart = new StayChart;
    chart->setAccessibleName(u"What becomes of them"_s);
    chart->setPoints({{2, 0.1, 0, 0.02}, {6, 0.3, 0.04, 0.1}, {14, 0.5, 0.06, 0.2}, {30, 0.62, 0.08, 0.24}},
                     36, u"Moved on"_s);
    return chart;
}

QWidget *sampleBoxPlot()
{
    auto *chart = new BoxPlotChart;
    chart->setAccessibleName(u"Time in stage"_s);
    chart->setRows({{u"First contact"_s, 1, 3, 6, 11, 18, 1204},
                    {u"Needs analysis"_s, 2, 5, 9, 17, 26, 822},
                    {u"Solution design"_s, 3, 6, 9, 21, 34, 511},
                    {u"Quotation"_s, 1, 4, 8, 14, 22, 367},
                    {u"Signing"_s, 1, 2, 5, {}, {}, 198}},
                   u"%1 d"_s, u"days"_s);
    return chart;
}

QWidget *sampleBars(bool horizontal)
{
    auto *chart = new BarChart(horizontal ? Qt::Horizontal : Qt::Vertical);
    chart->setAccessibleName(u"Customers per segment"_s);
    chart->setBars({{u"Champions"_s, 41900},
                    {u"Loyal"_s, 88210},
                    {u"Potential loyal"_s, 120455},
                    {u"New"_s, 97031},
                    {u"Promising"_s, 83400},
                    {u"Need attention"_s, 76112}},
                   QString(), u"Customers"_s);
    return chart;
}

QWidget *samplePoints()
{
    auto *points = new PointsBreakdown;
    points->setPoints(u"Why B?"_s,
                      {{u"Need"_s, u"clear: budget, date"_s, 40, true},
                       {u"Value"_s, u"high: ¥ 186,000"_s, 25, true},
                       {u"Interaction"_s, u"low: 1 day in 30"_s, 10, false},
                       {u"Stage"_s, u"Quotation"_s, 8, false}},
                      u"83 points, A from 88"_s, u"Way up to A:"_s, u"contact on 2 more days by 8 Dec."_s);
    return points;
}
