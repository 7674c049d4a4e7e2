// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace leadbook {

/// A field that takes a key as it is pressed instead of what it types. Tab leaves it, Esc gives up.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    const QKeySequence &key() const { return m_key; }
    void setKey(const QKeySequence &key);

Q_SIGNALS:
    /// @p key was pressed, and is shown.
    void pressed(const QKeySequence &key);
    void cancelled();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace leadbook
