// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealcarddelegate.h"

#include "items/cellroles.h"
#include "ui/pipeline/dealwords.h"
#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/format.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

// At 100 % text size.
constexpr int kCard = 75;
constexpr int kBelow = 9;
constexpr int kMargin = 12;
constexpr int kTop = 8;
constexpr int kTitleLine = 20;
constexpr int kLine = 19;
constexpr int kBadge = 20;
constexpr int kSign = 13;
constexpr int kGap = 6;

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

QColor colorOf(const QStyleOptionViewItem &option, Tone tone)
{
    return isSelected(option) ? toneOnSelection(option.palette, tone) : toneColor(option.palette, tone);
}

/// The amount whole where it fits into @p room, else shortened.
QString amountText(const QModelIndex &index, int room, const QFont &font)
{
    const QVariant amount = index.data(AmountRole);
    if (!amount.isValid())
        return {};
    const Money money(amount.toLongLong());
    const QString currency = index.data(CurrencyRole).toString();
    const QString whole = formatMoney(money, currency, QLocale());
    return QFontMetrics(font).horizontalAdvance(whole) <= room ? whole
                                                               : formatMoneyShort(money, currency, QLocale());
}

} // namespace

DealCardDelegate::DealCardDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

int DealCardDelegate::cellHeight(const QFont &font)
{
    return scaledPixels(font, kCard) + kBelow;
}

QSize DealCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {1, cellHeight(option.font)};
}

QRect DealCardDelegate::cardRect(const QRect &cell, const QFont &font) const
{
    return {cell.x() + kInset, cell.y(), cell.width() - kInset - m_rightInset, scaledPixels(font, kCard)};
}

void DealCardDelegate::paintTitle(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const int badge = scaledPixels(option.font, kBadge);
    const QVariant grade = index.data(GradeRole);
    if (grade.isValid())
        drawGradeBadge(
            painter, QRectF(line.right() + 1 - badge, line.y() + (line.height() - badge) / 2.0, badge, badge),
            grade.toInt(), option.font, option.palette);
    const int right = grade.isValid() ? badge + kGap : 0;
    painter.setPen(colorOf(option, Tone::Text));
    m_titles.draw(painter, line.adjusted(0, 0, -right, 0), Qt::AlignLeft,
                  roleFont(option.font, TextRole::Strong), index.data().toString().simplified());
}

void DealCardDelegate::paintFigures(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const QVariant days = index.data(CountRole);
    const bool isLong = index.data(OverdueRole).toBool();
    int room = line.width();
    if (days.isValid()) {
        const QColor color = colorOf(option, isLong ? Tone::Bad : Tone::Muted);
        painter.setPen(color);
        room -= m_texts.draw(painter, line, Qt::AlignRight, option.font, stayText(days.toInt())) + kGap;
        if (isLong) {
            const int sign = scaledPixels(option.font, kSign);
            room -= sign;
            drawIcon(painter, u"warning"_s,
                     QRectF(line.x() + room + 2, line.y() + (line.height() - sign) / 2.0, sign, sign), color);
            room -= kGap;
        }
    }
    painter.setPen(colorOf(option, Tone::Text));
    m_texts.draw(painter, QRect(line.topLeft(), QSize(room, line.height())), Qt::AlignLeft, option.font,
                 amountText(index, room, option.font));
}

void DealCardDelegate::paintCard(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isChosen = isSelected(option);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    drawBox(painter, card, kCardRadius, toneColor(option.palette, isChosen ? Tone::Selection : Tone::Surface),
            toneColor(option.palette, hasFocus ? Tone::Accent : Tone::Line));
    const auto scaled = [&option](int pixels) { return scaledPixels(option.font, pixels); };
    QRect line = card.adjusted(kMargin, scaled(kTop), -kMargin, 0);
    line.setHeight(scaled(kTitleLine));
    paintTitle(painter, line, option, index);
    line = QRect(line.x(), line.bottom() + 1, line.width(), scaled(kLine));
    painter.setPen(colorOf(option, Tone::Muted));
    m_texts.draw(painter, line, Qt::AlignLeft, option.font,
                 index.data(SecondTextRole).toString().simplified());
    line.translate(0, scaled(kLine) - 1);
    paintFigures(painter, line, option, index);
}

void DealCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const QRect card = cardRect(option.rect, option.font);
    if (m_lifted != 0 && index.data(IdRole).toLongLong() == m_lifted) {
        drawBox(*painter, card, kCardRadius, {}, toneColor(option.palette, Tone::Line));
        return;
    }
    paintCard(*painter, card, option, index);
}

bool DealCardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(cardToolTip(index, QLocale())), view);
    return true;
}

} // namespace leadbook
