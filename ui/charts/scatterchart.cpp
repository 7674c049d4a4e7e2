// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scatterchart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kDot = 2.5;   // radius of a point
constexpr double kMark = 9;    // radius of the mark of a group
constexpr int kOpacity = 153;  // of 255
constexpr double kRoom = 0.04; // beyond the outermost points
constexpr int kMostTicks = 5;

double logOf(double value)
{
    return std::copysign(std::log1p(std::abs(value)), value);
}

/// Round numbers from @p low to @p high.
QList<double> roundNumbers(double low, double high)
{
    const QList<double> steps = axisTicks(high - low, kMostTicks);
    const double step = steps.size() > 1 ? steps[1] : 1;
    QList<double> ticks;
    for (double at = std::ceil(low / step - 1e-9); at * step <= high + 1e-9 * step; ++at)
        ticks << at * step;
    return ticks;
}

/// 0 and powers of ten, those that lie between @p low and @p high, each third where they are many.
QList<double> powers(double low, double high)
{
    const auto top = static_cast<int>(std::ceil(std::log10(std::max({std::abs(low), std::abs(high), 1.0}))));
    const int stride = std::max(1, (top + kMostTicks - 1) / kMostTicks);
    QList<double> ticks;
    const bool hasZero = low <= 0 && high >= 0;
    if (hasZero)
        ticks << 0;
    // Beside 0 there is no room for 1 where much is larger.
    for (int power = hasZero && top > 2 ? 1 : 0; power <= top; ++power) {
        for (const double value : {std::pow(10.0, power), -std::pow(10.0, power)}) {
            if (power % stride == 0 && value <= high && value >= low)
                ticks << value;
        }
    }
    std::ranges::sort(ticks);
    return ticks;
}

} // namespace

struct ScatterChart::Plan
{
    QRectF plot;
    double left = 0; // of the words beside the axis

    double x(const Axis &axis, double place) const
    {
        return plot.left() + plot.width() * (place - axis.low) / (axis.high - axis.low);
    }
    double y(const Axis &axis, double place) const
    {
        return plot.bottom() - plot.height() * (place - axis.low) / (axis.high - axis.low);
    }
};

void ScatterChart::setValues(const ScatterValues &values)
{
    m_values = values;
    m_x = axis(&ScatterPoint::x, values.x);
    m_y = axis(&ScatterPoint::y, values.y);
    m_middleX = middles(m_x);
    m_middleY = middles(m_y);
    valuesChanged();
}

ScatterChart::Axis ScatterChart::axis(double ScatterPoint::*value, const ScatterAxis &of) const
{
    Axis axis;
    std::vector<double> values;
    for (const ScatterPoint &point : m_values.points)
        values.push_back(point.*value);
    if (values.empty())
        return axis;
    const auto [least, most] = std::ranges::minmax(values);
    if (of.scale == ScatterScale::Rank) {
        std::vector<double> sorted = values;
        std::ranges::sort(sorted);
        const auto place = [&sorted](double one) {
            const auto [first, last] = std::ranges::equal_range(sorted, one);
            return static_cast<double>((first - sorted.begin()) + (last - sorted.begin())) / 2;
        };
        std::ranges::transform(values, std::back_inserter(axis.places), place);
        for (const std::size_t at : {std::size_t{0}, sorted.size() / 2, sorted.size() - 1})
            axis.ticks.append({sorted[at], place(sorted[at])});
    } else {
        const bool isLog = of.scale == ScatterScale::Log;
        const auto place = [isLog](double one) { return isLog ? logOf(one) : one; };
        std::ranges::transform(values, std::back_inserter(axis.places), place);
        for (const double tick : isLog ? powers(least, most) : roundNumbers(least, most))
            axis.ticks.append({tick, place(tick)});
    }
    if (of.isUnmarked)
        axis.ticks.clear();
    std::tie(axis.low, axis.high) = [&] {
        const auto [low, high] = std::ranges::minmax(axis.places);
        const double room = high > low ? (high - low) * kRoom : 0.5;
        return std::pair(low - room, high + room);
    }();
    return axis;
}

QList<double> ScatterChart::middles(const Axis &axis) const
{
    std::vector<std::vector<double>> places(static_cast<std::size_t>(m_values.groups.size()));
    for (qsizetype i = 0; i < m_values.points.size(); ++i)
        places[static_cast<std::size_t>(m_values.points[i].group)].push_back(
            axis.places[static_cast<std::size_t>(i)]);
    QList<double> middles;
    for (std::vector<double> &own : places) {
        const auto middle = own.begin() + std::ssize(own) / 2;
        std::ranges::nth_element(own, middle);
        middles << (own.empty() ? std::numeric_limits<double>::quiet_NaN() : *middle);
    }
    return middles;
}

ChartTable ScatterChart::table() const
{
    ChartTable table{{tr("Group"), tr("Points"), tr("Median of %1").arg(m_values.x.title),
                      tr("Median of %1").arg(m_values.y.title)},
                     {}};
    for (int group = 0; group < m_values.groups.size(); ++group) {
        std::vector<double> x;
        std::vector<double> y;
        for (const ScatterPoint &point : m_values.points) {
            if (point.group != group)
                continue;
            x.push_back(point.x);
            y.push_back(point.y);
        }
        const auto median = [](std::vector<double> &values) {
            if (values.empty())
                return QVariant();
            const auto middle = values.begin() + std::ssize(values) / 2;
            std::ranges::nth_element(values, middle);
            return QVariant(*middle);
        };
        table.rows.append({m_values.groups[group], qlonglong{std::ssize(x)}, median(x), median(y)});
    }
    return table;
}

ScatterChart::Plan ScatterChart::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF notes(style.note);
    double words = 0;
    for (const auto &[value, place] : m_y.ticks)
        words = std::max(words, notes.horizontalAdvance(formatShort(value, style.locale)));
    const double title = m_values.y.title.isEmpty() ? 0 : notes.height() + 4;
    plan.left = title;
    const double left = title + words + 8;
    const double under = (m_x.ticks.isEmpty() ? 4 : notes.height() + 6) +
                         (m_values.x.title.isEmpty() ? 0 : notes.height() + 2);
    plan.plot =
        QRectF(left, 4, std::max(20.0, size.width() - left - 8), std::max(20.0, size.height() - 4 - under));
    return plan;
}

QList<ChartPart> ScatterChart::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, style);
    const auto round = [](const QPointF &centre, double radius) {
        QPainterPath path;
        path.addEllipse(centre, radius, radius);
        return path;
    };
    // Marks lie over points: what comes last is found first.
    for (qsizetype i = 0; i < m_values.points.size(); ++i) {
        const ScatterPoint &point = m_values.points[i];
        const auto at = static_cast<std::size_t>(i);
        QString tip = tr("%1 (%2)").arg(point.name, m_values.groups.value(point.group));
        for (const auto &[axis, value] : {std::pair{&m_values.x, point.x}, std::pair{&m_values.y, point.y}}) {
            if (!axis->isUnmarked)
                tip += u'\n' + tr("%1: %2").arg(axis->title, formatShort(value, style.locale));
        }
        parts.append({kPoints + static_cast<int>(i),
                      round({where.x(m_x, m_x.places[at]), where.y(m_y, m_y.places[at])}, kDot + 1), tip});
    }
    for (int group = 0; group < m_values.groups.size(); ++group) {
        if (std::isnan(m_middleX[group]))
            continue;
        const QPointF centre(where.x(m_x, m_middleX[group]), where.y(m_y, m_middleY[group]));
        parts.append(
            {group, round(centre, style.scaled(kMark)), m_values.tips.value(group, m_values.groups[group])});
    }
    return parts;
}

int ScatterChart::nextPart(int from, int key) const
{
    const auto points = static_cast<int>(m_values.points.size());
    const int groups = static_cast<int>(parts().size()) - points;
    if (groups == 0)
        return Chart::nextPart(from, key);
    const bool isOnward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (from < points)
        return points + (isOnward ? 0 : groups - 1);
    return points + (from - points + (isOnward ? 1 : groups - 1)) % groups;
}

void ScatterChart::drawAxes(QPainter &painter, const Plan &plan, const ChartStyle &style) const
{
    const QFontMetricsF notes(style.note);
    painter.setFont(style.note);
    painter.setPen(QPen(style.tone(Tone::Line), 1));
    painter.drawLine(plan.plot.topLeft(), plan.plot.bottomLeft());
    painter.drawLine(plan.plot.bottomLeft(), plan.plot.bottomRight());
    painter.setPen(style.tone(Tone::Muted));
    const double height = notes.height();
    double free = plan.plot.left() - height; // ticks that lie close together are said once
    for (const auto &[value, place] : m_x.ticks) {
        const QString text = formatShort(value, style.locale);
        const double width = notes.horizontalAdvance(text) + 4;
        const double x = std::min(plan.x(m_x, place) - width / 2, plan.plot.right() + 8 - width);
        if (x < free)
            continue;
        drawLabel(painter, QRectF(x, plan.plot.bottom() + 3, width, height), Qt::AlignCenter, text);
        free = x + width;
    }
    double over = plan.plot.bottom() + height;
    for (const auto &[value, place] : m_y.ticks) {
        const double y = plan.y(m_y, place);
        if (y + height / 2 > over)
            continue;
        drawLabel(painter, QRectF(plan.left, y - height / 2, plan.plot.left() - plan.left - 5, height),
                  Qt::AlignRight | Qt::AlignVCenter, formatShort(value, style.locale));
        over = y - height / 2;
    }
    const double below = plan.plot.bottom() + (m_x.ticks.isEmpty() ? 4 : height + 6);
    drawLabel(painter, QRectF(plan.plot.left(), below, plan.plot.width(), height), Qt::AlignCenter,
              m_values.x.title);
    painter.save();
    painter.translate(0, plan.plot.center().y());
    painter.rotate(-90);
    drawLabel(painter, QRectF(-plan.plot.height() / 2, 0, plan.plot.height(), height), Qt::AlignCenter,
              m_values.y.title);
    painter.restore();
}

void ScatterChart::drawMark(QPainter &painter, const Plan &plan, const ChartStyle &style, int group,
                            bool isCurrent) const
{
    if (std::isnan(m_middleX[group]))
        return;
    const QPointF centre(plan.x(m_x, m_middleX[group]), plan.y(m_y, m_middleY[group]));
    const double radius = style.scaled(kMark);
    const QColor fill = style.series(group);
    painter.setBrush(fill);
    painter.setPen(QPen(style.tone(isCurrent ? Tone::Text : Tone::Surface), isCurrent ? 2 : 1.5));
    painter.drawEllipse(centre, radius, radius);
    painter.setPen(readableOn(style.palette, fill));
    painter.setFont(style.note);
    painter.drawText(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius),
                     static_cast<int>(Qt::AlignCenter) | Qt::TextDontClip, QString::number(group + 1));
}

void ScatterChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    if (m_values.points.isEmpty())
        return;
    const Plan where = plan(size, style);
    drawAxes(painter, where, style);
    // Points of a group in one go: a pen with round ends draws them as discs.
    std::vector<QPolygonF> dots(static_cast<std::size_t>(m_values.groups.size()));
    for (qsizetype i = 0; i < m_values.points.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        dots[static_cast<std::size_t>(m_values.points[i].group)]
            << QPointF(where.x(m_x, m_x.places[at]), where.y(m_y, m_y.places[at]));
    }
    for (std::size_t group = 0; group < dots.size(); ++group) {
        QColor color = style.series(static_cast<int>(group));
        color.setAlpha(kOpacity);
        painter.setPen(QPen(color, 2 * kDot, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoints(dots[group]);
    }
    for (int group = 0; group < m_values.groups.size(); ++group)
        drawMark(painter, where, style, group, group == current);
    if (current >= kPoints && current - kPoints < m_values.points.size()) {
        const auto at = static_cast<std::size_t>(current - kPoints);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(style.tone(Tone::Text), 1.5));
        painter.drawEllipse(QPointF(where.x(m_x, m_x.places[at]), where.y(m_y, m_y.places[at])), kDot + 2,
                            kDot + 2);
    }
}

} // namespace leadbook
