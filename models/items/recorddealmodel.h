// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbook {

/// The deals of one customer, open ones first. Roles of a row: Qt::DisplayRole its title, ItemRole::Id, Kind
/// (int: 0 open, 1 won, 2 lost), Day (closed, else opened), Currency, Value (Money); the rest by dealAt().
class RecordDealModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecordDealModel(QObject *parent = nullptr);

    /// @p asOf is the day from which they are seen.
    void setDeals(std::vector<RecordDeal> deals, Day asOf);
    const RecordDeal &dealAt(int row) const { return m_deals[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordDeal> m_deals;
    Day m_asOf;
};

} // namespace leadbook
