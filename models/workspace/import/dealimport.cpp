// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/dealimport.h"

#include "exchange/celltext.h"
#include "workspace/import/nearnames.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace leadbook {

namespace {

constexpr CellValue::Kind kText = CellValue::Kind::Text;
constexpr CellValue::Kind kInteger = CellValue::Kind::Integer;

constexpr std::size_t kCustomerColumn = 1;
constexpr int kOutcomeColumn = 5;

/// A column that belongs to the outcome: filling the gaps of a deal never closes an open one by half.
RecordColumn ofOutcome(RecordColumn column)
{
    column.goesWith = kOutcomeColumn;
    return column;
}

RecordColumn outcomeColumn()
{
    RecordColumn column = recordColumn("outcome", kInteger);
    column.whenEmpty = 0;
    return column;
}

std::vector<RecordColumn> dealColumns()
{
    return {recordColumn("key", kText),
            recordColumn("customer", kInteger),
            recordColumn("title", kText),
            recordColumn("pipeline", kInteger, true),
            recordColumn("stage", kInteger),
            outcomeColumn(),
            recordColumn("amount", kInteger),
            recordColumn("currency", kText),
            recordColumn("opened_day", kInteger),
            ofOutcome(recordColumn("closed_day", kInteger)),
            recordColumn("expected_day", kInteger),
            recordColumn("owner", kInteger),
            recordColumn("product", kInteger),
            recordColumn("source", kText),
            recordColumn("competitor", kText),
            ofOutcome(recordColumn("lost_reason", kText)),
            recordColumn("notes", kText)};
}

/// Whether a target holds days.
bool holdsDays(const TableFile &table, std::size_t target)
{
    return table.formats[target].type == FieldType::Day;
}

/// The stages of all files: what their stage columns hold and what their date columns are headed by.
QStringList stageNames(const std::vector<TableFile> &tables)
{
    QStringList names;
    for (const TableFile &table : tables)
        names << table.stages;
    const QStringList known = orderedStages(names);
    for (const TableFile &table : tables) {
        for (std::size_t i = 0; i < table.mapping.targets.size(); ++i) {
            const QString &header = table.mapping.headers[table.mapping.targets[i].columns.front()];
            QString stage = stageOfHeader(header, known);
            if (stage.isEmpty())
                stage = stageOfHeader(header);
            if (holdsDays(table, i) && !stage.isEmpty())
                names << stage;
        }
    }
    return names;
}

} // namespace

Result<std::unique_ptr<RowImport>> DealImport::open(const ImportContext &context)
{
    auto link = CustomerLink::open(context, FieldId::DealCustomer);
    LEADBOOK_TRY(link);
    auto stages = StagePlan::make(context.target, stageNames(context.tables),
                                  QFileInfo(context.request.files.value(0)).completeBaseName());
    LEADBOOK_TRY(stages);
    auto extras = ExtraFields::open(context.target, RecordTable::DealExtra, extraColumns(context.tables));
    LEADBOOK_TRY(extras);
    std::unique_ptr<DealImport> import(
        new DealImport(context, std::move(*link), std::move(*stages), std::move(*extras)));
    LEADBOOK_TRY(import->m_owners.load());
    LEADBOOK_TRY(import->m_products.load());
    LEADBOOK_TRY(import->m_deals.load("key"));
    return std::unique_ptr<RowImport>(std::move(import));
}

DealImport::DealImport(const ImportContext &context, std::unique_ptr<CustomerLink> link, StagePlan stages,
                       std::unique_ptr<ExtraFields> extras)
    : m_context(context)
    , m_link(std::move(link))
    , m_stages(std::move(stages))
    , m_extras(std::move(extras))
    , m_owners(context.target, RecordTable::Owner, {RecordColumn{"name"}})
    , m_products(context.target, RecordTable::Product, {RecordColumn{"key"}, RecordColumn{"name"}})
    , m_deals(context, RecordTable::Deal, dealColumns(), RecordSet::Memory::Rows)
    , m_changes(
          context.target, RecordTable::StageChange,
          {recordColumn("deal", kInteger), recordColumn("stage", kInteger), recordColumn("day", kInteger)},
          RecordSet::Memory::None)
{
}

Status DealImport::beginFile(const FieldPlaces &places)
{
    m_link->beginFile(places);
    m_owners.beginFile();
    m_products.beginFile();
    m_extras->beginFile(places.mapping());
    m_unlinked = 0;
    m_datedStages.clear();
    QStringList names;
    for (const StagePlan::Stage &stage : m_stages.stages())
        names << stage.name;
    const auto table = std::ranges::find_if(m_context.tables, [&places](const TableFile &candidate) {
        return &candidate.mapping == &places.mapping();
    });
    for (std::size_t i = 0; i < table->mapping.targets.size(); ++i) {
        const QString &header = table->mapping.headers[table->mapping.targets[i].columns.front()];
        const auto stage = holdsDays(*table, i) ? m_stages.find(stageOfHeader(header, names)) : std::nullopt;
        if (stage)
            m_datedStages.push_back({i, *stage});
    }
    std::ranges::sort(m_datedStages, {}, &DatedStage::stage);
    return {};
}

DealImport::Standing DealImport::standing(const ImportRow &row)
{
    Standing standing;
    if (const std::string_view cell = trimmed(row.text(FieldId::DealStage)); !cell.empty()) {
        const StagePlan::Meaning meaning = m_stages.meaning(cell);
        standing.outcome = meaning.outcome ? static_cast<std::int64_t>(*meaning.outcome) : 0;
        standing.stage = meaning.stage;
    }
    for (const DatedStage &dated : m_datedStages) {
        const bool isThere = !row.values()[dated.target].isEmpty();
        if (isThere && !standing.stage)
            standing.stage = dated.stage;
        else if (isThere && standing.isDecided())
            standing.stage = std::max(*standing.stage, dated.stage);
    }
    return standing;
}

Result<CellValue> DealImport::named(NamedRecords &records, std::string_view name)
{
    if (trimmed(name).empty())
        return CellValue();
    const auto slot = records.take(records.find(name, {}) ? name : std::string_view(), name);
    LEADBOOK_TRY(slot);
    records.noteUse(*slot);
    return CellValue::ofInteger(records.id(*slot));
}

void DealImport::prepare(const ImportRow &row, Party &party) const
{
    m_link->prepare(row, party);
}

Result<RowVerdict> DealImport::take(const ImportRow &row, const Party &party)
{
    const auto linked = m_link->take(row, party);
    LEADBOOK_TRY(linked);
    if (linked->doubt)
        return RowVerdict::review(QCoreApplication::translate("Import", linked->doubt)).about(linked->known);
    const bool hasCustomer = linked->customer != PeopleIndex::kNone;
    const Standing standing = this->standing(row);
    const auto outcome = write(row, standing, hasCustomer ? m_link->customerId(linked->customer) : 0);
    LEADBOOK_TRY(outcome);
    if (*outcome == RowOutcome::New)
        LEADBOOK_TRY(recordStages(row, standing));
    const std::uint32_t slot = m_deals.lastSlot();
    const auto isLinked = m_deals.records().hasValue(slot, kCustomerColumn);
    LEADBOOK_TRY(isLinked);
    m_unlinked += *isLinked ? 0 : 1;
    const auto extra =
        m_extras->write(slot, m_deals.lastId(), m_deals.records().isNew(slot), row, m_context.overwrites());
    LEADBOOK_TRY(extra);
    return RowVerdict::of(*outcome == RowOutcome::New,
                          *outcome == RowOutcome::Updated || linked->isChanged || *extra)
        .about(linked->known)
        .knownBy(trimmed(row.text(FieldId::DealKey)).empty() ? RowSign::SameRow : RowSign::Key);
}

Result<RowOutcome> DealImport::write(const ImportRow &row, const Standing &standing, std::int64_t customer)
{
    const auto owner = named(m_owners, row.text(FieldId::DealOwner));
    LEADBOOK_TRY(owner);
    const auto product = named(m_products, row.text(FieldId::DealProduct));
    LEADBOOK_TRY(product);
    const CellValue stage =
        standing.stage ? CellValue::ofInteger(m_stages.stages()[*standing.stage].id) : CellValue();
    const std::array values{row.value(FieldId::DealKey),
                            customer == 0 ? CellValue() : CellValue::ofInteger(customer),
                            row.value(FieldId::DealTitle),
                            CellValue::ofInteger(m_stages.pipeline()),
                            stage,
                            standing.outcome ? CellValue::ofInteger(*standing.outcome) : CellValue(),
                            row.value(FieldId::DealAmount),
                            row.value(FieldId::DealCurrency),
                            row.value(FieldId::DealOpened),
                            row.value(FieldId::DealClosed),
                            row.value(FieldId::DealExpected),
                            *owner,
                            *product,
                            row.value(FieldId::DealSource),
                            row.value(FieldId::DealCompetitor),
                            row.value(FieldId::DealLostReason),
                            row.value(FieldId::DealNotes)};
    const std::string_view key = trimmed(row.text(FieldId::DealKey));
    const std::uint64_t identity =
        key.empty() ? m_deals.identify(row.fingerprint()) : EventRecords::keyIdentity(key);
    if (m_context.overwrites())
        LEADBOOK_TRY(recordMove(identity, row, standing));
    return m_deals.write(identity, values);
}

Status DealImport::recordStage(std::optional<std::size_t> stage, const CellValue &day)
{
    const std::array values{CellValue::ofInteger(m_deals.lastId()),
                            stage ? CellValue::ofInteger(m_stages.stages()[*stage].id) : CellValue(),
                            day.isEmpty() ? CellValue() : CellValue::ofInteger(day.integer)};
    LEADBOOK_TRY(m_changes.add(values));
    return {};
}

/// What is recorded of a new deal's way: the stages whose days the row has, the stage it is in, its outcome.
Status DealImport::recordStages(const ImportRow &row, const Standing &standing)
{
    bool isRecorded = false;
    for (const DatedStage &dated : m_datedStages) {
        const CellValue &day = row.values()[dated.target];
        if (day.isEmpty())
            continue;
        LEADBOOK_TRY(recordStage(dated.stage, day));
        isRecorded = isRecorded || dated.stage == standing.stage;
    }
    if (standing.stage && !isRecorded && !standing.isDecided()) {
        // Only the first stage begins with the deal; when a later one began is not told.
        const CellValue opened = *standing.stage == 0 ? row.value(FieldId::DealOpened) : CellValue();
        LEADBOOK_TRY(recordStage(standing.stage, opened));
    }
    if (standing.isDecided())
        LEADBOOK_TRY(recordStage({}, row.value(FieldId::DealClosed)));
    return {};
}

/// A deal of the book that the file has in another stage moved there by the day of the import.
Status DealImport::recordMove(std::uint64_t identity, const ImportRow &row, const Standing &standing)
{
    const auto id = m_deals.findId(identity);
    if (!id || !m_context.target.editor || (!standing.stage && !standing.outcome))
        return {};
    auto known =
        Statement::prepare(m_context.target.database, "SELECT stage, outcome FROM deal WHERE id = ?");
    LEADBOOK_TRY(known);
    known->bind(1, *id);
    const auto found = known->step();
    LEADBOOK_TRY(found);
    const std::int64_t outcome = standing.outcome.value_or(known->integer(1));
    const bool otherOutcome = known->integer(1) != outcome;
    const bool otherStage =
        standing.stage && known->integer(0) != m_stages.stages()[*standing.stage].id && outcome == 0;
    if (!*found || (!otherOutcome && !otherStage))
        return {};
    const CellValue closed = row.value(FieldId::DealClosed);
    const bool isDecided = outcome != 0;
    const CellValue day =
        isDecided && !closed.isEmpty() ? closed : CellValue::ofInteger(m_context.today.number());
    const std::array values{CellValue::ofInteger(*id),
                            isDecided || !standing.stage
                                ? CellValue()
                                : CellValue::ofInteger(m_stages.stages()[*standing.stage].id),
                            CellValue::ofInteger(day.integer)};
    LEADBOOK_TRY(m_changes.add(values));
    return {};
}

Status DealImport::endFile(ImportReceipt &receipt)
{
    m_link->endFile(receipt);
    receipt.unlinked = m_unlinked;
    for (const NamedRecords *records : {&m_products, &m_owners}) {
        auto near = findNearNames(*records);
        LEADBOOK_TRY(near);
        receipt.near.insert(receipt.near.end(), near->begin(), near->end());
    }
    return {};
}

void DealImport::finish()
{
    m_link->finish();
    m_extras->finish();
    m_owners.finish();
    m_products.finish();
    m_deals.finish();
    m_changes.finish();
}

} // namespace leadbook
