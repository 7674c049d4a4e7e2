// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workdays.h"
#include "ui/shell/rowsheet.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace leadbook {

class DayOffModel;
class FilePrompt;

/// The days off of the book: added, changed and removed one by one, or taken over, as one change, from the
/// holidays of China or from a calendar file.
class DaysOffSheet : public RowSheet
{
    Q_OBJECT

public:
    /// All outlive it.
    DaysOffSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window);

    /// Opens at the days from today on. Nothing happens where there is no book.
    void open();
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &kindInput() const { return *m_kind; }
    Button &chinaButton() const { return *m_china; }
    Button &fileButton() const { return *m_file; }

    void takeChina();
    void takeFile(const QString &path);

protected:
    void submit() override;
    void retranslate() override;
    QList<QWidget *> inputs() const override;
    void edit(int row) override;
    void remove(const QList<int> &rows) override;
    void showLines() override { readDays(false); }
    void clearInputs() override;

private:
    void readDays(bool fromToday);
    void take(std::vector<DayOff> days);
    void showCounts();

    FilePrompt &m_prompt;
    DayOffModel *m_model;
    QLineEdit *m_day;
    QLineEdit *m_name;
    QComboBox *m_kind;
    Button *m_china;
    Button *m_file;
    std::int64_t m_edited = 0; ///< id of the day that stands in the inputs; 0: a new one
};

} // namespace leadbook
