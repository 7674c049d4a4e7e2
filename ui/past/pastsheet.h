// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"
#include "workspace/workspace.h"

#include <memory>

class QLabel;

namespace leadbook {

class Button;
class CellInput;
class SpanLabel;

/// Asks for the day as of which the whole book is to be shown, and has it shown. Enter shows it, Esc closes;
/// the work can be cancelled where jobs are.
class PastSheet : public Sheet
{
    Q_OBJECT

public:
    /// Both outlive it.
    PastSheet(Workspace &workspace, QWidget &window);

    /// Opens with the day that is shown, else that of a month ago; nothing happens without a whole book.
    void open();
    /// Shows today; nothing happens where it is shown.
    void returnToday();
    /// Nothing is being copied or read.
    bool isSettled() const { return !m_isBusy; }

Q_SIGNALS:
    /// It could not be shown; @p sentence says why.
    void failed(const QString &sentence);

protected:
    QList<QWidget *> tabOrder() const override;
    void enter(Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void showDay();
    void tell(const QString &problem);
    void retranslate();

    Workspace &m_workspace;
    bool m_isBusy = false;
    SpanLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_dayLabel;
    CellInput *m_day;
    QLabel *m_problem;
    Button *m_show;
    Button *m_today;
    Button *m_close;
};

} // namespace leadbook
