// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/campaignwork.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/editor.h"
#include "workspace/cellvalues.h"
#include "workspace/selectids.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

std::vector<Cell> cellsOf(const Campaign &campaign)
{
    return {
        {"name", campaign.name.trimmed()},
        {"state", int(campaign.state)},
        {"channel", int(campaign.channel)},
        {"purpose", trimmedOrNull(campaign.purpose)},
        {"template", idOrNull(campaign.messageTemplate)},
        {"filter", campaign.filter.isNull() ? QLatin1String("") : campaign.filter},
        {"live", campaign.isLive ? 1 : 0},
        {"control_share", campaign.controlShare},
        {"seed", qlonglong(campaign.seed)},
        {"created_day", dayOrNull(campaign.created)},
        {"start_day", dayOrNull(campaign.start)},
        {"end_day", dayOrNull(campaign.end)},
        {"cost", campaign.cost.isKnown() ? QVariant(qlonglong{campaign.cost.tenThousandths()}) : QVariant()},
        {"currency", trimmedOrNull(campaign.currency)},
        {"owner", idOrNull(campaign.owner)},
        {"notes", trimmedOrNull(campaign.notes)}};
}

/// Whether another campaign is called so.
Result<bool> isTaken(Editor &editor, const Campaign &campaign)
{
    auto read = editor.prepare("SELECT name FROM campaign WHERE id <> ?1");
    LEADBOOK_TRY(read);
    read->bind(1, campaign.id);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return false;
        if (toQString(read->text(0)).compare(campaign.name.trimmed(), Qt::CaseInsensitive) == 0)
            return true;
    }
}

Status remove(Editor &editor, std::int64_t id)
{
    const auto sent = selectIds(editor, "SELECT id FROM interaction WHERE campaign = ?1", id);
    LEADBOOK_TRY(sent);
    for (const std::int64_t each : *sent)
        LEADBOOK_TRY(editor.update(RecordTable::Interaction, each, std::array{Cell{"campaign", QVariant()}}));
    const auto members = selectIds(editor, "SELECT id FROM campaign_member WHERE campaign = ?1", id);
    LEADBOOK_TRY(members);
    for (const std::int64_t each : *members)
        LEADBOOK_TRY(editor.remove(RecordTable::CampaignMember, each));
    return editor.remove(RecordTable::Campaign, id);
}

} // namespace

Status checkCampaign(const Campaign &campaign)
{
    if (!(campaign.controlShare >= 0 && campaign.controlShare <= Campaign::kMostControl))
        return invalid(Words::tr("A control group is 0 to 90 % of the members."));
    if (campaign.start.isValid() && campaign.end.isValid() && campaign.end < campaign.start)
        return invalid(Words::tr("A campaign ends on the day it starts or later."));
    return {};
}

Result<std::int64_t> writeCampaign(Editor &editor, const Campaign &campaign)
{
    if (campaign.name.trimmed().isEmpty())
        return invalid(Words::tr("A campaign needs a name."));
    LEADBOOK_TRY(checkCampaign(campaign));
    const auto taken = isTaken(editor, campaign);
    LEADBOOK_TRY(taken);
    if (*taken)
        return invalid(
            Words::tr("There is a campaign “%1” already; choose another name.").arg(campaign.name.trimmed()));
    if (campaign.id == 0)
        return editor.insert(RecordTable::Campaign, cellsOf(campaign));
    LEADBOOK_TRY(editor.update(RecordTable::Campaign, campaign.id, cellsOf(campaign)));
    return campaign.id;
}

RecordWork saveCampaign(const Campaign &campaign)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Campaign “%1” changed"), campaign.name),
            [campaign](Editor &editor) -> Status {
                const auto id = writeCampaign(editor, campaign);
                LEADBOOK_TRY(id);
                return {};
            }};
}

RecordWork removeCampaign(const Campaign &campaign)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Campaign “%1” removed"), campaign.name),
            [id = campaign.id](Editor &editor) { return remove(editor, id); }};
}

RecordWork markResponses(const QString &name, std::vector<MemberResponse> responses)
{
    const int count = static_cast<int>(responses.size());
    return {writtenLabel(QT_TRANSLATE_N_NOOP("Change", "%n response(s) to campaign “%1”"), name, count),
            [responses = std::move(responses)](Editor &editor) -> Status {
                for (const MemberResponse &each : responses)
                    LEADBOOK_TRY(editor.update(
                        RecordTable::CampaignMember, each.member,
                        std::array{
                            Cell{"responded_day", dayOrNull(each.day)},
                            Cell{"response", each.day.isValid() ? trimmedOrNull(each.text) : QVariant()}}));
                return {};
            }};
}

} // namespace leadbook
