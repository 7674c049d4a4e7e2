// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/entrymodel.h"

#include <QAbstractListModel>
#include <QWidget>

#include <vector>

namespace leadbook {

class EntryList;
class HeaderLayout;
class SpanLabel;

/// A thing of a record with its words.
struct RecordRow
{
    std::int64_t id = 0; ///< of its record; 0: it has none
    Entry entry;
};

/// Rows of a record: Qt::DisplayRole the title, IdRole.
class RecordRowModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RecordRow> rows);
    void insertRow(int place, RecordRow row);
    /// Leaves the first @p count rows.
    void truncate(int count);
    const RecordRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordRow> m_rows;
};

/// One tab of a record: things one below the other, what to say where there are none, what can be done below.
class RecordList : public QWidget
{
    Q_OBJECT

public:
    explicit RecordList(QWidget *parent = nullptr);
    ~RecordList() override;

    /// Shows @p rows; the current one stays current where it is still there.
    void setRows(std::vector<RecordRow> rows);
    /// A row that comes, with where it stands then.
    struct PlacedRow
    {
        int place = 0;
        RecordRow row;
    };
    /// Puts rows, by rising place, among those that are shown, which stay as they are; of all @p count stay.
    void joinRows(std::vector<PlacedRow> rows, int count);
    /// Said in the place of rows; shown with rows too where @p always.
    void setNote(const QString &note, bool always = false);
    RecordRowModel &rows() { return m_rows; }
    EntryList &list() const { return *m_list; }
    /// The id of the current row, 0 where there is none.
    std::int64_t currentId() const;
    /// Puts a control below the rows.
    void addControl(QWidget *control);

Q_SIGNALS:
    void currentChanged();
    /// Enter or a double click on the row of @p id.
    void activated(std::int64_t id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateNote();

    RecordRowModel m_rows;
    EntryModel *m_entries;
    EntryList *m_list;
    SpanLabel *m_note;
    HeaderLayout *m_controls;
    QString m_text;
    bool m_isAlways = false;
};

} // namespace leadbook
