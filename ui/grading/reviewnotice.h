// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QWidget>

class QMenu;

namespace leadbook {

class Button;
class SpanLabel;

/// One line that says when the grading rules in use are due for review, and a button whose menu says when
/// they are to be again; for any page on grading. It follows the book by itself and hides where the rules are
/// not the book's own.
class ReviewNotice : public QWidget
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit ReviewNotice(Workspace &workspace, QWidget *parent = nullptr);

    /// The day shown; no day: not told.
    Day review() const { return m_review; }
    /// Whether the day has come.
    bool isDue() const;
    /// Nothing is being read or written.
    bool isSettled() const { return !m_isBusy; }

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void done(const QString &sentence);
    void failed(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fillMenu();
    void putOff(Day day);
    void update();

    Workspace &m_workspace;
    Latest m_latest;
    Day m_review;
    bool m_isBusy = false;
    SpanLabel *m_text;
    Button *m_later;
    QMenu *m_menu;
};

} // namespace leadbook
