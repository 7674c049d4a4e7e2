// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importreceipt.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace leadbook {

/// The rows of an import that are worth a look, with what becomes of each: those that ask, those that cannot
/// be taken, those that update, and names that nearly are known ones. New and unchanged rows are shown, as
/// examples, where they alone are wanted. KindRole of a row says what it is, CountRole of the first column
/// its number in the file (for a name, how many rows hold it).
class ImportPlanModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Plan,
        First, ///< what tells who the row is about: the name
        Second,
        Third,
        Why,
        Existing, ///< the book's customer that the row is or looks like
        Answer,   ///< what the user may say
        ColumnCount
    };
    enum class Kind
    {
        New,
        Updated,
        Unchanged,
        Review,
        Rejected,
        NearName
    };
    /// A row of the file: which file of the import, and its line there.
    struct Place
    {
        std::size_t file = 0;
        std::int64_t line = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };
    /// What is shown of the book's customer with an id.
    using Naming = std::function<QString(std::int64_t customer)>;

    explicit ImportPlanModel(QObject *parent = nullptr);

    void setNaming(const Naming &naming) { m_naming = naming; }
    void setReceipts(const std::vector<ImportReceipt> &receipts);
    /// Only rows of one outcome; absent: those that are worth a look, or all where none is.
    void setFilter(std::optional<RowOutcome> outcome);
    /// The columns' headings, in the user's language; those of First to Third are the fields' own.
    void setHeadings(const QStringList &headings);

    /// Null for a name.
    const PlannedRow *row(int row) const;
    /// Of a row of the file.
    Place place(int row) const;
    /// The row of a place, -1 where it is not shown.
    int find(const Place &place) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole of Why is the reason, or the name as used; SecondTextRole the name it nearly is.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Kind kind = Kind::Rejected;
        std::size_t file = 0;
        std::size_t at = 0; ///< in the receipt's listed rows, or near names
    };
    struct Identity
    {
        QString heading;
        std::vector<int> columns; ///< joined by a blank
    };

    static std::vector<Identity> identify(const ColumnMapping &mapping);
    void refill();
    QVariant text(const Row &row, int column) const;

    Naming m_naming;
    std::vector<ImportReceipt> m_receipts;
    std::vector<std::vector<Identity>> m_identities; ///< by file
    std::vector<Row> m_rows;
    std::optional<RowOutcome> m_filter;
    QStringList m_headings;
};

} // namespace leadbook
