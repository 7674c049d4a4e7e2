// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportpages.h"

#include <QFont>
#include <QStringList>

#include <optional>

namespace leadbook {

/// The text styles of a report.
enum class ReportStyle : std::uint8_t
{
    Title,
    Heading,
    Figure,
    Body,
    Strong,
    Note,
};

/// Dots of @p points.
constexpr double dots(double points)
{
    return points * kReportDpi / 72;
}

/// Where a report is being laid out: pages, and how far down the last one is filled.
class ReportFlow
{
public:
    ReportFlow(const QPageLayout &layout, const QStringList &families);

    double width() const { return m_size.width(); }
    double top() const { return m_top; }
    /// What is left of the page.
    double room() const { return bottom() - m_top; }
    /// Where the text of a page ends; the foot is below.
    double bottom() const;
    /// The height of a page's text.
    double wholeRoom() const { return bottom(); }
    bool isAtTop() const { return m_top <= 0; }

    void skip(double height) { m_top += height; }
    void newPage();
    /// Goes to a new page where less than @p height is left, unless at the top of one.
    void need(double height);

    QFont font(ReportStyle style) const;
    double lineHeight(ReportStyle style) const;
    double textWidth(const QString &text, ReportStyle style) const;
    /// @p text broken into lines of @p width, at most @p most, the last cut off with "…".
    QStringList lines(const QString &text, ReportStyle style, double width, int most) const;

    /// One line, or as much of it as @p width holds, at @p x and @p y from the top of the page.
    void text(const QString &text, ReportStyle style, Tone tone, double x, double y, double width,
              Qt::Alignment alignment = Qt::AlignLeft);
    void fill(const QRectF &area, Tone tone, double radius = 0);
    /// The letter of a grade on its colour, at most as wide as a square of the height of a line.
    void badge(const QString &letter, int grade, double x, double y);
    static double badgeSize();

    QList<ReportPage> &pages() { return m_pages; }

private:
    QSizeF m_size;
    QStringList m_families;
    QList<ReportPage> m_pages;
    double m_top = 0;
};

} // namespace leadbook
