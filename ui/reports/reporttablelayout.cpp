// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reporttablelayout.h"

#include "ui/reports/reportflow.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace leadbook {

namespace {

using Style = ReportStyle;

constexpr int kMostLines = 3;
constexpr double kPadding = 3; // points above and below the text of a row
constexpr double kColumnGap = 7;
constexpr double kFigureGap = 12;  // between a figure and the text beside it
constexpr qsizetype kTogether = 2; // rows at the top or the foot of a page
constexpr double kMoreGap = 4;

/// A table whose columns have their places.
class TableLayout
{
public:
    TableLayout(ReportFlow &flow, const ReportTable &table)
        : m_flow(flow)
        , m_table(table)
    {
        double weights = 0;
        double gaps = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            weights += table.columns[i].weight;
            gaps += gapAfter(i);
        }
        double x = 0;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const double width = (flow.width() - gaps) * table.columns[i].weight / std::max(weights, 1e-9);
            m_places.push_back({x, width});
            x += width + gapAfter(i);
        }
    }

    double headHeight() const { return heightOf(headLines(), Style::Note); }
    void placeHead();
    double rowHeight(const QList<ReportCell> &row) const { return heightOf(rowLines(row), Style::Body); }
    void placeRow(const QList<ReportCell> &row, bool isZebra);
    /// What stands together from row @p at on: the row alone, but for the last ones, with @p below.
    double tailHeight(qsizetype at, double below) const
    {
        const bool isTail = at + kTogether >= m_table.rows.size();
        double height = isTail ? below : 0;
        for (qsizetype row = at; row < (isTail ? m_table.rows.size() : at + 1); ++row)
            height += rowHeight(m_table.rows[row]) + dots(.5);
        return height;
    }

private:
    struct Place
    {
        double x;
        double width;
    };
    using Lines = std::vector<QStringList>;

    Lines headLines() const
    {
        Lines lines;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i)
            lines.push_back(m_flow.lines(m_table.columns[i].title, Style::Note, widthOf(i), 2));
        return lines;
    }
    Lines rowLines(const QList<ReportCell> &row) const
    {
        Lines lines;
        for (qsizetype i = 0; i < std::min(row.size(), m_table.columns.size()); ++i) {
            // A figure cut off would be another figure: it has one line, however long.
            const int most = m_table.columns[i].isFigure || row[i].grade ? 1 : kMostLines;
            lines.push_back(m_flow.lines(row[i].text, styleOf(row[i]), widthOf(i), most));
        }
        return lines;
    }
    double gapAfter(qsizetype column) const
    {
        const QList<ReportColumn> &all = m_table.columns;
        if (column + 1 >= all.size())
            return 0;
        return dots(all[column].isFigure && !all[column + 1].isFigure ? kFigureGap : kColumnGap);
    }
    static Style styleOf(const ReportCell &cell) { return cell.isBold ? Style::Strong : Style::Body; }
    double widthOf(qsizetype column) const { return m_places[static_cast<std::size_t>(column)].width; }
    double heightOf(const Lines &lines, Style style) const
    {
        qsizetype most = 1;
        for (const QStringList &of : lines)
            most = std::max(most, of.size());
        return static_cast<double>(most) * m_flow.lineHeight(style) + 2 * dots(kPadding);
    }

    ReportFlow &m_flow;
    const ReportTable &m_table;
    std::vector<Place> m_places;
};

void TableLayout::placeHead()
{
    const Lines lines = headLines();
    const double height = heightOf(lines, Style::Note);
    const double line = m_flow.lineHeight(Style::Note);
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        // Titles stand on the line below them.
        double y = m_flow.top() + height - dots(kPadding) - static_cast<double>(lines[at].size()) * line;
        for (const QString &text : lines[at]) {
            m_flow.text(text, Style::Note, Tone::Muted, m_places[at].x, y, m_places[at].width,
                        m_table.columns[i].isFigure ? Qt::AlignRight : Qt::AlignLeft);
            y += line;
        }
    }
    m_flow.skip(height);
    m_flow.fill(QRectF(0, m_flow.top(), m_flow.width(), dots(.8)), Tone::Muted);
    m_flow.skip(dots(.8));
}

void TableLayout::placeRow(const QList<ReportCell> &row, bool isZebra)
{
    const Lines lines = rowLines(row);
    const double height = heightOf(lines, Style::Body);
    const double line = m_flow.lineHeight(Style::Body);
    if (isZebra)
        m_flow.fill(QRectF(0, m_flow.top(), m_flow.width(), height), Tone::Window);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const ReportCell &cell = row[static_cast<qsizetype>(i)];
        double y = m_flow.top() + dots(kPadding);
        if (cell.grade) {
            m_flow.badge(cell.text, *cell.grade, m_places[i].x, y + (line - ReportFlow::badgeSize()) / 2);
            continue;
        }
        const bool isFigure = m_table.columns[static_cast<qsizetype>(i)].isFigure;
        for (const QString &text : lines[i]) {
            m_flow.text(text, styleOf(cell), cell.tone, m_places[i].x, y, m_places[i].width,
                        isFigure ? Qt::AlignRight : Qt::AlignLeft);
            y += line;
        }
    }
    m_flow.skip(height);
    m_flow.fill(QRectF(0, m_flow.top(), m_flow.width(), dots(.5)), Tone::Line);
    m_flow.skip(dots(.5));
}

} // namespace

bool isWholeAtStart(const ReportTable &table)
{
    // Of three rows one would be left over.
    return table.rows.size() <= kTogether + 1;
}

double reportTableStart(ReportFlow &flow, const ReportTable &table)
{
    if (table.columns.isEmpty())
        return 0;
    const TableLayout layout(flow, table);
    const qsizetype rows = isWholeAtStart(table) ? table.rows.size() : kTogether;
    double height = layout.headHeight() + dots(2);
    for (qsizetype i = 0; i < rows; ++i)
        height += layout.rowHeight(table.rows[i]) + dots(.5);
    return height;
}

void placeReportTable(ReportFlow &flow, const ReportTable &table, double kept, const Progress &progress)
{
    if (table.columns.isEmpty())
        return;
    TableLayout layout(flow, table);
    const double below = kept + (table.more.isEmpty() ? 0 : flow.lineHeight(Style::Note) + dots(kMoreGap));
    flow.need(reportTableStart(flow, table) + (isWholeAtStart(table) ? below : 0));
    layout.placeHead();
    ReportCell group;
    for (qsizetype i = 0; i < table.rows.size() && !progress.isCancelled(); ++i) {
        QList<ReportCell> row = table.rows[i];
        if (!row.isEmpty() && !row.first().text.isEmpty())
            group = row.first();
        if (layout.tailHeight(i, below) > flow.room() && i > 0) {
            flow.newPage();
            layout.placeHead();
            if (!row.isEmpty())
                row.first() = group;
        }
        layout.placeRow(row, i % 2 == 1);
    }
    if (!table.more.isEmpty()) {
        flow.need(flow.lineHeight(Style::Note) + dots(kMoreGap));
        flow.skip(dots(kMoreGap));
        flow.text(table.more, Style::Note, Tone::Muted, 0, flow.top(), flow.width());
        flow.skip(flow.lineHeight(Style::Note));
    }
    flow.skip(dots(6));
}

} // namespace leadbook
