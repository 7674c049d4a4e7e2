// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/linkmerge.h"

namespace leadbook {

namespace {

Result<std::vector<StoredRow>> readLinks(sqlite3 *database, const std::vector<std::int64_t> &ids)
{
    std::vector<StoredRow> links;
    for (const std::int64_t id : ids) {
        auto link = readStoredRow(database, RecordTable::CustomerContact, id);
        LEADBOOK_TRY(link);
        if (*link)
            links.push_back(*std::move(*link));
    }
    return links;
}

} // namespace

Result<std::vector<StoredRow>> linksOfContacts(sqlite3 *database, std::int64_t a, std::int64_t b)
{
    constexpr std::string_view kShared =
        "SELECT x.customer FROM customer_contact x JOIN customer_contact y ON y.customer = x.customer "
        "WHERE x.contact = ?1 AND y.contact = ?2 ORDER BY x.id, y.id LIMIT 1";
    constexpr std::string_view kLink =
        "SELECT id FROM customer_contact WHERE customer = ?1 AND contact = ?2 ORDER BY id LIMIT 1";
    const auto shared = readIds(database, std::string(kShared), {a, b});
    LEADBOOK_TRY(shared);
    std::vector<std::int64_t> ids;
    for (const std::int64_t customer : *shared) {
        for (const std::int64_t contact : {a, b}) {
            const auto link = readIds(database, std::string(kLink), {customer, contact});
            LEADBOOK_TRY(link);
            ids.insert(ids.end(), link->begin(), link->end());
        }
    }
    return readLinks(database, ids);
}

Result<std::vector<StoredRow>> linksOfCustomers(sqlite3 *database, std::int64_t a, std::int64_t b)
{
    std::vector<std::int64_t> ids;
    for (const std::int64_t customer : {a, b}) {
        const auto link = readIds(
            database,
            "SELECT id FROM customer_contact WHERE customer = ?1 ORDER BY is_primary DESC, id LIMIT 1",
            {customer});
        LEADBOOK_TRY(link);
        ids.insert(ids.end(), link->begin(), link->end());
    }
    auto links = readLinks(database, ids);
    LEADBOOK_TRY(links);
    const bool areTwo =
        links->size() == 2 && links->front().value("contact") != links->back().value("contact");
    return areTwo ? *std::move(links) : std::vector<StoredRow>();
}

Status writeLink(Editor &editor, const std::vector<StoredRow> &links, const MergeChoices &choices)
{
    if (links.size() != 2)
        return {};
    const auto stays = readStoredRow(editor.database(), RecordTable::CustomerContact, links.front().id);
    LEADBOOK_TRY(stays);
    if (!*stays)
        return {};
    std::vector<Cell> cells;
    for (const FieldId field : kLinkFields) {
        const auto chosen = choices.find(field);
        if (chosen == choices.end())
            continue;
        const std::string_view column = fieldOf(field).column;
        const QVariant value = links[std::min<std::size_t>(chosen->second, 1)].value(column);
        if (value != (*stays)->value(column))
            cells.push_back({column, value});
    }
    return cells.empty() ? Status() : editor.update(RecordTable::CustomerContact, links.front().id, cells);
}

} // namespace leadbook
