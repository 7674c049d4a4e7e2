// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personrest.h"

#include "core/text.h"
#include "domain/customerstatus.h"
#include "store/journalwriter.h"
#include "store/personerase.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace leadbook {

namespace {

/// What becomes of a column of a row that stays.
enum class Stays : std::uint8_t
{
    AsItIs,
    WhereShared ///< its text, where a row that is not the person's has the same
};

struct KeptColumn
{
    RecordTable table;
    std::string_view column;
    Stays stays = Stays::AsItIs;
};

/// Every other column of these tables becomes NULL: what a later schema adds is not kept unless it is named.
constexpr std::array kKeptColumns{
    KeptColumn{RecordTable::Customer, "kind"},
    KeptColumn{RecordTable::Customer, "owner"},
    KeptColumn{RecordTable::Customer, "currency", Stays::WhereShared},
    KeptColumn{RecordTable::Customer, "created_day"},
    KeptColumn{RecordTable::Deal, "customer"},
    KeptColumn{RecordTable::Deal, "pipeline"},
    KeptColumn{RecordTable::Deal, "stage"},
    KeptColumn{RecordTable::Deal, "outcome"},
    KeptColumn{RecordTable::Deal, "amount"},
    KeptColumn{RecordTable::Deal, "currency", Stays::WhereShared},
    KeptColumn{RecordTable::Deal, "opened_day"},
    KeptColumn{RecordTable::Deal, "closed_day"},
    KeptColumn{RecordTable::Deal, "expected_day"},
    KeptColumn{RecordTable::Deal, "owner"},
    KeptColumn{RecordTable::Deal, "product"},
    KeptColumn{RecordTable::Deal, "source", Stays::WhereShared},
    KeptColumn{RecordTable::Deal, "competitor", Stays::WhereShared},
    KeptColumn{RecordTable::Deal, "lost_reason", Stays::WhereShared},
    KeptColumn{RecordTable::StageChange, "deal"},
    KeptColumn{RecordTable::StageChange, "stage"},
    KeptColumn{RecordTable::StageChange, "day"},
    KeptColumn{RecordTable::StageChange, "owner"},
    KeptColumn{RecordTable::StageChange, "moment"},
    KeptColumn{RecordTable::DealLine, "deal"},
    KeptColumn{RecordTable::DealLine, "position"},
    KeptColumn{RecordTable::DealLine, "product"},
    KeptColumn{RecordTable::DealLine, "quantity"},
    KeptColumn{RecordTable::DealLine, "price"},
    KeptColumn{RecordTable::DealLine, "discount"},
    KeptColumn{RecordTable::DealLine, "amount"},
    KeptColumn{RecordTable::SalesOrder, "customer"},
    KeptColumn{RecordTable::Purchase, "customer"},
    KeptColumn{RecordTable::Purchase, "sales_order"},
    KeptColumn{RecordTable::Purchase, "day"},
    KeptColumn{RecordTable::Purchase, "minute"},
    KeptColumn{RecordTable::Purchase, "amount"},
    KeptColumn{RecordTable::Purchase, "currency", Stays::WhereShared},
    KeptColumn{RecordTable::Purchase, "product"},
    KeptColumn{RecordTable::Purchase, "category", Stays::WhereShared},
    KeptColumn{RecordTable::Purchase, "quantity"},
    KeptColumn{RecordTable::Purchase, "payment", Stays::WhereShared},
    KeptColumn{RecordTable::Purchase, "cost"},
    KeptColumn{RecordTable::CampaignMember, "campaign"},
    KeptColumn{RecordTable::CampaignMember, "customer"},
    KeptColumn{RecordTable::CampaignMember, "arm"},
    KeptColumn{RecordTable::CampaignMember, "segment", Stays::WhereShared},
    KeptColumn{RecordTable::CampaignMember, "added_day"},
    KeptColumn{RecordTable::CampaignMember, "sent_day"},
    KeptColumn{RecordTable::CampaignMember, "responded_day"},
    KeptColumn{RecordTable::Contract, "customer"},
    KeptColumn{RecordTable::Contract, "deal"},
    KeptColumn{RecordTable::Contract, "signed_day"},
    KeptColumn{RecordTable::Contract, "start_day"},
    KeptColumn{RecordTable::Contract, "end_day"},
    KeptColumn{RecordTable::Contract, "amount"},
    KeptColumn{RecordTable::Contract, "currency", Stays::WhereShared},
    KeptColumn{RecordTable::Payment, "contract"},
    KeptColumn{RecordTable::Payment, "due_day"},
    KeptColumn{RecordTable::Payment, "amount"},
    KeptColumn{RecordTable::Payment, "paid_day"},
    KeptColumn{RecordTable::Payment, "paid"},
};

/// Rows of which a customer's anonymous rest stays.
constexpr std::array kEvents{RecordTable::Deal, RecordTable::SalesOrder, RecordTable::Purchase,
                             RecordTable::Contract, RecordTable::CampaignMember};

bool isKept(RecordTable table)
{
    return std::ranges::find(kKeptColumns, table, &KeptColumn::table) != kKeptColumns.end();
}

/// What @p column of a row that stays becomes.
enum class Becomes : std::uint8_t
{
    Written, ///< by the SQL beside it
    SharedText
};

struct NewValue
{
    Becomes becomes = Becomes::Written;
    std::string sql = "NULL";
};

NewValue valueOf(RecordTable table, const std::string &column)
{
    if (table == RecordTable::Customer && column == "name")
        return {Becomes::Written, std::string("'") + kErasedName + '\''};
    if (table == RecordTable::Customer && column == "status")
        return {Becomes::Written, std::to_string(static_cast<int>(CustomerStatus::Invalid))};
    if (table == RecordTable::SalesOrder && column == "number")
        return {Becomes::Written, "'(erased ' || id || ')'"}; // orders are told apart by it
    const auto kept = std::ranges::find_if(
        kKeptColumns, [&](const KeptColumn &each) { return each.table == table && each.column == column; });
    if (kept == kKeptColumns.end())
        return {};
    return kept->stays == Stays::AsItIs ? NewValue{Becomes::Written, quoted(column)}
                                        : NewValue{Becomes::SharedText, {}};
}

/// An array as json_each() reads it.
QByteArray jsonOf(const QJsonArray &values)
{
    return QJsonDocument(values).toJson(QJsonDocument::Compact);
}

QByteArray jsonOf(const std::set<std::int64_t> &ids)
{
    QByteArray json = "[";
    for (const std::int64_t id : ids)
        json += (json.size() > 1 ? "," : "") + QByteArray::number(qint64{id});
    return json + ']';
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

Result<std::vector<std::int64_t>> idsOf(Statement &read, std::int64_t id)
{
    read.reset();
    read.bind(1, id);
    std::vector<std::int64_t> ids;
    while (true) {
        auto more = read.step();
        LEADBOOK_TRY(more);
        if (!*more)
            return ids;
        ids.push_back(read.integer(0));
    }
}

/// The texts of @p column in the rows @p ids that a row of none of @p customers has too, as JSON.
Result<QByteArray> sharedTexts(sqlite3 *database, RecordTable table, const std::string &column,
                               const std::set<std::int64_t> &ids, const std::set<std::int64_t> &customers)
{
    const std::string name = quoted(column);
    const std::string owner = table == RecordTable::Customer ? "id" : "customer";
    auto read = Statement::prepare(database, "SELECT DISTINCT " + name + " FROM " + quoted(sqlName(table)) +
                                                 " WHERE id IN (SELECT value FROM json_each(?1)) AND " +
                                                 name + " IS NOT NULL");
    LEADBOOK_TRY(read);
    auto test = Statement::prepare(database, "SELECT 1 FROM " + quoted(sqlName(table)) + " WHERE " + name +
                                                 " = ?1 AND (" + owner + " IS NULL OR " + owner +
                                                 " NOT IN (SELECT value FROM json_each(?2))) LIMIT 1");
    LEADBOOK_TRY(test);
    const QByteArray rows = jsonOf(ids);
    const QByteArray own = jsonOf(customers);
    read->bind(1, viewOf(rows));
    test->bind(2, viewOf(own));
    QJsonArray shared;
    while (true) {
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return jsonOf(shared);
        const std::string text(read->text(0));
        test->reset();
        test->bind(1, std::string_view(text));
        auto isShared = test->step();
        LEADBOOK_TRY(isShared);
        if (*isShared)
            shared.append(toQString(text));
    }
}

} // namespace

Result<PersonRest> PersonRest::of(sqlite3 *database, const PersonRows &rows)
{
    PersonRest rest;
    rest.m_customers = rows.of(RecordTable::Customer);
    PersonRowSets there;
    for (std::size_t i = 0; i < there.size(); ++i) {
        const auto table = static_cast<RecordTable>(i);
        if (rows.of(table).empty())
            continue;
        auto read =
            Statement::prepare(database, "SELECT id FROM " + quoted(sqlName(table)) + " WHERE id = ?");
        LEADBOOK_TRY(read);
        for (const std::int64_t id : rows.of(table)) {
            auto found = idsOf(*read, id);
            LEADBOOK_TRY(found);
            there[i].insert(found->begin(), found->end());
        }
    }
    const bool hasEvents = std::ranges::any_of(
        kEvents, [&there](RecordTable table) { return !there[static_cast<std::size_t>(table)].empty(); });
    for (std::size_t i = 0; i < there.size(); ++i) {
        const auto table = static_cast<RecordTable>(i);
        const bool stays = hasEvents && isKept(table);
        (stays ? rest.m_kept : rest.m_removed)[i] = there[i];
        rest.m_keptCounts[i] = static_cast<std::int64_t>(rest.m_kept[i].size());
        rest.m_removedCounts[i] = static_cast<std::int64_t>(rest.m_removed[i].size());
        for (const std::int64_t id : rows.of(table)) {
            if (!rest.m_kept[i].contains(id) || table == RecordTable::Customer)
                rest.m_gone[i].insert(id);
        }
    }
    return rest;
}

Status PersonRest::clearReferences(sqlite3 *database, const Relation &relation, JournalWriter &journal) const
{
    const auto &gone = m_gone[static_cast<std::size_t>(relation.parent)];
    if (gone.empty())
        return {};
    const std::string table = quoted(sqlName(relation.child));
    const std::string column = quoted(relation.column);
    auto read = Statement::prepare(database, "SELECT id FROM " + table + " WHERE " + column + " = ?");
    LEADBOOK_TRY(read);
    auto clear = Statement::prepare(database, "UPDATE " + table + " SET " + column + " = NULL WHERE id = ?");
    LEADBOOK_TRY(clear);
    for (const std::int64_t id : gone) {
        auto ids = idsOf(*read, id);
        LEADBOOK_TRY(ids);
        for (const std::int64_t child : *ids) {
            if (m_removed[static_cast<std::size_t>(relation.child)].contains(child))
                continue;
            clear->bind(1, child);
            LEADBOOK_TRY(clear->execute());
            journal.note(relation.child, RowOperation::Update, child, child);
        }
    }
    return {};
}

Status PersonRest::empty(sqlite3 *database, RecordTable table, JournalWriter &journal) const
{
    const auto &ids = m_kept[static_cast<std::size_t>(table)];
    if (ids.empty())
        return {};
    auto columns = Statement::prepare(database, "SELECT name FROM pragma_table_info(?) WHERE name <> 'id'");
    LEADBOOK_TRY(columns);
    columns->bind(1, sqlName(table));
    std::string cells;
    std::vector<QByteArray> shared; // parameters from ?2 on
    while (true) {
        auto more = columns->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        const std::string column(columns->text(0));
        NewValue value = valueOf(table, column);
        if (value.becomes == Becomes::SharedText) {
            auto texts = sharedTexts(database, table, column, ids, m_customers);
            LEADBOOK_TRY(texts);
            shared.push_back(*std::move(texts));
            value.sql = "CASE WHEN " + quoted(column) + " IN (SELECT value FROM json_each(?" +
                        std::to_string(shared.size() + 1) + ")) THEN " + quoted(column) + " END";
        }
        cells += (cells.empty() ? "" : ", ") + quoted(column) + " = " + value.sql;
    }
    auto write =
        Statement::prepare(database, "UPDATE " + quoted(sqlName(table)) + " SET " + cells + " WHERE id = ?1");
    LEADBOOK_TRY(write);
    for (std::size_t i = 0; i < shared.size(); ++i)
        write->bind(static_cast<int>(i) + 2, viewOf(shared[i]));
    for (const std::int64_t id : ids) {
        write->bind(1, id);
        LEADBOOK_TRY(write->execute());
        journal.note(table, RowOperation::Update, id, id);
    }
    return {};
}

/// What rules have seen of them is of nobody any more.
Status PersonRest::forgetSeen(sqlite3 *database) const
{
    auto forget = Statement::prepare(database, "DELETE FROM rule_seen WHERE customer = ?");
    LEADBOOK_TRY(forget);
    for (const auto *sets : {&m_removed, &m_kept}) {
        for (const std::int64_t id : (*sets)[static_cast<std::size_t>(RecordTable::Customer)]) {
            forget->bind(1, id);
            LEADBOOK_TRY(forget->execute());
        }
    }
    return {};
}

Status PersonRest::write(sqlite3 *database, JournalWriter &journal) const
{
    for (const Relation &relation : kRelations) {
        if (relation.rule == OnRemoval::Cleared)
            LEADBOOK_TRY(clearReferences(database, relation, journal));
    }
    for (std::size_t i = m_removed.size(); i-- > 0;) { // children first
        const auto table = static_cast<RecordTable>(i);
        auto remove = Statement::prepare(database, "DELETE FROM " + quoted(sqlName(table)) + " WHERE id = ?");
        LEADBOOK_TRY(remove);
        for (const std::int64_t id : m_removed[i]) {
            remove->bind(1, id);
            LEADBOOK_TRY(remove->execute());
            journal.note(table, RowOperation::Delete, id, id);
        }
    }
    LEADBOOK_TRY(forgetSeen(database));
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        LEADBOOK_TRY(empty(database, static_cast<RecordTable>(i), journal));
    return {};
}

} // namespace leadbook
