// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gradebars.h"

#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"
#include "ui/widgets/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr double kBadge = 20;
constexpr double kBar = 8;
constexpr double kBars = 26; // x where the bars begin

/// The figure and, where something is tried, how it changes.
struct Figures
{
    QString count;
    QString change;
};

Figures figuresOf(const GradeCount &count, const QLocale &locale)
{
    if (!count.proposed)
        return {formatCount(count.now, locale), {}};
    return {formatCount(*count.proposed, locale), formatChange(*count.proposed - count.now, locale)};
}

QString number(double wins, const QLocale &locale)
{
    return locale.toString(wins, 'f', 1);
}

/// "12.3 wins", "12.3 → 14.1 wins"; empty where they are not known.
QString winsText(const GradeCount &count, const QLocale &locale)
{
    if (!count.winsNow)
        return {};
    if (!count.winsProposed)
        return GradeBars::tr("%1 wins").arg(number(*count.winsNow, locale));
    return GradeBars::tr("%1 → %2 wins")
        .arg(number(*count.winsNow, locale), number(*count.winsProposed, locale));
}

} // namespace

void GradeBars::setCounts(const QList<GradeCount> &counts)
{
    m_counts = counts;
    updateGeometry();
    valuesChanged();
}

ChartTable GradeBars::table() const
{
    ChartTable table{{tr("Grade"), tr("Customers now"), tr("With these settings")}, {}};
    const bool hasWins =
        std::ranges::any_of(m_counts, [](const GradeCount &count) { return count.winsNow.has_value(); });
    if (hasWins)
        table.columns << tr("Expected wins now") << tr("Expected wins with these settings");
    const auto cell = [](const auto &value) { return value ? QVariant(*value) : QVariant(); };
    for (const GradeCount &count : m_counts) {
        QList<QVariant> row{gradeLetter(count.grade), qlonglong(count.now),
                            count.proposed ? QVariant(qlonglong(*count.proposed)) : QVariant()};
        if (hasWins)
            row << cell(count.winsNow) << cell(count.winsProposed);
        table.rows.append(row);
    }
    return table;
}

QSize GradeBars::sizeHint() const
{
    return {280, static_cast<int>(style().scaled(33) * double(std::max<qsizetype>(1, m_counts.size())))};
}

double GradeBars::step(const QSizeF &size, const ChartStyle &style) const
{
    const double wanted = style.scaled(33);
    return std::min(wanted, size.height() / double(std::max<qsizetype>(1, m_counts.size())));
}

std::int64_t GradeBars::most() const
{
    std::int64_t most = 1;
    for (const GradeCount &count : m_counts)
        most = std::max({most, count.now, count.proposed.value_or(0)});
    return most;
}

double GradeBars::figureWidth(const ChartStyle &style) const
{
    const TabularText figures(style.body);
    double width = 0;
    for (const GradeCount &count : m_counts) {
        const Figures texts = figuresOf(count, style.locale);
        width = std::max(width, figures.width(texts.count) +
                                    (texts.change.isEmpty() ? 0 : figures.width(texts.change) + 5));
        width = std::max(width, QFontMetricsF(style.note).horizontalAdvance(winsText(count, style.locale)));
    }
    return width;
}

QList<ChartPart> GradeBars::layOut(const QSizeF &size, const ChartStyle &style) const
{
    QList<ChartPart> parts;
    const double height = step(size, style);
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        QPainterPath path;
        path.addRect(QRectF(0, double(i) * height, size.width(), height));
        const GradeCount &count = m_counts[i];
        const QString now = formatCount(count.now, style.locale);
        const QString tip = count.proposed ? tr("Grade %1: %2 now, %3 with these settings")
                                                 .arg(gradeLetter(count.grade), now,
                                                      formatCount(*count.proposed, style.locale))
                                           : tr("Grade %1: %2").arg(gradeLetter(count.grade), now);
        parts.append({count.grade, path, tip});
    }
    return parts;
}

void GradeBars::draw(QPainter &painter, const QSizeF &size, const ChartStyle &style, int current) const
{
    const double height = step(size, style);
    const double figures = figureWidth(style);
    const double left = style.scaled(kBars);
    const double room = std::max(8.0, size.width() - left - figures - 14);
    const auto whole = static_cast<double>(most());
    const TabularText tabular(style.body);
    for (qsizetype i = 0; i < m_counts.size(); ++i) {
        const GradeCount &count = m_counts[i];
        const QRectF row(0, double(i) * height, size.width(), height);
        if (count.grade == current)
            drawBox(painter, row.adjusted(-0.5, 2, 0.5, -2), 4, style.tone(Tone::Window), QColor());
        const double side = style.scaled(kBadge);
        drawGradeBadge(painter, QRectF(0, row.center().y() - side / 2, side, side), count.grade, style.body,
                       style.palette);
        const Tone tone = count.grade < 0 ? Tone::Muted : gradeTone(count.grade);
        const auto bar = [&](double y, std::int64_t value, const QColor &fill) {
            const double width = std::max(value > 0 ? 2.0 : 0.0, room * static_cast<double>(value) / whole);
            drawBox(painter, QRectF(left, y, width, kBar), kBar / 2, fill, QColor());
        };
        if (count.proposed) {
            bar(row.center().y() - kBar - 1, count.now, style.soft(tone, 0.35));
            bar(row.center().y() + 1, *count.proposed, style.tone(tone));
        } else {
            bar(row.center().y() - kBar / 2, count.now, style.tone(tone));
        }
        const Figures texts = figuresOf(count, style.locale);
        const double change = texts.change.isEmpty() ? 0 : tabular.width(texts.change) + 5;
        const QString wins = winsText(count, style.locale);
        const QRectF line = wins.isEmpty() ? row : row.adjusted(0, 0, 0, -row.height() * 0.42);
        painter.setPen(style.tone(Tone::Text));
        tabular.draw(painter, line.adjusted(0, 0, -change, 0), texts.count);
        if (change > 0) {
            painter.setPen(style.tone(*count.proposed >= count.now ? Tone::Good : Tone::Bad));
            tabular.draw(painter, line, texts.change);
        }
        if (!wins.isEmpty()) {
            painter.setPen(style.tone(Tone::Muted));
            painter.setFont(style.note);
            painter.drawText(row.adjusted(0, row.height() * 0.5, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                             wins);
        }
    }
}

} // namespace leadbook
