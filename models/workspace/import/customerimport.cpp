// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/customerimport.h"

#include "workspace/import/nearnames.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"

#include <QCoreApplication>

namespace leadbook {

Result<std::unique_ptr<RowImport>> CustomerImport::open(const ImportContext &context)
{
    People::Options options;
    options.isMapped = context.mappedFields();
    options.finds = context.finds();
    options.overwrites = context.overwrites();
    options.fills = context.fills();
    options.today = context.today;
    options.progress = &context.progress;
    auto people = People::open(context.target, options);
    LEADBOOK_TRY(people);
    auto extras = ExtraFields::open(context.target, RecordTable::CustomerExtra, extraColumns(context.tables));
    LEADBOOK_TRY(extras);
    std::unique_ptr<CustomerImport> import(
        new CustomerImport(context, std::move(*people), std::move(*extras)));
    LEADBOOK_TRY(import->m_owners.load());
    return std::unique_ptr<RowImport>(std::move(import));
}

CustomerImport::CustomerImport(const ImportContext &context, std::unique_ptr<People> people,
                               std::unique_ptr<ExtraFields> extras)
    : m_context(context)
    , m_people(std::move(people))
    , m_extras(std::move(extras))
    , m_owners(context.target, RecordTable::Owner, {RecordColumn{"name"}})
{
}

Status CustomerImport::beginFile(const FieldPlaces &places)
{
    m_extras->beginFile(places.mapping());
    m_owners.beginFile();
    m_customersBefore = m_people->customerCounts();
    m_contactsBefore = m_people->contactCounts();
    return {};
}

/// Takes a match over into @p slot; false where the user must say first.
bool CustomerImport::settle(PeopleMatch match, std::uint32_t &slot, Found &found) const
{
    if (match.kind == PeopleMatch::Kind::Unsure && m_context.request.review == ReviewAs::Skip) {
        found.doubt = match.evidence;
        return false;
    }
    const bool isSame = match.kind == PeopleMatch::Kind::Unsure && m_context.request.review == ReviewAs::Same;
    if (match.kind == PeopleMatch::Kind::Known || isSame)
        slot = match.slot;
    return true;
}

CustomerImport::Found CustomerImport::find(const Party &party) const
{
    Found found;
    const PeopleIndex &index = m_people->index();
    if (const std::uint64_t key = keySign(party.customerKey); key != 0)
        found.customer = index.customerKeys.find(key).value_or(PeopleIndex::kNone);
    if (found.customer == PeopleIndex::kNone && !party.hasCompany) {
        if (settle(matchPerson(*m_people, party), found.contact, found) &&
            found.contact != PeopleIndex::kNone)
            found.customer = index.contact(found.contact).customer;
        return found;
    }
    if (found.customer == PeopleIndex::kNone && !settle(matchCompany(index, party), found.customer, found))
        return found;
    if (!party.hasPerson || found.customer == PeopleIndex::kNone) {
        // The company is new; its person may be known from another one.
        if (party.hasPerson)
            settle(matchContact(index, PeopleIndex::kNone, party), found.contact, found);
        return found;
    }
    if (index.customer(found.customer).isPerson)
        found.contact = index.firstContact(found.customer);
    else
        settle(matchContact(index, found.customer, party), found.contact, found);
    return found;
}

void CustomerImport::prepare(const ImportRow &row, Party &party) const
{
    party = readParty(row, m_people->home());
}

Result<RowVerdict> CustomerImport::take(const ImportRow &row, const Party &party)
{
    if (party.isNobody()) {
        return RowVerdict::rejected(QCoreApplication::translate(
            "Import",
            "The row names nobody: it has no name, company, e-mail, phone or key. Fill one of them in."));
    }
    Found found;
    std::uint64_t origin = 0;
    if (m_context.finds()) {
        const bool hasSigns = party.hasCompany || party.identifiesPerson() || !party.customerKey.empty() ||
                              !party.contactKey.empty();
        if (!hasSigns) {
            const std::uint64_t print = row.fingerprint();
            origin = nth(print, m_occurrences.count(print));
            found.customer = m_people->index().customerOrigins.find(origin).value_or(PeopleIndex::kNone);
            if (found.customer != PeopleIndex::kNone)
                return RowVerdict{RowOutcome::Unchanged, {}};
        }
        found = find(party);
        if (found.doubt)
            return RowVerdict::review(QCoreApplication::translate("Import", found.doubt));
    }
    std::optional<std::int64_t> owner;
    if (const std::string_view name = row.text(FieldId::Owner); !name.empty()) {
        const auto slot = m_owners.take({}, name);
        LEADBOOK_TRY(slot);
        m_owners.noteUse(*slot);
        owner = m_owners.id(*slot);
    }
    return write({row, party, owner, origin, false}, found);
}

Result<RowVerdict> CustomerImport::write(const People::Telling &telling, Found found)
{
    const Party &party = telling.party;
    const bool isNewCustomer = found.customer == PeopleIndex::kNone;
    bool isNew = isNewCustomer;
    bool isChanged = false;
    if (!isNewCustomer && !m_context.fills())
        return RowVerdict{RowOutcome::Unchanged, {}};
    if (isNewCustomer) {
        const auto slot = m_people->addCustomer(telling);
        LEADBOOK_TRY(slot);
        found.customer = *slot;
    } else if (party.hasCompany || m_people->index().customer(found.customer).isPerson) {
        const auto changed = m_people->fillCustomer(found.customer, telling);
        LEADBOOK_TRY(changed);
        isChanged = *changed;
    }
    if (party.hasPerson && found.contact == PeopleIndex::kNone) {
        LEADBOOK_TRY(m_people->addContact(found.customer, telling));
        isNew = true;
    } else if (party.hasPerson) {
        const auto changed = m_people->fillContact(found.customer, found.contact, telling);
        LEADBOOK_TRY(changed);
        isChanged = isChanged || *changed;
    }
    const auto needChanged = m_people->fillNeed(found.customer, telling.row.value(FieldId::Need));
    LEADBOOK_TRY(needChanged);
    const auto extraChanged =
        m_extras->write(found.customer, m_people->customerId(found.customer),
                        m_people->isNewCustomer(found.customer), telling.row, m_context.overwrites());
    LEADBOOK_TRY(extraChanged);
    return RowVerdict::of(isNew, isChanged || *needChanged || *extraChanged);
}

Status CustomerImport::endFile(ImportReceipt &receipt)
{
    receipt.customers = m_people->customerCounts() - m_customersBefore;
    receipt.contacts = m_people->contactCounts() - m_contactsBefore;
    auto near = findNearNames(m_owners);
    LEADBOOK_TRY(near);
    receipt.near = std::move(*near);
    return {};
}

void CustomerImport::finish()
{
    m_people->finish();
    m_extras->finish();
    m_owners.finish();
}

} // namespace leadbook
