// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace leadbook {

/// What had come by the end of some time, and what was expected.
struct TrackingValue
{
    QString name; ///< the end of that time
    double actual = 0;
    double expected = 0;
    bool isLearnt = false; ///< the expectation was made from what had come by then
};

/// Two rising lines: what came, and what was expected, with a mark where the expectation stops knowing. A
/// part's id is the number of a strip of time.
class TrackingChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p title is what is counted: "Repeat purchases".
    void setValues(const QList<TrackingValue> &values, const QString &title);
    const QList<TrackingValue> &values() const { return m_values; }

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    /// The last value of strip @p strip of @p strips.
    qsizetype valueOf(int strip, int strips) const;
    int strips() const;
    /// How many values the expectation was made from.
    qsizetype learnt() const;
    void drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawLegend(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawLine(QPainter &painter, const Plan &plan, double TrackingValue::*value) const;

    QList<TrackingValue> m_values;
    QString m_title;
};

} // namespace leadbook
