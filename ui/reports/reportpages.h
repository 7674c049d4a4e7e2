// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"

#include <QColor>
#include <QFont>
#include <QPageLayout>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace leadbook {

/// Everything on a page is placed in dots of 1/600 inch, whatever it is drawn on: text then breaks alike on
/// paper, in a file and in a preview.
inline constexpr double kReportDpi = 600;

/// One thing drawn on a page.
struct ReportMark
{
    enum class Kind : std::uint8_t
    {
        Text, ///< one line, at the left, right or middle of `area`
        Fill, ///< a rectangle with round corners
    };

    Kind kind = Kind::Text;
    QRectF area; ///< dots from the upper left corner of the printed area
    QColor color;
    double radius = 0; ///< of a Fill
    QString text;
    QFont font;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// A page laid out.
struct ReportPage
{
    QList<ReportMark> marks;

    /// All its text, in the order drawn, a line each.
    QStringList lines() const;
};

/// A report laid out on pages.
struct ReportPages
{
    QString title;
    QPageLayout layout; ///< paper and margins
    QList<ReportPage> pages;

    qsizetype count() const { return pages.size(); }
};

/// The paper reports are on: A4, Letter where @p locale (that of the desktop, as English alone is no place)
/// measures in inches.
QPageLayout reportPaper(const QLocale &locale);

/// Draws one page; @p painter begins at the upper left corner of the printed area, at @p dpi.
void drawReportPage(QPainter &painter, const ReportPage &page, double dpi);

} // namespace leadbook
