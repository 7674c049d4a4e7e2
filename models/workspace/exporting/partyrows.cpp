// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/partyrows.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

constexpr std::uint8_t kPerson = 1; ///< of FieldId::Kind

} // namespace

PartyRows PartyRows::make(const Snapshot &snapshot, ListKind list, std::span<const Row> rows)
{
    PartyRows parties(snapshot, list);
    parties.m_customers.resize(snapshot.customers.rows());
    parties.m_contacts.resize(snapshot.contacts.rows());
    for (const Row row : rows) {
        for (const PartyRow &party : parties.of(row)) {
            if (party.points.customer != 0 || party.morePoints.customer != 0)
                parties.m_customers[party.customer] = true;
            if (party.link != kNoRow)
                parties.m_contacts[snapshot.links.contact[party.link]] = true;
        }
    }
    return parties;
}

bool PartyRows::has(const PointOwner &owner) const
{
    const bool isContact = owner.contact != 0;
    const Row row = isContact ? m_snapshot.contacts.ids.find(owner.contact)
                              : m_snapshot.customers.ids.find(owner.customer);
    const std::vector<bool> &written = isContact ? m_contacts : m_customers;
    return row < written.size() && written[row];
}

void PartyRows::addLink(Row link)
{
    PartyRow party;
    party.customer = m_snapshot.links.customer[link];
    party.link = link;
    party.points.contact = m_snapshot.contacts.ids[m_snapshot.links.contact[link]];
    m_rows.push_back(party);
}

void PartyRows::addLinks(Row customer)
{
    m_links.clear();
    m_snapshot.links.ofCustomer.forEach(customer, [this](Row link) { m_links.push_back(link); });
    const Row main = m_snapshot.mainLink[customer];
    std::ranges::sort(m_links, {}, [main](Row link) { return std::pair(link != main, link); });
    for (const Row link : m_links)
        addLink(link);
}

std::span<const PartyRows::PartyRow> PartyRows::of(Row row)
{
    m_rows.clear();
    if (m_list != ListKind::Customers) {
        const Row link = m_list == ListKind::Links ? row : linkOfContact(m_snapshot, row);
        if (link != kNoRow)
            addLink(link);
        return m_rows;
    }
    addLinks(row);
    const PointOwner own{0, m_snapshot.customers.ids[row]};
    const auto &kinds = std::get<Column<std::uint8_t>>(m_snapshot.customers.columns.any(FieldId::Kind));
    const bool isPerson = row < kinds.size() && kinds[row] == kPerson;
    if (!m_rows.empty() && isPerson)
        m_rows.front().morePoints = own; // a person's row is never the customer's alone
    else
        m_rows.push_back({row, kNoRow, own, {}, !m_rows.empty()});
    return m_rows;
}

} // namespace leadbook
