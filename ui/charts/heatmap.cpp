// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatmap.h"

#include "ui/widgets/format.h"

#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kGap = 2;
constexpr double kFaintest = 0.10;
constexpr double kLikeNothing = 0.03;
constexpr double kFull = 0.94;
constexpr int kFigures = 3;
constexpr double kRamp = 60; // width of the scale of colours
constexpr double kShortRamp = 20;
constexpr double kSmallest = 9; // pixels of a figure, at 100 % text size
constexpr double kLowest = 64;  // a row is no higher than this, or than its cells are wide

} // namespace

struct HeatMap::Plan
{
    QRectF grid;
    double width = 0; // of a cell with its gap
    double height = 0;
    double rowLabels = 0;
    double columnY = 0; // top of the column labels
    double label = 0;   // height of a line
};

HeatMap::HeatMap(QWidget *parent)
    : Chart(parent)
{
}

void HeatMap::setValues(const HeatMapValues &values)
{
    m_values = values;
    m_values.cells.resize(values.rows.size() * values.columns.size());
    m_least = 0;
    m_most = 0;
    bool first = true;
    for (const auto &cell : std::as_const(m_values.cells)) {
        if (!cell)
            continue;
        m_least = first ? *cell : std::min(m_least, *cell);
        m_most = first ? *cell : std::max(m_most, *cell);
        first = false;
    }
    m_most = values.darkest.value_or(m_most);
    valuesChanged();
}

void HeatMap::setFigure(Figure figure)
{
    m_figure = std::move(figure);
    valuesChanged();
}

void HeatMap::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

ChartTable HeatMap::table() const
{
    ChartTable table{{m_values.rowTitle}, {}};
    table.columns += m_values.columns;
    for (qsizetype row = 0; row < m_values.rows.size(); ++row) {
        QVariantList cells{m_values.rows[row]};
        for (qsizetype column = 0; column < m_values.columns.size(); ++column) {
            const auto &cell = m_values.cells[row * m_values.columns.size() + column];
            cells << (cell ? QVariant(*cell) : QVariant());
        }
        table.rows.append(cells);
    }
    return table;
}

QString HeatMap::figure(double value, const QLocale &locale, int figures) const
{
    return m_figure ? m_figure(value, locale) : formatShort(value, locale, figures);
}

int HeatMap::figuresWithin(double width, const ChartStyle &style) const
{
    const QFontMetricsF metrics(style.note);
    for (int figures = kFigures; figures > 1; --figures) {
        const bool fits = std::ranges::all_of(m_values.cells, [&](const std::optional<double> &value) {
            return !value || metrics.horizontalAdvance(figure(*value, style.locale, figures)) <= width;
        });
        if (fits)
            return figures;
    }
    return 1;
}

HeatMap::Plan HeatMap::plan(const QSizeF &size, const ChartStyle &style) const
{
    Plan plan;
    const QFontMetricsF metrics(style.note);
    plan.label = metrics.height() + 6;
    for (const QString &row : m_values.rows)
        plan.rowLabels = std::max(plan.rowLabels, metrics.horizontalAdvance(row));
    plan.rowLabels = std::min(plan.rowLabels + 12, size.width() * 0.3);
    const double titles = m_values.rowTitle.isEmpty() ? 0 : plan.label;
    const double left = plan.rowLabels + titles;
    const double under = plan.label + (m_values.columnTitle.isEmpty() ? 0 : plan.label) +
                         (m_values.scaleNote.isEmpty() ? 0 : plan.label + 4);
    const double top = m_values.columnsOnTop ? plan.label : 0;
    plan.grid =
        QRectF(left, top, std::max(1.0, size.width() - left),
               std::max(1.0, size.height() - top - (m_values.columnsOnTop ? under - plan.label : under)));
    plan.width = plan.grid.width() / static_cast<double>(std::max<qsizetype>(1, m_values.columns.size()));
    plan.height =
        std::min(plan.grid.height() / static_cast<double>(std::max<qsizetype>(1, m_values.rows.size())),
                 std::max(style.scaled(kLowest), plan.width));
    plan.grid.setHeight(plan.height * static_cast<double>(m_values.rows.size()));
    plan.columnY = m_values.columnsOnTop ? 0 : plan.grid.bottom();
    return plan;
}

QRectF HeatMap::cell(const Plan &plan, qsizetype at) const
{
    const auto columns = m_values.columns.size();
    return {plan.grid.x() + double(at % columns) * plan.width,
            plan.grid.y() + double(at / columns) * plan.height, plan.width - kGap, plan.height - kGap};
}

QColor HeatMap::color(double value, const ChartStyle &style) const
{
    const bool isBelow = value < 0 && m_values.toneBelow;
    const double share = m_most > 0 ? std::clamp((isBelow ? -value : value) / m_most, 0.0, 1.0) : 0;
    if (m_values.toneBelow) // 0 has no colour of its own
        return style.soft(isBelow ? *m_values.toneBelow : m_tone,
                          kLikeNothing + (kFull - kLikeNothing) * share);
    return style.soft(m_tone, kFaintest + (kFull - kFaintest) * share);
}

QList<ChartPart> HeatMap::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const Plan where = plan(size, style);
    const auto columns = m_values.columns.size();
    for (qsizetype i = 0; i < m_values.cells.size(); ++i) {
        if (!m_values.cells[i])
            continue;
        QPainterPath path;
        path.addRect(cell(where, i));
        const QString tip = i < m_values.tips.size()
                                ? m_values.tips[i]
                                : tr("%1, %2: %3")
                                      .arg(m_values.rows[i / columns], m_values.columns[i % columns],
                                           figure(*m_values.cells[i], style.locale));
        parts.append({static_cast<int>(i), path,
                      m_values.scaleNote.isEmpty() ? tip : tip + u'\n' + m_values.scaleNote});
    }
    return parts;
}

int HeatMap::nextPart(int from, int key) const
{
    if (from < 0 || (key != Qt::Key_Up && key != Qt::Key_Down))
        return Chart::nextPart(from, key);
    const auto columns = static_cast<int>(m_values.columns.size());
    const int column = parts()[from].id % columns;
    const int step = key == Qt::Key_Down ? 1 : -1;
    for (int at = from + step; at >= 0 && at < parts().size(); at += step) {
        if (parts()[at].id % columns == column)
            return at;
    }
    return from;
}

void HeatMap::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const Plan where = plan(size, style);
    painter.setFont(style.note);
    const int figures = figuresWithin(where.width - kGap, style);
    const QFont notes = painter.font();
    double widest = 0;
    for (const auto &value : m_values.cells)
        widest = std::max(
            widest,
            value ? QFontMetricsF(notes).horizontalAdvance(figure(*value, style.locale, figures)) : 0.0);
    if (const double room = where.width - kGap; widest > room) { // made smaller rather than cut
        QFont small = notes;
        small.setPixelSize(
            static_cast<int>(std::max(style.scaled(kSmallest), notes.pixelSize() * room / widest)));
        painter.setFont(small);
    }
    for (qsizetype i = 0; i < m_values.cells.size(); ++i) {
        if (!m_values.cells[i])
            continue;
        const QRectF box = cell(where, i);
        const QColor fill = color(*m_values.cells[i], style);
        painter.setBrush(fill);
        painter.setPen(i == current ? QPen(style.tone(Tone::Text), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box, 4, 4);
        if (m_values.unfinished.contains(i)) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(readableOn(style.palette, fill), 1, Qt::DashLine));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
        }
        painter.setPen(readableOn(style.palette, fill));
        drawLabel(painter, box, Qt::AlignCenter, figure(*m_values.cells[i], style.locale, figures));
    }
    painter.setFont(notes);
    painter.setPen(style.tone(Tone::Muted));
    for (qsizetype row = 0; row < m_values.rows.size(); ++row) {
        const QRectF area(where.grid.x() - where.rowLabels, where.grid.y() + double(row) * where.height,
                          where.rowLabels - 8, where.height - kGap);
        drawLabel(painter, area, Qt::AlignVCenter | Qt::AlignRight, m_values.rows[row]);
    }
    for (qsizetype column = 0; column < m_values.columns.size(); ++column) {
        const QRectF area(where.grid.x() + double(column) * where.width, where.columnY, where.width - kGap,
                          where.label);
        drawLabel(painter, area, Qt::AlignCenter, m_values.columns[column]);
    }
    drawScale(painter, where, size, style);
}

void HeatMap::drawScale(QPainter &painter, const Plan &plan, const QSizeF &size,
                        const ChartStyle &style) const
{
    double y = plan.grid.bottom() + (m_values.columnsOnTop ? 0 : plan.label);
    if (!m_values.columnTitle.isEmpty()) {
        drawLabel(painter, QRectF(plan.grid.x(), y, plan.grid.width(), plan.label), Qt::AlignCenter,
                  m_values.columnTitle);
        y += plan.label;
    }
    if (!m_values.rowTitle.isEmpty()) {
        painter.save();
        painter.translate(0, plan.grid.center().y());
        painter.rotate(-90);
        drawLabel(painter, QRectF(-plan.grid.height() / 2, 0, plan.grid.height(), plan.label),
                  Qt::AlignCenter, m_values.rowTitle);
        painter.restore();
    }
    if (m_values.scaleNote.isEmpty())
        return;
    // From the edge where the note is long.
    const QString least = figure(m_least, style.locale);
    const QString note = figure(m_most, style.locale) + u" · "_s + m_values.scaleNote;
    const QFontMetricsF metrics(style.note);
    const double words = metrics.horizontalAdvance(least) + metrics.horizontalAdvance(note) + 14;
    const double ramp = std::clamp(size.width() - words, kShortRamp, kRamp);
    const double wanted = words + ramp;
    const double left = std::clamp(size.width() - wanted, 0.0, plan.grid.x());
    const QRectF line(left, y + 4, size.width() - left, plan.label);
    const double leastWidth = metrics.horizontalAdvance(least) + 6;
    drawLabel(painter, line, Qt::AlignVCenter | Qt::AlignLeft, least);
    const QRectF bar(line.x() + leastWidth, line.center().y() - 4, ramp, 8);
    QLinearGradient colors(bar.topLeft(), bar.topRight());
    colors.setColorAt(0, color(m_least, style));
    if (m_least < 0 && m_most > 0)
        colors.setColorAt(-m_least / (m_most - m_least), color(0, style));
    colors.setColorAt(1, color(m_most, style));
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors);
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
    drawLabel(painter, line.adjusted(leastWidth + bar.width() + 6, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
              note);
}

} // namespace leadbook
