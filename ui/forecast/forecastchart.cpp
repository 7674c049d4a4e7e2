// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastchart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kBarShare = 0.62; // of the room of a month
constexpr double kTop = 8;
constexpr double kGap = 6;
constexpr double kBand = 0.35; // opacity
constexpr double kDot = 3;
constexpr double kStepHeight = 44; // pixels between two lines of the axis

} // namespace

struct ForecastChart::Plan
{
    QRectF plot;
    QList<double> ticks;
    double step = 0; // width of a month
    int every = 1;   // of how many names one is written
    double most = 1; // value at the top

    double x(qsizetype month) const { return plot.x() + (double(month) + 0.5) * step; }
    double y(Money amount) const { return plot.bottom() - amount.toDouble() / most * plot.height(); }
};

void ForecastChart::setMonths(const QList<ForecastBar> &months, const QString &currency)
{
    m_months = months;
    m_currency = currency;
    valuesChanged();
}

ChartTable ForecastChart::table() const
{
    ChartTable table{{tr("Month"), tr("Won"), tr("Expected"), tr("Low"), tr("High")}, {}};
    for (const ForecastBar &month : m_months) {
        const auto told = [&month](Money amount) {
            return month.isForecast ? QVariant(amount.toDouble()) : QVariant();
        };
        table.rows.append(
            {month.longName, month.won.toDouble(), told(month.expected), told(month.low), told(month.high)});
    }
    return table;
}

QString ForecastChart::tip(const ForecastBar &month, const QLocale &locale) const
{
    const QString won = tr("%1: %2 won").arg(month.longName, formatMoneyShort(month.won, m_currency, locale));
    if (!month.isForecast)
        return won;
    return won + u'\n' +
           tr("%1 expected, four times in five between %2 and %3")
               .arg(formatMoneyShort(month.expected, m_currency, locale),
                    formatMoneyShort(month.low, m_currency, locale),
                    formatMoneyShort(month.high, m_currency, locale));
}

ForecastChart::Plan ForecastChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    double largest = 0;
    for (const ForecastBar &month : m_months)
        largest = std::max({largest, month.won.toDouble(), month.isForecast ? month.high.toDouble() : 0});
    const int most = std::clamp(static_cast<int>(size.height() / look.scaled(kStepHeight)), 2, 6);
    plan.ticks = axisTicks(largest, most);
    plan.most = std::max(plan.ticks.last(), 1e-9);
    const QFontMetricsF metrics(look.note);
    double figures = 0;
    for (const double tick : std::as_const(plan.ticks))
        figures = std::max(figures, metrics.horizontalAdvance(formatShort(tick, look.locale)));
    double names = 0;
    for (const ForecastBar &month : m_months)
        names = std::max(names, metrics.horizontalAdvance(month.name));
    plan.plot = QRectF(figures + kGap, kTop, std::max(1.0, size.width() - figures - kGap - 2),
                       std::max(1.0, size.height() - kTop - metrics.height() - kGap));
    plan.step = plan.plot.width() / double(std::max<qsizetype>(1, m_months.size()));
    plan.every = std::max(1, static_cast<int>(std::ceil((names + 4) / plan.step)));
    return plan;
}

QList<ChartPart> ForecastChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        QPainterPath path;
        path.addRect(QRectF(where.x(i) - where.step / 2, where.plot.y(), where.step, where.plot.height()));
        parts.append({static_cast<int>(i), path, tip(m_months[i], look.locale)});
    }
    return parts;
}

void ForecastChart::drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    const QFontMetricsF metrics(look.note);
    painter.setFont(look.note);
    for (const double tick : plan.ticks) {
        const double y = plan.plot.bottom() - tick / plan.most * plan.plot.height();
        painter.setPen(look.tone(Tone::Line));
        painter.drawLine(QPointF(plan.plot.x(), y), QPointF(plan.plot.right(), y));
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter, QRectF(0, y - metrics.height() / 2, plan.plot.x() - kGap, metrics.height()),
                  Qt::AlignVCenter | Qt::AlignRight, formatShort(tick, look.locale));
    }
    // Counted from the last month, which is always named.
    for (qsizetype i = m_months.size() - 1; i >= 0; i -= plan.every) {
        const double width = plan.step * plan.every;
        drawLabel(painter,
                  QRectF(plan.x(i) - width / 2, plan.plot.bottom() + kGap - 1, width, metrics.height()),
                  Qt::AlignCenter, m_months[i].name);
    }
}

void ForecastChart::drawBars(QPainter &painter, const Plan &plan, const ChartStyle &look, int current) const
{
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const ForecastBar &month = m_months[i];
        const double top = plan.y(std::max(month.won, Money(0)));
        const QRectF bar(plan.x(i) - plan.step * kBarShare / 2, top, plan.step * kBarShare,
                         plan.plot.bottom() - top);
        if (month.won > Money(0))
            painter.fillRect(bar, look.tone(Tone::Good));
        if (i != current)
            continue;
        painter.setPen(QPen(look.tone(Tone::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        const double reach = month.isForecast ? plan.y(month.high) : top;
        painter.drawRect(QRectF(bar.x() - 2, reach - 2, bar.width() + 4, plan.plot.bottom() - reach + 2));
    }
}

void ForecastChart::drawForecast(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    QPolygonF lower;
    QPolygonF upper;
    QPolygonF line;
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        if (!m_months[i].isForecast)
            continue;
        lower << QPointF(plan.x(i), plan.y(m_months[i].low));
        upper << QPointF(plan.x(i), plan.y(m_months[i].high));
        line << QPointF(plan.x(i), plan.y(m_months[i].expected));
    }
    if (line.isEmpty())
        return;
    QColor band = look.tone(Tone::Accent);
    band.setAlphaF(static_cast<float>(kBand));
    std::reverse(lower.begin(), lower.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(band);
    painter.drawPolygon(upper + lower);
    painter.setPen(QPen(look.tone(Tone::Accent), 2));
    painter.setBrush(look.tone(Tone::Accent));
    painter.drawPolyline(line);
    for (const QPointF &point : std::as_const(line))
        painter.drawEllipse(point, kDot, kDot);
    // A forecast of one month alone has no band: its range is a line.
    if (line.size() == 1)
        painter.drawLine(upper.first(), lower.first());
}

void ForecastChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_months.isEmpty() || size.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Plan where = plan(size, look);
    drawAxis(painter, where, look);
    drawBars(painter, where, look, current);
    drawForecast(painter, where, look);
}

} // namespace leadbook
