// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/campaigns/campaignresults.h"

#include <QAbstractTableModel>

#include <memory>

namespace leadbook {

/// The members of a campaign, a line for each, with what became of them.
class CampaignMembersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Segment,
        Arm,
        Sent,
        Responded,
        Response,
        Revenue,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the members of @p results; null: nothing.
    void setResults(std::shared_ptr<const CampaignResults> results);
    const std::shared_ptr<const CampaignResults> &results() const { return m_results; }
    /// The member in @p row, which exists.
    const CampaignMember &memberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const CampaignMember &member) const;

    std::shared_ptr<const CampaignResults> m_results;
};

} // namespace leadbook
