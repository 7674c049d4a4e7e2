// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/pastcustomers.h"

#include "workspace/derivation.h"
#include "workspace/rfmderivation.h"

namespace leadbook {

PastCustomers::PastCustomers(const View &view)
    : m_past(*view.snapshot)
    , m_deals(*view.snapshot)
    , m_view(view)
{
    m_view.snapshot = SnapshotPtr(SnapshotPtr(), &m_past);
}

void PastCustomers::bringAllTo(Day day, std::span<const NeedMove> needs)
{
    for (Row deal = 0; deal < m_past.deals.ids.size(); ++deal)
        m_deals.set(m_past.deals, deal, day);
    for (Row row = 0; row < m_past.customers.rows(); ++row)
        setNeed(row, 0, Day());
    for (const NeedMove &need : needs) {
        if (need.day > day)
            break;
        setNeed(need.customer, need.level, need.day);
    }
}

void PastCustomers::setDeal(Row deal, Day day)
{
    m_deals.set(m_past.deals, deal, day);
}

void PastCustomers::setNeed(Row customer, std::uint8_t level, Day day)
{
    m_past.needLevels().set(customer, level);
    m_past.needDay.set(customer, day);
}

void PastCustomers::setGrade(Row customer, std::uint8_t grade)
{
    m_view.derived.choice(FieldId::Grade).set(customer, grade);
}

void PastCustomers::derive(Day day, std::span<const Row> rows)
{
    m_view.asOf = day;
    deriveFacts(m_past, day, rows, m_view.derived);
    deriveRfmRows(m_past, day, *m_view.settings, rows, m_view.derived);
}

} // namespace leadbook
