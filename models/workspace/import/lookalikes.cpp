// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/lookalikes.h"

#include "workspace/import/rowloop.h"

#include <sqlite3.h>

#include <algorithm>

namespace leadbook {

namespace {

/// A block of more tells nothing: so many share what it is made of.
constexpr std::size_t kLargestBlock = 64;
/// So many of the book are read and weighed for a row.
constexpr std::size_t kMostWeighed = 12;

bool differ(std::uint32_t a, std::uint32_t b)
{
    return a != 0 && b != 0 && a != b;
}

Likenesses ofRow(const ImportRow &row, const Party &party)
{
    Likenesses texts;
    texts.person = party.personName;
    texts.company = party.companyName;
    texts.city = party.city;
    texts.emails = {std::string(row.text(FieldId::Email)), std::string(row.text(FieldId::CompanyEmail))};
    texts.phones = {std::string(row.text(FieldId::Mobile)), std::string(row.text(FieldId::Phone)),
                    std::string(row.text(FieldId::CompanyPhone))};
    texts.wechat = row.text(FieldId::WeChat);
    return texts;
}

/// Calls @p weigh once with each slot of the blocks of @p keys for which @p mayBe is true, the first blocks
/// first, and with no more than kMostWeighed.
template <typename MayBe, typename Weigh>
Status forEachInBlocks(const BlockIndex &index, const BlockKeys &keys, MayBe &&mayBe, Weigh &&weigh)
{
    std::vector<std::uint32_t> weighed;
    for (const std::uint32_t key : keys) {
        const auto block = index.block(key);
        if (block.size() > kLargestBlock)
            continue;
        for (const auto &[ignored, slot] : block) {
            if (!mayBe(slot) || std::ranges::find(weighed, slot) != weighed.end())
                continue;
            if (weighed.size() == kMostWeighed)
                return {};
            weighed.push_back(slot);
            LEADBOOK_TRY(weigh(slot));
        }
    }
    return {};
}

} // namespace

LookAlikes::LookAlikes(sqlite3 *database, const People &people, const Progress &progress)
    : m_database(database)
    , m_people(people)
    , m_progress(progress)
{
}

void LookAlikes::finish()
{
    m_contactReader.reset();
    m_companyReader.reset();
    m_book.reset();
}

Status LookAlikes::open()
{
    if (m_book)
        return {};
    auto book = ReadConnection::open(QString::fromUtf8(sqlite3_db_filename(m_database, "main")));
    LEADBOOK_TRY(book);
    auto contact = Statement::prepare(
        book->handle(), "SELECT p.name, ifnull(c.name, ''), c.kind, c.city, p.email, c.email, p.mobile, "
                        "p.phone, c.phone, p.wechat FROM contact p LEFT JOIN customer c ON c.id = ?2 "
                        "WHERE p.id = ?1");
    LEADBOOK_TRY(contact);
    auto company = Statement::prepare(
        book->handle(),
        "SELECT c.name, c.city, p.email, c.email, p.mobile, p.phone, c.phone, p.wechat FROM customer c "
        "LEFT JOIN contact p ON p.id = ?2 WHERE c.id = ?1");
    LEADBOOK_TRY(company);
    m_book.emplace(std::move(*book));
    m_contactReader.emplace(std::move(*contact));
    m_companyReader.emplace(std::move(*company));
    return {};
}

Status LookAlikes::load()
{
    if (m_isLoaded)
        return {};
    m_isLoaded = true;
    LEADBOOK_TRY(open());
    LEADBOOK_TRY(loadCompanies());
    LEADBOOK_TRY(loadPersons());
    m_companies.sort();
    m_persons.sort();
    return {};
}

Status LookAlikes::loadCompanies()
{
    std::uint32_t slot = 0;
    BlockKeys keys;
    return forEachRow(
        m_book->handle(), "SELECT id, name FROM customer WHERE kind = 0 ORDER BY id", &m_progress,
        [&](const Statement &row) {
            while (slot < m_people.knownCustomers() && m_people.customerId(slot) < row.integer(0))
                ++slot;
            if (slot == m_people.knownCustomers() || m_people.customerId(slot) != row.integer(0))
                return;
            keys.clear();
            addCompanyKeys(row.text(1), false, keys);
            for (const std::uint32_t key : keys)
                m_companies.add(key, slot);
        });
}

Status LookAlikes::loadPersons()
{
    std::uint32_t slot = 0;
    BlockKeys keys;
    return forEachRow(m_book->handle(), "SELECT id, name, phone, email FROM contact ORDER BY id", &m_progress,
                      [&](const Statement &row) {
                          while (slot < m_people.knownContacts() && m_people.contactId(slot) < row.integer(0))
                              ++slot;
                          if (slot == m_people.knownContacts() || m_people.contactId(slot) != row.integer(0))
                              return;
                          keys.clear();
                          addPersonKeys(row.text(1), row.text(2), row.text(3), m_people.home(), keys);
                          for (const std::uint32_t key : keys)
                              m_persons.add(key, slot);
                      });
}

Result<Likenesses> LookAlikes::readContact(std::uint32_t contact)
{
    const std::uint32_t customer = m_people.index().contact(contact).customer;
    Statement &row = *m_contactReader;
    row.reset();
    row.bind(1, m_people.contactId(contact));
    row.bind(2, customer == PeopleIndex::kNone ? std::int64_t{0} : m_people.customerId(customer));
    const auto found = row.step();
    LEADBOOK_TRY(found);
    Likenesses texts;
    if (!*found)
        return texts;
    texts.person = row.text(0);
    texts.company = row.integer(2) == 1 ? std::string_view() : row.text(1);
    texts.city = row.text(3);
    texts.emails = {std::string(row.text(4)), std::string(row.text(5))};
    texts.phones = {std::string(row.text(6)), std::string(row.text(7)), std::string(row.text(8))};
    texts.wechat = row.text(9);
    return texts;
}

Result<Likenesses> LookAlikes::readCompany(std::uint32_t customer)
{
    const std::uint32_t contact = m_people.index().firstContact(customer);
    Statement &row = *m_companyReader;
    row.reset();
    row.bind(1, m_people.customerId(customer));
    row.bind(2, contact == PeopleIndex::kNone ? std::int64_t{0} : m_people.contactId(contact));
    const auto found = row.step();
    LEADBOOK_TRY(found);
    Likenesses texts;
    if (!*found)
        return texts;
    texts.company = row.text(0);
    texts.city = row.text(1);
    texts.emails = {std::string(row.text(2)), std::string(row.text(3))};
    texts.phones = {std::string(row.text(4)), std::string(row.text(5)), std::string(row.text(6))};
    texts.wechat = row.text(7);
    return texts;
}

LookAlikes::RowSigns LookAlikes::signsOf(const Party &party)
{
    return {party.personSigns(),
            {shortSign(keySign(party.customerKey)), shortSign(creditCodeSign(party.creditCode)),
             shortSign(citySign(party.city))},
            party.hasCompany};
}

/// Whether what is in memory leaves room for the contact's being the row's person.
bool LookAlikes::mayBePerson(const RowSigns &own, std::uint32_t contact) const
{
    const PeopleIndex::Contact &other = m_people.index().contact(contact);
    if (differ(own.person.mobile, other.signs.mobile) || differ(own.person.key, other.signs.key) ||
        differ(own.person.wechat, other.signs.wechat) || other.customer >= m_people.knownCustomers())
        return false;
    const PeopleIndex::Customer &customer = m_people.index().customer(other.customer);
    // Somebody known alone is not put into a company by an import.
    return !(own.hasCompany && customer.isPerson) && !differ(own.company.key, customer.signs.key);
}

bool LookAlikes::mayBeCompany(const RowSigns &own, std::uint32_t customer) const
{
    const CompanySigns &other = m_people.index().customer(customer).signs;
    return !differ(own.company.city, other.city) && !contradict(own.company, other);
}

Status LookAlikes::weighPerson(const Likenesses &row, std::uint32_t contact, LookAlike &best)
{
    const auto known = readContact(contact);
    LEADBOOK_TRY(known);
    Evidence evidence = weighPersons(row, *known, m_people.home());
    if (evidence.isAlike() && evidence.points > best.evidence.points)
        best = {m_people.index().contact(contact).customer, contact, std::move(evidence)};
    return {};
}

Status LookAlikes::weighCompany(const Likenesses &row, std::uint32_t customer, LookAlike &best)
{
    const auto known = readCompany(customer);
    LEADBOOK_TRY(known);
    Evidence evidence = weighCompanies(row, *known, m_people.home());
    if (evidence.isAlike() && evidence.points > best.evidence.points)
        best = {customer, PeopleIndex::kNone, std::move(evidence)};
    return {};
}

/// The contact that is most alike, at @p customer where that is one.
Result<LookAlike> LookAlikes::best(const ImportRow &row, const Party &party, std::uint32_t customer)
{
    LookAlike best;
    const Likenesses texts = ofRow(row, party);
    m_keys.clear();
    addPersonKeys(party.personName, row.text(FieldId::Phone), row.text(FieldId::Email), m_people.home(),
                  m_keys);
    const RowSigns own = signsOf(party);
    const auto mayBe = [&](std::uint32_t contact) {
        return mayBePerson(own, contact) &&
               (customer == PeopleIndex::kNone ||
                m_people.index().findLink(customer, contact) != PeopleIndex::kNone);
    };
    LEADBOOK_TRY(forEachInBlocks(m_persons, m_keys, mayBe,
                                 [&](std::uint32_t contact) { return weighPerson(texts, contact, best); }));
    return best;
}

Result<LookAlike> LookAlikes::find(const ImportRow &row, const Party &party, std::uint32_t contact)
{
    LookAlike found;
    if (m_people.knownCustomers() == 0)
        return found;
    LEADBOOK_TRY(load());
    const RowSigns own = signsOf(party);
    const Likenesses texts = ofRow(row, party);
    if (contact < m_people.knownContacts()) {
        const auto known = readContact(contact);
        LEADBOOK_TRY(known);
        const std::uint32_t customer = m_people.index().contact(contact).customer;
        const bool hasCompany = customer < m_people.knownCustomers() && !known->company.empty();
        if (hasCompany && mayBeCompany(own, customer))
            LEADBOOK_TRY(weighPerson(texts, contact, found));
        if (found.isFound() && !weighCompanies(texts, *known, m_people.home()).isAlike())
            found = {};
    } else if (party.hasPerson && contact == PeopleIndex::kNone) {
        auto person = best(row, party, PeopleIndex::kNone);
        LEADBOOK_TRY(person);
        found = std::move(*person);
    }
    if (!party.hasCompany)
        return found;
    m_keys.clear();
    addCompanyKeys(party.companyName, true, m_keys);
    LEADBOOK_TRY(forEachInBlocks(
        m_companies, m_keys, [&](std::uint32_t customer) { return mayBeCompany(own, customer); },
        [&](std::uint32_t customer) { return weighCompany(texts, customer, found); }));
    return found;
}

Result<LookAlike> LookAlikes::findAt(const ImportRow &row, const Party &party, std::uint32_t customer)
{
    if (customer >= m_people.knownCustomers())
        return LookAlike();
    LEADBOOK_TRY(load());
    return best(row, party, customer);
}

Result<Evidence> LookAlikes::explain(const ImportRow &row, const Party &party, std::uint32_t contact)
{
    LEADBOOK_TRY(open());
    const auto known = readContact(contact);
    LEADBOOK_TRY(known);
    return weighPersons(ofRow(row, party), *known, m_people.home());
}

} // namespace leadbook
