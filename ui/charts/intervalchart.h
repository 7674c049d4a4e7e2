// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

namespace leadbook {

/// A difference with where it may lie, in units of its own: all are drawn as parts of `scale`.
struct IntervalRow
{
    QString name;
    bool isKnown = false; ///< false: there is nothing to draw
    double value = 0;
    double low = 0; ///< of its interval
    double high = 0;
    double scale = 1;  ///< what the end of the axis stands for, above 0
    QString valueText; ///< as they are written
    QString lowText;
    QString highText;
    QString note; ///< behind the row: the verdict, or why nothing is known
    Tone tone = Tone::Accent;
};

/// Differences as points with their intervals about a line at 0, "less" at its left, "more" at its right. A
/// part's id is the row's index.
class IntervalChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p nameTitle says what names are.
    void setRows(const QList<IntervalRow> &rows, const QString &nameTitle);
    const QList<IntervalRow> &rows() const { return m_rows; }

    ChartTable table() const override;
    QSize sizeHint() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    static void drawRow(QPainter &painter, const Plan &plan, const ChartStyle &style, const IntervalRow &row,
                        double y, bool current);

    QList<IntervalRow> m_rows;
    QString m_nameTitle;
};

} // namespace leadbook
