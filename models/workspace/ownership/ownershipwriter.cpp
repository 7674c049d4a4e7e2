// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ownershipwriter.h"

#include "workspace/ownership/ownershipsettings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::int64_t kStep = 256;

/// What is open of a customer and not a third person's: ?2 is who had the customer.
constexpr std::string_view kOpenDeals =
    "SELECT id FROM deal WHERE customer = ?1 AND outcome = 0 AND (owner IS NULL OR owner = ?2)";
constexpr std::string_view kOpenTasks =
    "SELECT id FROM task WHERE customer = ?1 AND done_day IS NULL AND (owner IS NULL OR owner = ?2)";

struct Ownership
{
    Q_DECLARE_TR_FUNCTIONS(Ownership)
};

} // namespace

Status OwnershipWriter::tell(std::size_t total)
{
    if (m_done++ % kStep != 0)
        return {};
    if (m_progress.isCancelled())
        return cancelledError();
    m_progress.report(m_done, static_cast<std::int64_t>(total));
    return {};
}

Result<std::vector<std::int64_t>> OwnershipWriter::ids(std::string_view sql, std::int64_t first,
                                                       std::int64_t second)
{
    auto known = m_queries.find(sql);
    if (known == m_queries.end()) {
        auto statement = m_editor.prepare(sql);
        LEADBOOK_TRY(statement);
        known = m_queries.emplace(sql, *std::move(statement)).first;
    }
    Statement &statement = known->second;
    statement.reset();
    statement.bind(1, first);
    if (second != 0)
        statement.bind(2, second);
    std::vector<std::int64_t> found;
    for (;;) {
        const auto row = statement.step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        found.push_back(statement.integer(0));
    }
    statement.reset();
    return found;
}

Result<std::optional<std::int64_t>> OwnershipWriter::ownerOf(std::int64_t customer)
{
    const auto found = ids("SELECT coalesce(owner, 0) FROM customer WHERE id = ?1", customer);
    LEADBOOK_TRY(found);
    if (!found->empty())
        return std::optional(found->front());
    ++m_outcome.missing;
    return std::optional<std::int64_t>();
}

Status OwnershipWriter::verifyOwner(std::int64_t owner)
{
    const auto active = ids("SELECT active FROM owner WHERE id = ?1", owner);
    LEADBOOK_TRY(active);
    if (active->empty())
        return Error{ErrorCode::NotFound,
                     Ownership::tr("This owner is not in the book any more; choose another one."),
                     {}};
    if (active->front() == 0)
        return Error{ErrorCode::Invalid,
                     Ownership::tr("This owner is inactive; choose another one, or make it active again."),
                     {}};
    return {};
}

Status OwnershipWriter::give(std::int64_t customer, std::int64_t owner)
{
    const std::array cells{Cell{"owner", qint64{owner}}, Cell{"pool_reason", {}}, Cell{"pool_day", {}}};
    ++m_outcome.customers;
    return m_editor.update(RecordTable::Customer, customer, cells);
}

Status OwnershipWriter::giveToPool(std::int64_t customer, const QString &reason)
{
    const std::array cells{Cell{"owner", {}},
                           Cell{"pool_reason", reason.isEmpty() ? QVariant() : QVariant(reason)},
                           Cell{"pool_day", QVariant::fromValue(m_today)}};
    ++m_outcome.customers;
    return m_editor.update(RecordTable::Customer, customer, cells);
}

Status OwnershipWriter::giveFromPool(std::int64_t customer, std::int64_t owner)
{
    const auto before = ownerOf(customer);
    LEADBOOK_TRY(before);
    if (before->has_value() && **before == 0)
        return give(customer, owner);
    if (before->has_value())
        ++m_outcome.left;
    return {};
}

Result<std::optional<std::int64_t>> OwnershipWriter::roomOf(std::int64_t owner)
{
    const auto limit = readClaimLimit(m_editor.database());
    LEADBOOK_TRY(limit);
    if (!*limit)
        return std::optional<std::int64_t>();
    const auto has = ids("SELECT count(*) FROM customer WHERE owner = ?1", owner);
    LEADBOOK_TRY(has);
    return std::optional(std::max(std::int64_t{0}, **limit - has->front()));
}

Status OwnershipWriter::write(const Claim &claim)
{
    LEADBOOK_TRY(verifyOwner(claim.owner));
    const auto room = roomOf(claim.owner);
    LEADBOOK_TRY(room);
    for (const std::int64_t customer : claim.customers) {
        LEADBOOK_TRY(tell(claim.customers.size()));
        if (*room && m_outcome.customers >= **room)
            ++m_outcome.beyondLimit;
        else
            LEADBOOK_TRY(giveFromPool(customer, claim.owner));
    }
    return {};
}

Status OwnershipWriter::write(const PoolReturn &back)
{
    const QString reason = back.reason.trimmed();
    for (const std::int64_t customer : back.customers) {
        LEADBOOK_TRY(tell(back.customers.size()));
        const auto before = ownerOf(customer);
        LEADBOOK_TRY(before);
        if (!before->has_value())
            continue;
        if (**before == 0) {
            ++m_outcome.left;
            continue;
        }
        LEADBOOK_TRY(giveToPool(customer, reason));
    }
    return {};
}

Status OwnershipWriter::setOwner(RecordTable table, const std::vector<std::int64_t> &rows, std::int64_t owner)
{
    const std::array cells{Cell{"owner", owner == 0 ? QVariant() : QVariant(qint64{owner})}};
    for (const std::int64_t row : rows)
        LEADBOOK_TRY(m_editor.update(table, row, cells));
    (table == RecordTable::Deal ? m_outcome.deals : m_outcome.tasks) +=
        static_cast<std::int64_t>(rows.size());
    return {};
}

Result<std::vector<std::int64_t>> OwnershipWriter::customersOf(std::int64_t owner)
{
    return ids("SELECT id FROM customer WHERE owner = ?1 ORDER BY id", owner);
}

Status OwnershipWriter::handOverRest(std::int64_t from, std::int64_t to)
{
    const auto deals = ids("SELECT id FROM deal WHERE owner = ?1 AND outcome = 0", from);
    LEADBOOK_TRY(deals);
    LEADBOOK_TRY(setOwner(RecordTable::Deal, *deals, to));
    const auto tasks = ids("SELECT id FROM task WHERE owner = ?1 AND done_day IS NULL", from);
    LEADBOOK_TRY(tasks);
    return setOwner(RecordTable::Task, *tasks, to);
}

Status OwnershipWriter::retire(std::int64_t owner)
{
    const std::array inactive{Cell{"active", 0}};
    return m_editor.update(RecordTable::Owner, owner, inactive);
}

Status OwnershipWriter::handOverOne(std::int64_t customer, std::int64_t to, const QString &reason)
{
    const auto before = ownerOf(customer);
    LEADBOOK_TRY(before);
    if (!before->has_value())
        return {};
    if (**before == to) {
        ++m_outcome.left;
        return {};
    }
    constexpr std::int64_t kNobody = -1; // no row has it
    const std::int64_t former = **before == 0 ? kNobody : **before;
    const auto deals = ids(kOpenDeals, customer, former);
    LEADBOOK_TRY(deals);
    const auto tasks = ids(kOpenTasks, customer, former);
    LEADBOOK_TRY(tasks);
    LEADBOOK_TRY(setOwner(RecordTable::Deal, *deals, to));
    LEADBOOK_TRY(setOwner(RecordTable::Task, *tasks, to));
    return to == 0 ? giveToPool(customer, reason) : give(customer, to);
}

Status OwnershipWriter::write(const HandOver &over)
{
    LEADBOOK_TRY(verifyOwner(over.to));
    if (over.from == over.to)
        return Error{
            ErrorCode::Invalid, Ownership::tr("Choose another owner than the one who hands over."), {}};
    auto customers = over.customers;
    if (over.from != 0) {
        auto all = customersOf(over.from);
        LEADBOOK_TRY(all);
        customers = *std::move(all);
    }
    for (const std::int64_t customer : customers) {
        LEADBOOK_TRY(tell(customers.size()));
        LEADBOOK_TRY(handOverOne(customer, over.to));
    }
    if (over.from == 0)
        return {};
    LEADBOOK_TRY(handOverRest(over.from, over.to));
    return over.retires ? retire(over.from) : Status();
}

Status OwnershipWriter::write(const Assignment &assigned)
{
    for (const Assignment::Share &share : assigned.shares) {
        LEADBOOK_TRY(verifyOwner(share.owner));
        for (const std::int64_t customer : share.customers) {
            LEADBOOK_TRY(tell(assigned.customers()));
            LEADBOOK_TRY(giveFromPool(customer, share.owner));
        }
    }
    return {};
}

Status OwnershipWriter::write(const Release &release)
{
    const QString reason = release.reason.trimmed();
    const auto all = customersOf(release.from);
    LEADBOOK_TRY(all);
    for (const Assignment::Share &share : release.to.shares) {
        LEADBOOK_TRY(verifyOwner(share.owner));
        if (share.owner == release.from)
            return Error{
                ErrorCode::Invalid, Ownership::tr("Choose another owner than the one who hands over."), {}};
        for (const std::int64_t customer : share.customers) {
            LEADBOOK_TRY(tell(all->size()));
            const auto before = ownerOf(customer);
            LEADBOOK_TRY(before);
            // The plan may be older than the book.
            if (before->has_value() && **before == release.from)
                LEADBOOK_TRY(handOverOne(customer, share.owner));
            else if (before->has_value())
                ++m_outcome.left;
        }
    }
    const auto rest = customersOf(release.from);
    LEADBOOK_TRY(rest);
    for (const std::int64_t customer : *rest) {
        LEADBOOK_TRY(tell(all->size()));
        LEADBOOK_TRY(handOverOne(customer, 0, reason));
    }
    LEADBOOK_TRY(handOverRest(release.from, 0));
    return release.retires ? retire(release.from) : Status();
}

} // namespace leadbook
