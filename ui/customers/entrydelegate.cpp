// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entrydelegate.h"

#include "domain/fold.h"
#include "ui/customers/entrymodel.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"
#include "workspace/hitspans.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <string>

namespace leadbook {

namespace {

constexpr int kMostLines = 3;
constexpr int kGap = 9; // below each entry
constexpr int kAsideGap = 10;
constexpr int kBarGap = 5;

Entry entryOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const EntryModel *>(index.model());
    return model ? model->entryAt(index.row()) : Entry{index.data().toString(), {}, {}};
}

/// A line of a text, and where in the text it begins.
struct Line
{
    QString text;
    int start = 0;
    qsizetype of = 0; ///< which of the entry's texts
};

/// The entry's text number @p of broken into at most kMostLines lines of @p width, the last one cut off with
/// "…".
QList<Line> linesOf(const QString &text, qsizetype of, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {{text, 0, of}};
    QTextLayout layout(text, font);
    QList<Line> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kMostLines) {
            const QString rest = text.mid(line.textStart());
            lines << Line{metrics.elidedText(rest, Qt::ElideRight, width), line.textStart(), of};
            break;
        }
        lines << Line{text.mid(line.textStart(), line.textLength()), line.textStart(), of};
    }
    layout.endLayout();
    return lines;
}

QList<Line> allLines(const Entry &entry, const QFont &font, int width)
{
    QList<Line> lines;
    for (qsizetype i = 0; i < entry.text.size(); ++i)
        lines += linesOf(entry.text[i], i, font, width);
    return lines;
}

/// Marks the part of @p hit that is in @p line, drawn in @p area.
void drawHit(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const Line &line,
             const HitSpan &hit)
{
    const QFontMetrics metrics(option.font);
    const int begin = std::clamp(hit.begin - line.start, 0, static_cast<int>(line.text.size()));
    const int end = std::clamp(hit.begin + hit.length - line.start, 0, static_cast<int>(line.text.size()));
    if (begin == end)
        return;
    const int from = area.x() + metrics.horizontalAdvance(line.text, begin);
    const int to = area.x() + metrics.horizontalAdvance(line.text, end);
    const QRect piece(from, area.center().y() - metrics.height() / 2, to - from, metrics.height());
    painter.fillRect(piece, toneColor(option.palette, Tone::Selection));
    painter.fillRect(QRect(piece.x(), piece.bottom(), piece.width(), 1),
                     toneColor(option.palette, Tone::Accent));
}

/// The line's height with a little air, as the other text of the pane has it.
int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2;
}

/// Less a gap before a scroll bar, so that a day does not touch it.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    if (view == nullptr)
        return option.rect.width();
    return view->viewport()->width() - (view->verticalScrollBar()->isVisible() ? kBarGap : 0);
}

} // namespace

bool EntryDelegate::isHit(const Entry &entry) const
{
    return std::ranges::any_of(entry.text, [this](const QString &text) {
        const std::string words = folded(text.toStdString());
        return std::ranges::all_of(m_search.groups(), [&](const TextQuery::Group &group) {
            return std::ranges::all_of(group.terms, [&](const TextQuery::Term &term) {
                return words.find(term.text) != std::string::npos;
            });
        });
    });
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Entry entry = entryOf(index);
    const QFontMetrics body(option.font);
    const int height = lineHeight(option.font);
    const int width = widthOf(option);
    const QRect line(option.rect.topLeft(), QSize(width, height));
    painter->setFont(option.font);
    painter->setPen(toneColor(option.palette, Tone::Muted));
    const int aside = body.horizontalAdvance(entry.aside);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, entry.aside);
    const QList<Line> lines = allLines(entry, option.font, width);
    for (int i = 0; i < lines.size(); ++i) {
        const QRect area = line.translated(0, (i + 1) * height);
        for (const HitSpan &hit : hitSpans(entry.text[lines[i].of], m_search, HitText::Plain, false))
            drawHit(*painter, area, option, lines[i], hit);
        painter->drawText(area, Qt::AlignVCenter | Qt::TextSingleLine, lines[i].text);
    }

    const QFont strong = roleFont(option.font, TextRole::Strong);
    painter->setFont(strong);
    painter->setPen(toneColor(option.palette, Tone::Text));
    const int room = line.width() - (aside > 0 ? aside + kAsideGap : 0);
    painter->drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(strong).elidedText(entry.title, Qt::ElideRight, room));
    const bool focused =
        option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (focused)
        drawFocusRing(*painter, QRectF(option.rect).adjusted(0, 0, 0, -kGap + 4), 3,
                      toneColor(option.palette, Tone::Accent));
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = widthOf(option);
    const auto lines = static_cast<int>(allLines(entryOf(index), option.font, width).size());
    return {width, (lines + 1) * lineHeight(option.font) + kGap};
}

} // namespace leadbook
