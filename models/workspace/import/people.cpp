// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/people.h"

#include "exchange/celltext.h"
#include "workspace/import/recordcolumns.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::int64_t kActive = 1;
constexpr std::int64_t kCompany = 0;
constexpr std::int64_t kPerson = 1;
constexpr std::array kCustomerAlways{FieldId::Key,          FieldId::Name,
                                     FieldId::Kind,         FieldId::CustomerStatus,
                                     FieldId::CompanyPhone, FieldId::CompanyEmail};
constexpr std::array kContactAlways{FieldId::ContactName, FieldId::ContactKey, FieldId::DoNotContact};

CellValue textOrEmpty(std::string_view text)
{
    return text.empty() ? CellValue() : CellValue::ofText(text);
}

/// The name that a customer gets: one of blanks alone stays where nothing else is a name.
CellValue customerName(const ImportRow &row, const Party &party)
{
    const CellValue own = row.value(FieldId::Name);
    const bool isInstead = party.hasCompany ? party.isCompanyNamedInstead : party.isPersonNamedInstead;
    if (own.kind == CellValue::Kind::Blank && (isInstead || party.isUnnamed))
        return own;
    return textOrEmpty(party.hasCompany ? party.companyName : party.personName);
}

/// The same of the person; a person-customer without a contact's name is called as the customer.
CellValue contactName(const ImportRow &row, const Party &party)
{
    const bool hasOwn = !party.hasCompany && row.value(FieldId::ContactName).kind == CellValue::Kind::Empty;
    const CellValue own = row.value(hasOwn ? FieldId::Name : FieldId::ContactName);
    const bool isInstead = party.isPersonNamedInstead || party.isUnnamed;
    return own.kind == CellValue::Kind::Blank && isInstead ? own : textOrEmpty(party.personName);
}

/// Adds what only a new row gets.
std::vector<RecordColumn> withFixed(std::vector<RecordColumn> columns,
                                    std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        RecordColumn column{name, CellValue::Kind::Integer};
        column.isFixed = true;
        columns.push_back(column);
    }
    return columns;
}

RecordColumn *columnOf(std::vector<RecordColumn> &columns, std::span<const FieldId> fields, FieldId field)
{
    const auto found = std::ranges::find(fields, field);
    return found == fields.end() ? nullptr : &columns[static_cast<std::size_t>(found - fields.begin())];
}

std::vector<RecordColumn> customerColumns(std::span<const FieldId> fields)
{
    constexpr std::array<std::string_view, 2> kFixed{"created_day", "origin"};
    std::vector<RecordColumn> columns = withFixed(columnsOf(fields), kFixed);
    columns.back().isFixed = false;
    columns.back().isFillOnly = true;
    // Filling may turn a company into a person, never a person into a company.
    columnOf(columns, fields, FieldId::Kind)->isZeroEmpty = true;
    RecordColumn *status = columnOf(columns, fields, FieldId::CustomerStatus);
    status->isZeroEmpty = true;
    status->whenEmpty = 0;
    // A customer made from a bare key is called by it until a file tells the name, one made from a bare name
    // has it as its key until a file tells the key.
    const int key = static_cast<int>(std::ranges::find(fields, FieldId::Key) - fields.begin());
    const int name = static_cast<int>(std::ranges::find(fields, FieldId::Name) - fields.begin());
    columns[static_cast<std::size_t>(name)].placeholderOf = key;
    columns[static_cast<std::size_t>(key)].placeholderOf = name;
    return columns;
}

std::vector<RecordColumn> contactColumns(std::span<const FieldId> fields)
{
    std::vector<RecordColumn> columns = columnsOf(fields);
    RecordColumn *doNotContact = columnOf(columns, fields, FieldId::DoNotContact);
    doNotContact->isZeroEmpty = true;
    doNotContact->whenEmpty = 0;
    if (const auto email = std::ranges::find(fields, FieldId::Email); email != fields.end())
        columnOf(columns, fields, FieldId::ContactName)->placeholderOf =
            static_cast<int>(email - fields.begin());
    return columns;
}

std::vector<RecordColumn> linkColumns(std::span<const FieldId> fields)
{
    constexpr std::array<std::string_view, 3> kFixed{"customer", "contact", "is_primary"};
    return withFixed(columnsOf(fields), kFixed);
}

std::vector<RecordColumn> needColumns()
{
    constexpr std::array<std::string_view, 3> kFixed{"customer", "day", "level"};
    return withFixed({}, kFixed);
}

} // namespace

People::People(ImportTarget target, const Options &options)
    : m_target(target)
    , m_options(options)
    , m_home(dialPlanOf("CN"))
    , m_customerFields(fieldsAtHome(Home::Customer, options.isMapped, kCustomerAlways))
    , m_contactFields(fieldsAtHome(Home::Contact, options.isMapped, kContactAlways))
    , m_linkFields(fieldsAtHome(Home::Link, options.isMapped, {}))
    , m_customers(target, RecordTable::Customer, customerColumns(m_customerFields))
    , m_contacts(target, RecordTable::Contact, contactColumns(m_contactFields))
    , m_links(target, RecordTable::CustomerContact, linkColumns(m_linkFields))
    , m_needs(target, RecordTable::Need, needColumns())
{
}

Result<std::unique_ptr<People>> People::open(ImportTarget target, const Options &options)
{
    std::unique_ptr<People> people(new People(target, options));
    if (options.finds)
        LEADBOOK_TRY(people->load());
    people->makeRoom();
    return people;
}

/// Room for as many records as there are rows, so that tables do not grow step by step. Rows may repeat
/// themselves, so not for more than a million: 130 MB.
void People::makeRoom()
{
    constexpr std::size_t kMostRows = 1'000'000;
    const auto isMapped = [this](FieldId field) {
        return m_options.isMapped[static_cast<std::size_t>(field)];
    };
    const std::size_t rows = std::min(static_cast<std::size_t>(m_options.rows), kMostRows);
    if (m_customers.size() >= rows)
        return;
    m_index.reserve(rows, rows);
    m_index.companies.reserve(isMapped(FieldId::Company) ? rows : 0);
    m_index.mobiles.reserve(isMapped(FieldId::Mobile) ? rows : 0);
    m_index.emails.reserve(isMapped(FieldId::Email) ? rows : 0);
}

void People::noteChanges(std::vector<FieldId> *changes)
{
    m_changes = changes;
    for (RecordSet *set : {&m_customers, &m_contacts, &m_links})
        set->noteSet(changes ? &m_set : nullptr);
}

/// Tells which of the fields that a record set writes the last fill set.
void People::tellChanges(const std::vector<FieldId> &fields)
{
    for (std::size_t i = 0; m_changes && i < fields.size(); ++i) {
        if (m_set[i])
            m_changes->push_back(fields[i]);
    }
}

void People::readCustomer(const Telling &telling)
{
    const auto &[row, party, owner, origin, isActive, becomesPerson] = telling;
    m_values.clear();
    for (const FieldId field : m_customerFields) {
        CellValue value = row.value(field);
        if (field == FieldId::Key)
            value = textOrEmpty(party.customerKey);
        else if (field == FieldId::Name)
            value = customerName(row, party);
        else if (field == FieldId::Kind)
            value = CellValue::ofInteger(party.hasCompany ? kCompany : kPerson);
        else if (field == FieldId::CustomerStatus && value.isEmpty() && isActive)
            value = CellValue::ofInteger(kActive);
        else if (field == FieldId::Owner)
            value = owner ? CellValue::ofInteger(*owner) : CellValue();
        else if (field == FieldId::CompanyEmail && value.isEmpty() && !party.hasPerson)
            value = row.value(FieldId::Email);
        else if (field == FieldId::CompanyPhone && value.isEmpty() && !party.hasPerson)
            value = row.value(row.text(FieldId::Phone).empty() ? FieldId::Mobile : FieldId::Phone);
        m_values.push_back(value);
    }
    m_values.push_back(CellValue::ofInteger(m_options.today.number()));
    m_values.push_back(origin == 0 ? CellValue() : CellValue::ofInteger(static_cast<std::int64_t>(origin)));
}

void People::readContact(const Telling &telling)
{
    m_values.clear();
    for (const FieldId field : m_contactFields) {
        if (field == FieldId::ContactName)
            m_values.push_back(contactName(telling.row, telling.party));
        else if (field == FieldId::ContactKey)
            m_values.push_back(
                telling.party.contactKey.empty() ? CellValue() : CellValue::ofText(telling.party.contactKey));
        else
            m_values.push_back(telling.row.value(field));
    }
}

void People::readLink(std::uint32_t customer, std::uint32_t contact, const ImportRow &row)
{
    m_values.clear();
    for (const FieldId field : m_linkFields)
        m_values.push_back(row.value(field));
    const bool isFirst = m_index.firstContact(customer) == PeopleIndex::kNone;
    m_values.push_back(CellValue::ofInteger(m_customers.id(customer)));
    m_values.push_back(CellValue::ofInteger(m_contacts.id(contact)));
    m_values.push_back(CellValue::ofInteger(isFirst ? 1 : 0));
}

void People::noteCustomer(std::uint32_t customer, const Telling &telling)
{
    const Party &party = telling.party;
    const std::string &name = party.hasCompany ? party.companyName : party.personName;
    m_index.noteCustomerKey(customer, party.customerKey, name);
    m_index.noteCreditCode(customer, party.creditCode);
    if (party.hasCompany)
        m_index.noteCompany(customer, party.company, party.cityHash);
    if (telling.origin != 0)
        m_index.customerOrigins.add(telling.origin, customer);
    if (m_options.links)
        m_index.noteCustomerName(customer, name);
}

Result<std::uint32_t> People::addCustomer(const Telling &telling)
{
    readCustomer(telling);
    auto slot = m_customers.add(m_values);
    LEADBOOK_TRY(slot);
    m_index.addCustomer(!telling.party.hasCompany);
    noteCustomer(*slot, telling);
    m_needLevels.push_back(0);
    return slot;
}

Result<std::uint32_t> People::addContact(std::uint32_t customer, const Telling &telling)
{
    readContact(telling);
    auto slot = m_contacts.add(m_values);
    LEADBOOK_TRY(slot);
    m_index.addContact();
    LEADBOOK_TRY(addLink(customer, *slot, telling.row));
    m_index.notePersonName(*slot, telling.party.nameSign);
    noteContact(*slot, telling.party);
    return slot;
}

Result<std::uint32_t> People::addLink(std::uint32_t customer, std::uint32_t contact, const ImportRow &row)
{
    readLink(customer, contact, row);
    auto slot = m_links.add(m_values);
    LEADBOOK_TRY(slot);
    m_index.noteLink(customer, contact, *slot);
    return slot;
}

void People::noteContact(std::uint32_t contact, const Party &party)
{
    const PersonSigns &known = m_index.contact(contact).signs;
    if (known.key == 0)
        m_index.noteContactKey(contact, party.contactKey);
    if (known.mobile == 0)
        m_index.noteMobile(contact, party.mobile != 0 ? party.mobile : party.otherMobile);
    if (party.mobile != 0 && party.otherMobile != 0 && party.mobile != party.otherMobile)
        m_index.mobiles.add(party.otherMobile, contact);
    if (known.wechat == 0)
        m_index.noteWeChat(contact, party.wechat);
    if (known.email == 0)
        m_index.noteEmail(contact, party.email);
}

Result<bool> People::fillCustomer(std::uint32_t customer, const Telling &telling)
{
    if (!m_options.fills)
        return false;
    readCustomer(telling);
    const auto kind = std::ranges::find(m_customerFields, FieldId::Kind) - m_customerFields.begin();
    m_values[static_cast<std::size_t>(kind)] =
        telling.becomesPerson ? CellValue::ofInteger(kPerson) : CellValue();
    const auto name = std::ranges::find(m_customerFields, FieldId::Name) - m_customerFields.begin();
    if (telling.party.isUnnamed)
        m_values[static_cast<std::size_t>(name)] = CellValue();
    const bool isNamed = !m_values[static_cast<std::size_t>(name)].isEmpty();
    const auto changed = m_customers.fill(customer, m_values, m_options.overwrites);
    LEADBOOK_TRY(changed);
    if (telling.becomesPerson)
        m_index.makePerson(customer);
    if (*changed) {
        tellChanges(m_customerFields);
        noteCustomer(customer, telling);
    }
    if (*changed && isNamed)
        m_index.endPlaceholder(customer);
    return changed;
}

Result<bool> People::fillContact(std::uint32_t customer, std::uint32_t contact, const Telling &telling)
{
    if (!m_options.fills)
        return false;
    readContact(telling);
    const auto changed = m_contacts.fill(contact, m_values, m_options.overwrites);
    LEADBOOK_TRY(changed);
    if (*changed) {
        tellChanges(m_contactFields);
        noteContact(contact, telling.party);
    }
    const std::uint32_t link = m_index.findLink(customer, contact);
    if (link == PeopleIndex::kNone) {
        LEADBOOK_TRY(addLink(customer, contact, telling.row));
        return true;
    }
    if (m_linkFields.empty())
        return changed;
    readLink(customer, contact, telling.row);
    const auto linkChanged = m_links.fill(link, m_values, m_options.overwrites);
    LEADBOOK_TRY(linkChanged);
    if (*linkChanged)
        tellChanges(m_linkFields);
    return *changed || *linkChanged;
}

Result<bool> People::fillNeed(std::uint32_t customer, const CellValue &level)
{
    const std::uint8_t known = m_needLevels[customer];
    const bool isAsked = level.kind == CellValue::Kind::Integer && level.integer > 0;
    const bool mayChange = known == 0 || (m_options.overwrites && m_options.fills);
    if (!isAsked || !mayChange || known == level.integer)
        return false;
    m_needLevels[customer] = static_cast<std::uint8_t>(level.integer);
    const std::array values{CellValue::ofInteger(m_customers.id(customer)),
                            CellValue::ofInteger(m_options.today.number()), level};
    LEADBOOK_TRY(m_needs.add(values));
    if (m_changes)
        m_changes->push_back(FieldId::Need);
    return true;
}

void People::finish()
{
    for (RecordSet *set : {&m_customers, &m_contacts, &m_links, &m_needs})
        set->finish();
}

} // namespace leadbook
