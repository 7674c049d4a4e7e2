// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "workspace/campaigns/campaignresults.h"
#include "workspace/messages/maycontact.h"

#include <QString>

namespace leadbook {

/// Why people are left out, one reason: "unsubscribed"; for an address by @p channel "without e-mail".
QString leftOutLabel(LeftOut why, Channel channel);

/// "Left out: 12 unsubscribed, 3 without e-mail"; "Nobody is left out" where nobody is.
QString leftOutSentence(const LeftOutCounts &counts, Channel channel);

QString campaignStateLabel(CampaignState state);

/// A class at the draw in the user's language: a life cycle, a choice, or what it is called; of none.
QString memberSegmentLabel(const QString &segment);

/// What the arms of @p figures say of each other, in words; where the campaign is not over it says so.
QString campaignVerdict(const CampaignFigures &figures, bool isOver);

/// "12.5 % (8.1 to 18.9 %)"; empty where nobody is counted.
QString rateWithInterval(const WinCount &count);
/// "+3.2 (−0.4 to 6.8)" in units of the book's currency; empty where absent.
QString differenceWithInterval(const std::optional<ArmDifference> &difference);
/// The same of two rates, in points of percent.
QString rateDifferenceWithInterval(const std::optional<ArmDifference> &difference);

} // namespace leadbook
