// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/campaignfigures.h"
#include "core/progress.h"
#include "workspace/campaigns/campaignreader.h"
#include "workspace/view.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace leadbook {

/// What came of a campaign.
struct CampaignResults
{
    CampaignStanding standing;
    std::vector<CampaignMember> members;
    std::vector<MemberOutcome> outcomes;  ///< by place in members
    QStringList segments;                 ///< classes at the draw, by key, in alphabetic order
    std::vector<CampaignFigures> figures; ///< by segment, then of all
    Day from;                             ///< what customers did counts from that day on …
    Day to;                               ///< … up to that day
    SnapshotPtr snapshot;

    /// The last day that counts has come: who looks earlier and again and again finds differences that chance
    /// made.
    bool isOver() const { return standing.campaign.end.isValid() && to == standing.campaign.end; }
};

/// What members did between the start of @p standing's campaign (the day it was made where none is told, and
/// never before a member was added) and its end, or the view's day where that comes first: it converted if it
/// bought something or signed a deal. Its revenue is what it bought; of who bought nothing, the worth of the
/// deals won. In a worker. Errors: Io, Corrupt, Cancelled.
Result<CampaignResults> campaignResults(const QString &path, const View &view,
                                        const CampaignStanding &standing, const Progress &progress);

/// The campaigns of a book, and what came of one of them.
struct CampaignBook
{
    std::vector<CampaignStanding> campaigns; ///< newest first
    std::optional<CampaignResults> chosen;   ///< absent where there is none
};

/// Reads them; chosen is the one with id @p chosen, else the first. Errors as above.
Result<CampaignBook> campaignBook(const QString &path, const View &view, std::int64_t chosen,
                                  const Progress &progress);

} // namespace leadbook
