// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/workdays.h"
#include "ui/shell/formsheet.h"
#include "workspace/latest.h"
#include "workspace/record/recordwork.h"

#include <vector>

class QComboBox;
class QLineEdit;

namespace leadbook {

class DayOffModel;
class FilePrompt;
class SpanLabel;
class TableView;

/// The days off of the book: added, changed and removed one by one, taken over from the holidays of China or
/// from a calendar file. Each is one change that can be undone; the sheet stays open. Enter on a line changes
/// that day, Del removes the selected ones, Enter anywhere else adds or keeps what stands in the inputs.
class DaysOffSheet : public FormSheet
{
    Q_OBJECT

public:
    /// All outlive it.
    DaysOffSheet(Workspace &workspace, FilePrompt &prompt, QWidget &window);

    /// Opens at the days from today on. Nothing happens where there is no book.
    void open();
    /// Nothing is being read or written.
    bool isSettled() const { return m_pending == 0; }
    TableView &table() const { return *m_table; }
    QLineEdit &dayInput() const { return *m_day; }
    QLineEdit &nameInput() const { return *m_name; }
    QComboBox &kindInput() const { return *m_kind; }
    Button &chinaButton() const { return *m_china; }
    Button &fileButton() const { return *m_file; }
    Button &removeButton() const { return *m_remove; }

    void takeChina();
    void takeFile(const QString &path);
    void removeSelected();

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);

protected:
    void submit() override;
    void retranslate() override;
    void closing() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QList<QWidget *> inputs() const override;

private:
    void read(bool fromToday);
    void edit(int row);
    void editNew();
    void take(std::vector<DayOff> days);
    void write(const RecordWork &work, const QString &sentence);
    void showCounts();

    FilePrompt &m_prompt;
    DayOffModel *m_model;
    SpanLabel *m_counts;
    TableView *m_table;
    QLineEdit *m_day;
    QLineEdit *m_name;
    QComboBox *m_kind;
    Button *m_remove;
    Button *m_china;
    Button *m_file;
    std::int64_t m_edited = 0; ///< id of the day that stands in the inputs; 0: a new one
    Latest m_latest;
    int m_pending = 0;
};

} // namespace leadbook
