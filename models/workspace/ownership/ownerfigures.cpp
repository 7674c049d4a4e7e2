// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ownerfigures.h"

#include "core/text.h"
#include "domain/collation.h"
#include "domain/dealoutcome.h"
#include "workspace/filtering.h"
#include "workspace/ownership/assignmentrules.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// How often a pass asks whether it is still wanted.
constexpr Row kStep = 65'536;

OwnerFigures figuresOf(const OwnerRow &owner)
{
    OwnerFigures figures;
    figures.id = owner.id;
    figures.name = toQString(owner.name);
    figures.teamLead = toQString(owner.teamLead);
    figures.region = toQString(owner.region);
    figures.email = toQString(owner.email);
    figures.active = owner.active;
    return figures;
}

std::vector<OwnerFigures> sortedOwners(const Snapshot &snapshot)
{
    struct Keyed
    {
        std::string key;
        const OwnerRow *owner;
    };
    std::vector<Keyed> keyed;
    CollationKeyWriter writer;
    for (const OwnerRow &owner : snapshot.owners) {
        keyed.push_back({owner.active ? "0" : "1", &owner});
        writer.append(owner.name, keyed.back().key);
    }
    std::ranges::stable_sort(keyed, {}, &Keyed::key);
    std::vector<OwnerFigures> owners;
    for (const Keyed &one : keyed)
        owners.push_back(figuresOf(*one.owner));
    owners.emplace_back(); // the pool
    return owners;
}

/// Counts for the owners of one view; where each owner is in the figures is known.
class FigureCount
{
public:
    FigureCount(const View &view, std::vector<OwnerFigures> &owners, const Progress &progress)
        : m_view(view)
        , m_snapshot(*view.snapshot)
        , m_owners(owners)
        , m_progress(progress)
    {
        findPlaces();
    }

    void countCustomers();
    void countContacts();
    void countDeals();
    void countTasks();
    void countUntouched(int days);

private:
    void findPlaces();
    bool goesOn(Row row) const { return row % kStep != 0 || !m_progress.isCancelled(); }
    /// Whose the customer of @p row is; the pool's where there is no row.
    OwnerFigures &ownerOf(Row row)
    {
        const std::uint32_t code =
            row == kNoRow ? 0 : m_snapshot.customers.columns.code(FieldId::Owner).code(row);
        return m_owners[m_byCode[code]];
    }

    const View &m_view;
    const Snapshot &m_snapshot;
    std::vector<OwnerFigures> &m_owners;
    const Progress &m_progress;
    std::vector<std::size_t> m_byCode;  ///< places by the code of a customer's owner
    std::vector<std::size_t> m_byIndex; ///< places by the index of a deal's owner, 0 = none
};

void FigureCount::findPlaces()
{
    const std::size_t pool = m_owners.size() - 1;
    std::unordered_map<std::string, std::size_t> byName;
    std::unordered_map<std::int64_t, std::size_t> byId;
    for (std::size_t i = 0; i < pool; ++i) {
        byName.emplace(m_owners[i].name.toStdString(), i); // of two of one name the first
        byId.emplace(m_owners[i].id, i);
    }
    const Dictionary &names = m_snapshot.customers.columns.code(FieldId::Owner).dictionary();
    m_byCode.assign(std::max<std::size_t>(names.size(), 1), pool);
    for (std::uint32_t code = 1; code < names.size(); ++code) {
        if (const auto place = byName.find(std::string(names.text(code))); place != byName.end())
            m_byCode[code] = place->second;
    }
    m_byIndex.assign(m_snapshot.owners.size() + 1, pool);
    for (std::size_t i = 0; i < m_snapshot.owners.size(); ++i)
        m_byIndex[i + 1] = byId.at(m_snapshot.owners[i].id);
}

void FigureCount::countCustomers()
{
    const FieldTable &customers = m_snapshot.customers;
    for (Row row = 0; row < customers.rows() && goesOn(row); ++row) {
        if (customers.isAlive(row))
            ++ownerOf(row).customers;
    }
}

void FigureCount::countContacts()
{
    const FieldTable &contacts = m_snapshot.contacts;
    for (Row row = 0; row < contacts.rows() && goesOn(row); ++row) {
        if (contacts.isAlive(row))
            ++ownerOf(customerOfListRow(m_snapshot, ListKind::Contacts, row)).contacts;
    }
}

void FigureCount::countDeals()
{
    const DealTable &deals = m_snapshot.deals;
    for (Row row = 0; row < deals.ids.size() && goesOn(row); ++row) {
        if (deals.alive[row] == 0 || deals.outcome[row] != static_cast<std::uint8_t>(DealOutcome::Open))
            continue;
        OwnerFigures &owner = m_owners[m_byIndex[deals.owner[row]]];
        ++owner.openDeals;
        if (const Money amount = deals.amount[row]; amount.isKnown())
            owner.openValue = owner.openValue.isKnown() ? owner.openValue + amount : amount;
    }
}

void FigureCount::countTasks()
{
    for (const TaskRow &task : m_snapshot.tasks) {
        if (task.customer != kNoRow && task.due.isValid() && task.due < m_view.asOf)
            ++ownerOf(task.customer).overdue;
    }
}

void FigureCount::countUntouched(int days)
{
    const auto filter = parseFilter(m_view, untouchedFilter(days));
    if (!filter)
        return;
    std::vector<Row> rows;
    for (Row row = 0; row < m_snapshot.customers.rows(); ++row) {
        if (m_snapshot.customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(m_view, ListKind::Customers, *filter, rows, m_progress);
    for (const Row row : rows)
        ++ownerOf(row).untouched;
}

QString ownedBy(const OwnerFigures &owner)
{
    const QString field = u"owner"_s;
    return toText(owner.id == 0 ? Filter::compare(field, FilterOperator::IsEmpty, {})
                                : Filter::compare(field, FilterOperator::Equal, {owner.name}));
}

} // namespace

std::vector<OwnerFigures> ownerFigures(const View &view, int untouchedDays, const Progress &progress)
{
    std::vector<OwnerFigures> owners = sortedOwners(*view.snapshot);
    FigureCount count(view, owners, progress);
    count.countCustomers();
    count.countContacts();
    count.countDeals();
    count.countTasks();
    count.countUntouched(untouchedDays);
    return owners;
}

QString ownerFilter(const OwnerFigures &owner, OwnerFigure figure, int untouchedDays)
{
    const QString owned = ownedBy(owner);
    switch (figure) {
    case OwnerFigure::OpenDeals:
        return u"hasDeal(%1 and stage != Won and stage != Lost)"_s.arg(owned);
    case OwnerFigure::Overdue:
        return owned + u" and nextActionDay <= -1d"_s;
    case OwnerFigure::Untouched:
        return owned + u" and "_s + untouchedFilter(untouchedDays);
    case OwnerFigure::Customers:
    case OwnerFigure::Contacts:
        break;
    }
    return owned;
}

} // namespace leadbook
