// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/customerlink.h"

#include "domain/personname.h"
#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"
#include "workspace/import/normalsigns.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 9> kKeyWords{"id",   "key",  "code", "number", "no",
                                                    "编号", "编码", "代码", "号"};

bool endsWithKeyWord(const QString &header)
{
    const std::string plain = spellingKey(header.toStdString());
    return std::ranges::any_of(kKeyWords, [&plain](std::string_view word) { return plain.ends_with(word); });
}

std::string joinedName(const ImportRow &row)
{
    return joinPersonName(trimmed(row.text(FieldId::LastName)), trimmed(row.text(FieldId::FirstName)));
}

/// The person that the row is about: at the company, or the customer's own name.
std::string personNameOf(const ImportRow &row)
{
    const std::string_view contact = trimmed(row.text(FieldId::ContactName));
    return contact.empty() ? joinedName(row) : std::string(contact);
}

bool isMailOrPhone(std::string_view cell)
{
    return cell.find('@') != cell.npos || cell.starts_with('+');
}

bool hasDigit(std::string_view cell)
{
    return std::ranges::any_of(cell, isDigit);
}

/// Whether the customer of a slot is another one for its key's sake.
bool hasOtherKey(const PeopleIndex &index, std::uint32_t slot, const Party &party)
{
    const std::uint32_t own = shortSign(keySign(party.customerKey));
    const std::uint32_t other = index.customer(slot).signs.key;
    return own != 0 && other != 0 && own != other;
}

} // namespace

Result<std::unique_ptr<CustomerLink>> CustomerLink::open(const ImportContext &context, FieldId customerField)
{
    People::Options options;
    options.isMapped = context.mappedFields();
    options.links = true;
    options.overwrites = context.overwrites();
    options.fills = context.fills() || !context.finds();
    options.today = context.today;
    options.progress = &context.progress;
    auto people = People::open(context.target, options);
    LEADBOOK_TRY(people);
    return std::unique_ptr<CustomerLink>(new CustomerLink(context, customerField, std::move(*people)));
}

CustomerLink::CustomerLink(const ImportContext &context, FieldId customerField,
                           std::unique_ptr<People> people)
    : m_context(context)
    , m_field(customerField)
    , m_people(std::move(people))
{
}

void CustomerLink::beginFile(const FieldPlaces &places)
{
    const ColumnTarget *column = places.mapping().find(m_field);
    m_isKeyColumn = column && endsWithKeyWord(places.mapping().headers[column->columns.front()]);
    m_tellsOfCustomer = std::ranges::any_of(places.mapping().targets, [](const ColumnTarget &other) {
        return other.field && fieldOf(*other.field).entity == Entity::Customer;
    });
    m_customersBefore = m_people->customerCounts();
    m_contactsBefore = m_people->contactCounts();
}

void CustomerLink::endFile(ImportReceipt &receipt) const
{
    receipt.customers = m_people->customerCounts() - m_customersBefore;
    receipt.contacts = m_people->contactCounts() - m_contactsBefore;
}

void CustomerLink::prepare(const ImportRow &row, Party &party) const
{
    const std::string_view cell = trimmed(row.text(m_field));
    const std::string_view name = row.text(FieldId::Name);
    const std::string_view company = row.text(FieldId::Company);
    const std::string person = personNameOf(row);
    const CellValue kind = row.value(FieldId::Kind);
    const bool saysPerson = kind.kind == CellValue::Kind::Integer && kind.integer == 1;
    const bool hasPersonal = !row.value(FieldId::Birthday).isEmpty() || !row.value(FieldId::Gender).isEmpty();
    const bool hasOwnAddress = company.empty() && emailSign(row.text(FieldId::Email)) != 0;
    party.hasPerson = !person.empty() || saysPerson || hasPersonal || hasOwnAddress;
    const std::string_view called = !name.empty()   ? name
                                    : !cell.empty() ? cell
                                                    : trimmed(row.text(FieldId::Email));
    // Beside a contact the customer is a company, unless both are one person.
    const std::string_view customer = name.empty() ? cell : trimmed(name);
    const bool hasContact =
        !row.text(FieldId::ContactName).empty() && !saysPerson && !customer.empty() && customer != person;
    party.hasCompany = !company.empty() || hasContact || !party.hasPerson;
    if (party.hasCompany)
        party.companyName = company.empty() ? called : company;
    if (party.hasPerson)
        party.personName = person.empty() ? std::string(called) : person;
    // A cell beside which the row tells another name is the key.
    const bool isKey = m_isKeyColumn || (!name.empty() && trimmed(name) != cell) || !company.empty();
    party.customerKey = isKey && !isMailOrPhone(cell) ? cell : std::string_view();
    party.city = row.text(FieldId::City);
    party.creditCode = row.text(FieldId::CreditCode);
    readSigns(row, m_people->home(), party);
}

CustomerLink::Found CustomerLink::find(const ImportRow &row, std::string_view cell, const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    const std::uint64_t key = keySign(cell);
    if (const auto slot = key == 0 ? std::nullopt : index.customerKeys.find(key))
        return {PeopleMatch::known(*slot, PeopleMatch::Sign::Key)};
    if (const auto contact = key == 0 ? std::nullopt : index.contactKeys.find(key);
        contact && index.contact(*contact).customer != PeopleIndex::kNone)
        return {PeopleMatch::known(index.contact(*contact).customer, PeopleMatch::Sign::Key)};
    // A cell that is somebody's address, number or name is not the key of another one.
    if (const auto slot = findByPoint(cell, cell, cell))
        return {PeopleMatch::known(*slot, PeopleMatch::Sign::Mobile), true};
    const auto slot =
        findByPoint(row.text(FieldId::Email), row.text(FieldId::Mobile), row.text(FieldId::Phone));
    if (slot && !hasOtherKey(index, *slot, party))
        return {PeopleMatch::known(*slot, PeopleMatch::Sign::Mobile)};
    // In a column of keys a digit makes a key: two that differ in a dash are two.
    const bool mayBeName = !m_isKeyColumn || !hasDigit(cell);
    Party named = party;
    named.customerKey = {};
    if (const PeopleMatch match = mayBeName ? findByName(cell, named) : PeopleMatch();
        match.kind != PeopleMatch::Kind::None)
        return {match, true};
    if (const PeopleMatch match = findByName(party.hasCompany ? party.companyName : party.personName, party);
        match.kind != PeopleMatch::Kind::None || !party.hasCompany)
        return {match};
    // A spelling with another legal form, or in a certain city.
    const bool isCellName = mayBeName && trimmed(party.companyName) == cell;
    return {matchCompany(index, isCellName ? named : party), isCellName};
}

std::optional<std::uint32_t> CustomerLink::findByPoint(std::string_view email, std::string_view mobile,
                                                       std::string_view phone) const
{
    const PeopleIndex &index = m_people->index();
    const auto findAt = [&index](const HashIndex &contacts,
                                 std::uint64_t sign) -> std::optional<std::uint32_t> {
        if (sign == 0)
            return std::nullopt;
        const auto contact = contacts.find(sign);
        const std::uint32_t customer = contact ? index.contact(*contact).customer : PeopleIndex::kNone;
        return customer == PeopleIndex::kNone ? index.customerPoints.find(sign) : std::optional(customer);
    };
    if (const auto slot = findAt(index.emails, anyEmailSign(email)))
        return slot;
    for (const std::string_view number : {mobile, phone}) {
        const bool mayBePhone = std::ranges::count_if(number, isDigit) >= 6;
        if (const auto slot = findAt(index.mobiles, mayBePhone ? anyPhoneSign(number, m_people->home()) : 0))
            return slot;
    }
    return std::nullopt;
}

/// The customer of that name that has no other key than the party's.
PeopleMatch CustomerLink::findByName(std::string_view name, const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    PeopleMatch match;
    const std::uint64_t sign = plainNameSign(name);
    if (sign == 0)
        return match;
    index.customerNames.forEach(sign, [&](std::uint32_t slot) {
        if (hasOtherKey(index, slot, party) || (match.kind == PeopleMatch::Kind::Known && match.slot == slot))
            return true;
        if (match.kind == PeopleMatch::Kind::Known) {
            match = PeopleMatch::unsure(
                match.slot,
                QT_TRANSLATE_NOOP("Import", "Several customers have this name; choose one of them."));
            return false;
        }
        match = PeopleMatch::known(slot, PeopleMatch::Sign::Name);
        return true;
    });
    return match;
}

Result<CustomerLink::Linked> CustomerLink::take(const ImportRow &row, const Party &party)
{
    Linked linked;
    const std::string_view cell = trimmed(row.text(m_field));
    constexpr std::array kNaming{FieldId::Email, FieldId::Mobile, FieldId::Name, FieldId::Company};
    const bool isNamed = !cell.empty() || std::ranges::any_of(kNaming, [&row](FieldId field) {
        return !row.text(field).empty();
    });
    if (!isNamed)
        return linked;
    const auto [match, isCellNoKey] = find(row, cell, party);
    const ReviewAs review = row.review();
    if (match.kind != PeopleMatch::Kind::None && !m_people->isNewCustomer(match.slot))
        linked.known = m_people->customerId(match.slot);
    if (match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Skip) {
        linked.doubt = match.evidence;
        return linked;
    }
    const bool isSame = match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Same;
    if (match.kind != PeopleMatch::Kind::Known && !isSame) {
        LEADBOOK_TRY(make(row, cell, party, linked));
        return linked;
    }
    linked.customer = match.slot;
    if (!m_tellsOfCustomer)
        return linked;
    Party told = party;
    if (isCellNoKey)
        told.customerKey = {};
    LEADBOOK_TRY(fill(row, told, linked));
    return linked;
}

/// A company of which nothing but the name is told has it as its key too, by which a list that comes later
/// finds it to complete (PeopleIndex::Customer::isPlaceholder).
Status CustomerLink::make(const ImportRow &row, std::string_view cell, const Party &party, Linked &linked)
{
    Party made = party;
    if (made.customerKey.empty() && !isMailOrPhone(cell) && (!made.hasPerson || hasDigit(cell)))
        made.customerKey = cell;
    const People::Telling telling{row, made, {}, 0, true};
    const auto customer = m_people->addCustomer(telling);
    LEADBOOK_TRY(customer);
    linked.customer = *customer;
    linked.isChanged = true;
    if (!made.hasPerson)
        return {};
    const auto contact = m_people->addContact(*customer, telling);
    LEADBOOK_TRY(contact);
    linked.contact = *contact;
    return {};
}

/// What the row tells of a customer that was found goes to it and to its person. A cell that only names the
/// customer is no new name for it.
Status CustomerLink::fill(const ImportRow &row, const Party &party, Linked &linked)
{
    const PeopleIndex &index = m_people->index();
    const bool isPerson = index.customer(linked.customer).isPerson;
    const std::string personName = isPerson ? joinedName(row) : personNameOf(row);
    Party told = party;
    told.hasCompany = !isPerson;
    told.hasPerson = isPerson || !personName.empty();
    told.companyName = row.text(row.text(FieldId::Company).empty() ? FieldId::Name : FieldId::Company);
    told.company = told.companyName.empty() ? CompanySign() : companySign(told.companyName);
    told.personName = row.text(FieldId::Name);
    const auto customerFilled = m_people->fillCustomer(linked.customer, {row, told, {}, 0, false});
    LEADBOOK_TRY(customerFilled);
    linked.isChanged = *customerFilled;
    if (!told.hasPerson)
        return {};
    told.personName = personName.empty() ? told.personName : personName;
    told.nameSign = personNameSign(told.personName);
    if (isPerson)
        linked.contact = index.firstContact(linked.customer);
    else if (const PeopleMatch match = matchContact(index, linked.customer, told);
             match.kind == PeopleMatch::Kind::Known)
        linked.contact = match.slot;
    if (linked.contact != PeopleIndex::kNone) {
        const auto filled = m_people->fillContact(linked.customer, linked.contact, {row, told, {}, 0, false});
        LEADBOOK_TRY(filled);
        linked.isChanged = linked.isChanged || *filled;
        return {};
    }
    if (told.personName.empty() || !m_context.fills())
        return {};
    const auto contact = m_people->addContact(linked.customer, {row, told, {}, 0, false});
    LEADBOOK_TRY(contact);
    linked.contact = *contact;
    linked.isChanged = true;
    return {};
}

} // namespace leadbook
