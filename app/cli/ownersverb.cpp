// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/dealnames.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/findcustomer.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "domain/changelabel.h"
#include "workspace/listquery.h"
#include "workspace/ownership/ownerfigures.h"
#include "workspace/ownership/ownershipchange.h"
#include "workspace/ownership/ownershipsettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

QJsonObject toJson(const OwnerFigures &owner)
{
    QJsonObject json{{u"customers"_s, qint64{owner.customers}}, {u"contacts"_s, qint64{owner.contacts}},
                     {u"openDeals"_s, qint64{owner.openDeals}}, {u"openValue"_s, moneyJson(owner.openValue)},
                     {u"overdue"_s, qint64{owner.overdue}},     {u"untouched"_s, qint64{owner.untouched}}};
    if (owner.id == 0)
        return json;
    json[u"id"_s] = qint64{owner.id};
    json[u"name"_s] = owner.name;
    json[u"manager"_s] = owner.teamLead;
    json[u"region"_s] = owner.region;
    json[u"email"_s] = owner.email;
    json[u"active"_s] = owner.active;
    return json;
}

QString nameOf(const OwnerFigures &owner)
{
    if (owner.id == 0)
        return Cli::tr("Unassigned");
    return owner.active ? owner.name : Cli::tr("%1 (inactive)").arg(owner.name);
}

/// The owner that @p option names, which must be given.
Result<std::int64_t> ownerOption(const Session &session, const Snapshot &snapshot, const QString &option)
{
    const auto name = session.option(option);
    if (!name)
        return usageError(Cli::tr("Say who with --%1 NAME; owners lists them.").arg(option));
    return findOwner(snapshot, *name);
}

/// The customers of @p arguments, or those that --where lets pass; one of the two must be given.
Result<std::vector<std::int64_t>> customersOf(Session &session, const View &view,
                                              const QStringList &arguments)
{
    const Snapshot &snapshot = *view.snapshot;
    const auto where = session.option(u"where"_s);
    if (where.has_value() != arguments.isEmpty())
        return usageError(Cli::tr("Say for whom: either numbers of customers or --where FILTER."));
    std::vector<std::int64_t> ids;
    for (const QString &argument : arguments) {
        const auto row = findCustomer(snapshot, argument);
        LEADBOOK_TRY(row);
        ids.push_back(snapshot.customers.ids[*row]);
    }
    if (!where)
        return ids;
    ListQuery query;
    auto filter = parseWhere(view, *where);
    LEADBOOK_TRY(filter);
    query.filter = *std::move(filter);
    for (const Row row : runListQuery(view, query, Progress()).rows)
        ids.push_back(snapshot.customers.ids[row]);
    return ids;
}

Status carryOutAndPrint(Session &session, OwnershipChange change, const QString &verb)
{
    const QString label = shownLabel(labelOf(change));
    const auto outcome =
        await(changeOwnership(session.workspace(), std::move(change), Session::reportProgress(verb)));
    LEADBOOK_TRY(outcome);
    session.print(
        {{u"label"_s, label},
         {u"customers"_s, qint64{outcome->customers}},
         {u"left"_s, qint64{outcome->left}},
         {u"beyondLimit"_s, qint64{outcome->beyondLimit}},
         {u"deals"_s, qint64{outcome->deals}},
         {u"tasks"_s, qint64{outcome->tasks}}},
        {Cli::tr("%1 customers changed, %2 left as they were; %3 open deals and %4 open tasks went along")
             .arg(outcome->customers)
             .arg(outcome->left + outcome->beyondLimit)
             .arg(outcome->deals)
             .arg(outcome->tasks)});
    return {};
}

} // namespace

Status runOwners(Session &session, const QStringList &)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto days = readUntouchedDays(session.bookPath());
    LEADBOOK_TRY(days);
    const std::vector<OwnerFigures> owners = ownerFigures(**view, *days, Progress());
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Owner")},
                     {Cli::tr("Region")},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("Contacts"), kRight},
                     {Cli::tr("Open deals"), kRight},
                     {Cli::tr("Open value"), kRight},
                     {Cli::tr("Overdue"), kRight},
                     {Cli::tr("Untouched"), kRight}});
    QJsonArray list;
    for (const OwnerFigures &owner : owners) {
        if (owner.id != 0)
            list.append(toJson(owner));
        table.addRow(
            {nameOf(owner), owner.region, QString::number(owner.customers), QString::number(owner.contacts),
             QString::number(owner.openDeals),
             owner.openValue.isKnown() ? QString::number(owner.openValue.toDouble(), 'f', 2) : QString(),
             QString::number(owner.overdue), QString::number(owner.untouched)});
    }
    session.print(
        {{u"owners"_s, list}, {u"unassigned"_s, toJson(owners.back())}, {u"untouchedDays"_s, *days}},
        table.lines());
    return {};
}

Status runClaim(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto owner = ownerOption(session, *(*view)->snapshot, u"owner"_s);
    LEADBOOK_TRY(owner);
    auto customers = customersOf(session, **view, arguments);
    LEADBOOK_TRY(customers);
    return carryOutAndPrint(session, Claim{*std::move(customers), *owner}, u"claim"_s);
}

Status runReturn(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    auto customers = customersOf(session, **view, arguments);
    LEADBOOK_TRY(customers);
    return carryOutAndPrint(
        session, PoolReturn{*std::move(customers), session.option(u"reason"_s).value_or(QString())},
        u"return"_s);
}

Status runHandOver(Session &session, const QStringList &arguments)
{
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Snapshot &snapshot = *(*view)->snapshot;
    HandOver over;
    const auto to = ownerOption(session, snapshot, u"to"_s);
    LEADBOOK_TRY(to);
    over.to = *to;
    over.retires = session.options().isSet(u"retire"_s);
    if (const auto name = session.option(u"from"_s)) {
        if (!arguments.isEmpty() || session.option(u"where"_s))
            return usageError(
                Cli::tr("--from hands over everything of that owner: leave out numbers and --where."));
        const auto from = findOwner(snapshot, *name);
        LEADBOOK_TRY(from);
        over.from = *from;
    } else if (over.retires) {
        return usageError(Cli::tr("--retire needs --from NAME."));
    } else {
        auto customers = customersOf(session, **view, arguments);
        LEADBOOK_TRY(customers);
        over.customers = *std::move(customers);
    }
    return carryOutAndPrint(session, std::move(over), u"handover"_s);
}

} // namespace leadbook::cli
