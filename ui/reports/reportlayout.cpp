// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlayout.h"

#include "ui/reports/reportflow.h"
#include "ui/reports/reporttablelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <variant>

namespace leadbook {

namespace {

/// Where what stands on every page is translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kGap = 10; // points
constexpr double kPadding = 9;
constexpr double kTextGap = 4; // below a paragraph
constexpr double kBarRow = 17;
constexpr qsizetype kBarsTogether = 6;
constexpr qsizetype kLinesTogether = 2; // of a paragraph at the top or the foot of a page
constexpr int kMostLines = 40;          // of a paragraph

using Style = ReportStyle;

/// Puts blocks on pages, one below the other.
class BlockLayout
{
public:
    BlockLayout(ReportFlow &flow, const Progress &progress)
        : m_flow(flow)
        , m_progress(progress)
    {
    }

    /// @p kept: the height that is to stand below it on the same page.
    void place(const ReportHeading &heading, double kept)
    {
        const double height =
            m_flow.lineHeight(Style::Heading) + (heading.note.isEmpty() ? 0 : m_flow.lineHeight(Style::Note));
        if (!m_flow.isAtTop())
            m_flow.skip(dots(kGap));
        m_flow.need(height + dots(3) + kept);
        m_flow.text(heading.text, Style::Heading, Tone::Text, 0, m_flow.top(), m_flow.width());
        m_flow.skip(m_flow.lineHeight(Style::Heading));
        paragraph(heading.note, Style::Note, Tone::Muted);
        m_flow.skip(dots(3));
    }
    void place(const ReportText &text, double kept)
    {
        paragraph(text.text, Style::Body, text.tone, kept);
        m_flow.skip(dots(kTextGap));
    }
    void place(const ReportFigures &figures, double);
    void place(const ReportBars &bars, double);
    void place(const ReportTable &table, double kept) { placeReportTable(m_flow, table, kept, m_progress); }

    /// How much of a block stays together at its beginning.
    double start(const ReportHeading &) const { return m_flow.lineHeight(Style::Heading); }
    double start(const ReportText &text) const
    {
        return dots(kTextGap) +
               m_flow.lineHeight(Style::Body) * static_cast<double>(std::min(kLinesTogether, linesOf(text)));
    }
    double start(const ReportFigures &) const { return figuresHeight(); }
    double start(const ReportBars &bars) const
    {
        return dots(kBarRow) * static_cast<double>(std::min(kBarsTogether, bars.bars.size()));
    }
    double start(const ReportTable &table) const { return reportTableStart(m_flow, table); }
    /// Whether what stays together at the beginning of a block is all of it.
    bool isAllStart(const ReportBlock &block) const
    {
        const auto *table = std::get_if<ReportTable>(&block);
        const auto *text = std::get_if<ReportText>(&block);
        const auto *bars = std::get_if<ReportBars>(&block);
        return (table == nullptr || isWholeAtStart(*table)) &&
               (bars == nullptr || bars->bars.size() <= kBarsTogether) &&
               (text == nullptr || linesOf(*text) <= kLinesTogether);
    }

    /// @p kept: the height that is to stand below the last line on the same page.
    void paragraph(const QString &text, Style style, Tone tone, double kept = 0)
    {
        if (text.isEmpty())
            return;
        const double height = m_flow.lineHeight(style);
        const QStringList lines = m_flow.lines(text, style, m_flow.width(), kMostLines);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            // Neither the first nor the last line stands alone.
            const bool isTail = i + kLinesTogether >= lines.size();
            const auto together = std::min(i == 0 || isTail ? kLinesTogether : 1, lines.size() - i);
            m_flow.need(height * static_cast<double>(together) + (isTail ? kept : 0));
            m_flow.text(lines[i], style, tone, 0, m_flow.top(), m_flow.width());
            m_flow.skip(height);
        }
    }

private:
    qsizetype linesOf(const ReportText &text) const
    {
        return m_flow.lines(text.text, Style::Body, m_flow.width(), kMostLines).size();
    }
    double figuresHeight() const
    {
        return 2 * dots(kPadding) + 2 * m_flow.lineHeight(Style::Note) + m_flow.lineHeight(Style::Figure);
    }

    ReportFlow &m_flow;
    const Progress &m_progress;
};

void BlockLayout::place(const ReportFigures &figures, double)
{
    if (figures.figures.isEmpty())
        return;
    const double padding = dots(kPadding);
    const double height = figuresHeight();
    m_flow.need(height);
    const double gap = dots(8);
    const auto count = static_cast<double>(figures.figures.size());
    const double width = (m_flow.width() - gap * (count - 1)) / count;
    double x = 0;
    for (const ReportFigure &figure : figures.figures) {
        m_flow.fill(QRectF(x, m_flow.top(), width, height), Tone::Line, dots(5));
        m_flow.fill(QRectF(x, m_flow.top(), width, height).adjusted(dots(.6), dots(.6), -dots(.6), -dots(.6)),
                    Tone::Surface, dots(4.6));
        double y = m_flow.top() + padding;
        const double inner = width - 2 * padding;
        m_flow.text(figure.label, Style::Note, Tone::Muted, x + padding, y, inner);
        y += m_flow.lineHeight(Style::Note);
        m_flow.text(figure.value, Style::Figure, Tone::Text, x + padding, y, inner);
        y += m_flow.lineHeight(Style::Figure);
        m_flow.text(figure.note, Style::Note, Tone::Muted, x + padding, y, inner);
        x += width + gap;
    }
    m_flow.skip(height + dots(6));
}

void BlockLayout::place(const ReportBars &bars, double)
{
    m_flow.need(start(bars));
    const double row = dots(kBarRow);
    const double badge = ReportFlow::badgeSize();
    double label = 0;
    double note = 0;
    double value = 0;
    for (const ReportBar &bar : bars.bars) {
        label = std::max(label, bar.grade ? badge : m_flow.textWidth(bar.label, Style::Strong));
        note = std::max(note, m_flow.textWidth(bar.note, Style::Note));
        value = std::max(value, m_flow.textWidth(bar.value, Style::Body));
    }
    label = std::min(label, m_flow.width() / 4);
    note = std::min(note, m_flow.width() / 4);
    const double barLeft = label + dots(8) + (note > 0 ? note + dots(10) : 0);
    const double longest = std::max(0.0, m_flow.width() - barLeft - value - dots(10));
    const auto middle = [&](Style style) { return (row - m_flow.lineHeight(style)) / 2; };
    for (const ReportBar &bar : bars.bars) {
        m_flow.need(row);
        const double y = m_flow.top();
        if (bar.grade)
            m_flow.badge(bar.label, *bar.grade, 0, y + (row - badge) / 2);
        else
            m_flow.text(bar.label, Style::Strong, Tone::Text, 0, y + middle(Style::Strong), label);
        m_flow.text(bar.note, Style::Note, Tone::Muted, label + dots(8), y + middle(Style::Note), note);
        const double length = bar.length <= 0 ? 0 : std::max(dots(1), longest * std::min(1.0, bar.length));
        if (length > 0)
            m_flow.fill(QRectF(barLeft, y + row * 0.26, length, row * 0.48),
                        bar.grade ? gradeTone(*bar.grade) : Tone::Accent, std::min(dots(2), length / 2));
        m_flow.text(bar.value, Style::Body, Tone::Text, barLeft + length + dots(6), y + middle(Style::Body),
                    value + dots(4));
        m_flow.skip(row);
    }
    m_flow.skip(dots(4));
}

/// The height that is to stand on the same page below the end of block @p at: a heading stays with what
/// follows, a text with what it leads to, and what ends a section with the text below it.
double keptBelow(const BlockLayout &blocks, const QList<ReportBlock> &all, qsizetype at)
{
    if (at + 1 >= all.size() || std::holds_alternative<ReportHeading>(all[at + 1]))
        return 0;
    const auto isText = [&all](qsizetype of) { return std::holds_alternative<ReportText>(all[of]); };
    if (!std::holds_alternative<ReportHeading>(all[at]) && !isText(at) && !isText(at + 1))
        return 0;
    const double next = std::visit([&blocks](const auto &of) { return blocks.start(of); }, all[at + 1]);
    return blocks.isAllStart(all[at + 1]) ? next + keptBelow(blocks, all, at + 1) : next;
}

void placeTitle(ReportFlow &flow, const ReportDocument &document)
{
    flow.text(document.title, Style::Title, Tone::Text, 0, 0, flow.width());
    flow.skip(flow.lineHeight(Style::Title));
    for (const QString &line : document.subtitles) {
        flow.text(line, Style::Body, Tone::Muted, 0, flow.top(), flow.width());
        flow.skip(flow.lineHeight(Style::Body));
    }
    flow.skip(dots(6));
    flow.fill(QRectF(0, flow.top(), flow.width(), dots(1.5)), Tone::Accent);
    flow.skip(dots(10));
}

/// The foot of each page, once it is known how many there are.
void addFeet(ReportFlow &flow, const ReportDocument &document, double height)
{
    const QList<ReportPage> done = flow.pages();
    QList<ReportPage> pages;
    for (qsizetype i = 0; i < done.size(); ++i) {
        flow.pages() = {done[i]};
        const double y = height - flow.lineHeight(Style::Note);
        flow.fill(QRectF(0, y - dots(5), flow.width(), dots(.6)), Tone::Line);
        const QString number = Words::tr("Page %1 of %2").arg(i + 1).arg(done.size());
        const double numberWidth = flow.textWidth(number, Style::Note) + dots(1);
        flow.text(document.footer, Style::Note, Tone::Muted, 0, y, flow.width() - numberWidth - dots(10));
        flow.text(number, Style::Note, Tone::Muted, flow.width() - numberWidth, y, numberWidth,
                  Qt::AlignRight);
        pages << flow.pages().first();
    }
    flow.pages() = pages;
}

} // namespace

ReportPages layOutReport(const ReportDocument &document, const QPageLayout &layout,
                         const QStringList &families, const Progress &progress)
{
    ReportFlow flow(layout, families);
    placeTitle(flow, document);
    BlockLayout blocks(flow, progress);
    for (qsizetype i = 0; i < document.blocks.size(); ++i) {
        const double kept = keptBelow(blocks, document.blocks, i);
        std::visit([&blocks, kept](const auto &of) { blocks.place(of, kept); }, document.blocks[i]);
        if (progress.isCancelled())
            return {document.title, layout, {}};
    }
    addFeet(flow, document, layout.paintRectPixels(static_cast<int>(kReportDpi)).height());
    return {document.title, layout, flow.pages()};
}

} // namespace leadbook
