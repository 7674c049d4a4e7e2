// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportflow.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <array>
#include <cmath>

namespace leadbook {

namespace {

struct Look
{
    double points;
    QFont::Weight weight;
    double leading; ///< of a line, as a factor of the points
};

/// By ReportStyle.
constexpr std::array<Look, 6> kLooks{{
    {20, QFont::Bold, 1.35},
    {11.5, QFont::DemiBold, 1.45},
    {17, QFont::Bold, 1.3},
    {8.5, QFont::Normal, 1.4},
    {8.5, QFont::DemiBold, 1.4},
    {7.5, QFont::Normal, 1.4},
}};

constexpr double kFoot = 22; // points
constexpr double kBadge = 11;

const Look &lookOf(ReportStyle style)
{
    return kLooks[static_cast<std::size_t>(style)];
}

/// @p text on one line; blanks that do not break stay such.
QString onOneLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const bool ends = c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
                          c == QChar::ParagraphSeparator;
        if (ends)
            c = u' ';
    }
    return line.trimmed();
}

QColor colorOf(Tone tone)
{
    return QColor::fromRgb(rgbOf(kLightTokens, tone));
}

} // namespace

ReportFlow::ReportFlow(const QPageLayout &layout, const QStringList &families)
    : m_size(layout.paintRectPixels(static_cast<int>(kReportDpi)).size())
    , m_families(families)
{
    newPage();
}

double ReportFlow::bottom() const
{
    return m_size.height() - dots(kFoot);
}

void ReportFlow::newPage()
{
    m_pages.emplace_back();
    m_top = 0;
}

void ReportFlow::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

QFont ReportFlow::font(ReportStyle style) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(static_cast<int>(std::lround(dots(lookOf(style).points))));
    font.setWeight(lookOf(style).weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double ReportFlow::lineHeight(ReportStyle style) const
{
    return dots(lookOf(style).points * lookOf(style).leading);
}

double ReportFlow::textWidth(const QString &text, ReportStyle style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

QStringList ReportFlow::lines(const QString &text, ReportStyle style, double width, int most) const
{
    const QFont used = font(style);
    const QString plain = onOneLine(text);
    const QFontMetricsF metrics(used);
    if (plain.isEmpty() || metrics.horizontalAdvance(plain) <= width)
        return {plain};
    QTextLayout layout(plain, used);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == most) {
            lines << metrics.elidedText(plain.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << plain.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void ReportFlow::text(const QString &text, ReportStyle style, Tone tone, double x, double y, double width,
                      Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    ReportMark mark;
    mark.kind = ReportMark::Kind::Text;
    mark.font = font(style);
    mark.text = QFontMetricsF(mark.font).elidedText(onOneLine(text), Qt::ElideRight, width);
    mark.area = QRectF(x, y, width, lineHeight(style));
    mark.color = colorOf(tone);
    mark.alignment = alignment;
    m_pages.last().marks << mark;
}

void ReportFlow::fill(const QRectF &area, Tone tone, double radius)
{
    ReportMark mark;
    mark.kind = ReportMark::Kind::Fill;
    mark.area = area;
    mark.color = colorOf(tone);
    mark.radius = radius;
    m_pages.last().marks << mark;
}

double ReportFlow::badgeSize()
{
    return dots(kBadge);
}

void ReportFlow::badge(const QString &letter, int grade, double x, double y)
{
    fill(QRectF(x, y, badgeSize(), badgeSize()), gradeTone(grade), dots(2));
    const double line = lineHeight(ReportStyle::Strong);
    text(letter, ReportStyle::Strong, Tone::OnAccent, x, y + (badgeSize() - line) / 2, badgeSize(),
         Qt::AlignHCenter);
}

} // namespace leadbook
