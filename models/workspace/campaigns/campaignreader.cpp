// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/campaignreader.h"

#include "core/text.h"
#include "store/reader.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

Campaign campaignOf(const Statement &read)
{
    Campaign campaign;
    campaign.id = read.integer(0);
    campaign.name = toQString(read.text(1));
    campaign.state = static_cast<CampaignState>(read.integer(2));
    campaign.channel = static_cast<Channel>(read.integer(3));
    campaign.purpose = toQString(read.text(4));
    campaign.messageTemplate = read.integer(5);
    campaign.filter = toQString(read.text(6));
    campaign.isLive = read.integer(7) != 0;
    campaign.controlShare = read.real(8);
    campaign.seed = static_cast<std::uint64_t>(read.integer(9));
    campaign.created = read.day(10);
    campaign.start = read.day(11);
    campaign.end = read.day(12);
    campaign.cost = read.money(13);
    campaign.currency = toQString(read.text(14));
    campaign.owner = read.integer(15);
    campaign.notes = toQString(read.text(16));
    return campaign;
}

} // namespace

Result<std::vector<CampaignStanding>> readCampaigns(sqlite3 *database)
{
    auto read = Statement::prepare(
        database,
        "SELECT c.id, c.name, c.state, c.channel, c.purpose, c.template, c.filter, c.live, c.control_share, "
        "c.seed, c.created_day, c.start_day, c.end_day, c.cost, c.currency, c.owner, c.notes, t.name, "
        "o.name, "
        "count(m.id), coalesce(sum(m.arm), 0), count(m.sent_day), count(m.responded_day) FROM campaign c "
        "LEFT JOIN template t ON t.id = c.template LEFT JOIN owner o ON o.id = c.owner "
        "LEFT JOIN campaign_member m ON m.campaign = c.id GROUP BY c.id ORDER BY c.created_day DESC, c.id "
        "DESC");
    LEADBOOK_TRY(read);
    std::vector<CampaignStanding> all;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return all;
        all.push_back({campaignOf(*read), toQString(read->text(17)), toQString(read->text(18)),
                       read->integer(19), read->integer(20), read->integer(21), read->integer(22)});
    }
}

Result<std::vector<CampaignStanding>> readCampaigns(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readCampaigns(connection->handle());
}

Result<CampaignStanding> findCampaign(const QString &path, const QString &name)
{
    const auto all = readCampaigns(path);
    LEADBOOK_TRY(all);
    const auto found = std::ranges::find_if(*all, [&name](const CampaignStanding &each) {
        return each.campaign.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != all->end())
        return *found;
    return Error{ErrorCode::NotFound,
                 Words::tr("There is no campaign “%1”; “leadbook campaign” lists them.").arg(name),
                 {}};
}

Result<std::vector<CampaignMember>> readMembers(sqlite3 *database, std::int64_t campaign)
{
    auto read = Statement::prepare(
        database, "SELECT id, customer, contact, arm, segment, added_day, sent_day, "
                  "responded_day, response FROM campaign_member WHERE campaign = ?1 ORDER BY id");
    LEADBOOK_TRY(read);
    read->bind(1, campaign);
    std::vector<CampaignMember> members;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return members;
        members.push_back({read->integer(0), read->integer(1), read->integer(2), read->integer(3) != 0,
                           toQString(read->text(4)), read->day(5), read->day(6), read->day(7),
                           toQString(read->text(8))});
    }
}

} // namespace leadbook
