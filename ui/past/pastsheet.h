// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"

class QLabel;

namespace leadbook {

class Button;
class CellInput;

/// Asks for the day as of which the whole book is to be shown, and has it shown. Enter shows it, Esc closes;
/// the work can be cancelled where jobs are.
class PastSheet : public FormSheet
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
    void submit() override;
    void retranslate() override;

private:
    bool m_isBusy = false;
    QLabel *m_meaning;
    CellInput *m_day;
    Button *m_today;
};

} // namespace leadbook
