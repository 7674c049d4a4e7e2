// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// A group of customers, the same at both sides.
struct SankeyNode
{
    QString name;
    std::optional<Tone> tone; ///< a grade's colour; absent: the series colour of its place
    bool onlyLeft = false;    ///< nobody ends there; its name is not said at the right
};

/// Customers who were in one group and are in another, or still in the same.
struct SankeyFlow
{
    int from = 0; ///< index of a node, at the left
    int to = 0;   ///< at the right
    std::int64_t count = 0;
};

/// Who moves between groups: ribbons from left to right, as thick as they are many. A part's id is the
/// flow's index.
class Sankey : public Chart
{
    Q_OBJECT

public:
    using Chart::Chart;

    void setFlows(const QList<SankeyNode> &nodes, const QList<SankeyFlow> &flows);
    /// Writes the sums at the right instead of the names again.
    void setSumsAtRight(bool sums);

    ChartTable table() const override;

protected:
    QList<ChartPart> layOut(const QSizeF &size, const ChartStyle &style) const override;
    void draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const override;

private:
    struct Plan;
    Plan plan(const QSizeF &size, const ChartStyle &style) const;
    QPainterPath ribbon(const Plan &plan, qsizetype flow) const;
    QString rightText(int node, const QLocale &locale) const;
    std::int64_t sum(int node, bool left) const;

    QList<SankeyNode> m_nodes;
    QList<SankeyFlow> m_flows;
    bool m_sums = false;
};

} // namespace leadbook
