// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/writtensearch.h"

#include "domain/fold.h"
#include "snapshot/textquery.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

namespace leadbook {

namespace {

/// Where texts stand: a customer and a text of it a row, of all customers and of one.
struct Written
{
    WrittenPlace place;
    std::string_view texts;
    std::string_view textsOfOne;
};
constexpr std::array kWritten{
    Written{WrittenPlace::Notes, "SELECT id, notes FROM customer WHERE notes IS NOT NULL",
            "SELECT id, notes FROM customer WHERE id = ?1 AND notes IS NOT NULL"},
    Written{WrittenPlace::ContactNotes,
            "SELECT l.customer, p.notes FROM contact p JOIN customer_contact l ON l.contact = p.id "
            "WHERE p.notes IS NOT NULL",
            "SELECT l.customer, p.notes FROM customer_contact l JOIN contact p ON p.id = l.contact "
            "WHERE l.customer = ?1 AND p.notes IS NOT NULL"},
    Written{WrittenPlace::Interaction, "SELECT customer, summary FROM interaction WHERE summary IS NOT NULL",
            "SELECT customer, summary FROM interaction WHERE customer = ?1 AND summary IS NOT NULL"},
};
constexpr std::uint8_t kNowhere = 0xff;

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
        , m_places(m_customers.rows(), kNowhere)
    {
    }

    Status readAll(sqlite3 *database)
    {
        for (const Written &written : kWritten) {
            auto statement = Statement::prepare(database, written.texts);
            LEADBOOK_TRY(statement);
            LEADBOOK_TRY(readTexts(*statement, written.place));
        }
        return {};
    }
    Status readSome(sqlite3 *database, const std::vector<std::int64_t> &customers)
    {
        for (const Written &written : kWritten) {
            auto statement = Statement::prepare(database, written.textsOfOne);
            LEADBOOK_TRY(statement);
            for (const std::int64_t customer : customers) {
                statement->bind(1, customer);
                LEADBOOK_TRY(readTexts(*statement, written.place));
                statement->reset();
            }
        }
        return {};
    }
    WrittenHits found() const
    {
        WrittenHits found;
        for (Row row = 0; row < m_places.size(); ++row) {
            if (m_places[row] != kNowhere)
                found.hits.push_back({m_customers.ids[row], static_cast<WrittenPlace>(m_places[row])});
        }
        std::ranges::sort(found.hits, {}, &WrittenHit::customer);
        return found;
    }

private:
    Status readTexts(Statement &statement, WrittenPlace place)
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
                m_progress.report(m_done, 0);
            }
            const Row row = m_customers.ids.find(statement.integer(0));
            // Written since the snapshot was made, or found already.
            if (row == kNoRow || m_places[row] != kNowhere || m_customers.alive[row] == 0)
                continue;
            if (hasAll(statement.text(1)))
                m_places[row] = static_cast<std::uint8_t>(place);
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
    std::vector<std::uint8_t> m_places; ///< by row, a WrittenPlace or kNowhere
    std::string m_folded;
    std::int64_t m_done = 0;
};

} // namespace

const WrittenHit *WrittenHits::find(std::int64_t customer) const
{
    const auto at = std::ranges::lower_bound(hits, customer, {}, &WrittenHit::customer);
    return at != hits.end() && at->customer == customer ? &*at : nullptr;
}

std::vector<Row> WrittenHits::rows(const Snapshot &snapshot) const
{
    std::vector<Row> rows;
    rows.reserve(hits.size());
    for (const WrittenHit &hit : hits) {
        const Row row = snapshot.customers.ids.find(hit.customer);
        if (row != kNoRow && snapshot.customers.alive[row] != 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    return rows;
}

Result<WrittenHits> searchWritten(const Snapshot &snapshot, const QString &path, std::string_view typed,
                                  const std::optional<std::vector<std::int64_t>> &among,
                                  const Progress &progress)
{
    std::vector<std::string> words = wordsOf(typed);
    if (words.empty())
        return WrittenHits();
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    LEADBOOK_TRY(connection->begin());
    WrittenSearch search(snapshot, std::move(words), progress);
    LEADBOOK_TRY(among ? search.readSome(connection->handle(), *among)
                       : search.readAll(connection->handle()));
    return search.found();
}

bool isNarrower(std::string_view later, std::string_view earlier)
{
    const std::vector<std::string> now = wordsOf(later);
    const std::vector<std::string> before = wordsOf(earlier);
    return !before.empty() && std::ranges::all_of(before, [&](const std::string &word) {
        return std::ranges::any_of(
            now, [&](const std::string &longer) { return longer.find(word) != std::string::npos; });
    });
}

WrittenHits withAgain(const WrittenHits &hits, const std::vector<std::int64_t> &again,
                      const WrittenHits &found)
{
    WrittenHits all = found;
    std::vector<std::int64_t> asked = again;
    std::ranges::sort(asked);
    std::ranges::copy_if(hits.hits, std::back_inserter(all.hits), [&](const WrittenHit &hit) {
        return !std::ranges::binary_search(asked, hit.customer);
    });
    std::ranges::sort(all.hits, {}, &WrittenHit::customer);
    return all;
}

void keepFound(const std::vector<Row> &found, std::vector<Row> &rows)
{
    std::erase_if(rows, [&](Row row) { return !std::ranges::binary_search(found, row); });
}

} // namespace leadbook
