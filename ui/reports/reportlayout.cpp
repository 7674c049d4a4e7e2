// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlayout.h"

#include "ui/reports/reportflow.h"
#include "ui/reports/reporttablelayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <type_traits>

namespace leadbook {

namespace {

/// Where what stands on every page is translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr double kGap = 10; // points
constexpr double kPadding = 9;
constexpr double kBarRow = 17;

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
    void place(const ReportText &text)
    {
        paragraph(text.text, Style::Body, text.tone);
        m_flow.skip(dots(4));
    }
    void place(const ReportFigures &figures);
    void place(const ReportBars &bars);
    void place(const ReportTable &table) { placeReportTable(m_flow, table, m_progress); }

    /// How much of a block stays together at its beginning.
    double start(const ReportHeading &) const { return m_flow.lineHeight(Style::Heading); }
    double start(const ReportText &) const { return m_flow.lineHeight(Style::Body); }
    double start(const ReportFigures &) const { return figuresHeight(); }
    double start(const ReportBars &) const { return dots(kBarRow); }
    double start(const ReportTable &table) const { return reportTableStart(m_flow, table); }

    void paragraph(const QString &text, Style style, Tone tone)
    {
        constexpr int kMostLines = 40;
        if (text.isEmpty())
            return;
        for (const QString &line : m_flow.lines(text, style, m_flow.width(), kMostLines)) {
            m_flow.need(m_flow.lineHeight(style));
            m_flow.text(line, style, tone, 0, m_flow.top(), m_flow.width());
            m_flow.skip(m_flow.lineHeight(style));
        }
    }

private:
    double figuresHeight() const
    {
        return 2 * dots(kPadding) + 2 * m_flow.lineHeight(Style::Note) + m_flow.lineHeight(Style::Figure);
    }

    ReportFlow &m_flow;
    const Progress &m_progress;
};

void BlockLayout::place(const ReportFigures &figures)
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

void BlockLayout::place(const ReportBars &bars)
{
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
        const ReportBlock &block = document.blocks[i];
        if (const auto *heading = std::get_if<ReportHeading>(&block)) {
            const bool isLast = i + 1 == document.blocks.size();
            blocks.place(*heading, isLast ? 0
                                          : std::visit([&blocks](const auto &of) { return blocks.start(of); },
                                                       document.blocks[i + 1]));
        } else {
            std::visit(
                [&blocks]<typename Block>(const Block &of) {
                    if constexpr (!std::is_same_v<Block, ReportHeading>)
                        blocks.place(of);
                },
                block);
        }
        if (progress.isCancelled())
            return {document.title, layout, {}};
    }
    addFeet(flow, document, layout.paintRectPixels(static_cast<int>(kReportDpi)).height());
    return {document.title, layout, flow.pages()};
}

} // namespace leadbook
