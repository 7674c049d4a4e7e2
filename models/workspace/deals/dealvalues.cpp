// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "workspace/deals/dealfields.h"
#include "workspace/deals/dealwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

// The fields of a deal: what is written into them, and which have to say something.

namespace leadbook {

namespace {

/// The table that a field of that type refers to; absent for a value of its own.
std::optional<RecordTable> referredTable(FieldType type)
{
    switch (type) {
    case FieldType::Customer:
        return RecordTable::Customer;
    case FieldType::Owner:
        return RecordTable::Owner;
    case FieldType::Product:
        return RecordTable::Product;
    default:
        return std::nullopt;
    }
}

QVariant trimmedOrNull(const QVariant &value)
{
    if (value.metaType() != QMetaType::fromType<QString>())
        return value;
    const QString text = value.toString().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

Status DealWriter::write(std::int64_t deal, std::span<const DealValue> values)
{
    std::vector<Cell> cells;
    for (const DealValue &value : values) {
        auto cell = cellOf(value);
        LEADBOOK_TRY(cell);
        // The last word on a field counts.
        std::erase_if(cells, [&](const Cell &known) { return known.column == cell->column; });
        cells.push_back(std::move(*cell));
    }
    if (cells.empty())
        return {};
    return m_editor.update(RecordTable::Deal, deal, cells);
}

Result<Cell> DealWriter::cellOf(const DealValue &value)
{
    const Field &field = fieldOf(value.field);
    if (field.home != Home::Deal || field.type == FieldType::Stage)
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate(
                         "DealWork", "“%1” is not written into a deal; move, win or lose the deal instead.")
                         .arg(fieldLabel(value.field)),
                     {}};
    const QVariant trimmed = trimmedOrNull(value.value);
    const auto table = referredTable(field.type);
    if (!table)
        return Cell{field.column, trimmed};
    auto id = idOf(*table, trimmed);
    LEADBOOK_TRY(id);
    return Cell{field.column, std::move(*id)};
}

Result<QVariant> DealWriter::idOf(RecordTable table, const QVariant &value)
{
    if (value.isNull() || value.metaType() != QMetaType::fromType<QString>()) {
        const qint64 id = value.toLongLong();
        return id == 0 ? QVariant() : QVariant(id);
    }
    const QString name = value.toString();
    const auto known = findNamed(table, name);
    LEADBOOK_TRY(known);
    if (*known != 0)
        return QVariant(qint64{*known});
    if (table == RecordTable::Customer)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("DealWork", "There is no customer “%1”; add that customer first.")
                .arg(name),
            {}};
    const auto made = m_editor.insert(table, std::array{Cell{"name", name}});
    LEADBOOK_TRY(made);
    if (table == RecordTable::Owner)
        m_author.reset();
    return QVariant(qint64{*made});
}

Result<std::int64_t> DealWriter::findNamed(RecordTable table, const QString &name)
{
    auto find = m_editor.prepare("SELECT id FROM " + std::string(sqlName(table)) +
                                 " WHERE name = ?1 ORDER BY id LIMIT 1");
    LEADBOOK_TRY(find);
    find->bind(1, QStringView(name));
    const auto row = find->step();
    LEADBOOK_TRY(row);
    return *row ? find->integer(0) : 0;
}

Status DealWriter::verifyRequired(std::int64_t deal, const StoredStage &stage)
{
    if (stage.required.empty())
        return {};
    std::string columns;
    for (const FieldId field : stage.required)
        columns += (columns.empty() ? "" : ", ") + std::string(fieldOf(field).column);
    std::vector<FieldId> missing;
    QString title;
    LEADBOOK_TRY(
        readRow("SELECT " + columns + ", title FROM deal WHERE id = ?1", deal, [&](const Statement &row) {
            int column = 0;
            for (const FieldId field : stage.required) {
                const bool isThere = !row.isNull(column) && !row.text(column).empty();
                if (!isThere)
                    missing.push_back(field);
                ++column;
            }
            title = toQString(row.text(column));
        }));
    return missing.empty() ? Status() : missingError(title, stage.name, missing);
}

} // namespace leadbook
