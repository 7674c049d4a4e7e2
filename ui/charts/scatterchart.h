// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <optional>

namespace leadbook {

/// How values are laid along an axis.
enum class ScatterScale : unsigned char
{
    Linear,
    Log,  ///< log(1 + v), below 0 mirrored
    Rank, ///< by their place among all that are drawn
};

/// One of the two axes of a scatter.
struct ScatterAxis
{
    QString title;
    ScatterScale scale = ScatterScale::Linear;
    bool isUnmarked = false; ///< its values mean nothing by themselves: no ticks
};

struct ScatterPoint
{
    double x = 0;
    double y = 0;
    int group = 0;
    QString name = {};
};

struct ScatterValues
{
    ScatterAxis x;
    ScatterAxis y;
    QStringList groups; ///< what they are called; their colours follow the series
    QStringList tips;   ///< what hover says of each group
    QList<ScatterPoint> points;
};

/// Points by two values, in the colours of their groups, of which each has a mark with its number in its
/// middle. The id of a part is the number of a group, or kPoints + that of a point; keys go from group to
/// group.
class ScatterChart : public Chart
{
    Q_OBJECT

public:
    static constexpr int kPoints = 1000;

    using Chart::Chart;

    /// Draws up to some thousand points.
    void setValues(const ScatterValues &values);
    const ScatterValues &values() const { return m_values; }

    /// The groups with their size and their middles; not the points.
    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;
    int nextPart(int from, int key) const override;

private:
    /// Where values come to lie along an axis.
    struct Axis
    {
        std::vector<double> places; ///< by point, on the scale of the axis
        double low = 0;
        double high = 1;
        QList<std::pair<double, double>> ticks; ///< value and place
    };
    struct Plan;
    Axis axis(double ScatterPoint::*value, const ScatterAxis &of) const;
    QList<double> middles(const Axis &axis) const;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    void drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawMark(QPainter &painter, const Plan &plan, const ChartStyle &style, int group,
                  bool isCurrent) const;

    ScatterValues m_values;
    Axis m_x;
    Axis m_y;
    QList<double> m_middleX; ///< by group: the median of its places; NaN without points
    QList<double> m_middleY;
};

} // namespace leadbook
