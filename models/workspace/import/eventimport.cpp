// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/eventimport.h"

#include "exchange/celltext.h"
#include "workspace/import/nearnames.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/recordcolumns.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

constexpr CellValue::Kind kInteger = CellValue::Kind::Integer;

std::vector<RecordColumn> columnsOf(const EventKind &kind)
{
    std::vector<RecordColumn> columns{recordColumn("customer", kInteger, true)};
    if (kind.hasContact)
        columns.push_back(recordColumn("contact", kInteger));
    if (kind.owner)
        columns.push_back(recordColumn("owner", kInteger));
    if (!kind.minute.empty())
        columns.push_back(recordColumn(kind.minute, kInteger));
    for (const EventKind::Column &column : kind.columns) {
        columns.push_back(recordColumn(column.name, storedKind(fieldOf(column.field).type)));
        columns.back().whenEmpty = column.whenEmpty;
        columns.back().isZeroEmpty = column.whenEmpty == 0;
    }
    return columns;
}

} // namespace

Result<std::unique_ptr<RowImport>> EventImport::open(const ImportContext &context, const EventKind &kind)
{
    auto link = CustomerLink::open(context, kind.customer);
    LEADBOOK_TRY(link);
    std::unique_ptr<EventImport> import(new EventImport(context, kind, std::move(*link)));
    LEADBOOK_TRY(import->m_owners.load());
    if (kind.key)
        LEADBOOK_TRY(import->m_events.load(fieldOf(*kind.key).column, "customer"));
    else
        LEADBOOK_TRY(import->m_events.load());
    return std::unique_ptr<RowImport>(std::move(import));
}

EventImport::EventImport(const ImportContext &context, const EventKind &kind,
                         std::unique_ptr<CustomerLink> link)
    : m_kind(kind)
    , m_link(std::move(link))
    , m_owners(context.target, RecordTable::Owner, {RecordColumn{"name"}})
    , m_events(context, kind.table, columnsOf(kind),
               kind.key ? RecordSet::Memory::Rows : RecordSet::Memory::None)
{
}

Status EventImport::beginFile(const FieldPlaces &places)
{
    m_link->beginFile(places);
    m_owners.beginFile();
    return {};
}

/// The contact a row names, or the person that the customer is; made where a company has none of that name.
Result<CellValue> EventImport::contact(const ImportRow &row, const CustomerLink::Linked &linked)
{
    const PeopleIndex &index = m_link->people().index();
    std::uint32_t slot = linked.contact;
    if (slot == PeopleIndex::kNone && index.customer(linked.customer).isPerson)
        slot = index.firstContact(linked.customer);
    const std::string_view name = m_kind.contact ? trimmed(row.text(*m_kind.contact)) : std::string_view();
    if (slot == PeopleIndex::kNone && !name.empty()) {
        Party party;
        party.hasCompany = true;
        party.hasPerson = true;
        party.personName = name;
        party.nameSign = personNameSign(name);
        const PeopleMatch match = matchContact(index, linked.customer, party);
        slot = match.kind == PeopleMatch::Kind::Known ? match.slot : PeopleIndex::kNone;
        if (slot == PeopleIndex::kNone) {
            const auto made = m_link->people().addContact(linked.customer, {row, party, {}, 0, false});
            LEADBOOK_TRY(made);
            slot = *made;
        }
    }
    return slot == PeopleIndex::kNone ? CellValue() : CellValue::ofInteger(m_link->people().contactId(slot));
}

Result<CellValue> EventImport::owner(const ImportRow &row)
{
    const std::string_view name = row.text(*m_kind.owner);
    if (trimmed(name).empty())
        return CellValue();
    const auto slot = m_owners.take({}, name);
    LEADBOOK_TRY(slot);
    m_owners.noteUse(*slot);
    return CellValue::ofInteger(m_owners.id(*slot));
}

void EventImport::prepare(const ImportRow &row, Party &party) const
{
    m_link->prepare(row, party);
}

Result<RowVerdict> EventImport::take(const ImportRow &row, const Party &party)
{
    if (m_kind.day && row.value(*m_kind.day).isEmpty()) {
        return RowVerdict::rejected(row.places().has(*m_kind.day)
                                        ? QCoreApplication::translate("Import", "The row has no date.")
                                        : lacksDateColumn());
    }
    const auto linked = m_link->take(row, party);
    LEADBOOK_TRY(linked);
    if (linked->doubt)
        return RowVerdict::review(QCoreApplication::translate("Import", linked->doubt)).about(linked->known);
    const bool hasCustomer = linked->customer != PeopleIndex::kNone;
    if (!hasCustomer && m_kind.needsCustomer)
        return RowVerdict::rejected(QCoreApplication::translate("Import", "The row names no customer."));
    m_values.clear();
    const std::int64_t customer = hasCustomer ? m_link->customerId(linked->customer) : 0;
    m_values.push_back(hasCustomer ? CellValue::ofInteger(customer) : CellValue());
    if (m_kind.hasContact) {
        const auto value = contact(row, *linked);
        LEADBOOK_TRY(value);
        m_values.push_back(*value);
    }
    if (m_kind.owner) {
        const auto value = owner(row);
        LEADBOOK_TRY(value);
        m_values.push_back(*value);
    }
    if (!m_kind.minute.empty()) {
        const std::int16_t minute = row.value(*m_kind.day).minute;
        m_values.push_back(minute < 0 ? CellValue() : CellValue::ofInteger(minute));
    }
    for (const EventKind::Column &column : m_kind.columns) {
        const CellValue value = row.value(column.field);
        m_values.push_back(value.isEmpty() && m_kind.kind == column.field ? m_kind.usualKind : value);
    }
    const auto outcome = m_events.write(identity(row, customer), m_values);
    LEADBOOK_TRY(outcome);
    return RowVerdict::of(*outcome == RowOutcome::New, *outcome == RowOutcome::Updated || linked->isChanged)
        .about(linked->known)
        .knownBy(key(row).empty() ? RowSign::SameRow : RowSign::Key);
}

std::string_view EventImport::key(const ImportRow &row) const
{
    return m_kind.key ? trimmed(row.text(*m_kind.key)) : std::string_view();
}

std::uint64_t EventImport::identity(const ImportRow &row, std::int64_t customer)
{
    const std::string_view key = this->key(row);
    if (key.empty())
        return m_events.identify(row.fingerprint());
    if (customer == 0) {
        if (const auto only = m_events.onlyWithKey(key))
            return *only;
    }
    const std::uint64_t identity = EventRecords::keyIdentity(key, customer);
    m_events.noteKey(key, identity);
    return identity;
}

Status EventImport::endFile(ImportReceipt &receipt)
{
    m_link->endFile(receipt);
    auto near = findNearNames(m_owners);
    LEADBOOK_TRY(near);
    receipt.near = std::move(*near);
    return {};
}

void EventImport::finish()
{
    m_link->finish();
    m_owners.finish();
    m_events.finish();
}

} // namespace leadbook
