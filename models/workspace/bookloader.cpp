// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/bookloader.h"

#include "snapshot/linking.h"
#include "store/eventreader.h"
#include "store/peoplereader.h"
#include "store/reader.h"
#include "workspace/parallel.h"
#include "workspace/searching.h"

#include <atomic>

namespace leadbook {

namespace {

/// Runs @p read with a connection of this thread's own.
template <typename Read> Status withConnection(const QString &path, Read &&read)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return read(connection->handle());
}

struct LateReferences
{
    References customersOfLinks;
    References contactsOfLinks;
    References customersOfDeals;
    References customersOfPurchases;
    References customersOfInteractions;
};

Result<LateReferences> lateReferences(sqlite3 *database, const Progress &progress)
{
    const EventReader reader(database, progress);
    const auto customer = reader.smallestId("customer");
    LEADBOOK_TRY(customer);
    const auto contact = reader.smallestId("contact");
    LEADBOOK_TRY(contact);
    return LateReferences{References(*customer), References(*contact), References(*customer),
                          References(*customer), References(*customer)};
}

/// What small tables the others refer to.
Status readBasics(sqlite3 *database, Snapshot &snapshot, const Progress &progress)
{
    const EventReader events(database, progress);
    LEADBOOK_TRY(PeopleReader(database, progress).readOwners(snapshot));
    LEADBOOK_TRY(events.readProducts(snapshot));
    return events.readStages(snapshot);
}

using Tasks = std::vector<std::function<Status()>>;

Tasks readingTasks(const QString &path, Day today, Snapshot &snapshot, LateReferences &late,
                   const Progress &progress)
{
    const auto people = [&path, &progress, today](auto read) {
        return [&path, &progress, today, read]() -> Status {
            return withConnection(
                path, [&](sqlite3 *database) { return read(PeopleReader(database, progress, today)); });
        };
    };
    const auto events = [&path, &progress, today](auto read) {
        return [&path, &progress, today, read]() -> Status {
            return withConnection(
                path, [&](sqlite3 *database) { return read(EventReader(database, progress, today)); });
        };
    };
    // The longest first, so that the threads end together.
    return {
        events([&](const EventReader &r) { return r.readPurchases(snapshot, late.customersOfPurchases); }),
        people([&](const PeopleReader &r) { return r.readCustomers(snapshot); }),
        people([&](const PeopleReader &r) { return r.readContacts(snapshot); }),
        people([&](const PeopleReader &r) {
            return r.readLinks(snapshot, late.customersOfLinks, late.contactsOfLinks);
        }),
        events(
            [&](const EventReader &r) { return r.readInteractions(snapshot, late.customersOfInteractions); }),
        events([&](const EventReader &r) -> Status {
            LEADBOOK_TRY(r.readDeals(snapshot, late.customersOfDeals));
            return r.readStageChanges(snapshot);
        }),
    };
}

Tasks connectingTasks(const QString &path, Snapshot &snapshot, const LateReferences &late,
                      const Progress &progress)
{
    return {
        [&]() -> Status {
            late.customersOfLinks.resolve(snapshot.links.customer, snapshot.customers.ids);
            late.contactsOfLinks.resolve(snapshot.links.contact, snapshot.contacts.ids);
            connectLinks(snapshot);
            return {};
        },
        [&]() -> Status {
            late.customersOfPurchases.resolve(snapshot.purchases.customer, snapshot.customers.ids);
            connectChildren(snapshot.purchases.ofCustomer, snapshot.purchases.customer,
                            snapshot.customers.rows());
            return {};
        },
        [&]() -> Status {
            return withConnection(path, [&](sqlite3 *database) -> Status {
                const PeopleReader reader(database, progress);
                LEADBOOK_TRY(reader.readNeeds(snapshot));
                LEADBOOK_TRY(reader.readPoints(snapshot));
                connectPoints(snapshot);
                LEADBOOK_TRY(reader.readCustoms(snapshot));
                LEADBOOK_TRY(EventReader(database, progress).readOverrides(snapshot));
                LEADBOOK_TRY(EventReader(database, progress).readTargets(snapshot));
                return EventReader(database, progress).readTasks(snapshot);
            });
        },
        [&]() -> Status {
            return withConnection(path, [&](sqlite3 *database) -> Status {
                LEADBOOK_TRY(EventReader(database, progress).readSurveys(snapshot));
                auto &surveys = snapshot.surveys;
                connectChildren(surveys.ofCustomer, surveys.customer, snapshot.customers.rows());
                return {};
            });
        },
        [&]() -> Status {
            auto &deals = snapshot.deals;
            auto &interactions = snapshot.interactions;
            late.customersOfDeals.resolve(deals.customer, snapshot.customers.ids);
            late.customersOfInteractions.resolve(interactions.customer, snapshot.customers.ids);
            connectChildren(deals.ofCustomer, deals.customer, snapshot.customers.rows());
            connectChildren(interactions.ofCustomer, interactions.customer, snapshot.customers.rows());
            connectChildren(snapshot.stageChanges.ofDeal, snapshot.stageChanges.deal, deals.ids.size());
            return {};
        },
    };
}

} // namespace

Result<SnapshotPtr> BookLoader::loadFirst(int rows) const
{
    const Progress progress;
    auto snapshot = std::make_shared<Snapshot>();
    const auto readFirst = [&](sqlite3 *database) -> Status {
        const PeopleReader reader(database, progress, m_today);
        LEADBOOK_TRY(reader.readOwners(*snapshot));
        LEADBOOK_TRY(reader.readCustomers(*snapshot, {}, rows));
        References customers(snapshot->customers.ids);
        for (Row row = 0; row < snapshot->customers.rows(); ++row)
            LEADBOOK_TRY(reader.readPeopleOf(*snapshot, snapshot->customers.ids[row], customers));
        return {};
    };
    LEADBOOK_TRY(withConnection(m_path, readFirst));
    connectLinks(*snapshot);
    // Not read yet, but every column reaches every row.
    snapshot->needLevels().resize(snapshot->customers.rows(), 0);
    snapshot->needDay.resize(snapshot->customers.rows(), Day());
    return SnapshotPtr(std::move(snapshot));
}

Result<std::shared_ptr<Snapshot>> BookLoader::loadAll(const Progress &progress) const
{
    constexpr int kSteps = 4;
    auto snapshot = std::make_shared<Snapshot>();
    auto late = Result<LateReferences>(
        LateReferences{References(0), References(0), References(0), References(0), References(0)});
    const auto prepare = [&](sqlite3 *database) -> Status {
        late = lateReferences(database, progress);
        LEADBOOK_TRY(late);
        return readBasics(database, *snapshot, progress);
    };
    LEADBOOK_TRY(withConnection(m_path, prepare));
    progress.report(1, kSteps);
    LEADBOOK_TRY(runParallel(readingTasks(m_path, m_today, *snapshot, *late, progress), workerCount()));
    progress.report(2, kSteps);
    LEADBOOK_TRY(runParallel(connectingTasks(m_path, *snapshot, *late, progress), workerCount()));
    progress.report(3, kSteps);
    LEADBOOK_TRY(buildSearchText(*snapshot, progress));
    for (FieldColumns *columns :
         {&snapshot->customers.columns, &snapshot->contacts.columns, &snapshot->links.columns})
        columns->shareUniformChunks();
    progress.report(kSteps, kSteps);
    snapshot->complete = true;
    return snapshot;
}

} // namespace leadbook
