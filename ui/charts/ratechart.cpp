// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ratechart.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kMostNames = 0.4; // of the width
constexpr double kGap = 8;
constexpr double kStep = 30; // of a row, at most
constexpr double kTick = 0.25;

} // namespace

struct RateChart::Plan
{
    double left = 0; // x of 0 %
    double right = 0;
    double step = 0; // height of a row
    double axis = 0; // y of the axis

    double x(double rate) const { return left + rate * (right - left); }
};

void RateChart::setRows(const QList<RateRow> &rows, const QString &nameTitle, const QString &rateTitle)
{
    m_rows = rows;
    m_nameTitle = nameTitle;
    m_rateTitle = rateTitle;
    updateGeometry();
    valuesChanged();
}

bool RateChart::hasExpected() const
{
    return std::ranges::any_of(m_rows, [](const RateRow &row) { return row.expected.has_value(); });
}

ChartTable RateChart::table() const
{
    ChartTable table{{m_nameTitle, m_rateTitle, tr("At least"), tr("At most"), tr("Won"), tr("Of")}, {}};
    if (hasExpected())
        table.columns << tr("Expected");
    for (const RateRow &row : m_rows) {
        const auto known = [&row](double value) { return row.all > 0 ? QVariant(value) : QVariant(); };
        QVariantList cells{row.name,        known(row.rate),    known(row.low),
                           known(row.high), qlonglong(row.won), qlonglong(row.all)};
        if (hasExpected())
            cells << (row.expected ? QVariant(*row.expected) : QVariant());
        table.rows.append(cells);
    }
    return table;
}

QSize RateChart::sizeHint() const
{
    const ChartStyle look = style();
    const QFontMetricsF notes(look.note);
    return {420, static_cast<int>(look.scaled(kStep) * double(std::max<qsizetype>(1, m_rows.size())) +
                                  2 * notes.height() + 8)};
}

QString RateChart::figure(const RateRow &row, const QLocale &locale) const
{
    if (row.all == 0)
        return tr("none");
    return tr("%1 of %2", "a share and of how many")
        .arg(formatPercent(row.rate, locale), formatCount(row.all, locale));
}

RateChart::Plan RateChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    const QFontMetricsF metrics(look.small);
    double names = 0;
    double figures = 0;
    for (const RateRow &row : m_rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name));
        figures = std::max(figures, metrics.horizontalAdvance(figure(row, look.locale)));
    }
    plan.left = std::min(names, size.width() * kMostNames) + 2 * kGap;
    plan.right = std::max(plan.left + 20, size.width() - figures - 2 * kGap);
    const QFontMetricsF notes(look.note);
    const double room = size.height() - 2 * notes.height() - 6;
    plan.step = std::min(look.scaled(kStep), room / double(std::max<qsizetype>(1, m_rows.size())));
    plan.axis = plan.step * double(m_rows.size()) + 2;
    return plan;
}

QList<ChartPart> RateChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const RateRow &row = m_rows[i];
        QPainterPath path;
        path.addRect(QRectF(0, double(i) * where.step, size.width(), where.step));
        QString tip = tr("%1: none").arg(row.name);
        if (row.all > 0)
            tip = tr("%1: %2 won, %3 of %4, likely between %5 and %6")
                      .arg(row.name, formatPercent(row.rate, look.locale, 1),
                           formatCount(row.won, look.locale), formatCount(row.all, look.locale),
                           formatPercent(row.low, look.locale), formatPercent(row.high, look.locale));
        if (row.expected)
            tip += u'\n' + tr("expected %1").arg(formatPercent(*row.expected, look.locale, 1));
        parts.append({static_cast<int>(i), path, tip});
    }
    return parts;
}

void RateChart::drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    const QFontMetricsF notes(look.note);
    painter.setFont(look.note);
    for (double tick = 0; tick <= 1; tick += kTick) {
        painter.setPen(look.tone(Tone::Line));
        painter.drawLine(QPointF(plan.x(tick), 0), QPointF(plan.x(tick), plan.axis));
        painter.setPen(look.tone(Tone::Muted));
        painter.drawText(QRectF(plan.x(tick) - 30, plan.axis + 2, 60, notes.height()), Qt::AlignCenter,
                         formatPercent(tick, look.locale));
    }
    drawLabel(painter,
              QRectF(plan.left, plan.axis + 3 + notes.height(), plan.right - plan.left, notes.height()),
              Qt::AlignCenter, m_rateTitle);
}

void RateChart::drawRow(QPainter &painter, const Plan &plan, const ChartStyle &look, const RateRow &row,
                        double y, bool current) const
{
    const double height = std::min(16.0, plan.step * 0.6);
    painter.setPen(current ? QPen(look.tone(Tone::Text), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(look.soft(row.tone, 0.55));
    painter.drawRect(QRectF(plan.left, y - height / 2, std::max(1.0, plan.x(row.rate) - plan.left), height));
    painter.setPen(QPen(look.tone(Tone::Text), 1.2));
    painter.drawLine(QPointF(plan.x(row.low), y), QPointF(plan.x(row.high), y));
    for (const double end : {row.low, row.high})
        painter.drawLine(QPointF(plan.x(end), y - height / 4), QPointF(plan.x(end), y + height / 4));
    if (row.expected)
        painter.fillRect(QRectF(plan.x(*row.expected) - 1.5, y - height / 2 - 2, 3, height + 4),
                         look.tone(Tone::Warning));
}

void RateChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_rows.isEmpty() || size.isEmpty())
        return;
    const Plan where = plan(size, look);
    drawAxis(painter, where, look);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QRectF row(0, double(i) * where.step, size.width(), where.step);
        painter.setFont(look.small);
        painter.setPen(look.tone(Tone::Text));
        drawLabel(painter, QRectF(2, row.y(), where.left - kGap - 2, row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, m_rows[i].name);
        if (m_rows[i].all > 0)
            drawRow(painter, where, look, m_rows[i], row.center().y(), i == current);
        painter.setFont(look.small);
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter,
                  QRectF(where.right + kGap, row.y(), size.width() - where.right - kGap, row.height()),
                  Qt::AlignVCenter | Qt::AlignLeft, figure(m_rows[i], look.locale));
    }
}

} // namespace leadbook
