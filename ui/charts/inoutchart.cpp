// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/inoutchart.h"

#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kGap = 6;
constexpr double kWidest = 72; // a column, at 100 % text size
constexpr int kTicks = 3;      // on each side

} // namespace

/// Where things lie at one size.
struct InOutChart::Plan
{
    QRectF plot;
    double line = 0; // height of a line of words
    double step = 0; // width of a column
    double most = 1; // what the longer side reaches
    double zero = 0; // y of nobody
    double unit = 0; // pixels of one customer
    QList<double> ticks;

    QRectF column(qsizetype at) const
    {
        return {plot.left() + double(at) * step, plot.top(), step, plot.height()};
    }
};

void InOutChart::setBars(const QList<InOutBar> &bars, const QString &nameTitle)
{
    m_bars = bars;
    m_nameTitle = nameTitle;
    valuesChanged();
}

ChartTable InOutChart::table() const
{
    ChartTable table{{m_nameTitle, tr("Entered"), tr("Left"), tr("Customers at the end")}, {}};
    for (const InOutBar &bar : m_bars)
        table.rows.append({bar.name, qlonglong{bar.entered}, qlonglong{bar.left}, qlonglong{bar.members}});
    return table;
}

InOutChart::Plan InOutChart::plan(const QSizeF &size, const ChartStyle &look) const
{
    Plan plan;
    const QFontMetricsF notes(look.note);
    plan.line = notes.height() + 3;
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const InOutBar &bar : m_bars) {
        up = std::max(up, bar.entered);
        down = std::max(down, bar.left);
    }
    const auto most = static_cast<double>(std::max<std::int64_t>({1, up, down}));
    plan.ticks = axisTicks(most, kTicks);
    double width = 0;
    for (const double tick : plan.ticks)
        width = std::max(width, notes.horizontalAdvance(formatShort(tick, look.locale)));
    const double left = width + kGap;
    plan.plot = QRectF(left, plan.line + kGap, std::max(1.0, size.width() - left - kGap),
                       std::max(1.0, size.height() - 2 * plan.line - 2 * kGap));
    plan.most = plan.ticks.isEmpty() ? most : std::max(most, plan.ticks.last());
    plan.step =
        std::min(plan.plot.width() / double(std::max<qsizetype>(1, m_bars.size())), look.scaled(kWidest));
    // Either side gets as much room as its longest bar needs, none where nobody left.
    const double all = std::max(1.0, double(up) + double(down));
    const double share = down == 0 ? 1 : std::clamp(double(up) / all, 0.15, 0.85);
    plan.zero = plan.plot.top() + plan.plot.height() * share;
    plan.unit = (plan.zero - plan.plot.top()) / std::max(1.0, double(up));
    if (down > 0)
        plan.unit = std::min(plan.unit, (plan.plot.bottom() - plan.zero) / double(down));
    return plan;
}

QList<ChartPart> InOutChart::layOut(const QSizeF &size, const ChartStyle &look) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, look);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const InOutBar &bar = m_bars[i];
        QPainterPath path;
        path.addRect(where.column(i));
        parts.append({static_cast<int>(i), path,
                      tr("%1: %2 entered, %3 left, %4 at the end")
                          .arg(bar.name, formatCount(bar.entered, look.locale),
                               formatCount(bar.left, look.locale), formatCount(bar.members, look.locale))});
    }
    return parts;
}

void InOutChart::drawAxis(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    painter.setFont(look.note);
    const auto drawTick = [&](double y, double tick) {
        if (y < plan.plot.top() - 1 || y > plan.plot.bottom() + 1)
            return;
        painter.setPen(QPen(look.tone(Tone::Line), tick == 0 ? 2 : 1));
        painter.drawLine(QPointF(plan.plot.left(), y), QPointF(plan.plot.right(), y));
        painter.setPen(look.tone(Tone::Muted));
        drawLabel(painter, QRectF(0, y - plan.line / 2, plan.plot.left() - kGap, plan.line),
                  Qt::AlignVCenter | Qt::AlignRight, formatShort(tick, look.locale));
    };
    double lastUp = plan.zero;
    double lastDown = plan.zero;
    for (const double tick : plan.ticks) {
        if (tick == 0) {
            drawTick(plan.zero, 0);
            continue;
        }
        // Ticks that would lie on each other's words are left out.
        const double up = plan.zero - tick * plan.unit;
        if (lastUp - up >= plan.line) {
            drawTick(up, tick);
            lastUp = up;
        }
        const double down = plan.zero + tick * plan.unit;
        if (down - lastDown >= plan.line) {
            drawTick(down, tick);
            lastDown = down;
        }
    }
}

void InOutChart::drawNames(QPainter &painter, const Plan &plan, const ChartStyle &look) const
{
    painter.setFont(look.note);
    painter.setPen(look.tone(Tone::Muted));
    const QFontMetricsF notes(look.note);
    double widest = 0;
    for (const InOutBar &bar : m_bars)
        widest = std::max(widest, notes.horizontalAdvance(bar.name) + 2 + 2 * kGap);
    // Every second, third … so that the steps between the names are the same.
    const auto stride = std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(widest / plan.step)));
    for (qsizetype i = 0; i < m_bars.size(); i += stride) {
        const double width = notes.horizontalAdvance(m_bars[i].name) + 2;
        const double x = std::clamp(plan.column(i).center().x() - width / 2, plan.plot.left(),
                                    std::max(plan.plot.left(), plan.plot.right() - width));
        drawLabel(painter, QRectF(x, plan.plot.bottom() + kGap / 2, width, plan.line),
                  Qt::AlignVCenter | Qt::AlignLeft, m_bars[i].name);
    }
}

void InOutChart::draw(QPainter &painter, const QSizeF &size, const ChartStyle &look, int current) const
{
    if (m_bars.isEmpty() || size.isEmpty())
        return;
    const Plan where = plan(size, look);
    // What is above and what is below, in the colours of the bars.
    painter.setFont(look.note);
    const QFontMetricsF notes(look.note);
    double x = where.plot.left();
    for (const auto &[name, tone] :
         {std::pair(tr("Entered"), Tone::Good), std::pair(tr("Left"), Tone::Bad)}) {
        drawBox(painter, QRectF(x, where.line / 2 - 4, 8, 8), 2, look.tone(tone), QColor());
        painter.setPen(look.tone(Tone::Text));
        const double width = notes.horizontalAdvance(name) + 4;
        drawLabel(painter, QRectF(x + 12, 0, width, where.line), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += 12 + width + 2 * kGap;
    }
    drawAxis(painter, where, look);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const QRectF column = where.column(i).adjusted(where.step * 0.15, 0, -where.step * 0.15, 0);
        if (i == current)
            painter.fillRect(where.column(i), look.soft(Tone::Accent, 0.12));
        const double up = double(m_bars[i].entered) * where.unit;
        const double down = double(m_bars[i].left) * where.unit;
        painter.fillRect(QRectF(column.left(), where.zero - up, column.width(), up), look.tone(Tone::Good));
        painter.fillRect(QRectF(column.left(), where.zero, column.width(), down), look.tone(Tone::Bad));
    }
    drawNames(painter, where, look);
}

} // namespace leadbook
