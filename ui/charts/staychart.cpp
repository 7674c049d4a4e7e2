// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/staychart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kStrips = 24;
constexpr std::array<Tone, 3> kTones{Tone::Good, Tone::Warning, Tone::Bad};
constexpr double kSoft = 0.55;

/// The upper edge of area @p area, lowest first.
double edge(const StayPoint &point, std::size_t area)
{
    const std::array<double, 3> shares{point.on, point.back, point.lost};
    double sum = 0;
    for (std::size_t i = 0; i <= area; ++i)
        sum += shares[i];
    return sum;
}

} // namespace

struct StayChart::Plan
{
    QRectF plot;
    double legend = 0; // y of the words above
    double largest = 1;
    QList<double> ticks;

    double x(double days) const { return plot.left() + plot.width() * std::min(1.0, days / largest); }
    double y(double share) const { return plot.bottom() - plot.height() * share; }
};

void StayChart::setPoints(const QList<StayPoint> &points, double longest, const QString &onName)
{
    m_points = points;
    m_longest = longest;
    m_onName = onName;
    valuesChanged();
}

ChartTable StayChart::table() const
{
    ChartTable table{{tr("Days"), m_onName, tr("Moved back"), tr("Lost"), tr("Still there")}, {}};
    for (const StayPoint &point : m_points)
        table.rows.append(
            {point.days, point.on, point.back, point.lost, 1 - point.on - point.back - point.lost});
    return table;
}

StayPoint StayChart::at(double days) const
{
    StayPoint now;
    for (const StayPoint &point : m_points) {
        if (point.days > days)
            break;
        now = point;
    }
    return now;
}

QString StayChart::tip(double days, const QLocale &locale) const
{
    const StayPoint now = at(days);
    const auto percent = [&locale](double share) { return formatPercent(share, locale); };
    QStringList parts{tr("%1 %2", "share, what became of it").arg(percent(now.on), m_onName.toLower())};
    if (now.back > 0)
        parts << tr("%1 moved back").arg(percent(now.back));
    parts << tr("%1 lost").arg(percent(now.lost))
          << tr("%1 still there").arg(percent(1 - now.on - now.back - now.lost));
    return tr("By day %1: %2").arg(locale.toString(days, 'f', 0), parts.join(tr(", ")));
}

StayChart::Plan StayChart::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF notes(style.note);
    const double left = notes.horizontalAdvance(formatPercent(1, style.locale)) + 8;
    const double top = notes.height() + 10;
    const double below = 2 * notes.height() + 8;
    plan.plot = QRectF(left, top, std::max(20.0, size.width() - left - 14),
                       std::max(20.0, size.height() - top - below));
    plan.ticks = axisTicks(std::max(1.0, m_longest), plan.plot.width() < style.scaled(220) ? 3 : 6);
    plan.largest = plan.ticks.last();
    return plan;
}

QList<ChartPart> StayChart::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    if (m_points.isEmpty())
        return parts;
    const Plan where = plan(size, style);
    const double width = where.plot.width() / kStrips;
    for (int i = 0; i < kStrips; ++i) {
        QPainterPath path;
        path.addRect(QRectF(where.plot.left() + i * width, where.plot.top(), width, where.plot.height()));
        parts.append({i, path, tip(std::round(where.largest * (i + 1) / kStrips), style.locale)});
    }
    return parts;
}

void StayChart::drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    painter.setFont(style.note);
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(QPen(style.tone(Tone::Line), 1));
        painter.drawLine(QPointF(plan.plot.left(), plan.y(share)), QPointF(plan.plot.right(), plan.y(share)));
        painter.setPen(style.tone(Tone::Muted));
        drawLabel(painter,
                  QRectF(0, plan.y(share) - notes.height() / 2, plan.plot.left() - 6, notes.height()),
                  Qt::AlignRight | Qt::AlignVCenter, formatPercent(share, style.locale));
    }
    painter.setPen(style.tone(Tone::Muted));
    for (const double tick : plan.ticks) {
        const double wide = style.scaled(60);
        drawLabel(painter, QRectF(plan.x(tick) - wide / 2, plan.plot.bottom() + 4, wide, notes.height()),
                  Qt::AlignCenter, style.locale.toString(tick, 'f', 0));
    }
    drawLabel(
        painter,
        QRectF(plan.plot.left(), plan.plot.bottom() + 4 + notes.height(), plan.plot.width(), notes.height()),
        Qt::AlignCenter, tr("days in the stage"));
}

void StayChart::drawLegend(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    const std::array<QString, 3> names{m_onName, tr("Moved back"), tr("Lost")};
    const StayPoint end = m_points.isEmpty() ? StayPoint() : m_points.last();
    double x = plan.plot.left();
    painter.setFont(style.note);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i == 1 && end.back == 0)
            continue;
        const double dot = notes.height() * 0.6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.soft(kTones[i], kSoft));
        painter.drawRoundedRect(QRectF(x, (notes.height() - dot) / 2, dot, dot), 2, 2);
        painter.setPen(style.tone(Tone::Muted));
        const double wide = notes.horizontalAdvance(names[i]);
        drawLabel(painter, QRectF(x + dot + 4, 0, wide + 2, notes.height()), Qt::AlignLeft | Qt::AlignVCenter,
                  names[i]);
        x += dot + wide + 18;
    }
}

void StayChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const Plan where = plan(size, style);
    drawLegend(painter, where, style);
    for (std::size_t area = kTones.size(); area-- > 0;) {
        // From above, each over the one before: steps that rise on the day of an exit.
        QPolygonF shape{{where.plot.left(), where.plot.bottom()}};
        double height = 0;
        for (const StayPoint &point : m_points) {
            shape << QPointF(where.x(point.days), where.y(height));
            height = edge(point, area);
            shape << QPointF(where.x(point.days), where.y(height));
        }
        const double end = where.x(std::max(m_longest, m_points.isEmpty() ? 0 : m_points.last().days));
        shape << QPointF(end, where.y(height)) << QPointF(end, where.plot.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(style.soft(kTones[area], kSoft));
        painter.drawPolygon(shape);
    }
    drawAxes(painter, where, style);
    if (current >= 0) {
        const double x = where.plot.left() + where.plot.width() * (current + 1) / kStrips;
        painter.setPen(QPen(style.tone(Tone::Accent), 1));
        painter.drawLine(QPointF(x, where.plot.top()), QPointF(x, where.plot.bottom()));
    }
}

} // namespace leadbook
