// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/proposalmodel.h"

#include "core/text.h"
#include "domain/daywords.h"
#include "items/cellroles.h"
#include "items/strategywords.h"

#include <algorithm>
#include <limits>

namespace leadbook {

void ProposalModel::setProposal(std::shared_ptr<const StrategyProposal> proposal)
{
    beginResetModel();
    m_proposal = std::move(proposal);
    endResetModel();
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    constexpr std::size_t kMost = std::numeric_limits<int>::max();
    return parent.isValid() || !m_proposal ? 0
                                           : static_cast<int>(std::min(kMost, m_proposal->changes.size()));
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StrategyChange &change = m_proposal->changes[static_cast<std::size_t>(index.row())];
    const FieldTable &customers = m_proposal->snapshot->customers;
    if (role == CustomerIdRole)
        return qlonglong{customers.ids[change.customer]};
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Customer:
        return toQString(customers.columns.text(FieldId::Name)[change.customer]);
    case Change:
        return change.isWithdrawn ? tr("withdraw") : tr("create");
    case Step:
        return strategyStepTitle(*m_proposal, change);
    case Due:
        return dayWords(change.due);
    default:
        return strategyReason(*m_proposal, change);
    }
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Change:
        return tr("Change");
    case Step:
        return tr("Step");
    case Due:
        return tr("Due");
    default:
        return tr("Reason");
    }
}

} // namespace leadbook
