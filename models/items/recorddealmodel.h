// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/customerrecord.h"

#include <QAbstractListModel>

#include <vector>

namespace leadbook {

/// The deals of one customer, open ones first. Roles of a row: Qt::DisplayRole its title, IdRole,
/// KindRole (0 open, 1 won, 2 lost), DayRole (closed, else opened), AmountRole, CurrencyRole; the rest by
/// dealAt().
class RecordDealModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecordDealModel(QObject *parent = nullptr);

    void setDeals(std::vector<RecordDeal> deals);
    const RecordDeal &dealAt(int row) const { return m_deals[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RecordDeal> m_deals;
};

} // namespace leadbook
