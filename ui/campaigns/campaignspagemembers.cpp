// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/campaignmembersmodel.h"
#include "items/campaignwords.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaigntables.h"
#include "ui/delegates/tableview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/format.h"

// Which members of a campaign are shown.

namespace leadbook {

/// Shows the members that the figure at @p index counts, and goes there.
void CampaignsPage::showPart(const QModelIndex &index)
{
    if (!m_results || !index.isValid())
        return;
    const bool isOfAll = index.row() >= m_results->segments.size();
    m_model->setResults(m_results, {isOfAll ? -1 : index.row(), campaignFigurePart(index.column())});
    updatePart();
    if (m_model->rowCount() == 0)
        return;
    m_members->setCurrentIndex(m_model->index(0, 0));
    m_members->setFocus(Qt::OtherFocusReason);
}

/// Says which members are shown, where it is not all.
void CampaignsPage::updatePart()
{
    const MemberPart &part = m_model->part();
    if (part.isEverybody())
        return m_membersCard->setNote(tr("Enter on a figure above shows its members"));
    const QString segment =
        part.segment < 0 ? tr("All") : memberSegmentLabel(m_results->segments.value(part.segment));
    m_membersCard->setNote(
        tr("%1, %2: %3").arg(segment, memberPartLabel(part.of), formatCount(m_model->rowCount(), locale())));
}

} // namespace leadbook
