// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace leadbook {

/// A line to search in: a hint which key leads here, a cross to clear it, Esc clears it too. Tells of every
/// letter at once (textEdited, textChanged); whoever searches decides how fast.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shown muted at the right end while the field is empty: "Ctrl+F".
    void setKeyHint(const QString &hint);
    /// The text shown while empty, and the accessible name.
    void setPrompt(const QString &prompt);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateHint();

    QAction *m_clear;
    QString m_hint;
};

} // namespace leadbook
