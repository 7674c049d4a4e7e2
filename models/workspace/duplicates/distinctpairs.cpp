// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/distinctpairs.h"

#include "store/reader.h"

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

std::string_view columnOf(DuplicateKind kind)
{
    return kind == DuplicateKind::Customers ? "customer" : "contact";
}

RecordTable tableOf(DuplicateKind kind)
{
    return kind == DuplicateKind::Customers ? RecordTable::DistinctCustomer : RecordTable::DistinctContact;
}

std::string question(DuplicateKind kind)
{
    return "SELECT " + std::string(columnOf(kind)) + ", other FROM " + std::string(sqlName(tableOf(kind)));
}

} // namespace

Result<DistinctPairs> DistinctPairs::read(sqlite3 *database, DuplicateKind kind)
{
    auto rows = Statement::prepare(database, question(kind));
    LEADBOOK_TRY(rows);
    DistinctPairs pairs;
    while (true) {
        const auto row = rows->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        pairs.m_pairs.emplace_back(std::minmax(rows->integer(0), rows->integer(1)));
    }
    std::ranges::sort(pairs.m_pairs);
    return pairs;
}

Result<DistinctPairs> distinctPairsOf(const QString &path, DuplicateKind kind)
{
    const auto book = ReadConnection::open(path);
    LEADBOOK_TRY(book);
    return DistinctPairs::read(book->handle(), kind);
}

bool DistinctPairs::contains(std::int64_t a, std::int64_t b) const
{
    const std::pair<std::int64_t, std::int64_t> pair = std::minmax(a, b);
    return std::ranges::binary_search(m_pairs, pair);
}

Book::Work markDistinct(DuplicateKind kind, std::int64_t a, std::int64_t b, Day today)
{
    return [=](Editor &editor) -> Status {
        const auto known = DistinctPairs::read(editor.database(), kind);
        LEADBOOK_TRY(known);
        if (known->contains(a, b) || a == b)
            return {};
        const std::array cells{Cell{columnOf(kind), qint64{std::min(a, b)}},
                               Cell{"other", qint64{std::max(a, b)}}, Cell{"day", today.number()}};
        LEADBOOK_TRY(editor.insert(tableOf(kind), cells));
        return {};
    };
}

} // namespace leadbook
