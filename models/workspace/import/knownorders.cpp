// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/knownorders.h"

#include "exchange/columnmapping.h"
#include "workspace/import/stablehash.h"

#include <algorithm>

namespace leadbook {

namespace {

/// SQLite takes the column beside the only min() from the row that has it.
constexpr std::string_view kSql =
    "SELECT ifnull(o.customer, 0), min(p.day), ifnull(p.minute, -1), sum(p.product IS NULL AND p.amount <> "
    "0) "
    "FROM sales_order o JOIN purchase p ON p.sales_order = o.id WHERE o.number = ?1 GROUP BY o.id LIMIT 2";

/// The same order as another purchase tells of it.
void merge(KnownOrder &order, const KnownOrder &purchase)
{
    if (purchase.day < order.day) {
        order.day = purchase.day;
        order.minute = purchase.minute;
    }
    order.hasTotal = order.hasTotal || purchase.hasTotal;
}

} // namespace

bool isFileOfLines(const ColumnMapping &mapping)
{
    const auto isOfCustomer = [](const ColumnTarget &target) {
        return target.field && (target.field == FieldId::PurchaseCustomer ||
                                fieldOf(*target.field).entity == Entity::Customer);
    };
    return mapping.entity == Entity::Purchase && mapping.find(FieldId::PurchaseOrder) &&
           (mapping.find(FieldId::PurchaseProduct) || mapping.find(FieldId::PurchaseProductName)) &&
           std::ranges::none_of(mapping.targets, isOfCustomer);
}

Result<KnownOrders::Found> KnownOrders::find(std::string_view number)
{
    if (!m_last || m_lastNumber != number) {
        const auto found = read(number);
        LEADBOOK_TRY(found);
        m_lastNumber = number;
        m_last = *found;
    }
    return *m_last;
}

Result<KnownOrders::Found> KnownOrders::read(std::string_view number)
{
    Found found;
    const auto add = [&found](const KnownOrder &order) {
        if (found.count == 1 && found.order.customer == order.customer)
            merge(found.order, order);
        else if (found.count++ == 0)
            found.order = order;
    };
    if (!m_reader) {
        auto reader = Statement::prepare(m_target.database, kSql);
        LEADBOOK_TRY(reader);
        m_reader.emplace(std::move(*reader));
    }
    m_reader->bind(1, number);
    for (;;) {
        const auto more = m_reader->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        add({m_reader->integer(0), m_reader->integer(1), static_cast<std::int16_t>(m_reader->integer(2)),
             m_reader->integer(3) != 0});
    }
    m_reader->reset();
    m_index.forEach(stableHash(number), [&](std::uint32_t place) {
        add(m_planned[place]);
        return found.count < 2;
    });
    return found;
}

void KnownOrders::note(std::string_view number, const KnownOrder &purchase)
{
    const std::uint64_t hash = stableHash(number);
    bool isThere = false;
    m_index.forEach(hash, [&](std::uint32_t place) {
        isThere = m_planned[place].customer == purchase.customer;
        if (isThere)
            merge(m_planned[place], purchase);
        return !isThere;
    });
    if (isThere)
        return;
    m_index.add(hash, static_cast<std::uint32_t>(m_planned.size()));
    m_planned.push_back(purchase);
}

} // namespace leadbook
