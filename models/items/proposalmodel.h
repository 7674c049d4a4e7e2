// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/strategies/strategyproposal.h"

#include <QAbstractTableModel>

#include <memory>

namespace leadbook {

/// What strategies propose, a line for each task that would be created or withdrawn.
class ProposalModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Change,
        Step,
        Due,
        Reason,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p proposal; null: nothing.
    void setProposal(std::shared_ptr<const StrategyProposal> proposal);
    const std::shared_ptr<const StrategyProposal> &proposal() const { return m_proposal; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const StrategyProposal> m_proposal;
};

} // namespace leadbook
