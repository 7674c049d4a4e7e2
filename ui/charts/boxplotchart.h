// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// How long something lasts in one group: quartiles and the ends of the whiskers, in the unit of the chart.
struct BoxPlotRow
{
    QString name;
    std::optional<double> low; ///< absent: as far as the quartile beside it
    std::optional<double> lowerQuartile;
    std::optional<double> median; ///< absent: not reached
    std::optional<double> upperQuartile;
    std::optional<double> high;
    std::int64_t count = 0; ///< how many it was worked out from
};

/// One row a group: whiskers, the middle half as a box, the median as a line and as a figure, an axis below.
/// A part's id is the row's index.
class BoxPlotChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p unitFigure has %1 for the figure: "%1 d". @p axisTitle is written under the axis: "days".
    void setRows(const QList<BoxPlotRow> &rows, const QString &unitFigure, const QString &axisTitle);

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    QString figure(const std::optional<double> &value, const QLocale &locale) const;
    void drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    static void drawBoxPlot(QPainter &painter, const Plan &plan, const ChartStyle &style,
                            const BoxPlotRow &row, double y, bool current);

    QList<BoxPlotRow> m_rows;
    QString m_unitFigure;
    QString m_axisTitle;
};

} // namespace leadbook
