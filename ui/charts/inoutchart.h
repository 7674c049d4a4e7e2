// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>

namespace leadbook {

/// How many came and went in a time, and how many were there at its end.
struct InOutBar
{
    QString name; ///< "2 Nov"
    std::int64_t entered = 0;
    std::int64_t left = 0;
    std::int64_t members = 0;
};

/// Entries above a line and exits below it, time by time. A part's id is the bar's index.
class InOutChart : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    /// @p nameTitle says what the times are: "Week of".
    void setBars(const QList<InOutBar> &bars, const QString &nameTitle);
    const QList<InOutBar> &bars() const { return m_bars; }

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    void drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &style) const;
    void drawNames(QPainter &painter, const Plan &plan, const ChartStyle &style) const;

    QList<InOutBar> m_bars;
    QString m_nameTitle;
};

} // namespace leadbook
