// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/duplicatesigns.h"

#include "domain/companyname.h"
#include "domain/dialplan.h"
#include "domain/emailaddress.h"
#include "domain/maildomain.h"
#include "domain/phonenumber.h"
#include "domain/utf8.h"
#include "workspace/duplicates/namematch.h"
#include "workspace/import/blockkeys.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"
#include "workspace/listcolumn.h"
#include "workspace/parallel.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Further people and numbers of one record are passed over.
constexpr std::size_t kMostValues = 6;
constexpr std::size_t kPartRows = 8'192;
constexpr std::uint64_t kPlaced = 100; ///< kind of keys that hold a city
constexpr std::uint64_t kEmployed = 200;

const DialPlan &home()
{
    return dialPlanOf("CN");
}

std::uint32_t phoneValue(std::string_view text)
{
    const std::string digits = text.empty() ? std::string() : phoneDigits(text, home());
    constexpr std::size_t kLeastDigits = 6;
    if (digits.size() < kLeastDigits)
        return 0;
    const std::uint32_t sign = shortSign(stableHash(digits)) & ~1U;
    return isMobile(digits, home()) ? sign | 1U : sign == 0 ? 2U : sign;
}

std::uint32_t domainValue(std::string_view text)
{
    const auto address = text.empty() ? std::nullopt : emailAddress(text);
    const std::string_view domain = address ? workDomain(*address) : std::string_view();
    return domain.empty() ? 0 : shortSign(stableHash(domain));
}

/// What a company's name begins with, without its place: two Han characters or four letters.
std::uint64_t beginning(std::string_view company)
{
    const std::u32string bare = toUtf32(companyName(company).bare);
    constexpr char32_t kFirstHan = 0x4E00;
    const std::size_t length = !bare.empty() && bare[0] >= kFirstHan ? 2 : 4;
    std::uint64_t hash = 0;
    for (const char32_t c : std::u32string_view(bare).substr(0, length))
        hash = combined(hash, c);
    return hash;
}

template <typename Visit> void forEachContact(const Snapshot &snapshot, Row customer, Visit &&visit)
{
    const Row mainLink = customer < snapshot.mainLink.size() ? snapshot.mainLink[customer] : kNoRow;
    if (mainLink != kNoRow)
        visit(snapshot.links.contact[mainLink]);
    snapshot.links.ofCustomer.forEach(customer, [&](Row link) {
        if (link != mainLink && snapshot.links.isAlive(link))
            visit(snapshot.links.contact[link]);
    });
}

} // namespace

/// What one thread gathers of some rows.
struct DuplicateSigns::Part
{
    std::vector<RecordSigns> records;
    std::vector<std::uint32_t> values;
    std::vector<BlockIndex::Place> places;
    std::size_t alive = 0;
    BlockKeys keys;
};

std::uint32_t valueKey(ValueKind kind, std::uint32_t value)
{
    constexpr std::uint64_t kValues = 1'000;
    return value == 0 ? 0 : shortSign(combined(kValues + static_cast<std::uint64_t>(kind), value));
}

std::uint32_t DuplicateSigns::signOf(ValueKind kind, std::string_view text)
{
    switch (kind) {
    case ValueKind::Person:
        return shortSign(personNameSign(text));
    case ValueKind::Company:
        return text.empty() ? 0 : shortSign(companySign(text).core);
    case ValueKind::Phone:
        return phoneValue(text);
    case ValueKind::Email:
        return shortSign(emailSign(text));
    case ValueKind::WeChat:
        return shortSign(wechatSign(text));
    case ValueKind::Domain:
        return domainValue(text);
    }
    return 0;
}

std::span<const std::uint32_t> DuplicateSigns::values(Row row, ValueKind kind) const
{
    const RecordSigns &record = m_records[row];
    std::size_t begin = record.begin;
    for (std::size_t i = 0; i < static_cast<std::size_t>(kind); ++i)
        begin += record.counts[i];
    return std::span(m_values).subspan(begin, record.counts[static_cast<std::size_t>(kind)]);
}

std::size_t DuplicateSigns::holders(ValueKind kind, std::uint32_t value) const
{
    return std::max<std::size_t>(1, m_index.block(valueKey(kind, value)).size());
}

std::size_t DuplicateSigns::inCity(std::uint32_t city) const
{
    const auto found = std::ranges::equal_range(m_cities, city);
    return std::max<std::size_t>(1, found.size());
}

std::vector<std::string_view> DuplicateSigns::persons(Row row) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const TextColumn &names = snapshot.contacts.columns.text(FieldId::ContactName);
    std::vector<std::string_view> texts;
    const auto add = [&](Row contact) {
        if (texts.size() < kMostValues && !names[contact].empty())
            texts.push_back(names[contact]);
    };
    if (m_kind == DuplicateKind::Contacts)
        add(row);
    else
        forEachContact(snapshot, row, add);
    if (texts.empty() && m_kind == DuplicateKind::Customers &&
        snapshot.customers.columns.choice(FieldId::Kind)[row] == 1)
        texts.push_back(text(row, FieldId::Name));
    return texts;
}

std::vector<std::string_view> DuplicateSigns::companies(Row row) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const TextColumn &names = snapshot.customers.columns.text(FieldId::Name);
    const Column<std::uint8_t> &kinds = snapshot.customers.columns.choice(FieldId::Kind);
    std::vector<std::string_view> texts;
    const auto add = [&](Row customer) {
        if (texts.size() < kMostValues && kinds[customer] != 1)
            texts.push_back(names[customer]);
    };
    if (m_kind == DuplicateKind::Customers)
        add(row);
    else
        snapshot.links.ofContact.forEach(row, [&](Row link) {
            if (snapshot.links.isAlive(link))
                add(snapshot.links.customer[link]);
        });
    return texts;
}

std::string_view DuplicateSigns::text(Row row, FieldId field) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    if (m_kind == DuplicateKind::Customers)
        return snapshot.customers.columns.text(field)[row];
    return snapshot.contacts.columns.text(field)[row];
}

std::string_view DuplicateSigns::city(Row row) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const CodeColumn &cities = snapshot.customers.columns.code(FieldId::City);
    if (m_kind == DuplicateKind::Customers)
        return cities[row];
    const Row link = linkOfContact(snapshot, row);
    return link == kNoRow ? std::string_view() : cities[snapshot.links.customer[link]];
}

std::vector<std::string_view> DuplicateSigns::texts(Row row, ValueKind kind) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const FieldColumns &contacts = snapshot.contacts.columns;
    const FieldColumns &customers = snapshot.customers.columns;
    std::vector<std::string_view> found;
    const auto add = [&found](std::string_view text) {
        if (!text.empty() && found.size() < kMostValues)
            found.push_back(text);
    };
    const auto addPoints = [&](const Adjacency &points, Row owner) {
        points.forEach(owner, [&](Row point) {
            const std::string_view value = snapshot.points.value[point];
            const bool isPhone = snapshot.points.isPhone[point] != 0;
            if (isPhone ? kind == ValueKind::Phone
                        : kind == ValueKind::Email && value.find('@') != value.npos)
                add(value);
        });
    };
    const auto addContact = [&](Row contact) {
        if (kind == ValueKind::Phone) {
            add(contacts.text(FieldId::Mobile)[contact]);
            add(contacts.text(FieldId::Phone)[contact]);
        } else if (kind == ValueKind::Email || kind == ValueKind::Domain) {
            add(contacts.text(FieldId::Email)[contact]);
        } else if (kind == ValueKind::WeChat) {
            add(contacts.text(FieldId::WeChat)[contact]);
        }
        addPoints(snapshot.points.ofContact, contact);
    };
    if (m_kind == DuplicateKind::Contacts) {
        addContact(row);
        return found;
    }
    forEachContact(snapshot, row, addContact);
    if (kind == ValueKind::Phone)
        add(customers.text(FieldId::CompanyPhone)[row]);
    if (kind == ValueKind::Email || kind == ValueKind::Domain)
        add(customers.text(FieldId::CompanyEmail)[row]);
    addPoints(snapshot.points.ofCustomer, row);
    return found;
}

void DuplicateSigns::gather(Row row, Part &part) const
{
    const Snapshot &snapshot = *m_view->snapshot;
    const FieldTable &table = m_kind == DuplicateKind::Customers ? snapshot.customers : snapshot.contacts;
    RecordSigns record;
    record.begin = static_cast<std::uint32_t>(part.values.size());
    if (!table.isAlive(row)) {
        part.records.push_back(record);
        return;
    }
    ++part.alive;
    const FieldColumns &customers = snapshot.customers.columns;
    const bool isCustomer = m_kind == DuplicateKind::Customers;
    record.isCompany = isCustomer && customers.choice(FieldId::Kind)[row] != 1;
    const auto addAll = [&](ValueKind kind, const std::vector<std::string_view> &texts) {
        const auto begin = static_cast<std::ptrdiff_t>(part.values.size());
        for (const std::string_view text : texts) {
            const std::uint32_t sign = signOf(kind, text);
            if (sign != 0 &&
                std::find(part.values.begin() + begin, part.values.end(), sign) == part.values.end())
                part.values.push_back(sign);
        }
        record.counts[static_cast<std::size_t>(kind)] =
            static_cast<std::uint8_t>(static_cast<std::ptrdiff_t>(part.values.size()) - begin);
        for (auto at = begin; at < static_cast<std::ptrdiff_t>(part.values.size()); ++at)
            part.places.push_back({valueKey(kind, part.values[static_cast<std::size_t>(at)]), row});
    };
    const std::vector<std::string_view> people = persons(row);
    const std::vector<std::string_view> firms = companies(row);
    record.personBag = people.size() == 1 ? nameBag(people.front()) : 0;
    record.companyBag = firms.size() == 1 ? nameBag(companyName(firms.front()).core) : 0;
    addAll(ValueKind::Person, people);
    addAll(ValueKind::Company, firms);
    for (const ValueKind kind : {ValueKind::Phone, ValueKind::Email, ValueKind::WeChat, ValueKind::Domain})
        addAll(kind, texts(row, kind));
    const Row mainLink = isCustomer ? snapshot.mainLink[row] : kNoRow;
    const Row contact = isCustomer ? (mainLink == kNoRow ? kNoRow : snapshot.links.contact[mainLink]) : row;
    record.city = shortSign(citySign(city(row)));
    if (isCustomer) {
        record.credit = shortSign(creditCodeSign(customers.text(FieldId::CreditCode)[row]));
        record.key = shortSign(keySign(customers.text(FieldId::Key)[row]));
    } else {
        record.key = shortSign(keySign(snapshot.contacts.columns.text(FieldId::ContactKey)[row]));
    }
    if (contact != kNoRow && !record.isCompany) {
        const Day birthday = snapshot.contacts.columns.day(FieldId::Birthday)[contact];
        record.birthday = birthday.isValid() ? birthday.number() : 0;
    }
    part.records.push_back(record);
    gatherKeys(row, record, part);
}

/// Who may be the same stands under one of the same keys: a name together with the city, the firm's domain or
/// the beginning of its name; a company's name alone and with its city.
void DuplicateSigns::gatherKeys(Row row, const RecordSigns &record, Part &part) const
{
    const auto add = [&part, row](std::uint64_t hash) { part.places.push_back({shortSign(hash), row}); };
    const std::vector<std::string_view> firms = companies(row);
    std::vector<std::uint64_t> employers;
    for (const std::string_view firm : firms)
        employers.push_back(beginning(firm));
    for (const std::string_view address : texts(row, ValueKind::Domain)) {
        if (const std::uint32_t domain = domainValue(address); domain != 0)
            employers.push_back(domain);
    }
    for (const std::string_view person : persons(row)) {
        part.keys.clear();
        addPersonKeys(person, {}, {}, home(), part.keys);
        for (const std::uint32_t key : part.keys) {
            if (record.city != 0)
                add(combined(combined(kPlaced, key), record.city));
            for (const std::uint64_t employer : employers)
                add(combined(combined(kEmployed, key), employer));
        }
    }
    if (!record.isCompany)
        return;
    part.keys.clear();
    for (const std::string_view firm : firms)
        addCompanyKeys(firm, false, part.keys);
    for (const std::uint32_t key : part.keys) {
        part.places.push_back({key, row});
        if (record.city != 0)
            add(combined(combined(kPlaced, key), record.city));
    }
    if (record.credit != 0)
        add(combined(kPlaced + 1, record.credit));
}

DuplicateSigns DuplicateSigns::make(const View &view, DuplicateKind kind, const Progress &progress)
{
    DuplicateSigns signs(view, kind);
    const Snapshot &snapshot = *view.snapshot;
    const std::size_t rows =
        kind == DuplicateKind::Customers ? snapshot.customers.rows() : snapshot.contacts.rows();
    std::vector<Part> parts((rows + kPartRows - 1) / kPartRows);
    forEachParallel(parts.size(), [&](std::size_t index) {
        if (progress.isCancelled())
            return;
        const std::size_t end = std::min(rows, (index + 1) * kPartRows);
        for (std::size_t row = index * kPartRows; row < end; ++row)
            signs.gather(static_cast<Row>(row), parts[index]);
    });
    if (progress.isCancelled())
        return signs;
    signs.m_records.reserve(rows);
    for (Part &part : parts) {
        const auto base = static_cast<std::uint32_t>(signs.m_values.size());
        for (RecordSigns record : part.records) {
            record.begin += base;
            signs.m_records.push_back(record);
            if (record.city != 0)
                signs.m_cities.push_back(record.city);
        }
        signs.m_values.insert(signs.m_values.end(), part.values.begin(), part.values.end());
        for (const BlockIndex::Place &place : part.places)
            signs.m_index.add(place.key, place.slot);
        signs.m_alive += part.alive;
        part = {};
    }
    std::ranges::sort(signs.m_cities);
    signs.m_index.sort();
    return signs;
}

} // namespace leadbook
