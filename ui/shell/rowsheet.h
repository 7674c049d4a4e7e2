// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/formsheet.h"
#include "workspace/deliver.h"
#include "workspace/record/recordwork.h"

class QAbstractItemModel;

namespace leadbook {

class TableView;

/// A sheet over a short list that is kept line by line: a note, the table of the lines, and below it the
/// inputs of one line. Each line that is set, changed or removed is one change that can be undone; the sheet
/// stays open. Enter or a double click on a line puts it into the inputs, Del removes the selected ones,
/// Enter anywhere else keeps what stands in the inputs.
class RowSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @p tallest: the most that the table takes of the sheet's height, in pixels. Both others outlive it.
    RowSheet(Workspace &workspace, QWidget &window, int width, int tallest);

    /// Nothing is being read or written.
    bool isSettled() const { return m_pending == 0; }
    TableView &table() const { return *m_table; }
    /// What is said above the table.
    SpanLabel &note() const { return *m_note; }
    Button &removeButton() const { return *m_remove; }

    /// Removes the selected lines, or else the current one.
    void removeSelected();

Q_SIGNALS:
    /// It was written; @p sentence says what.
    void saved(const QString &sentence);

protected:
    /// Puts the line at @p row of the table into the inputs.
    virtual void edit(int row) = 0;
    /// Removes the lines at @p rows of the table, at least one, by write().
    virtual void remove(const QList<int> &rows) = 0;
    /// Shows the lines of the book as they are now: in the open sheet, whenever something was written, undone
    /// or changed elsewhere.
    virtual void showLines() = 0;
    /// A change of this sheet was written: the inputs begin anew.
    virtual void clearInputs() = 0;

    /// Takes the lines from @p lines; called once, before the sheet opens.
    void setLines(QAbstractItemModel &lines);
    /// Shows the sheet with a table as high as the window has room for, and the keyboard in @p first.
    void openLines(QWidget &first);
    /// The model has new lines: makes the one at @p row, or the last before it, the current one.
    void setCurrentLine(int row);
    /// Writes one change; why it could not be done is said in the sheet.
    void write(const RecordWork &work, const QString &sentence);
    /// Runs @p work, a job of Workspace::run(), and gives @p receive its result, unless the sheet was closed
    /// and opened again meanwhile.
    template <typename Work, typename Receive> void read(Work work, Receive receive)
    {
        await(workspace().run(std::make_shared<Progress>(), std::move(work)),
              [receive](const auto &result, bool isSameOpening) {
                  if (isSameOpening)
                      receive(result);
              });
    }
    /// The same of what the lines are made of: a result that a newer question has overtaken is dropped.
    template <typename Work, typename Receive> void readLines(Work work, Receive receive)
    {
        read(std::move(work), [this, receive, asked = ++m_asked](const auto &result) {
            if (asked == m_asked)
                receive(result);
        });
    }

    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    template <typename Result, typename Receive> void await(const QFuture<Result> &future, Receive receive)
    {
        ++m_pending;
        deliver(future, this, [this, receive, opening = openings()](const Result &result) {
            --m_pending;
            receive(result, opening == openings());
        });
    }

    int m_tallest;
    SpanLabel *m_note;
    TableView *m_table;
    Button *m_remove;
    int m_pending = 0;
    int m_asked = 0; ///< how often the lines were read
};

} // namespace leadbook
