// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/campaignmembersmodel.h"
#include "items/figuretablemodel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/campaigns/campaignresults.h"

#include <QLocale>

namespace leadbook {

/// The list of campaigns: name, state, members, control group, sent, responses.
QList<FigureColumn> campaignColumns();
QList<FigureRow> campaignRows(const std::vector<CampaignStanding> &campaigns);

/// What came of one by class at the draw, of all at last: members, responses, conversion of both arms,
/// revenue a member.
QList<FigureColumn> campaignFigureColumns();
QList<FigureRow> campaignFigureRows(const CampaignResults &results, const QLocale &locale);

/// Which members the figures of that column count.
MemberPart::Of campaignFigurePart(int column);
/// "responses", as in the note of the members that are shown.
QString memberPartLabel(MemberPart::Of of);

/// Channel, purpose, template, who it is for, days that count, cost.
QList<Span> aboutCampaign(const CampaignResults &results, const View *view, const QLocale &locale);

} // namespace leadbook
