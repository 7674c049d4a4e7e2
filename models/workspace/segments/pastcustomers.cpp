// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/pastcustomers.h"

#include "domain/gradeinput.h"
#include "workspace/derivation.h"
#include "workspace/rfmderivation.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// What deriveFacts() makes; everything else that is derived comes from purchases.
constexpr std::array kFacts{FieldId::Value,         FieldId::InteractionBand, FieldId::ContactDays30,
                            FieldId::ContactDays90, FieldId::LastContact,     FieldId::Stage,
                            FieldId::StageLevel,    FieldId::OpenDeals,       FieldId::OpenValue};

} // namespace

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

void PastCustomers::bringTo(Row customer, Day day, std::span<const NeedMove> needs)
{
    m_past.deals.ofCustomer.forEach(customer, [&](Row deal) { setDeal(deal, day); });
    setNeed(customer, 0, Day());
    for (const NeedMove &need : needs)
        if (need.day <= day)
            setNeed(customer, need.level, need.day);
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

void PastCustomers::deriveOnlyFor(std::span<const FieldId> fields)
{
    const auto isFact = [](FieldId field) { return std::ranges::find(kFacts, field) != kFacts.end(); };
    m_derivesFacts = std::ranges::any_of(fields, isFact);
    m_derivesPurchases = std::ranges::any_of(fields, [&](FieldId field) {
        return fieldOf(field).home == Home::Derived && !isFact(field) && !comesFromGrade(field);
    });
}

void PastCustomers::derive(Day day, std::span<const Row> rows)
{
    m_view.asOf = day;
    if (m_derivesFacts)
        deriveFacts(m_past, day, rows, m_view.derived);
    if (m_derivesPurchases)
        deriveRfmRows(m_past, day, *m_view.settings, rows, m_view.derived);
}

} // namespace leadbook
