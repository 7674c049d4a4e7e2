// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a row's customer and person are found among those of the book.
#include "workspace/import/customerimport.h"
#include "workspace/import/normalsigns.h"

namespace leadbook {

/// Takes a match over into @p slot; false where the user must say first.
bool CustomerImport::settle(PeopleMatch match, ReviewAs review, std::uint32_t &slot, Found &found)
{
    if (match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Skip) {
        found.doubt = match.evidence;
        return false;
    }
    const bool isSame = match.kind == PeopleMatch::Kind::Unsure && review == ReviewAs::Same;
    if (match.kind != PeopleMatch::Kind::Known && !isSame)
        return true;
    slot = match.slot;
    // What is told of an update is the surest sign.
    const bool isWeak = found.sign == PeopleMatch::Sign::None || found.sign >= PeopleMatch::Sign::NameAndCity;
    if (isWeak && (match.sign != PeopleMatch::Sign::Name || found.sign == PeopleMatch::Sign::None))
        found.sign = match.sign;
    return true;
}

bool CustomerImport::settleContact(PeopleMatch match, ReviewAs review, Found &found) const
{
    const bool isSettled = settle(match, review, found.contact, found);
    if (!isSettled) {
        found.alike = match.slot;
        found.candidate = m_people->index().contact(match.slot).customer;
    }
    return isSettled;
}

bool CustomerImport::settleCustomer(PeopleMatch match, ReviewAs review, Found &found) const
{
    const bool isSettled = settle(match, review, found.customer, found);
    if (!isSettled)
        found.candidate = match.slot;
    return isSettled;
}

CustomerImport::Found CustomerImport::find(const Party &party, ReviewAs review) const
{
    Found found;
    const PeopleIndex &index = m_people->index();
    if (party.isUnnamed) {
        findUnnamed(party, found);
        return found;
    }
    if (const std::uint64_t key = keySign(party.customerKey); key != 0)
        found.customer = index.customerKeys.find(key).value_or(PeopleIndex::kNone);
    if (found.customer != PeopleIndex::kNone)
        found.sign = PeopleMatch::Sign::Key;
    if (found.customer == PeopleIndex::kNone && !party.hasCompany) {
        if (!settleContact(matchPerson(*m_people, party), review, found))
            return found;
        if (found.contact != PeopleIndex::kNone)
            found.customer = index.contact(found.contact).customer;
        else
            findBareCompany(party, review, found);
        return found;
    }
    if (found.customer == PeopleIndex::kNone && !settleCustomer(matchCompany(index, party), review, found))
        return found;
    if (found.customer == PeopleIndex::kNone)
        findPlaceholder(party, found);
    if (!party.hasPerson || found.customer == PeopleIndex::kNone) {
        // The company is new; its person may be known from another one.
        if (party.hasPerson)
            settleContact(matchContact(index, PeopleIndex::kNone, party), review, found);
        return found;
    }
    if (index.customer(found.customer).isPerson)
        found.contact = index.firstContact(found.customer);
    else
        settleContact(matchContact(index, found.customer, party), review, found);
    return found;
}

/// A row that names nobody may still carry a company's credit code.
void CustomerImport::findUnnamed(const Party &party, Found &found) const
{
    if (const std::uint64_t code = creditCodeSign(party.creditCode); code != 0)
        found.customer = m_people->index().creditCodes.find(code).value_or(PeopleIndex::kNone);
    found.sign = PeopleMatch::Sign::CreditCode;
}

/// A person that purchases or deals told by the name alone, and that is a company so far.
void CustomerImport::findBareCompany(const Party &party, ReviewAs review, Found &found) const
{
    const PeopleIndex &index = m_people->index();
    const std::uint32_t key = shortSign(keySign(party.customerKey));
    if (party.nameSign == 0)
        return;
    index.bareCompanies.forEach(party.nameSign, [&](std::uint32_t slot) {
        const PeopleIndex::Customer &customer = index.customer(slot);
        const bool otherKey = key != 0 && customer.signs.key != 0 && key != customer.signs.key;
        if (!index.isBareCompany(slot) || otherKey)
            return true;
        const PeopleMatch match =
            customer.isPlaceholder
                ? PeopleMatch::known(slot, PeopleMatch::Sign::Name)
                : PeopleMatch::unsure(
                      slot, QT_TRANSLATE_NOOP("Import", "A company of this name is in the book; nothing "
                                                        "else tells whether it is this person."));
        settleCustomer(match, review, found);
        return false;
    });
}

/// The company of a person whose id purchases or deals told before anybody knew that it is a person's.
void CustomerImport::findPlaceholder(const Party &party, Found &found) const
{
    const PeopleIndex &index = m_people->index();
    const std::uint64_t key = keySign(party.contactKey);
    const auto slot = key == 0 ? std::nullopt : index.customerKeys.find(key);
    if (slot && index.customer(*slot).isPlaceholder && index.isBareCompany(*slot))
        found.customer = *slot;
    if (found.customer != PeopleIndex::kNone)
        found.sign = PeopleMatch::Sign::Key;
}

/// Where the row's customer, or its person at a known company, is not known: whether it looks like one that
/// the book has.
Status CustomerImport::findAlike(const ImportRow &row, const Party &party, Found &found)
{
    const PeopleIndex &index = m_people->index();
    const bool isUnknown = found.customer == PeopleIndex::kNone;
    const bool isStranger = !isUnknown && party.hasCompany && party.hasPerson &&
                            found.contact == PeopleIndex::kNone && !index.customer(found.customer).isPerson;
    if (row.review() == ReviewAs::New || party.isUnnamed || found.isDoubted() || (!isUnknown && !isStranger))
        return {};
    auto alike = isUnknown ? m_lookAlikes.find(row, party, found.contact)
                           : m_lookAlikes.findAt(row, party, found.customer);
    LEADBOOK_TRY(alike);
    if (!alike->isFound())
        return {};
    if (row.review() == ReviewAs::Skip) {
        found.candidate = alike->customer;
        found.evidence = std::move(alike->evidence.sentence);
        return {};
    }
    found.customer = alike->customer;
    found.sign = PeopleMatch::Sign::None;
    if (alike->contact != PeopleIndex::kNone)
        found.contact = alike->contact;
    else if (party.hasPerson && found.contact == PeopleIndex::kNone)
        settleContact(matchContact(index, found.customer, party), row.review(), found);
    return {};
}

} // namespace leadbook
