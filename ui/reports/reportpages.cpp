// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpages.h"

#include <QLocale>
#include <QPainter>

namespace leadbook {

namespace {

constexpr QMarginsF kMargins(16, 15, 16, 13); // mm

} // namespace

QStringList ReportPage::lines() const
{
    QStringList all;
    for (const ReportMark &mark : marks) {
        if (mark.kind == ReportMark::Kind::Text)
            all << mark.text;
    }
    return all;
}

QPageLayout reportPaper(const QLocale &locale)
{
    const bool isInches = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isInches ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, kMargins,
            QPageLayout::Millimeter};
}

void drawReportPage(QPainter &painter, const ReportPage &page, double dpi)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(dpi / kReportDpi, dpi / kReportDpi);
    for (const ReportMark &mark : page.marks) {
        if (mark.kind == ReportMark::Kind::Fill) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark.color);
            painter.drawRoundedRect(mark.area, mark.radius, mark.radius);
            continue;
        }
        painter.setFont(mark.font);
        painter.setPen(mark.color);
        painter.drawText(mark.area,
                         static_cast<int>(mark.alignment | Qt::AlignVCenter) | Qt::TextSingleLine |
                             Qt::TextDontClip,
                         mark.text);
    }
    painter.restore();
}

} // namespace leadbook
