// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/targets/targetfigures.h"

#include "analysis/forecastgroups.h"
#include "core/fiscalperiod.h"
#include "core/text.h"
#include "domain/collation.h"
#include "store/ratereader.h"
#include "store/reader.h"
#include "store/rowreading.h"
#include "workspace/forecasting/salesforecast.h"
#include "workspace/settings/booksettings.h"
#include "workspace/targets/targetwork.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

/// What came in within a period, by owner id, 0 for nobody's.
using Received = std::unordered_map<std::int64_t, Money>;

Result<Received> readReceived(const QString &path, const Period &days, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    const auto rates = readCurrencyRates(connection->handle());
    LEADBOOK_TRY(rates);
    auto statement = Statement::prepare(
        connection->handle(),
        "SELECT coalesce(deal.owner, customer.owner), coalesce(payment.paid, payment.amount), "
        "contract.currency, payment.paid_day "
        "FROM payment JOIN contract ON contract.id = payment.contract "
        "LEFT JOIN deal ON deal.id = contract.deal LEFT JOIN customer ON customer.id = contract.customer "
        "WHERE payment.paid_day >= ?1 AND payment.paid_day < ?2");
    LEADBOOK_TRY(statement);
    statement->bind(1, days.begin);
    statement->bind(2, days.end);
    Received received;
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        if (const Money paid = rates->inBook(row.money(1), row.text(2), row.day(3)); paid.isKnown())
            received.try_emplace(row.integer(0), Money(0)).first->second += paid;
    }));
    return received;
}

/// Each owner's target, and the sum of them where the team has none.
void addTargets(const Snapshot &snapshot, Day first, int months, std::vector<OwnerTargets> &owners)
{
    for (OwnerTargets &owner : owners) {
        const auto amount = [&](TargetKind kind) {
            const TargetRow *target = findTarget(snapshot, {owner.owner, kind, first, months});
            return target == nullptr ? Money() : target->amount;
        };
        owner.signedTarget = amount(TargetKind::Signed);
        owner.receivedTarget = amount(TargetKind::Received);
    }
    OwnerTargets &team = owners.front();
    const auto sum = [&](Money OwnerTargets::*target, bool OwnerTargets::*isSum) {
        if ((team.*target).isKnown())
            return;
        Money all;
        for (std::size_t i = 1; i < owners.size(); ++i)
            if ((owners[i].*target).isKnown())
                all = all.isKnown() ? all + owners[i].*target : owners[i].*target;
        team.*target = all;
        team.*isSum = all.isKnown();
    };
    sum(&OwnerTargets::signedTarget, &OwnerTargets::isSignedTargetSum);
    sum(&OwnerTargets::receivedTarget, &OwnerTargets::isReceivedTargetSum);
}

bool isShown(const OwnerTargets &owner)
{
    return owner.owner == 0 || owner.active || owner.signedTarget.isKnown() ||
           owner.receivedTarget.isKnown() || owner.signedValue > Money(0) || owner.receivedValue > Money(0);
}

void sortByName(std::vector<OwnerTargets> &owners)
{
    CollationKeyWriter writer;
    std::vector<std::pair<std::string, OwnerTargets>> keyed;
    for (OwnerTargets &owner : owners) {
        // The team has no name and comes first.
        std::string key(owner.owner == 0 ? "0" : "1");
        writer.append(owner.name.toStdString(), key);
        keyed.emplace_back(std::move(key), std::move(owner));
    }
    std::ranges::stable_sort(keyed, {}, &std::pair<std::string, OwnerTargets>::first);
    owners.clear();
    for (auto &[key, owner] : keyed)
        owners.push_back(std::move(owner));
}

} // namespace

Result<TargetFigures> targetFigures(const QString &path, const View &view, Day asOf, int months,
                                    const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    TargetFigures figures;
    figures.months = months;
    figures.days.begin = fiscalBegin(asOf, months, view.book.firstMonth);
    figures.days.end = figures.days.begin.addMonths(months);
    const auto received = readReceived(path, {figures.days.begin, asOf + 1}, progress);
    LEADBOOK_TRY(received);
    // A deal's owner is a place in Snapshot::owners + 1, 0 = none.
    const auto rows = static_cast<Row>(snapshot.deals.ids.size());
    std::vector<std::uint32_t> ownerOf;
    for (Row row = 0; row < rows; ++row)
        ownerOf.push_back(snapshot.deals.owner[row]);
    const auto parts =
        forecastGroups(dealTracks(snapshot), asOf, figures.days, ownerOf, snapshot.owners.size() + 1);
    if (progress.isCancelled())
        return cancelledError();
    figures.owners.emplace_back();
    OwnerTargets team;
    for (std::size_t place = 0; place < parts.size(); ++place) {
        OwnerTargets owner;
        owner.signedValue = parts[place].won;
        owner.expected = parts[place].expected();
        const std::int64_t id = place == 0 ? 0 : snapshot.owners[place - 1].id;
        if (const auto own = received->find(id); own != received->end())
            owner.receivedValue = own->second;
        team.signedValue += owner.signedValue;
        team.expected += owner.expected;
        team.receivedValue += owner.receivedValue;
        if (place == 0)
            continue;
        owner.owner = id;
        owner.name = toQString(snapshot.owners[place - 1].name);
        owner.active = snapshot.owners[place - 1].active;
        figures.owners.push_back(std::move(owner));
    }
    figures.owners.front() = std::move(team);
    addTargets(snapshot, figures.days.begin, months, figures.owners);
    std::erase_if(figures.owners, [](const OwnerTargets &owner) { return !isShown(owner); });
    sortByName(figures.owners);
    return figures;
}

} // namespace leadbook
