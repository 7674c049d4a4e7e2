// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/campaignmembersmodel.h"

#include "core/text.h"
#include "domain/daywords.h"
#include "items/campaignwords.h"
#include "items/cellroles.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace leadbook {

namespace {

QVariant dayText(Day day)
{
    return day.isValid() ? QVariant(dayWords(day)) : QVariant();
}

} // namespace

bool MemberPart::has(const MemberOutcome &outcome) const
{
    if (segment >= 0 && outcome.segment != static_cast<std::uint32_t>(segment))
        return false;
    switch (of) {
    case Of::Everyone:
        return true;
    case Of::Addressed:
        return !outcome.isControl;
    case Of::Control:
        return outcome.isControl;
    case Of::Responded:
        return !outcome.isControl && outcome.hasResponded;
    case Of::Converted:
        return !outcome.isControl && outcome.hasConverted;
    case Of::ControlConverted:
        return outcome.isControl && outcome.hasConverted;
    }
    return false;
}

void CampaignMembersModel::setResults(std::shared_ptr<const CampaignResults> results, const MemberPart &part)
{
    beginResetModel();
    m_results = std::move(results);
    m_part = part;
    m_places.clear();
    for (std::size_t i = 0; m_results && i < m_results->members.size(); ++i) {
        if (m_part.has(m_results->outcomes[i]))
            m_places.push_back(i);
    }
    endResetModel();
}

const CampaignMember &CampaignMembersModel::memberAt(int row) const
{
    return m_results->members.at(placeOf(row));
}

int CampaignMembersModel::rowCount(const QModelIndex &parent) const
{
    constexpr std::size_t kMost = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(kMost, m_places.size()));
}

int CampaignMembersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString CampaignMembersModel::nameOf(const CampaignMember &member) const
{
    const FieldTable &customers = m_results->snapshot->customers;
    const Row row = customers.ids.find(member.customer);
    return row == kNoRow ? QString() : toQString(customers.columns.text(FieldId::Name)[row]);
}

QVariant CampaignMembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CampaignMember &member = memberAt(index.row());
    if (role == CustomerIdRole)
        return qlonglong{member.customer};
    if (role != Qt::DisplayRole)
        return {};
    const MemberOutcome &outcome = m_results->outcomes[placeOf(index.row())];
    switch (index.column()) {
    case Customer:
        return nameOf(member);
    case Segment:
        return memberSegmentLabel(member.segment);
    case Arm:
        return member.isControl ? tr("control group") : tr("addressed");
    case Sent:
        return dayText(member.sent);
    case Responded:
        return dayText(member.responded);
    case Response:
        return member.response;
    default:
        return outcome.hasConverted ? QLocale().toString(outcome.revenue, 'f', 0) : QString();
    }
}

QVariant CampaignMembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Customer:
        return tr("Customer");
    case Segment:
        return tr("Class");
    case Arm:
        return tr("Group");
    case Sent:
        return tr("Sent");
    case Responded:
        return tr("Responded");
    case Response:
        return tr("Response");
    default:
        return tr("Revenue");
    }
}

} // namespace leadbook
