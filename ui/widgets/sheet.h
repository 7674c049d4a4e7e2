// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace leadbook {

class Card;

/// A card that lies over the whole window, in the shade: for one thing to be done and left again by keyboard.
/// The keyboard stays in it; Enter does it, Esc or a click beside the card closes it and gives the keyboard
/// back to whoever had it. Nothing below hears of its keys.
class Sheet : public QWidget
{
    Q_OBJECT

public:
    /// @p width at 100 % text size, less where the window is narrower; hidden until openSheet().
    Sheet(QWidget &window, int width);

protected:
    Card &card() const { return *m_card; }
    /// Shows the sheet with the keyboard in @p first.
    void openSheet(QWidget &first);
    /// Hides it again; closing() is told first.
    void closeSheet();
    /// Gives the card the height it needs now.
    void place();

    /// Where Tab goes, in this order; what is not shown or cannot be used is left out.
    virtual QList<QWidget *> tabOrder() const = 0;
    /// Why @p to gets the keyboard by Tab; another reason than a Tab's leaves a line unselected.
    virtual Qt::FocusReason focusReason(const QWidget &to, bool next) const;
    /// Enter, with @p modifiers, anywhere but on a button that does something else.
    virtual void enter(Qt::KeyboardModifiers modifiers) = 0;
    /// What was asked for is no longer wanted.
    virtual void closing() {}

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Card *m_card;
    int m_width;
    QPointer<QWidget> m_returnFocus;
};

} // namespace leadbook
