// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QMenu;

namespace leadbook {

/// A pill: a choice among a few (checkable), or a filter that can be taken away (closable). Delete or
/// Backspace does what its cross does. Where it is narrower than it asks to be, its text ends in "…".
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// Shows a cross at the right; closeRequested() tells of it.
    void setClosable(bool closable);
    bool isClosable() const { return m_closable; }
    /// Opens @p menu (owned by the caller) when pressed and shows a triangle.
    void setMenu(QMenu *menu);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Whether @p event is a key that does what the cross does.
    bool closes(const QKeyEvent &event) const;
    QRect crossRect() const;
    int textWidth() const;

    QMenu *m_menu = nullptr;
    bool m_closable = false;
};

} // namespace leadbook
