// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/people.h"

#include "workspace/import/normalsigns.h"
#include "workspace/import/peoplematching.h"
#include "workspace/import/rowloop.h"

namespace leadbook {

Status People::load()
{
    std::vector<std::uint64_t> companies;
    LEADBOOK_TRY(loadCustomers(companies));
    std::vector<std::uint64_t> names;
    LEADBOOK_TRY(loadContacts(names));
    LEADBOOK_TRY(loadLinks());
    for (std::uint32_t customer = 0; customer < companies.size(); ++customer) {
        if (companies[customer] != 0 && m_index.firstContact(customer) == PeopleIndex::kNone)
            m_index.bareCompanies.add(companies[customer], customer);
    }
    LEADBOOK_TRY(loadPoints());
    m_knownCustomers = static_cast<std::uint32_t>(m_customers.size());
    m_knownContacts = static_cast<std::uint32_t>(m_contacts.size());
    for (std::uint32_t contact = 0; contact < names.size(); ++contact) {
        m_index.notePersonName(contact, names[contact]);
        if (names[contact] != 0)
            m_index.personNames.addAtMost(kMostNamesakes, names[contact], contact);
    }
    return loadNeeds();
}

/// Adds to @p companies the sign of each company's name as that of a person, 0 for a person.
Status People::loadCustomers(std::vector<std::uint64_t> &companies)
{
    return forEachRow(
        m_target.database,
        "SELECT id, key, kind, name, city, credit_code, origin, phone, email FROM customer ORDER BY id",
        m_options.progress, [this, &companies](const Statement &row) {
            const std::uint32_t slot = m_customers.addExisting(row.integer(0));
            const bool isPerson = row.integer(2) == 1;
            m_index.addCustomer(isPerson);
            m_needLevels.push_back(0);
            m_index.noteCustomerKey(slot, row.text(1), row.text(3));
            m_index.noteCreditCode(slot, row.text(5));
            companies.push_back(isPerson || m_options.links ? 0 : personNameSign(row.text(3)));
            if (isPerson)
                m_index.noteCity(slot, row.text(4));
            else
                m_index.noteCompany(slot, companySign(row.text(3)), citySign(row.text(4)));
            if (!row.isNull(6))
                m_index.customerOrigins.add(static_cast<std::uint64_t>(row.integer(6)), slot);
            if (!m_options.links)
                return;
            m_index.noteCustomerName(slot, row.text(3));
            for (const std::uint64_t sign : {anyPhoneSign(row.text(7), m_home), anyEmailSign(row.text(8))}) {
                if (sign != 0)
                    m_index.customerPoints.add(sign, slot);
            }
        });
}

Status People::loadContacts(std::vector<std::uint64_t> &names)
{
    return forEachRow(m_target.database,
                      "SELECT id, key, name, mobile, phone, email, wechat FROM contact ORDER BY id",
                      m_options.progress, [this, &names](const Statement &row) {
                          const std::uint32_t slot = m_contacts.addExisting(row.integer(0));
                          m_index.addContact();
                          names.push_back(personNameSign(row.text(2)));
                          Party party;
                          party.contactKey = row.text(1);
                          party.mobile = mobileSign(row.text(3), m_home);
                          party.otherMobile = phoneSign(row.text(4), m_home);
                          party.email = emailSign(row.text(5));
                          party.wechat = wechatSign(row.text(6));
                          noteContact(slot, party);
                      });
}

Status People::loadLinks()
{
    return forEachRow(m_target.database, "SELECT id, customer, contact FROM customer_contact ORDER BY id",
                      m_options.progress, [this](const Statement &row) {
                          const std::uint32_t slot = m_links.addExisting(row.integer(0));
                          const auto customer = m_customers.find(row.integer(1));
                          const auto contact = m_contacts.find(row.integer(2));
                          if (customer && contact)
                              m_index.noteLink(*customer, *contact, slot);
                      });
}

Status People::loadPoints()
{
    return forEachRow(m_target.database, "SELECT contact, kind, label, value, customer FROM contact_point",
                      m_options.progress, [this](const Statement &row) {
                          const auto kind = static_cast<PointKind>(row.integer(1));
                          if (!row.isNull(0)) {
                              if (const auto contact = m_contacts.find(row.integer(0)))
                                  notePoint(*contact, kind, row.text(2), row.text(3));
                              return;
                          }
                          const auto customer = m_customers.find(row.integer(4));
                          const std::uint64_t sign = kind == PointKind::Email
                                                         ? anyEmailSign(row.text(3))
                                                         : anyPhoneSign(row.text(3), m_home);
                          if (customer && m_options.links && kind <= PointKind::Email && sign != 0)
                              m_index.customerPoints.add(sign, *customer);
                      });
}

void People::notePoint(std::uint32_t contact, PointKind kind, std::string_view label, std::string_view value)
{
    if (!reachesPerson(label))
        return;
    std::uint64_t sign = 0;
    if (kind == PointKind::Mobile)
        sign = mobileSign(value, m_home);
    else if (kind == PointKind::Phone)
        sign = phoneSign(value, m_home);
    else if (kind == PointKind::Email)
        sign = emailSign(value);
    else if (kind == PointKind::WeChat)
        sign = wechatSign(value);
    if (sign != 0)
        (kind == PointKind::Email    ? m_index.emails
         : kind == PointKind::WeChat ? m_index.wechats
                                     : m_index.mobiles)
            .add(sign, contact);
}

Status People::loadNeeds()
{
    if (!m_options.isMapped[static_cast<std::size_t>(FieldId::Need)])
        return {};
    return forEachRow(m_target.database,
                      "SELECT customer, level FROM need WHERE level IS NOT NULL ORDER BY day, id",
                      m_options.progress, [this](const Statement &row) {
                          if (const auto customer = m_customers.find(row.integer(0)))
                              m_needLevels[*customer] = static_cast<std::uint8_t>(row.integer(1));
                      });
}

} // namespace leadbook
