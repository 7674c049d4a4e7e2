// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/campaigns/campaignresults.h"

#include "domain/dealoutcome.h"
#include "store/reader.h"

#include <algorithm>

namespace leadbook {

namespace {

/// What @p customer did from @p from to @p to.
MemberOutcome outcomeOf(const Snapshot &snapshot, Row customer, Day from, Day to)
{
    MemberOutcome outcome;
    double bought = 0;
    double signedWorth = 0;
    bool hasBought = false;
    const auto counts = [from, to](Day day) { return day.isValid() && day >= from && day <= to; };
    snapshot.purchases.ofCustomer.forEach(customer, [&](Row line) {
        const Money amount = snapshot.purchases.amount[line];
        if (!amount.isKnown() || !counts(snapshot.purchases.day[line]))
            return;
        bought += amount.toDouble();
        hasBought |= amount > Money(0); // a return alone is no purchase
    });
    snapshot.deals.ofCustomer.forEach(customer, [&](Row deal) {
        if (snapshot.deals.alive[deal] == 0 || !counts(snapshot.deals.closed[deal]) ||
            snapshot.deals.outcome[deal] != static_cast<std::uint8_t>(DealOutcome::Won))
            return;
        outcome.hasConverted = true;
        if (const Money amount = snapshot.deals.amount[deal]; amount.isKnown())
            signedWorth += amount.toDouble();
    });
    outcome.hasConverted |= hasBought;
    outcome.revenue = hasBought ? bought : signedWorth;
    return outcome;
}

} // namespace

Result<CampaignResults> campaignResults(const QString &path, const View &view,
                                        const CampaignStanding &standing, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    CampaignResults results;
    results.standing = standing;
    results.snapshot = view.snapshot;
    auto members = readMembers(connection->handle(), standing.campaign.id);
    LEADBOOK_TRY(members);
    results.members = *std::move(members);
    const Campaign &campaign = standing.campaign;
    results.from = campaign.start.isValid() ? campaign.start : campaign.created;
    results.to = campaign.end.isValid() ? std::min(campaign.end, view.asOf) : view.asOf;
    for (const CampaignMember &member : results.members) {
        if (!member.segment.isEmpty() && !results.segments.contains(member.segment))
            results.segments << member.segment;
    }
    results.segments.sort();
    std::int64_t done = 0;
    for (const CampaignMember &member : results.members) {
        if (done++ % 1'024 == 0 && progress.isCancelled())
            return cancelledError();
        const Row row = view.snapshot->customers.ids.find(member.customer);
        MemberOutcome outcome;
        if (row != kNoRow)
            outcome = outcomeOf(*view.snapshot, row, std::max(results.from, member.added), results.to);
        const qsizetype segment = results.segments.indexOf(member.segment);
        outcome.segment = static_cast<std::uint32_t>(segment < 0 ? results.segments.size() : segment);
        outcome.isControl = member.isControl;
        outcome.isSent = member.sent.isValid();
        outcome.hasResponded = member.responded.isValid();
        results.outcomes.push_back(outcome);
    }
    results.figures = campaignFigures(results.outcomes, static_cast<std::size_t>(results.segments.size()));
    return results;
}

Result<CampaignBook> campaignBook(const QString &path, const View &view, std::int64_t chosen,
                                  const Progress &progress)
{
    auto campaigns = readCampaigns(path);
    LEADBOOK_TRY(campaigns);
    CampaignBook book{*std::move(campaigns), {}};
    if (book.campaigns.empty())
        return book;
    const auto found = std::ranges::find_if(
        book.campaigns, [chosen](const CampaignStanding &each) { return each.campaign.id == chosen; });
    auto results = campaignResults(path, view,
                                   found == book.campaigns.end() ? book.campaigns.front() : *found, progress);
    LEADBOOK_TRY(results);
    book.chosen = *std::move(results);
    return book;
}

} // namespace leadbook
