// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/template/messagetemplate.h"
#include "workspace/campaigns/campaigndraft.h"
#include "workspace/campaigns/campaignresults.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace leadbook::cli {

/// `leftOut`: how many by reason; reasons that leave nobody out are not there.
QJsonObject leftOutJson(const LeftOutCounts &counts);

/// What is known of a campaign: `id name state channel purpose filter live controlShare members control sent
/// responded` and, where they are told, `template start end cost owner`.
QJsonObject standingJson(const CampaignStanding &standing);

/// Whom it would get or has got: `matched members control leftOut rows[]{segment members control reason}`.
QJsonObject draftJson(const CampaignDraft &draft);
QStringList draftLines(const CampaignDraft &draft);

/// What came of it: standingJson() with `from to over rows[]` by class and at last of all, each with the
/// figures of the addressed, those of `control`, `conversionDifference` and `revenueDifference` {estimate low
/// high} or null, `verdict` and `reason`.
QJsonObject resultsJson(const CampaignResults &results);
QStringList resultsLines(const CampaignResults &results);

QStringList campaignLines(const std::vector<CampaignStanding> &campaigns);

/// `id key name channel purpose languages[]` each.
QJsonArray templatesJson(const std::vector<MessageTemplate> &templates);
QStringList templateLines(const std::vector<MessageTemplate> &templates);

} // namespace leadbook::cli
