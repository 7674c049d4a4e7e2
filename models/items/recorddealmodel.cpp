// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recorddealmodel.h"

#include "items/itemrole.h"

namespace leadbook {

RecordDealModel::RecordDealModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecordDealModel::setDeals(std::vector<RecordDeal> deals, Day asOf)
{
    beginResetModel();
    m_deals = std::move(deals);
    m_asOf = asOf;
    endResetModel();
}

int RecordDealModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deals.size());
}

QVariant RecordDealModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RecordDeal &deal = dealAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return deal.title;
    case ItemRole::Id:
        return qlonglong{deal.id};
    case ItemRole::Kind:
        return int{deal.outcome};
    case ItemRole::Day:
        return QVariant::fromValue(deal.closed.isValid() ? deal.closed : deal.opened);
    case ItemRole::AsOf:
        return QVariant::fromValue(m_asOf);
    case ItemRole::Currency:
        return deal.currency;
    case ItemRole::Value:
        return deal.amount.isKnown() ? QVariant::fromValue(deal.amount) : QVariant();
    default:
        return {};
    }
}

} // namespace leadbook
