// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recorddealmodel.h"

#include "items/cellroles.h"

namespace leadbook {

RecordDealModel::RecordDealModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecordDealModel::setDeals(std::vector<RecordDeal> deals)
{
    beginResetModel();
    m_deals = std::move(deals);
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
    case IdRole:
        return qlonglong{deal.id};
    case KindRole:
        return int{deal.outcome};
    case DayRole:
        return int{(deal.closed.isValid() ? deal.closed : deal.opened).number()};
    case CurrencyRole:
        return deal.currency;
    case AmountRole:
        return deal.amount.isKnown() ? QVariant(qlonglong{deal.amount.tenThousandths()}) : QVariant();
    default:
        return {};
    }
}

} // namespace leadbook
