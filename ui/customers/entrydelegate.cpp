// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/entrydelegate.h"

#include "ui/customers/entrymodel.h"
#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace leadbook {

namespace {

constexpr int kMostLines = 3;
constexpr int kGap = 9; // below each entry
constexpr int kAsideGap = 10;

Entry entryOf(const QModelIndex &index)
{
    const auto *model = qobject_cast<const EntryModel *>(index.model());
    return model ? model->entryAt(index.row()) : Entry{index.data().toString(), {}, {}};
}

/// @p text broken into at most kMostLines lines of @p width, the last one cut off with "…".
QStringList linesOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 == kMostLines) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

QStringList allLines(const Entry &entry, const QFont &font, int width)
{
    QStringList lines;
    for (const QString &text : entry.text)
        lines += linesOf(text, font, width);
    return lines;
}

/// The line's height with a little air, as the other text of the pane has it.
int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 2;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Entry entry = entryOf(index);
    const QFontMetrics body(option.font);
    const int height = lineHeight(option.font);
    QRect line(option.rect.topLeft(), QSize(option.rect.width(), height));
    painter->setFont(option.font);
    painter->setPen(toneColor(option.palette, Tone::Muted));
    const int aside = body.horizontalAdvance(entry.aside);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, entry.aside);
    const QStringList lines = allLines(entry, option.font, option.rect.width());
    for (int i = 0; i < lines.size(); ++i)
        painter->drawText(line.translated(0, (i + 1) * height), Qt::AlignVCenter | Qt::TextSingleLine,
                          lines[i]);

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
