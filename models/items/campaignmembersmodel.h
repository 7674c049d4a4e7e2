// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/campaigns/campaignresults.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// Which members of a campaign are shown: those that a figure counts.
struct MemberPart
{
    enum class Of : std::uint8_t
    {
        Everyone,
        Addressed,
        Control,
        Responded, ///< of the addressed
        Converted, ///< of the addressed
        ControlConverted,
    };

    int segment = -1; ///< place in the classes of the results; -1: all
    Of of = Of::Everyone;

    bool isEverybody() const { return segment < 0 && of == Of::Everyone; }
    bool has(const MemberOutcome &outcome) const;
    friend bool operator==(const MemberPart &, const MemberPart &) = default;
};

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

    /// Shows the members of @p results that belong to @p part; null: nothing.
    void setResults(std::shared_ptr<const CampaignResults> results, const MemberPart &part = {});
    const MemberPart &part() const { return m_part; }
    const std::shared_ptr<const CampaignResults> &results() const { return m_results; }
    /// The member in @p row, which exists.
    const CampaignMember &memberAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(const CampaignMember &member) const;

    std::size_t placeOf(int row) const { return m_places.at(static_cast<std::size_t>(row)); }

    std::shared_ptr<const CampaignResults> m_results;
    MemberPart m_part;
    std::vector<std::size_t> m_places; ///< in the members, by row
};

} // namespace leadbook
