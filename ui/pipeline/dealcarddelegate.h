// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/textcache.h"

#include <QLocale>
#include <QStyledItemDelegate>

namespace leadbook {

/// Draws a deal as a card: title and grade, customer and contact, amount and days in its stage. By the roles
/// of DealBoardModel. All cards have one height; what lies around a card belongs to its cell.
class DealCardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit DealCardDelegate(QObject *parent = nullptr);

    /// The space beside the cards, at 100 % text size.
    static constexpr int kInset = 10;
    /// The height of a cell, the space below its card included.
    static int cellHeight(const QFont &font);

    /// The space right of the cards, in pixels: a scroll bar stands in it.
    void setRightInset(int pixels) { m_rightInset = pixels; }
    /// The deal that is being dragged leaves an empty place; 0: none.
    void setLifted(std::int64_t deal) { m_lifted = deal; }
    /// Where in @p cell its card lies.
    QRect cardRect(const QRect &cell, const QFont &font) const;
    /// Draws the card of @p index into @p card as it looks when nobody points at it.
    void paintCard(QPainter &painter, const QRect &card, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintTitle(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintFigures(QPainter &painter, const QRect &line, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const;

    int m_rightInset = 0;
    std::int64_t m_lifted = 0;
    mutable TextCache m_titles;
    mutable TextCache m_texts;
};

} // namespace leadbook
