// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/personerase.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/journalscrub.h"
#include "store/journalwriter.h"
#include "store/personrest.h"
#include "store/persontexts.h"
#include "store/sql.h"
#include "store/statement.h"
#include "store/transaction.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

constexpr QChar kLabelSeparator(0x1f); ///< see writtenLabel()
constexpr QChar kLeftOut(u'…');

/// What an erase knows before it writes.
struct Known
{
    PersonRows rows;
    PersonTexts texts;
    PersonRest rest;
    Erasure erasure;
};

Result<Known> look(sqlite3 *database, std::span<const std::int64_t> customers, const Progress *progress)
{
    auto rows = PersonRows::find(database, customers, progress);
    LEADBOOK_TRY(rows);
    auto texts = readPersonTexts(database, *rows);
    LEADBOOK_TRY(texts);
    auto rest = PersonRest::of(database, *rows);
    LEADBOOK_TRY(rest);
    const TraceSearch search(texts->all);
    auto held = heldByOthers(database, *rows, search, progress);
    LEADBOOK_TRY(held);
    Erasure erasure;
    erasure.people = std::ssize(customers);
    erasure.people = std::ssize(customers);
    erasure.removed = rest->removed();
    erasure.anonymous = rest->anonymous();
    erasure.texts = static_cast<std::int64_t>(search.pieces());
    erasure.held = std::count(held->begin(), held->end(), true);
    erasure.search = search.without(*held);
    return Known{*std::move(rows), *std::move(texts), *std::move(rest), std::move(erasure)};
}

/// Replaces texts outside of the recorded tables that name the person.
class Naming
{
public:
    Naming(sqlite3 *database, const Known &known)
        : m_database(database)
        , m_known(known)
    {
    }

    /// Labels of changes and names of files; where @p isPlan only counts them.
    Result<std::int64_t> run(bool isPlan)
    {
        auto labels = replace("change", "id", "label", isPlan, &Naming::freshLabel);
        LEADBOOK_TRY(labels);
        auto files = replace("change_receipt", "change", "file", isPlan, &Naming::freshFile);
        LEADBOOK_TRY(files);
        auto reasons = replace("export_log", "0", "reason", isPlan, &Naming::freshReason);
        LEADBOOK_TRY(reasons);
        auto exports = replace("export_log", "0", "what", isPlan, &Naming::freshFile);
        LEADBOOK_TRY(exports);
        return *labels + *files + *reasons + *exports;
    }

private:
    bool names(const QString &text, std::int64_t change) const
    {
        const QByteArray bytes = text.toUtf8();
        if (m_known.erasure.search.isIn({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
            return true;
        if (!m_known.rows.changes().contains(change))
            return false;
        return std::ranges::any_of(
            m_known.texts.names, [&text](const std::string &name) { return text.contains(toQString(name)); });
    }

    static QString freshLabel(const QString &label)
    {
        QStringList parts = label.split(kLabelSeparator);
        if (parts.size() < 2)
            return writtenLabel(QT_TRANSLATE_NOOP("Change", "A change of an erased person"));
        parts[1] = kLeftOut;
        return parts.join(kLabelSeparator);
    }

    static QString freshFile(const QString &file)
    {
        const qsizetype dot = file.lastIndexOf(u'.');
        return kLeftOut + (dot < 0 ? QString() : file.sliced(dot));
    }

    static QString freshReason(const QString &) { return kLeftOut; }

    Result<std::int64_t> replace(const std::string &table, const std::string &change,
                                 const std::string &column, bool isPlan, QString (*fresh)(const QString &))
    {
        auto read = Statement::prepare(m_database, "SELECT id, " + change + ", " + column + " FROM " + table);
        LEADBOOK_TRY(read);
        std::vector<std::pair<std::int64_t, QString>> found;
        while (true) {
            auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            const QString text = toQString(read->text(2));
            if (names(text, read->integer(1)))
                found.emplace_back(read->integer(0), fresh(text));
        }
        auto write =
            Statement::prepare(m_database, "UPDATE " + table + " SET " + column + " = ? WHERE id = ?");
        LEADBOOK_TRY(write);
        for (const auto &[id, text] : found) {
            if (isPlan)
                continue;
            write->bind(1, QStringView(text));
            write->bind(2, id);
            LEADBOOK_TRY(write->execute());
        }
        return static_cast<std::int64_t>(found.size());
    }

    sqlite3 *m_database;
    const Known &m_known;
};

Status scrub(sqlite3 *database, Known &known, bool isPlan, const Progress *progress)
{
    auto pages = scrubJournal(database, known.rows, known.rest.gone(), isPlan, progress);
    LEADBOOK_TRY(pages);
    known.erasure.pages = pages->pages;
    known.erasure.pageRows = pages->rows;
    auto labels = Naming(database, known).run(isPlan);
    LEADBOOK_TRY(labels);
    known.erasure.labels = *labels;
    return {};
}

} // namespace

Result<Erasure> planErase(sqlite3 *database, std::span<const std::int64_t> customers,
                          const Progress *progress)
{
    auto known = look(database, customers, progress);
    LEADBOOK_TRY(known);
    LEADBOOK_TRY(scrub(database, *known, true, progress));
    return std::move(known->erasure);
}

Result<Erasure> erasePeople(sqlite3 *database, std::span<const std::int64_t> customers, Change entry,
                            const Progress *progress)
{
    auto known = look(database, customers, progress);
    LEADBOOK_TRY(known);
    LEADBOOK_TRY(execute(database, "PRAGMA defer_foreign_keys = ON"));
    LEADBOOK_TRY(scrub(database, *known, false, progress));
    entry.label = customers.size() == 1 ? writtenLabel(QT_TRANSLATE_NOOP("Change", "A person was erased"))
                                        : writtenLabel(QT_TRANSLATE_N_NOOP("Change", "%n people were erased"),
                                                       {}, static_cast<int>(customers.size()));
    entry.kind = ChangeKind::Undo;
    entry.reverts.reset();
    auto journal = JournalWriter::begin(database, entry);
    LEADBOOK_TRY(journal);
    LEADBOOK_TRY(known->rest.write(database, *journal));
    auto written = journal->finish();
    LEADBOOK_TRY(written);
    known->erasure.change = *std::move(written);
    return std::move(known->erasure);
}

Result<Erasure> erasePeopleForGood(sqlite3 *database, std::span<const std::int64_t> customers,
                                   const Change &entry, const Progress *progress)
{
    LEADBOOK_TRY(execute(database, "PRAGMA secure_delete = ON"));
    Result<Erasure> erased = cancelledError();
    {
        auto transaction = Transaction::begin(database);
        LEADBOOK_TRY(transaction);
        erased = erasePeople(database, customers, entry, progress);
        LEADBOOK_TRY(erased);
        LEADBOOK_TRY(transaction->commit());
    }
    Status fresh = execute(database, "VACUUM");
    auto log = fresh ? queryInteger(database, "PRAGMA wal_checkpoint(TRUNCATE)") : fresh.error();
    if (!log || *log != 0)
        return Error{log ? ErrorCode::Busy : log.error().code,
                     QCoreApplication::translate(
                         "Store", "The person is erased, but the file could not be made anew, so that free "
                                  "space may hold what was there; make room, close other programs that read "
                                  "the book and erase once more."),
                     log ? QString() : log.error().detail};
    return erased;
}

} // namespace leadbook
