// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/editing/peopleedit.h"
#include "workspace/listquery.h"
#include "workspace/view.h"
#include "workspace/writtensearch.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace leadbook {

/// A list of customers or contacts as a table: one row for each row of a ListResult, one column for each
/// FieldRef. Reads the View where it is, copies none of it; a cell takes constant time whatever the size.
/// Used in the window's thread.
class PeopleTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit PeopleTableModel(QObject *parent = nullptr);

    /// The fields shown, left to right. Columns added behind those there are leave these as they are.
    void setColumns(std::vector<FieldRef> columns);
    const std::vector<FieldRef> &columns() const { return m_columns; }

    /// Shows @p rows of @p list on @p view. Whoever refers to a person (selection, current cell) still does
    /// afterwards; references to people who are no longer listed become invalid.
    void setResult(ViewPtr view, ListKind list, std::vector<Row> rows);
    /// What the rows were searched by, whose hits HitsRole tells; before setResult().
    void setSearch(const QString &typed, bool withTypos);
    /// Of whom something is written that was searched for (null: not asked): SecondTextRole of the first
    /// column says where, Qt::AccessibleDescriptionRole and Qt::ToolTipRole in a sentence; before
    /// setResult().
    void setWritten(std::shared_ptr<const WrittenHits> written) { m_written = std::move(written); }
    /// The same rows on the next version of the view, after a change that neither brought nor removed people:
    /// says that the cells of @p change moved, and no others where they are few.
    void setView(ViewPtr view, const ViewChange &change);
    /// No book: no rows.
    void clear();
    /// Headings and choices in another language.
    void retranslate();

    ListKind list() const { return m_list; }
    const ViewPtr &view() const { return m_view; }
    /// The id of the person in @p row, and of the customer it belongs to (0 where it has none).
    std::int64_t idAt(int row) const;
    std::int64_t customerAt(int row) const;
    /// Where the person with @p id stands; absent where it is not listed. Linear in the rows, 0.3 ms a
    /// million.
    std::optional<int> rowOfId(std::int64_t id) const;
    /// The first row of the customer with @p id.
    std::optional<int> rowOfCustomer(std::int64_t id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the edit that writes @p value (a text, Qt::EditRole) into a cell; the cell itself changes
    /// when the view does. False where problemOf() says why not.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// Why nothing can be written into the cell, one sentence; empty where it can.
    QString whyNotWritten(const QModelIndex &index) const;
    /// Why @p text cannot be written into the cell, one sentence; empty where it can.
    QString problemOf(const QModelIndex &index, const QString &text) const;

Q_SIGNALS:
    /// The user wrote something else into a cell.
    void editAsked(const leadbook::PeopleEdit &edit);

private:
    /// One cell on its way to a role's value.
    struct Cell;
    struct RoleReader;

    void resolveColumns();
    const RowIds &ids() const;
    std::optional<int> indexOf(Row row) const;
    void movePersistentIndexes(const std::vector<std::int64_t> &movedIds, const QModelIndexList &moved);
    std::vector<int> listedRowsOf(const ViewChange &change) const;

    QVariant displayOf(const Cell &cell) const;
    QVariant typeOf(const Cell &cell) const;
    QVariant gradeOf(const Cell &cell) const;
    QVariant bestGradeOf(const Cell &cell) const;
    QVariant amountOf(const Cell &cell) const;
    QVariant currencyOf(const Cell &cell) const;
    QVariant countOf(const Cell &cell) const;
    QVariant dayOf(const Cell &cell) const;
    QVariant choiceOf(const Cell &cell) const;
    QVariant hitsOf(const Cell &cell) const;
    QVariant overdueOf(const Cell &cell) const;
    QVariant idOf(const Cell &cell) const;
    QVariant customerIdOf(const Cell &cell) const;
    QVariant inputOf(const Cell &cell) const;
    QVariant copiedOf(const Cell &cell) const;
    QVariant offersOf(const Cell &cell) const;
    QVariant offerNotesOf(const Cell &cell) const;
    QVariant isChosenOf(const Cell &cell) const;
    QVariant secondTextOf(const Cell &cell) const;
    QVariant whereFoundOf(const Cell &cell) const;
    QVariant tipOf(const Cell &cell) const;
    /// Where the person of @p cell was found, if the cell is the one that says it.
    const WrittenHit *writtenHitOf(const Cell &cell) const;

    ViewPtr m_view;
    ListKind m_list = ListKind::Customers;
    std::vector<FieldRef> m_columns;
    std::vector<ListColumn> m_cells;   // by column; points into m_view
    std::optional<ListColumn> m_grade; // what an overdue contact depends on
    std::optional<ListColumn> m_bestGrade;
    std::optional<ListColumn> m_currency;
    TextQuery m_search;
    bool m_withTypos = false;
    bool m_hasLetters = true; ///< grades are called A, B, C, D, so that a badge says them
    std::shared_ptr<const WrittenHits> m_written;
    std::vector<Row> m_rows;
};

} // namespace leadbook
