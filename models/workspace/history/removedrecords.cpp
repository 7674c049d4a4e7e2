// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history/removedrecords.h"

#include "store/changesetreader.h"
#include "store/currentrows.h"
#include "store/journalreader.h"

#include <QByteArrayMatcher>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

namespace leadbook {

namespace {

/// Tables whose rows name their customer.
constexpr std::array kOwned{
    RecordTable::ContactPoint,   RecordTable::CustomerContact, RecordTable::TeamMember,
    RecordTable::Need,           RecordTable::Preference,      RecordTable::Deal,
    RecordTable::SalesOrder,     RecordTable::Purchase,        RecordTable::Interaction,
    RecordTable::Contract,       RecordTable::SurveyAnswer,    RecordTable::Feedback,
    RecordTable::Task,           RecordTable::FileLink,        RecordTable::GradeOverride,
    RecordTable::SurveyResponse, RecordTable::AccountReview};

using RecordId = std::pair<RecordTable, std::int64_t>;

/// The pages that hold rows which are not there now, newest first.
Result<std::set<std::int64_t, std::greater<>>> pagesOfMissing(sqlite3 *database)
{
    std::set<std::int64_t, std::greater<>> pages;
    for (const RecordTable table : kOwned) {
        const std::string name(sqlName(table));
        auto find = Statement::prepare(
            database, "SELECT i.page FROM change_index i WHERE i.record_table = '" + name +
                          "' AND (SELECT count(*) FROM " + name +
                          " r WHERE r.id BETWEEN i.first AND i.last) < i.last - i.first + 1");
        LEADBOOK_TRY(find);
        for (;;) {
            auto row = find->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            pages.insert(find->integer(0));
        }
    }
    return pages;
}

/// @p id as change-set bytes hold an integer.
QByteArray stored(std::int64_t id)
{
    QByteArray bytes(1 + sizeof(id), '\x01');
    qToBigEndian(id, bytes.data() + 1);
    return bytes;
}

/// Finds what was removed from one customer in the pages it is shown.
class Finder
{
public:
    Finder(sqlite3 *database, std::int64_t customer)
        : m_current(database)
        , m_customer(customer)
    {
    }

    Status look(QByteArrayView page)
    {
        ChangesetReader reader(page);
        for (;;) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            const ChangesetRow &row = reader.row();
            if (row.operation != RowOperation::Delete || std::ranges::find(kOwned, row.table) == kOwned.end())
                continue;
            auto owner = column(reader, "customer");
            LEADBOOK_TRY(owner);
            if (*owner != m_customer)
                continue;
            LEADBOOK_TRY(add({row.table, row.id}));
            if (row.table != RecordTable::CustomerContact)
                continue;
            auto contact = column(reader, "contact");
            LEADBOOK_TRY(contact);
            if (*contact)
                LEADBOOK_TRY(add({RecordTable::Contact, **contact}));
        }
    }

    std::vector<RecordId> found() const { return {m_found.begin(), m_found.end()}; }

private:
    /// What the removed row held in the column called @p name.
    Result<std::optional<std::int64_t>> column(const ChangesetReader &reader, std::string_view name)
    {
        auto columns = m_current.columns(reader.row().table);
        LEADBOOK_TRY(columns);
        const auto at = std::ranges::find(*columns, name) - columns->begin();
        // A record of an older schema has fewer columns, in the same order.
        if (at >= reader.columns())
            return std::optional<std::int64_t>();
        const auto value = reader.oldValue(static_cast<int>(at));
        const auto *number = value ? std::get_if<std::int64_t>(&*value) : nullptr;
        return number == nullptr ? std::nullopt : std::optional(*number);
    }

    Status add(const RecordId &record)
    {
        auto isThere = m_current.exists(record.first, record.second);
        LEADBOOK_TRY(isThere);
        if (!*isThere)
            m_found.insert(record);
        return {};
    }

    CurrentRows m_current;
    std::int64_t m_customer;
    std::set<RecordId> m_found;
};

} // namespace

Result<std::vector<RecordId>> readRemovedRecords(sqlite3 *database, std::int64_t customer)
{
    auto pages = pagesOfMissing(database);
    LEADBOOK_TRY(pages);
    const QByteArrayMatcher names(stored(customer));
    Finder finder(database, customer);
    qsizetype left = kSearchedJournal;
    for (const std::int64_t page : *pages) {
        auto bytes = pageBytes(database, page);
        LEADBOOK_TRY(bytes);
        left -= bytes->size();
        if (left < 0)
            break;
        // Most pages are about others: those are not taken apart.
        if (names.indexIn(*bytes) >= 0)
            LEADBOOK_TRY(finder.look(*bytes));
    }
    return finder.found();
}

} // namespace leadbook
