// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/peopleindex.h"

#include "exchange/celltext.h"

namespace leadbook {

namespace {

bool differ(std::uint32_t a, std::uint32_t b)
{
    return a != 0 && b != 0 && a != b;
}

} // namespace

bool contradict(const CompanySigns &a, const CompanySigns &b)
{
    return differ(a.key, b.key) || differ(a.creditCode, b.creditCode);
}

bool contradict(const PersonSigns &a, const PersonSigns &b)
{
    return differ(a.key, b.key) || differ(a.mobile, b.mobile) || differ(a.wechat, b.wechat) ||
           differ(a.email, b.email);
}

void PeopleIndex::reserve(std::size_t customers, std::size_t contacts)
{
    m_customers.reserve(customers);
    m_firstContacts.reserve(customers);
    m_contacts.reserve(contacts);
}

void PeopleIndex::addCustomer(bool isPerson)
{
    m_customers.push_back({{}, isPerson});
    m_firstContacts.push_back(kNone);
}

void PeopleIndex::addContact()
{
    m_contacts.emplace_back();
}

void PeopleIndex::noteCustomerKey(std::uint32_t slot, std::string_view key, std::string_view name)
{
    const std::uint64_t sign = keySign(key);
    if (sign == 0)
        return;
    customerKeys.add(sign, slot);
    // A key that is only the name again, from a file without keys, says nothing against another key.
    m_customers[slot].isPlaceholder = trimmed(key) == trimmed(name);
    if (!m_customers[slot].isPlaceholder)
        m_customers[slot].signs.key = shortSign(sign);
}

void PeopleIndex::noteCreditCode(std::uint32_t slot, std::string_view code)
{
    const std::uint64_t sign = creditCodeSign(code);
    if (sign == 0)
        return;
    creditCodes.add(sign, slot);
    m_customers[slot].signs.creditCode = shortSign(sign);
}

void PeopleIndex::noteCompany(std::uint32_t slot, const CompanySign &name, std::uint64_t city)
{
    if (name.core != 0)
        companies.add(name.core, slot);
    const std::uint64_t place = city == 0 ? name.place : city;
    if (place != 0)
        m_customers[slot].signs.city = shortSign(place);
}

void PeopleIndex::noteCity(std::uint32_t slot, std::string_view city)
{
    if (const std::uint64_t sign = citySign(city); sign != 0)
        m_customers[slot].signs.city = shortSign(sign);
}

void PeopleIndex::noteCustomerName(std::uint32_t slot, std::string_view name)
{
    if (const std::uint64_t sign = plainNameSign(name); sign != 0)
        customerNames.add(sign, slot);
}

void PeopleIndex::noteContactKey(std::uint32_t slot, std::string_view key)
{
    const std::uint64_t sign = keySign(key);
    if (sign == 0)
        return;
    contactKeys.add(sign, slot);
    m_contacts[slot].signs.key = shortSign(sign);
}

void PeopleIndex::noteMobile(std::uint32_t slot, std::uint64_t hash)
{
    if (hash == 0)
        return;
    mobiles.add(hash, slot);
    m_contacts[slot].signs.mobile = shortSign(hash);
}

void PeopleIndex::noteWeChat(std::uint32_t slot, std::uint64_t hash)
{
    if (hash == 0)
        return;
    wechats.add(hash, slot);
    m_contacts[slot].signs.wechat = shortSign(hash);
}

void PeopleIndex::noteEmail(std::uint32_t slot, std::uint64_t hash)
{
    if (hash == 0)
        return;
    emails.add(hash, slot);
    m_contacts[slot].signs.email = shortSign(hash);
}

void PeopleIndex::notePersonName(std::uint32_t slot, std::uint64_t hash)
{
    if (hash == 0)
        return;
    Contact &contact = m_contacts[slot];
    contact.signs.name = shortSign(hash);
    contact.name = hash;
    if (contact.customer != kNone && m_firstContacts[contact.customer] != slot)
        m_furtherNames.add(combined(contact.customer, hash), slot);
}

void PeopleIndex::noteLink(std::uint32_t customer, std::uint32_t contact, std::uint32_t link)
{
    Contact &linked = m_contacts[contact];
    if (linked.customer == kNone) {
        linked.customer = customer;
        linked.link = link;
    } else {
        m_furtherLinks.add(combined(customer, contact), link);
    }
    if (m_firstContacts[customer] == kNone)
        m_firstContacts[customer] = contact;
}

std::uint32_t PeopleIndex::findLink(std::uint32_t customer, std::uint32_t contact) const
{
    if (customer == kNone)
        return kNone;
    const Contact &linked = m_contacts[contact];
    return linked.customer == customer ? linked.link
                                       : m_furtherLinks.find(combined(customer, contact)).value_or(kNone);
}

} // namespace leadbook
