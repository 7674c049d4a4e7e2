// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "domain/dialplan.h"
#include "exchange/furthervalue.h"
#include "workspace/import/party.h"
#include "workspace/import/peopleindex.h"
#include "workspace/import/recordset.h"

#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

/// What an import needs to know of customers and contacts, and where it writes them.
class People
{
public:
    struct Options
    {
        std::vector<bool> isMapped; ///< by FieldId: fields that some file of the import has
        bool finds = true;          ///< whether records of the book are looked for at all
        bool links = false;         ///< whether rows name customers by e-mail, phone or name
        bool overwrites = false;
        bool fills = true;     ///< whether records of the book are changed
        std::int64_t rows = 0; ///< how many the files have
        Day today;
        const Progress *progress = nullptr; ///< heard while reading
    };

    /// Reads the signs of all customers and contacts of the book.
    static Result<std::unique_ptr<People>> open(ImportTarget target, const Options &options);

    const PeopleIndex &index() const { return m_index; }
    const DialPlan &home() const { return m_home; }
    RecordCounts customerCounts() const { return m_customers.counts(); }
    RecordCounts contactCounts() const { return m_contacts.counts(); }
    std::int64_t customerId(std::uint32_t slot) const { return m_customers.id(slot); }
    std::int64_t contactId(std::uint32_t slot) const { return m_contacts.id(slot); }
    bool isNewCustomer(std::uint32_t slot) const { return m_customers.isNew(slot); }
    /// How many customers and contacts the book had before the import; theirs are the first slots.
    std::uint32_t knownCustomers() const { return m_knownCustomers; }
    std::uint32_t knownContacts() const { return m_knownContacts; }

    /// From now on each fill adds to @p changes the fields that it set; null: no more.
    void noteChanges(std::vector<FieldId> *changes);

    /// What a row tells of its customer beside its party.
    struct Telling
    {
        const ImportRow &row;
        const Party &party;
        std::optional<std::int64_t> owner; ///< id
        std::uint64_t origin = 0;          ///< by which a row without signs is recognised; 0 = none
        bool isActive = false;             ///< it bought or negotiates: no lead any more
        bool becomesPerson = false;        ///< the customer, so far a company, is the row's person
    };

    /// Makes the customer of a row (the company, or the person alone); its slot.
    Result<std::uint32_t> addCustomer(const Telling &telling);
    /// Makes the person of a row and links it to @p customer; its slot.
    Result<std::uint32_t> addContact(std::uint32_t customer, const Telling &telling);
    /// Adds what the row tells to the customer, the contact, or their link (made where there is none yet).
    /// True where anything changed.
    Result<bool> fillCustomer(std::uint32_t customer, const Telling &telling);
    Result<bool> fillContact(std::uint32_t customer, std::uint32_t contact, const Telling &telling);
    /// Records a need level of 1-3 as of today where it is not the latest known. True where it was recorded.
    Result<bool> fillNeed(std::uint32_t customer, const CellValue &level);
    /// Notes a phone, e-mail or WeChat beside a contact's main one: it identifies the person as well.
    void notePoint(std::uint32_t contact, PointKind kind, std::string_view label, std::string_view value);
    void finish();

private:
    People(ImportTarget target, const Options &options);
    Status load();
    Status loadCustomers(std::vector<std::uint64_t> &companies);
    Status loadContacts(std::vector<std::uint64_t> &names);
    Status loadLinks();
    Status loadPoints();
    Status loadNeeds();
    void makeRoom();
    void readCustomer(const Telling &telling);
    void readContact(const Telling &telling);
    void readLink(std::uint32_t customer, std::uint32_t contact, const ImportRow &row);
    void noteCustomer(std::uint32_t customer, const Telling &telling);
    Result<std::uint32_t> addLink(std::uint32_t customer, std::uint32_t contact, const ImportRow &row);
    void noteContact(std::uint32_t contact, const Party &party);
    void tellChanges(const std::vector<FieldId> &fields);

    ImportTarget m_target;
    Options m_options;
    const DialPlan &m_home;
    std::vector<FieldId> m_customerFields;
    std::vector<FieldId> m_contactFields;
    std::vector<FieldId> m_linkFields;
    RecordSet m_customers;
    RecordSet m_contacts;
    RecordSet m_links;
    RecordSet m_needs;
    std::vector<std::uint8_t> m_needLevels; ///< by customer slot: the latest, 0 = none
    PeopleIndex m_index;
    std::uint32_t m_knownCustomers = 0;
    std::uint32_t m_knownContacts = 0;
    std::vector<FieldId> *m_changes = nullptr;
    std::vector<bool> m_set;         ///< columns that the last fill set
    std::vector<CellValue> m_values; ///< of the row being written
};

} // namespace leadbook
