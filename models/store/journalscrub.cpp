// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journalscrub.h"

#include "store/changesetreader.h"
#include "store/journalreader.h"
#include "store/statement.h"

#include <optional>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

constexpr char kNullValue = 5; ///< in change-set bytes, see ChangesetReader

/// Rows without gaps, as change_index keeps them.
class PageRuns
{
public:
    struct Run
    {
        RecordTable table;
        std::int64_t first;
        std::int64_t last;
    };

    void add(RecordTable table, std::int64_t id)
    {
        if (!m_runs.empty() && m_runs.back().table == table && m_runs.back().last + 1 == id)
            m_runs.back().last = id;
        else
            m_runs.push_back({table, id, id});
    }
    const std::vector<Run> &runs() const { return m_runs; }

private:
    std::vector<Run> m_runs;
};

/// A page made anew.
struct NewPage
{
    QByteArray bytes;
    PageRuns before;
    PageRuns after;
    std::int64_t removed = 0;
    bool isChanged = false;
};

class JournalScrub
{
public:
    JournalScrub(sqlite3 *database, const PersonRows &rows, const PersonRowSets &gone)
        : m_database(database)
        , m_rows(rows)
        , m_gone(gone)
    {
    }

    Result<ScrubCounts> run(bool isPlan, const Progress *progress)
    {
        auto columns = relationColumns(m_database);
        LEADBOOK_TRY(columns);
        m_columns = *columns;
        auto pages = pageList();
        LEADBOOK_TRY(pages);
        ScrubCounts counts;
        for (const auto &[page, change] : *pages) {
            auto bytes = pageBytes(m_database, page);
            LEADBOOK_TRY(bytes);
            auto fresh = remade(*bytes);
            LEADBOOK_TRY(fresh);
            if (progress != nullptr && progress->isCancelled())
                return cancelledError();
            if (!fresh->isChanged)
                continue;
            ++counts.pages;
            counts.rows += fresh->removed;
            if (!isPlan)
                LEADBOOK_TRY(write(page, change, *fresh));
        }
        return counts;
    }

private:
    Result<std::vector<std::pair<std::int64_t, std::int64_t>>> pageList()
    {
        auto read = Statement::prepare(m_database, "SELECT id, change FROM change_page ORDER BY id");
        LEADBOOK_TRY(read);
        std::vector<std::pair<std::int64_t, std::int64_t>> pages;
        while (true) {
            auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return pages;
            pages.emplace_back(read->integer(0), read->integer(1));
        }
    }

    Result<NewPage> remade(QByteArrayView bytes) const
    {
        NewPage page;
        std::optional<RecordTable> table;
        ChangesetReader reader(bytes);
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                return page;
            const ChangesetRow &row = reader.row();
            page.before.add(row.table, row.id);
            if (m_rows.holds(row.table, row.id)) {
                page.isChanged = true;
                ++page.removed;
                continue;
            }
            page.after.add(row.table, row.id);
            if (table != row.table)
                page.bytes.append(row.header);
            table = row.table;
            append(reader, page);
        }
    }

    /// The record, its references to what is gone made NULL.
    void append(const ChangesetReader &reader, NewPage &page) const
    {
        const QByteArrayView bytes = reader.row().bytes;
        page.bytes.append(bytes.first(2)); // operation, indirect flag
        for (const bool isOld : {true, false}) {
            for (int column = 0; column < reader.columns(); ++column) {
                const QByteArrayView value = isOld ? reader.oldBytes(column) : reader.newBytes(column);
                const auto id = isOld ? reader.oldValue(column) : reader.newValue(column);
                const auto *number = id ? std::get_if<std::int64_t>(&*id) : nullptr;
                if (number != nullptr && isGone(reader.row().table, column, *number)) {
                    page.bytes.append(kNullValue);
                    page.isChanged = true;
                } else {
                    page.bytes.append(value);
                }
            }
        }
    }

    bool isGone(RecordTable table, int column, std::int64_t id) const
    {
        for (std::size_t i = 0; i < kRelations.size(); ++i) {
            const Relation &relation = kRelations[i];
            if (relation.child == table && m_columns[i] == column && relation.rule == OnRemoval::Cleared &&
                m_gone[static_cast<std::size_t>(relation.parent)].contains(id))
                return true;
        }
        return false;
    }

    Status write(std::int64_t page, std::int64_t change, const NewPage &fresh)
    {
        auto forget = Statement::prepare(
            m_database,
            "DELETE FROM change_index WHERE record_table = ? AND first = ? AND change = ? AND page = ?");
        LEADBOOK_TRY(forget);
        for (const PageRuns::Run &run : fresh.before.runs()) {
            forget->bind(1, sqlName(run.table));
            forget->bind(2, run.first);
            forget->bind(3, change);
            forget->bind(4, page);
            LEADBOOK_TRY(forget->execute());
        }
        if (fresh.after.runs().empty()) {
            auto remove = Statement::prepare(m_database, "DELETE FROM change_page WHERE id = ?");
            LEADBOOK_TRY(remove);
            remove->bind(1, page);
            return remove->execute();
        }
        auto update = Statement::prepare(m_database, "UPDATE change_page SET bytes = ? WHERE id = ?");
        LEADBOOK_TRY(update);
        update->bindBlob(1, fresh.bytes);
        update->bind(2, page);
        LEADBOOK_TRY(update->execute());
        auto note = Statement::prepare(
            m_database,
            "INSERT INTO change_index (record_table, first, last, change, page) VALUES (?, ?, ?, ?, ?)");
        LEADBOOK_TRY(note);
        for (const PageRuns::Run &run : fresh.after.runs()) {
            note->bind(1, sqlName(run.table));
            note->bind(2, run.first);
            note->bind(3, run.last);
            note->bind(4, change);
            note->bind(5, page);
            LEADBOOK_TRY(note->execute());
        }
        return {};
    }

    sqlite3 *m_database;
    const PersonRows &m_rows;
    const PersonRowSets &m_gone;
    std::array<int, kRelations.size()> m_columns{};
};

} // namespace

Result<ScrubCounts> scrubJournal(sqlite3 *database, const PersonRows &rows, const PersonRowSets &gone,
                                 bool isPlan, const Progress *progress)
{
    return JournalScrub(database, rows, gone).run(isPlan, progress);
}

} // namespace leadbook
