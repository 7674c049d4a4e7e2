// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bookcheck.h"

#include "core/text.h"
#include "store/changesetreader.h"
#include "store/keptreceipt.h"
#include "store/pagewriter.h"
#include "store/recordname.h"
#include "store/sql.h"
#include "store/sqliteerror.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// Gives the sentences of this file their translation context.
struct BookCheck
{
    Q_DECLARE_TR_FUNCTIONS(BookCheck)
};

/// Calls @p visit for each row.
template <typename Visit> Status forEachRow(sqlite3 *database, std::string_view sql, Visit visit)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    while (true) {
        auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        LEADBOOK_TRY(visit(*statement));
    }
}

Status checkIntegrity(sqlite3 *database, QStringList &problems)
{
    return forEachRow(database, "PRAGMA integrity_check(20)", [&problems](const Statement &row) -> Status {
        if (row.text(0) != "ok")
            problems << BookCheck::tr("The file is damaged: %1.").arg(toQString(row.text(0)).simplified());
        return {};
    });
}

Status checkReferences(sqlite3 *database, QStringList &problems)
{
    TableCounts counts{};
    std::int64_t others = 0;
    LEADBOOK_TRY(forEachRow(database, "PRAGMA foreign_key_check", [&](const Statement &row) -> Status {
        if (const auto table = recordTable(row.text(0)))
            ++counts[static_cast<std::size_t>(*table)];
        else
            ++others;
        return {};
    }));
    if (const QString text = countsText(counts); !text.isEmpty())
        problems << BookCheck::tr("Records refer to others that do not exist (%1).").arg(text);
    if (others != 0)
        problems << BookCheck::tr("Entries of the history refer to others that do not exist.");
    return {};
}

/// Walks the pages of the journal and finds each run of rows in the index.
class JournalCheck
{
public:
    static Result<JournalCheck> begin(sqlite3 *database)
    {
        auto find = Statement::prepare(
            database,
            "SELECT last FROM change_index WHERE record_table = ? AND first = ? AND change = ? AND page = ?");
        LEADBOOK_TRY(find);
        return JournalCheck(std::move(*find));
    }

    /// A row of "id, change, bytes" of change_page. Corrupt where it does not fit.
    Status checkPage(const Statement &page)
    {
        m_page = page.integer(0);
        m_change = page.integer(1);
        std::int64_t rows = 0;
        std::optional<ChangesetRow> run;
        std::int64_t last = 0;
        ChangesetReader reader(page.blob(2));
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (run && (!*more || reader.row().table != run->table || reader.row().id != last + 1)) {
                LEADBOOK_TRY(checkRun(*run, last));
                run.reset();
            }
            if (!*more)
                break;
            if (!run)
                run = reader.row();
            last = reader.row().id;
            ++rows;
        }
        if (rows == 0 || rows > PageWriter::kRowsPerPage)
            return corrupt();
        return {};
    }

    std::int64_t runs() const { return m_runs; }

private:
    explicit JournalCheck(Statement find)
        : m_find(std::move(find))
    {
    }

    Status checkRun(const ChangesetRow &first, std::int64_t last)
    {
        m_find.reset();
        m_find.bind(1, sqlName(first.table));
        m_find.bind(2, first.id);
        m_find.bind(3, m_change);
        m_find.bind(4, m_page);
        auto found = m_find.step();
        LEADBOOK_TRY(found);
        if (!*found || m_find.integer(0) != last)
            return corrupt();
        ++m_runs;
        return {};
    }

    Error corrupt() const
    {
        return sqliteError(SQLITE_CORRUPT, u"journal page %1 of change %2"_s.arg(QString::number(m_page),
                                                                                 QString::number(m_change)));
    }

    Statement m_find;
    std::int64_t m_page = 0;
    std::int64_t m_change = 0;
    std::int64_t m_runs = 0;
};

Status checkJournal(sqlite3 *database, QStringList &problems)
{
    auto check = JournalCheck::begin(database);
    LEADBOOK_TRY(check);
    std::int64_t damaged = 0;
    LEADBOOK_TRY(forEachRow(database, "SELECT id, change, bytes FROM change_page ORDER BY id",
                            [&](const Statement &page) -> Status {
                                damaged += check->checkPage(page) ? 0 : 1;
                                return {};
                            }));
    if (damaged != 0)
        problems << BookCheck::tr("Pages of the history cannot be read (%1).").arg(damaged);
    auto indexed = queryInteger(database, "SELECT count(*) FROM change_index");
    LEADBOOK_TRY(indexed);
    if (damaged == 0 && *indexed != check->runs())
        problems << BookCheck::tr("The index of the history does not match its pages.");
    return forEachRow(database, "SELECT record_table, first, last FROM change_range",
                      [&](const Statement &row) -> Status {
                          if (!recordTable(row.text(0)) || row.integer(1) > row.integer(2))
                              problems << BookCheck::tr("A bulk insert in the history cannot be read.");
                          return {};
                      });
}

} // namespace

QStringList findProblems(sqlite3 *database)
{
    QStringList problems;
    for (const auto check : {checkIntegrity, checkReferences, checkJournal, checkReceipts}) {
        if (const Status done = check(database, problems); !done)
            problems << done.error().message;
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace leadbook
