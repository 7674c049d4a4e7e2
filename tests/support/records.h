// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkwriter.h"
#include "store/editor.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace leadbook::test {

/// The result of an insert as the Status that the work of a change returns.
inline Status asStatus(const Result<std::int64_t> &result, std::int64_t *id = nullptr)
{
    LEADBOOK_TRY(result);
    if (id != nullptr)
        *id = *result;
    return {};
}

inline Status addCustomer(Editor &editor, const QString &name, std::int64_t *id = nullptr)
{
    return asStatus(editor.insert(RecordTable::Customer, std::array{Cell{"name", name}}), id);
}

/// @p count customers in bulk, with a city and every third with notes.
inline Status addCustomers(Editor &editor, int count, std::int64_t *firstId = nullptr)
{
    constexpr std::array<std::string_view, 4> kColumns{"name", "city", "employees", "notes"};
    auto writer = BulkWriter::begin(editor, RecordTable::Customer, kColumns);
    LEADBOOK_TRY(writer);
    if (firstId != nullptr)
        *firstId = writer->nextId();
    for (int i = 0; i < count; ++i) {
        const std::string name = "Customer " + std::to_string(i);
        writer->row().bind(1, std::string_view(name));
        writer->row().bind(2, i % 2 == 0 ? std::string_view("上海") : std::string_view("Berlin"));
        writer->row().bind(3, i % 100);
        if (i % 3 == 0)
            writer->row().bind(4, std::string_view("met at the fair, call back"));
        LEADBOOK_TRY(writer->write());
    }
    return {};
}

/// One purchase for each of @p count customers from @p firstCustomer on.
inline Status addPurchases(Editor &editor, std::int64_t firstCustomer, int count)
{
    constexpr std::array<std::string_view, 3> kColumns{"customer", "day", "amount"};
    auto writer = BulkWriter::begin(editor, RecordTable::Purchase, kColumns);
    LEADBOOK_TRY(writer);
    for (int i = 0; i < count; ++i) {
        writer->row().bind(1, firstCustomer + i);
        writer->row().bind(2, Day(19'000 + i % 1000));
        writer->row().bind(3, Money::fromUnits(100 + i % 50));
        LEADBOOK_TRY(writer->write());
    }
    return {};
}

/// Sets the city of the customers first, first + step, ... in one change.
inline Status setCities(Editor &editor, std::int64_t first, int count, int step, const QString &city)
{
    constexpr std::array<std::string_view, 1> kColumns{"city"};
    auto update = editor.prepareUpdate(RecordTable::Customer, kColumns);
    LEADBOOK_TRY(update);
    for (int i = 0; i < count; ++i) {
        update->bind(1, QStringView(city));
        update->bind(2, first + std::int64_t{i} * step);
        LEADBOOK_TRY(update->execute());
    }
    return {};
}

} // namespace leadbook::test
