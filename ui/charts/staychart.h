// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace leadbook {

/// What had become of stays by one day; the four shares come to 1.
struct StayPoint
{
    double days = 0;
    double on = 0;   ///< moved on, or won
    double back = 0; ///< moved back
    double lost = 0;
};

/// What becomes of deals in a stage, day by day: areas above each other of those that moved on, moved back
/// and were lost; what is left above them is still there. A part's id is the number of a strip of days.
class StayChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p points rise by days; @p longest is where the axis ends at least. @p onName is what the lowest area
    /// is called: moved on, or won.
    void setPoints(const QList<StayPoint> &points, double longest, const QString &onName);

    ChartTable table() const override;
    QSize minimumSizeHint() const override { return {220, 170}; }

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    StayPoint at(double days) const;
    QString tip(double days, const QLocale &locale) const;
    void drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawLegend(QPainter &painter, const Plan &plan, const ChartStyle &style) const;

    QList<StayPoint> m_points;
    double m_longest = 0;
    QString m_onName;
};

} // namespace leadbook
