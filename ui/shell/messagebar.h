// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagestate.h"
#include "ui/widgets/spanlabel.h"

#include <QString>
#include <QWidget>

#include <array>
#include <functional>

class QLabel;

namespace leadbook {

class Button;

/// A line above the page that says what happened and offers the next step ("Imported 85 customers · Undo").
/// It waits for nobody and stays until closed, acted on or replaced, or until the language changes.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    enum class Kind
    {
        Done,
        Warning,
        Failed,
    };

    explicit MessageBar(QWidget *parent = nullptr);

    /// @p sentence is plain text; @p actionText empty: no button.
    void show(Kind kind, const QString &sentence, const QString &actionText = {},
              std::function<void()> action = {});
    /// With two steps at most, in this order.
    void show(Kind kind, const QString &sentence, const QList<NextStep> &steps);
    /// Esc and the cross do this too.
    void dismiss();
    QString text() const;

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateLook();

    Kind m_kind = Kind::Done;
    QLabel *m_icon;
    SpanLabel *m_text;
    std::array<Button *, 2> m_actions;
    Button *m_close;
    std::array<std::function<void()>, 2> m_run; ///< of m_actions
};

} // namespace leadbook
