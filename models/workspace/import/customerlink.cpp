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

bool isMailOrPhone(std::string_view cell)
{
    return cell.find('@') != cell.npos || cell.starts_with('+');
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
    const std::string joined = joinedName(row);
    const CellValue kind = row.value(FieldId::Kind);
    const bool saysPerson = kind.kind == CellValue::Kind::Integer && kind.integer == 1;
    const bool hasPersonal = !row.value(FieldId::Birthday).isEmpty() || !row.value(FieldId::Gender).isEmpty();
    const bool hasOwnAddress = company.empty() && emailSign(row.text(FieldId::Email)) != 0;
    party.hasPerson = !joined.empty() || saysPerson || hasPersonal || hasOwnAddress;
    party.hasCompany = !company.empty() || !party.hasPerson;
    const std::string_view called = !name.empty()   ? name
                                    : !cell.empty() ? cell
                                                    : trimmed(row.text(FieldId::Email));
    if (party.hasCompany)
        party.companyName = company.empty() ? called : company;
    if (party.hasPerson)
        party.personName = joined.empty() ? std::string(called) : joined;
    const bool hasDigit = std::ranges::any_of(cell, isDigit);
    const bool isKey =
        m_isKeyColumn || hasDigit || (!name.empty() && trimmed(name) != cell) || !company.empty();
    party.customerKey = isKey && !isMailOrPhone(cell) ? cell : std::string_view();
    party.city = row.text(FieldId::City);
    party.creditCode = row.text(FieldId::CreditCode);
    readSigns(row, m_people->home(), party);
}

PeopleMatch CustomerLink::find(const ImportRow &row, std::string_view cell, const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    const std::uint64_t key = keySign(cell);
    if (const auto slot = key == 0 ? std::nullopt : index.customerKeys.find(key))
        return PeopleMatch::known(*slot);
    if (const auto contact = key == 0 ? std::nullopt : index.contactKeys.find(key))
        return PeopleMatch::known(index.contact(*contact).customer);
    const PeopleMatch byPoint = findByPoint(row, cell);
    if (byPoint.kind != PeopleMatch::Kind::None && !hasOtherKey(index, byPoint.slot, party))
        return byPoint;
    return findByName(cell, party);
}

PeopleMatch CustomerLink::findByPoint(const ImportRow &row, std::string_view cell) const
{
    const PeopleIndex &index = m_people->index();
    const DialPlan &home = m_people->home();
    for (const std::string_view address : {cell, row.text(FieldId::Email)}) {
        const std::uint64_t sign = anyEmailSign(address);
        if (const auto contact = sign == 0 ? std::nullopt : index.emails.find(sign))
            return PeopleMatch::known(index.contact(*contact).customer);
        if (const auto slot = sign == 0 ? std::nullopt : index.customerPoints.find(sign))
            return PeopleMatch::known(*slot);
    }
    for (const std::string_view number : {cell, row.text(FieldId::Mobile), row.text(FieldId::Phone)}) {
        const bool mayBePhone = std::ranges::count_if(number, isDigit) >= 6;
        const std::uint64_t sign = mayBePhone ? anyPhoneSign(number, home) : 0;
        if (const auto contact = sign == 0 ? std::nullopt : index.mobiles.find(sign))
            return PeopleMatch::known(index.contact(*contact).customer);
        if (const auto slot = sign == 0 ? std::nullopt : index.customerPoints.find(sign))
            return PeopleMatch::known(*slot);
    }
    return {};
}

PeopleMatch CustomerLink::findByName(std::string_view cell, const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    PeopleMatch match;
    const auto consider = [&](std::uint32_t slot) {
        if (hasOtherKey(index, slot, party) || (match.kind == PeopleMatch::Kind::Known && match.slot == slot))
            return true;
        if (match.kind == PeopleMatch::Kind::Known) {
            match = PeopleMatch::unsure(
                match.slot,
                QT_TRANSLATE_NOOP("Import", "Several customers have this name; choose one of them."));
            return false;
        }
        match = PeopleMatch::known(slot);
        return true;
    };
    const std::string &own = party.hasCompany ? party.companyName : party.personName;
    for (const std::string_view name : {cell, std::string_view(own)}) {
        const std::uint64_t sign = plainNameSign(name);
        if (sign != 0 && match.kind == PeopleMatch::Kind::None)
            index.customerNames.forEach(sign, consider);
    }
    if (match.kind != PeopleMatch::Kind::None || !party.hasCompany)
        return match;
    // A spelling with another legal form, or in a certain city.
    Party company = party;
    company.hasCompany = true;
    return matchCompany(index, company);
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
    const PeopleMatch match = find(row, cell, party);
    const ReviewAs review = m_context.request.review;
    if (match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Skip) {
        linked.doubt = match.evidence;
        return linked;
    }
    const bool isSame = match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Same;
    if (match.kind != PeopleMatch::Kind::Known && !isSame) {
        LEADBOOK_TRY(make(row, party, linked));
        return linked;
    }
    linked.customer = match.slot;
    if (m_tellsOfCustomer)
        LEADBOOK_TRY(fill(row, party, linked));
    return linked;
}

Status CustomerLink::make(const ImportRow &row, const Party &party, Linked &linked)
{
    const People::Telling telling{row, party, {}, 0, true};
    const auto customer = m_people->addCustomer(telling);
    LEADBOOK_TRY(customer);
    linked.customer = *customer;
    linked.isChanged = true;
    if (!party.hasPerson)
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
    const std::string personName = joinedName(row);
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
