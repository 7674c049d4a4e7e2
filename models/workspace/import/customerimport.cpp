// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/customerimport.h"

#include "workspace/import/nearnames.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"
#include "workspace/import/updatereason.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace leadbook {

Result<std::unique_ptr<RowImport>> CustomerImport::open(const ImportContext &context)
{
    ImportTarget target = context.target;
    auto queue = target.editor ? std::make_unique<BulkQueue>() : nullptr;
    target.queue = queue.get();
    People::Options options;
    options.isMapped = context.mappedFields();
    options.finds = context.finds();
    options.overwrites = context.overwrites();
    options.fills = context.fills();
    options.today = context.today;
    options.progress = &context.progress;
    options.rows = context.rows();
    auto people = People::open(target, options);
    LEADBOOK_TRY(people);
    auto extras = ExtraFields::open(target, RecordTable::CustomerExtra, extraColumns(context.tables));
    LEADBOOK_TRY(extras);
    std::unique_ptr<CustomerImport> import(
        new CustomerImport(context, target, std::move(*people), std::move(*extras), std::move(queue)));
    LEADBOOK_TRY(import->m_owners.load());
    auto points = ContactPoints::open(context.target, *import->m_people, context.tables, context.finds(),
                                      &context.progress);
    LEADBOOK_TRY(points);
    import->m_points = std::move(*points);
    return std::unique_ptr<RowImport>(std::move(import));
}

CustomerImport::CustomerImport(const ImportContext &context, ImportTarget target,
                               std::unique_ptr<People> people, std::unique_ptr<ExtraFields> extras,
                               std::unique_ptr<BulkQueue> queue)
    : m_context(context)
    , m_people(std::move(people))
    , m_extras(std::move(extras))
    , m_lookAlikes(context.target.database, *m_people, context.progress)
    , m_owners(target, RecordTable::Owner, {RecordColumn{"name"}})
    , m_queue(std::move(queue))
{
}

Status CustomerImport::beginFile(const FieldPlaces &places)
{
    m_extras->beginFile(places.mapping());
    m_owners.beginFile();
    m_fileName = QFileInfo(m_context.fileOf(places.mapping())).completeBaseName().toStdString();
    m_nameless = 0;
    m_explained = 0;
    m_people->noteChanges(&m_changes);
    m_customersBefore = m_people->customerCounts();
    m_contactsBefore = m_people->contactCounts();
    return {};
}

std::int64_t CustomerImport::knownId(std::uint32_t customer) const
{
    return customer < m_people->knownCustomers() ? m_people->customerId(customer) : 0;
}

/// The ids of these slots, of which the contact's may be none.
RowPeople CustomerImport::peopleOf(std::uint32_t customer, std::uint32_t contact) const
{
    return {m_people->customerId(customer), contact == PeopleIndex::kNone ? 0 : m_people->contactId(contact)};
}

/// The question whether a row is the customer that it looks like.
Result<RowVerdict> CustomerImport::ask(const ImportRow &row, const Party &party, const Found &found)
{
    QString why = found.doubt ? QCoreApplication::translate("Import", found.doubt) : found.evidence;
    if (found.alike < m_people->knownContacts()) {
        const auto evidence = m_lookAlikes.explain(row, party, found.alike);
        LEADBOOK_TRY(evidence);
        // A name alone takes a sentence.
        if (evidence->hasSign)
            why = evidence->sentence;
    }
    return RowVerdict::review(why).about(knownId(found.candidate));
}

/// Says of an updated row by what it was recognised and what it changed, as long as rows are listed.
void CustomerImport::explain(RowVerdict &verdict, const Found &found, bool isExtraChanged)
{
    constexpr std::int64_t kMost = ImportReceipt::mostListed(RowOutcome::Updated);
    if (verdict.outcome != RowOutcome::Updated || m_explained == kMost)
        return;
    verdict.reason = updateReason(found.sign, m_changes, isExtraChanged ? m_extras->lastSet() : QStringList(),
                                  m_context.overwrites());
    if (++m_explained == kMost)
        m_people->noteChanges(nullptr);
}

/// Whether the row's person is what the book has as a company, for want of knowing better.
bool CustomerImport::becomesPerson(std::uint32_t customer, const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    if (party.hasCompany || !party.hasPerson || !index.isBareCompany(customer))
        return false;
    bool isSame = index.customer(customer).isPlaceholder;
    index.bareCompanies.forEach(party.nameSign, [&](std::uint32_t slot) {
        isSame = isSame || slot == customer;
        return !isSame;
    });
    return isSame;
}

void CustomerImport::prepare(const ImportRow &row, Party &party) const
{
    party = readParty(row, m_people->home());
}

void CustomerImport::expect(const Party &party) const
{
    const PeopleIndex &index = m_people->index();
    index.companies.prefetch(party.company.core);
    index.mobiles.prefetch(party.mobile);
    index.mobiles.prefetch(party.otherMobile);
    index.emails.prefetch(party.email);
    index.wechats.prefetch(party.wechat);
}

Result<RowVerdict> CustomerImport::take(const ImportRow &row, const Party &party)
{
    if (!party.isNobody())
        return takeParty(row, party);
    const std::string name = m_fileName + ' ' + std::to_string(++m_nameless);
    return takeParty(row, unnamedParty(row, party, name));
}

/// Whether a row like this would be recognised by who it is about.
bool CustomerImport::hasSigns(const Party &party) const
{
    if (party.isUnnamed)
        return creditCodeSign(party.creditCode) != 0;
    return (party.hasCompany && !party.isCompanyNamedInstead) || party.identifiesPerson() ||
           !party.customerKey.empty() || !party.contactKey.empty();
}

Result<RowVerdict> CustomerImport::takeParty(const ImportRow &row, const Party &party)
{
    Found found;
    std::uint64_t origin = 0;
    if (m_context.finds()) {
        if (!hasSigns(party)) {
            const std::uint64_t print = row.fingerprint();
            origin = nth(print, m_occurrences.count(print));
            found.customer = m_people->index().customerOrigins.find(origin).value_or(PeopleIndex::kNone);
            if (found.customer != PeopleIndex::kNone)
                return RowVerdict::of(false, false)
                    .about(knownId(found.customer))
                    .knownBy(RowSign::SameRow)
                    .of(peopleOf(found.customer, PeopleIndex::kNone));
        }
        found = find(party, row.review());
        LEADBOOK_TRY(findAlike(row, party, found));
        if (found.isDoubted())
            return ask(row, party, found);
    }
    std::optional<std::int64_t> owner;
    if (const std::string_view name = row.text(FieldId::Owner); !name.empty()) {
        const auto slot = m_owners.take({}, name);
        LEADBOOK_TRY(slot);
        m_owners.noteUse(*slot);
        owner = m_owners.id(*slot);
    }
    const bool isKnown = found.customer != PeopleIndex::kNone;
    if (isKnown && !m_context.fills())
        return addPerson({row, party, owner, origin, false}, found);
    const bool turns = isKnown && becomesPerson(found.customer, party);
    return write({row, party, owner, origin, false, turns}, found);
}

/// What the book has stays as it is; a person that it does not know at the customer is new all the same.
Result<RowVerdict> CustomerImport::addPerson(const People::Telling &telling, Found found)
{
    if (!telling.party.hasPerson || found.contact != PeopleIndex::kNone)
        return RowVerdict::of(false, false)
            .about(knownId(found.customer))
            .knownBy(found.sign)
            .of(peopleOf(found.customer, found.contact));
    const auto contact = m_people->addContact(found.customer, telling);
    LEADBOOK_TRY(contact);
    LEADBOOK_TRY(m_points->write(found.customer, *contact, telling.row));
    return RowVerdict::of(true, false).of(peopleOf(found.customer, *contact));
}

Result<RowVerdict> CustomerImport::write(const People::Telling &telling, Found found)
{
    const Party &party = telling.party;
    const bool isNewCustomer = found.customer == PeopleIndex::kNone;
    bool isNew = isNewCustomer;
    bool isChanged = false;
    m_changes.clear();
    if (isNewCustomer) {
        const auto slot = m_people->addCustomer(telling);
        LEADBOOK_TRY(slot);
        found.customer = *slot;
    } else if (party.hasCompany || telling.becomesPerson ||
               m_people->index().customer(found.customer).isPerson) {
        const auto changed = m_people->fillCustomer(found.customer, telling);
        LEADBOOK_TRY(changed);
        isChanged = *changed;
    }
    // A company that turns out to be this person was there already.
    const bool isNewPerson = party.hasPerson && found.contact == PeopleIndex::kNone;
    isNew = isNew || (isNewPerson && !telling.becomesPerson);
    const auto contact = writePerson(telling, found, isChanged);
    LEADBOOK_TRY(contact);
    const auto pointsChanged = m_points->write(found.customer, *contact, telling.row);
    LEADBOOK_TRY(pointsChanged);
    isChanged = isChanged || *pointsChanged;
    const auto needChanged = m_people->fillNeed(found.customer, telling.row.value(FieldId::Need));
    LEADBOOK_TRY(needChanged);
    const auto extraChanged =
        m_extras->write(found.customer, m_people->customerId(found.customer),
                        m_people->isNewCustomer(found.customer), telling.row, m_context.overwrites());
    LEADBOOK_TRY(extraChanged);
    RowVerdict verdict = RowVerdict::of(isNew, isChanged || *needChanged || *extraChanged)
                             .about(knownId(found.customer))
                             .knownBy(found.sign)
                             .of(peopleOf(found.customer, *contact));
    explain(verdict, found, *extraChanged);
    return verdict;
}

/// The slot of the row's person, made or filled; kNone where the row has none.
Result<std::uint32_t> CustomerImport::writePerson(const People::Telling &telling, Found found,
                                                  bool &isChanged)
{
    if (!telling.party.hasPerson)
        return PeopleIndex::kNone;
    if (found.contact == PeopleIndex::kNone) {
        isChanged = true;
        return m_people->addContact(found.customer, telling);
    }
    const auto changed = m_people->fillContact(found.customer, found.contact, telling);
    LEADBOOK_TRY(changed);
    isChanged = isChanged || *changed;
    return found.contact;
}

Status CustomerImport::endFile(ImportReceipt &receipt)
{
    if (m_queue)
        LEADBOOK_TRY(m_queue->drain());
    receipt.customers = m_people->customerCounts() - m_customersBefore;
    receipt.contacts = m_people->contactCounts() - m_contactsBefore;
    auto near = findNearNames(m_owners);
    LEADBOOK_TRY(near);
    receipt.near = std::move(*near);
    return {};
}

void CustomerImport::finish()
{
    m_lookAlikes.finish();
    m_people->finish();
    m_points->finish();
    m_extras->finish();
    m_owners.finish();
}

} // namespace leadbook
