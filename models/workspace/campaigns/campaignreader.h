// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/campaign.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A campaign as it stands.
struct CampaignStanding
{
    Campaign campaign;
    QString templateName; ///< empty: it has none
    QString ownerName;    ///< empty: nobody
    std::int64_t members = 0;
    std::int64_t control = 0; ///< of the members
    std::int64_t sent = 0;    ///< members written to
    std::int64_t responded = 0;
};

/// A member as the book keeps it.
struct CampaignMember
{
    std::int64_t id = 0;
    std::int64_t customer = 0; ///< id
    std::int64_t contact = 0;  ///< id; 0: none
    bool isControl = false;
    QString segment; ///< class at the draw, by key; empty: none
    Day added;
    Day sent;
    Day responded;
    QString response;
};

/// All campaigns of a book, newest first. Errors: Io, Corrupt.
Result<std::vector<CampaignStanding>> readCampaigns(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<std::vector<CampaignStanding>> readCampaigns(const QString &path);
/// The campaign called @p name, capitals or not; NotFound where there is none.
Result<CampaignStanding> findCampaign(const QString &path, const QString &name);

/// The members of @p campaign, in the order in which they were added. Errors: Io, Corrupt.
Result<std::vector<CampaignMember>> readMembers(sqlite3 *database, std::int64_t campaign);

} // namespace leadbook
