// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QPointer>

#include <functional>

class QLabel;
class QLineEdit;

namespace leadbook {

class Button;

/// Asks for a name where it is needed, without a dialog: Enter keeps it, Esc lets it be; the keyboard goes
/// back to where it was.
class NameLine : public Card
{
    Q_OBJECT

public:
    explicit NameLine(QWidget *parent = nullptr);

    /// Shows itself with @p question and @p suggested; @p answer gets a name that is not blank.
    void ask(const QString &question, const QString &suggested, std::function<void(const QString &)> answer);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void finish(bool keep);
    void retranslate();

    QLabel *m_question;
    QLineEdit *m_name;
    Button *m_keep;
    Button *m_cancel;
    QPointer<QWidget> m_before; ///< had the keyboard
    std::function<void(const QString &)> m_answer;
};

} // namespace leadbook
