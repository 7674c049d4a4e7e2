// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/hashindex.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace leadbook {

/// What tells one company from another of its name; hashes of normal forms, 0 = not known.
struct CompanySigns
{
    std::uint32_t key = 0;
    std::uint32_t creditCode = 0;
    std::uint32_t city = 0;
};

/// What tells one person from another of the same name; hashes of normal forms, 0 = not known.
struct PersonSigns
{
    std::uint32_t key = 0;
    std::uint32_t mobile = 0;
    std::uint32_t wechat = 0;
    std::uint32_t email = 0;
    std::uint32_t name = 0;
};

/// Whether both know one of the signs and it differs: they are two.
bool contradict(const CompanySigns &a, const CompanySigns &b);
bool contradict(const PersonSigns &a, const PersonSigns &b);

/// Finds customers and contacts by their signs, those of the book and those that the import made. Slots are
/// those of the record sets.
class PeopleIndex
{
public:
    struct Customer
    {
        CompanySigns signs;
        bool isPerson = false;
        /// Called by its key for want of a name, or keyed by its name: a list that comes later says more.
        bool isPlaceholder = false;
    };
    struct Contact
    {
        PersonSigns signs;
        std::uint32_t customer = kNone; ///< its first one
        std::uint32_t link = kNone;     ///< to that one
        std::uint64_t name = 0;         ///< hash of the name
    };
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

    /// Adds the next slot.
    void addCustomer(bool isPerson);
    void addContact();
    /// A company turns out to be a person.
    void makePerson(std::uint32_t slot) { m_customers[slot].isPerson = true; }
    /// A list has told its name.
    void endPlaceholder(std::uint32_t slot) { m_customers[slot].isPlaceholder = false; }
    /// Whether it is a company without contacts.
    bool isBareCompany(std::uint32_t slot) const
    {
        return !m_customers[slot].isPerson && m_firstContacts[slot] == kNone;
    }
    void reserve(std::size_t customers, std::size_t contacts);

    /// Signs of a slot, texts as stored; an empty one adds nothing. Each may be called again with another
    /// value.
    void noteCustomerKey(std::uint32_t slot, std::string_view key, std::string_view name);
    void noteCreditCode(std::uint32_t slot, std::string_view code);
    /// @p city is the sign of the city, 0 where none is told.
    void noteCompany(std::uint32_t slot, const CompanySign &name, std::uint64_t city);
    void noteCity(std::uint32_t slot, std::string_view city);
    void noteCustomerName(std::uint32_t slot, std::string_view name);
    void noteCustomerPoint(std::uint32_t slot, std::uint64_t hash) { customerPoints.add(hash, slot); }
    void noteContactKey(std::uint32_t slot, std::string_view key);
    void noteMobile(std::uint32_t slot, std::uint64_t hash);
    void noteWeChat(std::uint32_t slot, std::uint64_t hash);
    void noteEmail(std::uint32_t slot, std::uint64_t hash);
    /// After noteLink(): the name is found within its customer.
    void notePersonName(std::uint32_t slot, std::uint64_t hash);
    void noteLink(std::uint32_t customer, std::uint32_t contact, std::uint32_t link);

    const Customer &customer(std::uint32_t slot) const { return m_customers[slot]; }
    const Contact &contact(std::uint32_t slot) const { return m_contacts[slot]; }
    /// The slot of the link of these two, kNone where they are not linked.
    std::uint32_t findLink(std::uint32_t customer, std::uint32_t contact) const;
    /// The contact of a person-customer, or the first contact of a company; kNone where there is none.
    std::uint32_t firstContact(std::uint32_t customer) const { return m_firstContacts[customer]; }
    /// Calls @p visit with each contact of that name whose first customer is @p customer (kNone: no one's),
    /// until it returns false.
    template <typename Visit>
    void forEachNamed(std::uint32_t customer, std::uint64_t name, Visit &&visit) const
    {
        if (customer == kNone || name == 0)
            return;
        const std::uint32_t first = m_firstContacts[customer];
        if (first != kNone && m_contacts[first].customer == customer && m_contacts[first].name == name &&
            !visit(first))
            return;
        m_furtherNames.forEach(combined(customer, name), visit);
    }

    HashIndex customerKeys;   ///< hash of the key
    HashIndex creditCodes;    ///< hash of the code
    HashIndex companies;      ///< hash of the name's core
    HashIndex customerNames;  ///< hash of the folded name
    HashIndex customerPoints; ///< e-mail or phone of the customer itself
    HashIndex customerOrigins;
    HashIndex bareCompanies; ///< companies without contacts, by the hash of the name as a person's
    HashIndex contactKeys;
    HashIndex mobiles;
    HashIndex wechats;
    HashIndex emails;
    HashIndex personNames; ///< hash of the name, of people that the book has

private:
    std::vector<Customer> m_customers;
    std::vector<Contact> m_contacts;
    std::vector<std::uint32_t> m_firstContacts;
    // Most contacts have one customer and most customers one contact: what is known of those is in
    // m_contacts.
    HashIndex m_furtherLinks; ///< combined(customer slot, contact slot), of further customers of a contact
    HashIndex m_furtherNames; ///< combined(customer slot, hash of the name), of further contacts
};

} // namespace leadbook
