// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customertablemodel.h"
#include "workspace/whatif/whatifanswer.h"

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

/// A customer whose grade would be another one, with what is told of it in words.
struct MovingRow
{
    MovingCustomer customer;
    QString points;  ///< "73 → 88"
    QString because; ///< the part of the change that moves it
};

/// The customers who would move. Roles beside Qt::DisplayRole: GradeRole and BestGradeRole (where grades are
/// letters), AmountRole, CurrencyRole, CustomerIdRole.
class MovingCustomerModel : public CustomerTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Move, ///< GradeRole now, BestGradeRole then
        Points,
        Because,
        Value,
        Stage,
    };

    explicit MovingCustomerModel(QObject *parent = nullptr);

    /// @p before and @p after are the names of the grades as written; @p areLetters where they have a badge.
    /// Where @p inAll are more than the rows, the others are asked for as the list is read on.
    void setRows(std::vector<MovingRow> rows, const QStringList &before, const QStringList &after,
                 bool areLetters, std::int64_t inAll = 0);
    /// The next ones, below those at hand.
    void addRows(std::vector<MovingRow> rows);
    std::int64_t inAll() const { return m_inAll; }
    const MovingRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The rows after those at hand are wanted; addRows() brings them.
    void moreWanted();

protected:
    Row customerIn(int row) const override { return rowAt(row).customer.customer; }

private:
    static const std::array<Heading, 6> kHeadings;

    QVariant display(const MovingRow &row, int column) const;

    std::vector<MovingRow> m_rows;
    QStringList m_before;
    QStringList m_after;
    bool m_areLetters = true;
    std::int64_t m_inAll = 0;
    bool m_isAwaiting = false; ///< moreWanted() was said
};

} // namespace leadbook
