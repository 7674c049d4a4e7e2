// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sankey.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kThinnest = 1.5;
constexpr double kLeastGap = 2; // between nodes
constexpr double kMostGap = 10;
constexpr double kGapShare = 0.25; // of the height that names leave

} // namespace

/// Where things lie at one size; y positions are by node, ribbon offsets by flow.
struct Sankey::Plan
{
    double left = 0; // x of the ribbons' ends
    double right = 0;
    QList<QRectF> leftNodes;
    QList<QRectF> rightNodes;
    QList<double> fromY; // top of each ribbon at the left
    QList<double> toY;
    QList<double> thickness;
};

void Sankey::setFlows(const QList<SankeyNode> &nodes, const QList<SankeyFlow> &flows)
{
    m_nodes = nodes;
    m_flows.clear();
    const auto valid = [&](int node) { return node >= 0 && node < nodes.size(); };
    std::copy_if(flows.begin(), flows.end(), std::back_inserter(m_flows), [&](const SankeyFlow &flow) {
        return flow.count > 0 && valid(flow.from) && valid(flow.to);
    });
    valuesChanged();
}

void Sankey::setSumsAtRight(bool sums)
{
    m_sums = sums;
    update();
}

std::int64_t Sankey::sum(int node, bool left) const
{
    return std::accumulate(m_flows.begin(), m_flows.end(), std::int64_t{0},
                           [&](std::int64_t total, const SankeyFlow &flow) {
                               return total + ((left ? flow.from : flow.to) == node ? flow.count : 0);
                           });
}

QString Sankey::rightText(int node, const QLocale &locale) const
{
    if (m_nodes[node].onlyLeft)
        return {};
    return m_sums ? formatCount(sum(node, false), locale) : m_nodes[node].name;
}

ChartTable Sankey::table() const
{
    ChartTable table{{tr("From"), tr("To"), tr("Customers")}, {}};
    for (const SankeyFlow &flow : m_flows)
        table.rows.append({m_nodes[flow.from].name, m_nodes[flow.to].name, qlonglong(flow.count)});
    return table;
}

Sankey::Plan Sankey::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF metrics(style.small);
    double names = 0;
    double others = 0;
    std::int64_t total = 0;
    for (int i = 0; i < m_nodes.size(); ++i) {
        names = std::max(names, metrics.horizontalAdvance(m_nodes[i].name));
        others = std::max(others, metrics.horizontalAdvance(rightText(i, style.locale)));
        total += sum(i, true);
    }
    plan.left = std::min(names, size.width() * 0.3) + 12;
    plan.right = size.width() - std::min(others, size.width() * 0.3) - 12;
    // Every node keeps room for its name, however few are in it.
    const double line = metrics.height();
    const auto count = static_cast<double>(std::max<qsizetype>(1, m_nodes.size()));
    // Where height is scarce the gaps give it to the ribbons.
    const double spare = size.height() - 8 - line * count;
    const double gap = std::clamp(kGapShare * spare / std::max(1.0, count - 1), kLeastGap, kMostGap);
    const double room = std::max(1.0, size.height() - 8 - gap * (count - 1) - line * count);
    const double unit = total > 0 ? room / static_cast<double>(total) : 0;
    for (const bool left : {true, false}) {
        double y = 4;
        for (int i = 0; i < m_nodes.size(); ++i) {
            const double height = line + unit * static_cast<double>(sum(i, left));
            (left ? plan.leftNodes : plan.rightNodes)
                .append(QRectF(left ? plan.left : plan.right, y, 1, height));
            y += height + gap;
        }
    }
    QList<double> fromUsed(m_nodes.size(), 0);
    QList<double> toUsed(m_nodes.size(), 0);
    for (const SankeyFlow &flow : m_flows) {
        const double thickness = std::max(kThinnest, unit * static_cast<double>(flow.count));
        plan.thickness.append(thickness);
        plan.fromY.append(plan.leftNodes[flow.from].y() + line / 2 + fromUsed[flow.from]);
        plan.toY.append(plan.rightNodes[flow.to].y() + line / 2 + toUsed[flow.to]);
        fromUsed[flow.from] += thickness;
        toUsed[flow.to] += thickness;
    }
    return plan;
}

QPainterPath Sankey::ribbon(const Plan &plan, qsizetype flow) const
{
    const double middle = (plan.left + plan.right) / 2;
    const double from = plan.fromY[flow];
    const double to = plan.toY[flow];
    const double thickness = plan.thickness[flow];
    QPainterPath path(QPointF(plan.left, from));
    path.cubicTo(middle, from, middle, to, plan.right, to);
    path.lineTo(plan.right, to + thickness);
    path.cubicTo(middle, to + thickness, middle, from + thickness, plan.left, from + thickness);
    path.closeSubpath();
    return path;
}

QList<ChartPart> Sankey::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, style);
    for (qsizetype i = 0; i < m_flows.size(); ++i) {
        const SankeyFlow &flow = m_flows[i];
        const QString count = formatCount(flow.count, style.locale);
        const QString tip =
            flow.from == flow.to
                ? tr("%1 stay in %2").arg(count, m_nodes[flow.from].name)
                : tr("%1 from %2 to %3").arg(count, m_nodes[flow.from].name, m_nodes[flow.to].name);
        parts.append({static_cast<int>(i), ribbon(where, i), tip});
    }
    return parts;
}

void Sankey::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const Plan where = plan(size, style);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < m_flows.size(); ++i) {
        const SankeyNode &node = m_nodes[m_flows[i].from];
        QColor fill = node.tone ? style.tone(*node.tone) : style.series(m_flows[i].from);
        fill.setAlphaF(i == current ? 0.85F : 0.45F);
        painter.fillPath(ribbon(where, i), fill);
    }
    QFont names = style.small;
    names.setWeight(m_sums ? QFont::Normal : QFont::Bold);
    painter.setPen(style.tone(Tone::Text));
    for (int i = 0; i < m_nodes.size(); ++i) {
        painter.setFont(names);
        const QRectF left = where.leftNodes[i];
        drawLabel(painter, QRectF(2, left.y(), where.left - 10, left.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, m_nodes[i].name);
        const QRectF right = where.rightNodes[i];
        drawLabel(painter, QRectF(where.right + 8, right.y(), size.width() - where.right - 8, right.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, rightText(i, style.locale));
    }
}

} // namespace leadbook
