// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/listimport.h"

#include "domain/personname.h"
#include "exchange/celltext.h"
#include "workspace/import/nearnames.h"
#include "workspace/import/recordcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

constexpr std::array kOwnerFields{FieldId::OwnerName, FieldId::OwnerTeamLead, FieldId::OwnerRegion,
                                  FieldId::OwnerEmail};
constexpr std::array kProductFields{FieldId::ProductKey,   FieldId::ProductName, FieldId::ProductCategory,
                                    FieldId::ProductPrice, FieldId::ProductCost, FieldId::ProductCurrency};

} // namespace

const ImportedList kOwnerRows{
    .table = RecordTable::Owner,
    .fields = kOwnerFields,
    .name = FieldId::OwnerName,
    .key = {},
    .firstName = FieldId::OwnerFirstName,
    .lastName = FieldId::OwnerLastName,
    .usesInBook =
        "SELECT (SELECT count(*) FROM deal WHERE owner = ?1) + (SELECT count(*) FROM customer WHERE "
        "owner = ?1) + (SELECT count(*) FROM interaction WHERE owner = ?1)",
};

const ImportedList kProductRows{
    .table = RecordTable::Product,
    .fields = kProductFields,
    .name = FieldId::ProductName,
    .key = FieldId::ProductKey,
    .firstName = {},
    .lastName = {},
    .usesInBook =
        "SELECT (SELECT count(*) FROM deal WHERE product = ?1) + (SELECT count(*) FROM purchase WHERE "
        "product = ?1)",
};

Result<std::unique_ptr<RowImport>> ListImport::open(const ImportContext &context, const ImportedList &kind)
{
    std::unique_ptr<ListImport> import(new ListImport(context, kind));
    LEADBOOK_TRY(import->m_records.load());
    return std::unique_ptr<RowImport>(std::move(import));
}

ListImport::ListImport(const ImportContext &context, const ImportedList &kind)
    : m_context(context)
    , m_kind(kind)
    , m_records(context.target, kind.table, columnsOf(kind.fields))
{
}

Status ListImport::beginFile(const FieldPlaces & /*places*/)
{
    m_records.beginFile();
    return {};
}

Result<RowVerdict> ListImport::take(const ImportRow &row, const Party & /*party*/)
{
    const std::string_view key = m_kind.key ? trimmed(row.text(*m_kind.key)) : std::string_view();
    std::string_view name = row.text(m_kind.name);
    std::string joined;
    if (trimmed(name).empty() && m_kind.firstName && m_kind.lastName) {
        joined = joinPersonName(trimmed(row.text(*m_kind.lastName)), trimmed(row.text(*m_kind.firstName)));
        name = joined;
    }
    if (key.empty() && trimmed(name).empty())
        return RowVerdict::rejected(QCoreApplication::translate("Import", "The row has no name."));
    m_values.clear();
    for (const FieldId field : m_kind.fields)
        m_values.push_back(row.value(field));
    const std::string_view called = trimmed(name).empty() ? key : name;
    const auto place = std::ranges::find(m_kind.fields, m_kind.name) - m_kind.fields.begin();
    m_values[static_cast<std::size_t>(place)] = CellValue::ofText(called);
    const auto known = m_context.finds() ? m_records.find(key, called) : std::nullopt;
    if (!known) {
        const auto made = m_records.add(key, called, m_values);
        LEADBOOK_TRY(made);
        m_records.noteUse(*made);
        return RowVerdict::of(true, false);
    }
    m_records.noteUse(*known);
    const RowSign sign = m_records.find(key, {}) ? RowSign::Key : RowSign::Name;
    if (!m_context.fills())
        return RowVerdict{}.knownBy(sign);
    const auto changed = m_records.records().fill(*known, m_values, m_context.overwrites());
    LEADBOOK_TRY(changed);
    return RowVerdict::of(false, *changed).knownBy(sign);
}

Status ListImport::endFile(ImportReceipt &receipt)
{
    const auto usesInBook = [this](std::int64_t id) -> Result<std::int64_t> {
        auto count = Statement::prepare(m_context.target.database, m_kind.usesInBook);
        LEADBOOK_TRY(count);
        count->bind(1, id);
        const auto found = count->step();
        LEADBOOK_TRY(found);
        return count->integer(0);
    };
    auto near = findNearNames(m_records, usesInBook);
    LEADBOOK_TRY(near);
    receipt.near = std::move(*near);
    return {};
}

void ListImport::finish()
{
    m_records.finish();
}

} // namespace leadbook
