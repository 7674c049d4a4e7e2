// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/campaign.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

class Editor;

/// Whether @p campaign can be written: Invalid with a sentence for a share of control beyond 0 to 0.9 or days
/// in the wrong order.
Status checkCampaign(const Campaign &campaign);

/// Within a change: writes @p campaign as it is and returns its id; id 0 makes a new one. Invalid as above,
/// without a name, or where another campaign is called so, capitals or not.
Result<std::int64_t> writeCampaign(Editor &editor, const Campaign &campaign);

/// The same as a change of its own, of a campaign that the book has.
RecordWork saveCampaign(const Campaign &campaign);

/// Removes the campaign with its members; what was sent stays in the customers' records.
RecordWork removeCampaign(const Campaign &campaign);

/// What a member answered.
struct MemberResponse
{
    std::int64_t member = 0; ///< id
    Day day;                 ///< no day: it did not answer after all
    QString text;            ///< may be empty
};

/// Notes the responses of members of the campaign called @p name; a member that is gone is NotFound.
RecordWork markResponses(const QString &name, std::vector<MemberResponse> responses);

} // namespace leadbook
