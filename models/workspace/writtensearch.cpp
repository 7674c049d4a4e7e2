// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writtensearch.h"

#include "domain/fold.h"
#include "snapshot/textquery.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

/// Where texts stand: a customer and a text of it a row, and how many there are.
struct Written
{
    std::string_view texts;
    std::string_view count;
};
constexpr std::array kWritten{
    Written{"SELECT id, notes FROM customer WHERE notes IS NOT NULL",
            "SELECT count(*) FROM customer WHERE notes IS NOT NULL"},
    Written{"SELECT l.customer, p.notes FROM contact p JOIN customer_contact l ON l.contact = p.id "
            "WHERE p.notes IS NOT NULL",
            "SELECT count(*) FROM contact WHERE notes IS NOT NULL"},
    Written{"SELECT customer, summary FROM interaction WHERE summary IS NOT NULL",
            "SELECT count(*) FROM interaction WHERE summary IS NOT NULL"},
};

Result<std::int64_t> countTexts(sqlite3 *database)
{
    std::int64_t count = 0;
    for (const Written &written : kWritten) {
        auto statement = Statement::prepare(database, written.count);
        LEADBOOK_TRY(statement);
        LEADBOOK_TRY(statement->step());
        count += statement->integer(0);
    }
    return count;
}

/// The words to look for, folded.
std::vector<std::string> wordsOf(std::string_view typed)
{
    std::vector<std::string> words;
    const TextQuery query(typed);
    for (const TextQuery::Group &group : query.groups()) {
        for (const TextQuery::Term &term : group.terms)
            words.push_back(term.text);
    }
    return words;
}

/// Goes through texts and notes whose they are.
class WrittenSearch
{
public:
    WrittenSearch(const Snapshot &snapshot, std::vector<std::string> words, const Progress &progress)
        : m_customers(snapshot.customers)
        , m_words(std::move(words))
        , m_progress(progress)
        , m_isFound(m_customers.rows())
    {
    }

    Status read(sqlite3 *database)
    {
        const auto total = countTexts(database);
        LEADBOOK_TRY(total);
        for (const Written &written : kWritten) {
            auto statement = Statement::prepare(database, written.texts);
            LEADBOOK_TRY(statement);
            LEADBOOK_TRY(readTexts(*statement, *total));
        }
        return {};
    }
    std::vector<Row> found() const
    {
        std::vector<Row> rows;
        for (Row row = 0; row < m_isFound.size(); ++row) {
            if (m_isFound[row])
                rows.push_back(row);
        }
        return rows;
    }

private:
    Status readTexts(Statement &statement, std::int64_t total)
    {
        constexpr std::int64_t kBetweenReports = 4096;
        for (;;) {
            const auto more = statement.step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            if (m_done++ % kBetweenReports == 0) {
                if (m_progress.isCancelled())
                    return cancelledError();
                m_progress.report(m_done, total);
            }
            const Row row = m_customers.ids.find(statement.integer(0));
            // Written since the snapshot was made, or found already.
            if (row == kNoRow || m_isFound[row] || m_customers.alive[row] == 0)
                continue;
            m_isFound[row] = hasAll(statement.text(1));
        }
    }
    bool hasAll(std::string_view text)
    {
        m_folded.clear();
        appendFolded(text, m_folded);
        return std::ranges::all_of(
            m_words, [&](const std::string &word) { return m_folded.find(word) != std::string::npos; });
    }

    const FieldTable &m_customers;
    std::vector<std::string> m_words;
    const Progress &m_progress;
    std::vector<bool> m_isFound;
    std::string m_folded;
    std::int64_t m_done = 0;
};

} // namespace

Result<std::vector<Row>> searchWritten(const Snapshot &snapshot, const QString &path, std::string_view typed,
                                       const Progress &progress)
{
    std::vector<std::string> words = wordsOf(typed);
    if (words.empty())
        return std::vector<Row>();
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    WrittenSearch search(snapshot, std::move(words), progress);
    LEADBOOK_TRY(search.read(connection->handle()));
    return search.found();
}

void keepFound(const std::vector<Row> &found, std::vector<Row> &rows)
{
    std::erase_if(rows, [&](Row row) { return !std::ranges::binary_search(found, row); });
}

} // namespace leadbook
