// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/template/messagetemplate.h"
#include "workspace/listcolumn.h"
#include "workspace/messages/maycontact.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace leadbook {

/// A customer who would become a member.
struct DraftMember
{
    Row customer = kNoRow;
    Row contact = kNoRow;
    std::uint32_t segment = 0; ///< index in CampaignDraft::segments
    bool isControl = false;
};

/// Whom a campaign would get, before anything is written.
struct CampaignDraft
{
    Campaign campaign;
    MessageTemplate written; ///< its template, kept with it where the book does not have it
    std::vector<DraftMember> members;
    std::vector<std::string> segments; ///< classes by key; the first is that of who has none, ""
    std::int64_t matched = 0;          ///< who passes the filter and is no member yet
    LeftOutCounts leftOut{};
    SnapshotPtr snapshot; ///< rows are of it
    Day day;

    std::int64_t control() const; ///< of the members
};

/// The seed of the draw of a new campaign: another one for each name and day.
std::uint64_t campaignSeed(const QString &name, Day day);

/// Who passes the filter of @p campaign and may be written to (MayContact) becomes a member; of these its
/// control share is drawn by seed and id, so that both arms are alike. A campaign that is in the book gets
/// whom it does not have yet. Each member is noted with its class of @p segmentBy, a choice, code or text
/// kept in memory. In a worker. Errors: Io, Corrupt, Cancelled; Invalid with a sentence for a filter that
/// cannot be asked, a share beyond 0 to 0.9 or days in the wrong order.
Result<CampaignDraft> draftCampaign(const QString &path, const View &view, const Campaign &campaign,
                                    FieldRef segmentBy, const Progress &progress);

/// Writes the campaign of @p draft, if it is new, and its members, as one change; the rows of members as a
/// range of ids. @p progress, which may be null, is told of each and may cancel: nothing is written then.
/// Invalid without a name, or where another campaign is called so.
RecordWork applyCampaign(std::shared_ptr<const CampaignDraft> draft,
                         std::shared_ptr<const Progress> progress);

} // namespace leadbook
