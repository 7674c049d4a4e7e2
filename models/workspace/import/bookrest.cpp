// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/bookrest.h"

#include "core/text.h"
#include "store/editor.h"
#include "store/relations.h"
#include "store/statement.h"
#include "workspace/import/resttables.h"
#include "workspace/import/stablehash.h"

#include <algorithm>
#include <optional>

namespace leadbook {

namespace {

constexpr int kIdColumn = 0;
constexpr int kFirstSame = 1; ///< then the columns themselves

const Relation *relationOf(RecordTable table, std::string_view column)
{
    const auto *found = std::ranges::find_if(kRelations, [&](const Relation &relation) {
        return relation.child == table && relation.column == column;
    });
    return found == kRelations.end() ? nullptr : found;
}

/// The references without which a row of @p table is nobody's.
std::vector<std::string_view> ownersOf(RecordTable table)
{
    std::vector<std::string_view> columns;
    for (const Relation &relation : kRelations) {
        if (relation.child == table && relation.rule == OnRemoval::Owned)
            columns.push_back(relation.column);
    }
    return columns;
}

/// id, what makes a row the same, then @p columns.
std::string selectOf(const RestTable &table, const std::vector<std::string> &columns)
{
    std::string sql = "SELECT t.id";
    for (const std::string_view same : table.same) {
        if (!same.empty())
            sql.append(", quote(").append(same).append(")");
    }
    for (const std::string &column : columns)
        sql.append(", t.").append(column);
    sql.append(" FROM ").append(sqlName(table.table)).append(" t ").append(table.where);
    return sql.append(" ORDER BY t.id");
}

Result<std::vector<std::string>> columnsOf(sqlite3 *database, RecordTable table)
{
    auto read = Statement::prepare(database, "SELECT name FROM pragma_table_info(?) WHERE name <> 'id'");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    std::vector<std::string> columns;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return columns;
        columns.emplace_back(read->text(0));
    }
}

QVariant valueOf(const Statement &row, int column)
{
    switch (row.type(column)) {
    case ValueType::Integer:
        return qlonglong{row.integer(column)};
    case ValueType::Real:
        return row.real(column);
    case ValueType::Text:
        return toQString(row.text(column));
    case ValueType::Blob:
    case ValueType::Null:
        break;
    }
    return {};
}

int sameCount(const RestTable &table)
{
    return static_cast<int>(std::ranges::count_if(table.same, [](auto same) { return !same.empty(); }));
}

QVariant cellOf(const std::vector<Cell> &cells, std::string_view column)
{
    const auto found = std::ranges::find(cells, column, &Cell::column);
    return found == cells.end() ? QVariant() : found->value;
}

std::uint64_t keyOf(const RestTable &table, const Statement &row, const std::vector<std::int64_t> &owners)
{
    std::uint64_t key = 0;
    for (const std::int64_t owner : owners)
        key = mixed(key ^ static_cast<std::uint64_t>(owner));
    for (int i = 0; i < sameCount(table); ++i)
        key = mixed(key ^ stableHash(row.text(kFirstSame + i)));
    return key;
}

} // namespace

BookRest::BookRest(sqlite3 *source, Editor &editor)
    : m_source(source)
    , m_editor(editor)
{
}

Status BookRest::notePeople(const std::string &idsSql, std::span<const RowPeople> rows)
{
    if (idsSql.empty()) // a book of nobody
        return {};
    auto read = Statement::prepare(m_source, idsSql);
    LEADBOOK_TRY(read);
    auto main = m_editor.prepare("SELECT contact FROM customer_contact WHERE customer = ? ORDER BY "
                                 "is_primary DESC, id LIMIT 1");
    LEADBOOK_TRY(main);
    for (const RowPeople &people : rows) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        if (people.customer == 0)
            continue;
        m_ids[std::size_t(RecordTable::Customer)].try_emplace(read->integer(0), people.customer);
        std::int64_t contact = people.contact;
        if (contact == 0 && !read->isNull(1)) {
            main->bind(1, people.customer);
            const auto found = main->step();
            LEADBOOK_TRY(found);
            contact = *found ? main->integer(0) : 0;
            main->reset();
        }
        if (contact != 0 && !read->isNull(1))
            m_ids[std::size_t(RecordTable::Contact)].try_emplace(read->integer(1), contact);
    }
    return {};
}

/// Finds what both books call alike; @p sql yields id and name.
Status BookRest::noteNamed(RecordTable table, std::string_view sql)
{
    std::unordered_map<std::string, std::int64_t> names;
    for (sqlite3 *database : {m_editor.database(), m_source}) {
        auto read = Statement::prepare(database, sql);
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            const std::string name(read->text(1));
            if (database != m_source)
                names.try_emplace(name, read->integer(0));
            else if (const auto found = names.find(name); found != names.end())
                m_ids[std::size_t(table)].try_emplace(read->integer(0), found->second);
        }
    }
    return {};
}

Result<std::vector<BesideCounts>> BookRest::take(bool isConsentAlone, const Progress &progress)
{
    std::vector<BesideCounts> all;
    BesideCounts general{RecordTable::Contact};
    LEADBOOK_TRY(takeGeneral(general));
    if (general.updated > 0)
        all.push_back(general);
    LEADBOOK_TRY(readRefusals());
    LEADBOOK_TRY(noteNamed(RecordTable::Owner, "SELECT id, name FROM owner ORDER BY id"));
    LEADBOOK_TRY(noteNamed(RecordTable::Product,
                           "SELECT id, coalesce(nullif(key, ''), name) FROM product ORDER BY id"));
    for (const RestTable &table : kRestTables) {
        if (isConsentAlone && table.table != RecordTable::Consent)
            continue;
        auto counts = takeTable(table, progress);
        LEADBOOK_TRY(counts);
        if (counts->rows() > 0)
            all.push_back(*counts);
    }
    return all;
}

/// The word about being contacted at all, which lies in the contact itself: no outweighs yes, and yes is
/// taken only where nothing was said.
Status BookRest::takeGeneral(BesideCounts &counts)
{
    auto read = Statement::prepare(m_source, "SELECT id, consent, consent_day, do_not_contact FROM contact "
                                             "WHERE consent IS NOT NULL OR do_not_contact = 1 ORDER BY id");
    LEADBOOK_TRY(read);
    auto own = m_editor.prepare("SELECT consent, consent_day, do_not_contact FROM contact WHERE id = ?");
    LEADBOOK_TRY(own);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const Ids &contacts = m_ids[std::size_t(RecordTable::Contact)];
        const auto here = contacts.find(read->integer(0));
        if (here == contacts.end())
            continue;
        const std::int64_t contact = here->second;
        own->bind(1, contact);
        const auto found = own->step();
        LEADBOOK_TRY(found);
        if (!*found)
            continue;
        const bool isRefused = !read->isNull(1) && read->integer(1) == 0;
        const bool isLaterYes = own->integer(0) != 0 && own->day(1).isValid() && read->day(2).isValid() &&
                                own->day(1) > read->day(2);
        const bool refuses = isRefused && (own->isNull(0) || own->integer(0) != 0) && !isLaterYes;
        const bool agrees = !read->isNull(1) && !isRefused && own->isNull(0);
        std::vector<Cell> cells;
        if (refuses || agrees)
            cells = {{"consent", agrees ? 1 : 0}, {"consent_day", valueOf(*read, 2)}};
        if (read->integer(3) != 0 && own->integer(2) == 0)
            cells.push_back({"do_not_contact", 1});
        own->reset();
        if (cells.empty())
            continue;
        LEADBOOK_TRY(m_editor.update(RecordTable::Contact, contact, cells));
        ++counts.updated;
    }
}

Status BookRest::readRefusals()
{
    auto read = m_editor.prepare("SELECT contact, lower(trim(purpose)), day FROM consent WHERE given = 0");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        m_refusals[{read->integer(0), std::string(read->text(1)), read->integer(2)}] = 0;
    }
}

/// Whether a consent would come after a refusal of the same day by somebody who is the same contact here:
/// which of the two was the last word is not known, so no stands.
bool BookRest::contradicts(std::int64_t sourceContact, const std::vector<Cell> &cells)
{
    const Word word{cellOf(cells, "contact").toLongLong(),
                    cellOf(cells, "purpose").toString().trimmed().toLower().toStdString(),
                    cellOf(cells, "day").toLongLong()};
    if (cellOf(cells, "given").toInt() == 0) {
        m_refusals.try_emplace(word, sourceContact);
        return false;
    }
    const auto refused = m_refusals.find(word);
    return refused != m_refusals.end() && refused->second != sourceContact;
}

std::int64_t BookRest::target(const Relation &relation, std::int64_t id) const
{
    const Ids &ids = m_ids[std::size_t(relation.parent)];
    const auto found = ids.find(id);
    return found == ids.end() ? 0 : found->second;
}

/// The rows that this book has, by what makes them the same, each in the order of ids.
Result<BookRest::Known> BookRest::known(const RestTable &table) const
{
    std::vector<std::string> owners;
    for (const std::string_view column : ownersOf(table.table))
        owners.emplace_back(column);
    auto read = m_editor.prepare(selectOf(table, owners));
    LEADBOOK_TRY(read);
    Known found;
    std::vector<std::int64_t> ids(owners.size());
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return found;
        for (std::size_t i = 0; i < ids.size(); ++i)
            ids[i] = read->integer(kFirstSame + sameCount(table) + static_cast<int>(i));
        found[keyOf(table, *read, ids)].push_back(read->integer(kIdColumn));
    }
}

Result<BesideCounts> BookRest::takeTable(const RestTable &table, const Progress &progress)
{
    BesideCounts counts{table.table};
    const auto columns = columnsOf(m_source, table.table);
    LEADBOOK_TRY(columns);
    auto read = Statement::prepare(m_source, selectOf(table, *columns));
    LEADBOOK_TRY(read);
    std::optional<Known> have;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return counts;
        if (progress.isCancelled())
            return cancelledError();
        if (!have) {
            auto found = known(table);
            LEADBOOK_TRY(found);
            have = *std::move(found);
        }
        LEADBOOK_TRY(takeRow(table, *read, *columns, *have, counts));
    }
}

/// What a row becomes in this book. Columns are named by @p columns, which outlive it.
Result<std::vector<Cell>> BookRest::cellsOf(const RestTable &table, const Statement &row,
                                            const std::vector<std::string> &columns) const
{
    std::vector<Cell> cells;
    int place = kFirstSame + sameCount(table);
    for (const std::string &column : columns) {
        QVariant value = valueOf(row, place);
        if (const Relation *relation = relationOf(table.table, column); relation && !value.isNull()) {
            const std::int64_t id = target(*relation, row.integer(place));
            value = id == 0 ? QVariant() : QVariant(qlonglong{id});
        }
        if (column == table.reset)
            value = table.resetTo < 0 ? QVariant() : QVariant(table.resetTo);
        if (table.isShipped && column == "key" && !value.isNull()) {
            auto taken = m_editor.prepare(std::string("SELECT 1 FROM ").append(sqlName(table.table)) +
                                          " WHERE key = ?");
            LEADBOOK_TRY(taken);
            taken->bind(1, row.text(place));
            const auto found = taken->step();
            LEADBOOK_TRY(found);
            if (*found)
                value = QVariant();
        }
        cells.push_back({column, value});
        ++place;
    }
    return cells;
}

Status BookRest::takeRow(const RestTable &table, const Statement &row,
                         const std::vector<std::string> &columns, Known &known, BesideCounts &counts)
{
    const auto cells = cellsOf(table, row, columns);
    LEADBOOK_TRY(cells);
    std::vector<std::int64_t> owners;
    for (const std::string_view column : ownersOf(table.table))
        owners.push_back(cellOf(*cells, column).toLongLong());
    if (std::ranges::find(owners, 0) != owners.end()) {
        ++counts.left;
        return {};
    }
    auto &id = m_ids[std::size_t(table.table)][row.integer(kIdColumn)];
    // The k-th equal row of the other book is the k-th of this one.
    auto &same = known[keyOf(table, row, owners)];
    if (!same.empty()) {
        id = same.front();
        if (!table.isUnique)
            same.erase(same.begin());
        ++counts.unchanged;
        return {};
    }
    const auto contact = std::ranges::find(columns, "contact") - columns.begin();
    if (table.table == RecordTable::Consent &&
        contradicts(row.integer(kFirstSame + sameCount(table) + static_cast<int>(contact)), *cells)) {
        ++counts.left;
        return {};
    }
    const auto made = m_editor.insert(table.table, *cells);
    LEADBOOK_TRY(made);
    id = *made;
    if (table.isUnique)
        same.push_back(*made);
    ++counts.added;
    return {};
}

} // namespace leadbook
