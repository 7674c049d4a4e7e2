// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dealoutcome.h"

#include <QListView>

namespace leadbook {

class DealCardDelegate;

/// The cards of one stage: a list that paints only what is seen. It says what the keyboard and the pointer
/// ask for; what comes of it is the board's matter.
class DealCardList : public QListView
{
    Q_OBJECT

public:
    explicit DealCardList(QWidget *parent = nullptr);

    DealCardDelegate &cards() const { return *m_delegate; }
    /// The chosen card as a picture, for the pointer to carry.
    QPixmap picture(const QModelIndex &card) const;
    /// Where the card of @p index lies in the viewport.
    QRect cardRect(const QModelIndex &index) const;
    /// A card is being dragged, so Esc lets it go.
    void setDragging(bool isDragging) { m_isDragging = isDragging; }

Q_SIGNALS:
    /// The keyboard came here.
    void focused();
    /// To the next stage with cards: -1 left, 1 right.
    void walked(int direction);
    /// The first stage, or the last.
    void walkedToEnd(int direction);
    /// The chosen card is to go to the next stage: -1 left, 1 right.
    void shoved(int direction);
    /// The chosen card is won, or lost.
    void decided(leadbook::DealOutcome outcome);
    void editAsked();
    void partsAsked();
    void removeAsked();
    void menuAsked(const QPoint &globalPosition);
    /// A card was taken up with the pointer, carried, and let go; @p inCard is where in it the pointer is.
    void lifted(const QModelIndex &card, const QPoint &inCard, const QPoint &globalPosition);
    void carried(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void updateGeometries() override;

private:
    static bool isOwnKey(const QKeyEvent &event);
    bool handleStep(const QKeyEvent &event);

    DealCardDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    QPoint m_pressedAt; ///< in the viewport
    bool m_isDragging = false;
};

} // namespace leadbook
