// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

namespace leadbook {

/// A card under the pointer: its picture, a little askew, over its shadow.
class LiftedCard : public QWidget
{
    Q_OBJECT

public:
    explicit LiftedCard(QWidget *parent = nullptr);

    /// Takes up @p picture by its point @p inCard.
    void lift(const QPixmap &picture, const QPoint &inCard);
    /// Puts the point it is held by at @p position of the parent.
    void carry(const QPoint &position);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPixmap m_picture;
    QPoint m_hold; ///< in this widget
};

} // namespace leadbook
