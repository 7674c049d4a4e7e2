// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/erasing.h"

#include "core/clock.h"
#include "store/book.h"
#include "store/booklock.h"
#include "store/personrows.h"
#include "store/reader.h"
#include "workspace/backups/backupmaking.h"
#include "workspace/privacy/filetraces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// More places in one file tell nothing more.
constexpr std::size_t kMostHits = 20;

/// Gives the sentences of this file their translation context.
struct Erasing
{
    Q_DECLARE_TR_FUNCTIONS(Erasing)
};

/// What Leadbook appends to the name of a book for a copy of it.
constexpr std::array kEndings{".before-schema-"_L1, ".before-restore"_L1, ".left-over"_L1, ".restored"_L1,
                              ".part"_L1};

/// All files in the folder of the book whose names begin with the book's.
QStringList namedLike(const QString &path)
{
    const QFileInfo book(path);
    const QDir folder = book.absoluteDir();
    QStringList files;
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
        const QString rest = name.sliced(std::min(name.size(), book.fileName().size()));
        if (name.startsWith(book.fileName()) && (rest.isEmpty() || rest[0] == u'.' || rest[0] == u'-'))
            files << folder.filePath(name);
    }
    return files;
}

/// Those of them that are copies of it.
QStringList copiesBeside(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QStringList copies;
    for (const QString &file : namedLike(path)) {
        const QString rest = QFileInfo(file).fileName().sliced(name.size());
        if (std::ranges::any_of(kEndings, [&rest](auto ending) { return rest.startsWith(ending); }))
            copies << file;
    }
    return copies;
}

Result<QStringList> holding(const TraceSearch &search, const QStringList &files, const Progress *progress)
{
    QStringList found;
    for (const QString &file : files) {
        auto hits = search.findIn(file, 1, progress);
        LEADBOOK_TRY(hits);
        if (!hits->empty())
            found << file;
    }
    return found;
}

/// All that is searched at the end, as it is there now.
QStringList searchedFiles(const QString &book, const EraseRequest &request)
{
    QStringList files = namedLike(book) + backupsBeside(book) + request.logs + request.others;
    files.removeDuplicates();
    return files;
}

Error notWritten(const QString &path, const QString &detail)
{
    return {ErrorCode::Io,
            Erasing::tr("The person is erased from the book, but %1 could not be changed; give yourself the "
                        "right to write it and erase once more.")
                .arg(QDir::toNativeSeparators(path)),
            detail};
}

/// Takes the lines of a log out that hold anything of the person. The file stays the one that is open.
Status cleanLog(const TraceSearch &search, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return notWritten(path, file.errorString());
    QByteArray kept;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!search.isIn({line.constData(), static_cast<std::size_t>(line.size())}))
            kept += line;
    }
    if (!file.seek(0) || file.write(kept) != kept.size() || !file.resize(kept.size()) || !file.flush())
        return notWritten(path, file.errorString());
    return {};
}

/// Those of @p customers that tables or history of @p book know.
Result<std::vector<std::int64_t>> knownTo(const Book &book, const std::vector<std::int64_t> &customers)
{
    std::vector<std::int64_t> known;
    for (const std::int64_t customer : customers) {
        const auto rows = PersonRows::find(book.handle(), customer, nullptr);
        if (!rows && rows.error().code != ErrorCode::NotFound)
            return rows.error();
        if (rows)
            known.push_back(customer);
    }
    return known;
}

/// Erases the people from the copy at @p path; what opening an older one left beside it goes.
Status rewriteBackup(const QString &path, const std::vector<std::int64_t> &customers, const Change &entry,
                     const Clock &clock)
{
    const QStringList before = copiesBeside(path);
    {
        const auto book = Book::open(path, clock);
        if (!book)
            return notWritten(path, book.error().detail);
        const auto known = knownTo(**book, customers);
        LEADBOOK_TRY(known);
        if (!known->empty())
            LEADBOOK_TRY(erasePeopleForGood((*book)->handle(), *known, entry, nullptr));
    }
    for (const QString &left : copiesBeside(path)) {
        if (QFile file(left); !before.contains(left) && !file.remove())
            return notWritten(left, file.errorString());
    }
    return {};
}

/// Tells how many of the files are done.
class FileSteps
{
public:
    FileSteps(const Progress *progress, qsizetype files)
        : m_progress(progress)
        , m_files(files)
    {
        tell();
    }
    void step()
    {
        ++m_done;
        tell();
    }
    void finish()
    {
        m_done = m_files; // backups that are gone are not searched
        tell();
    }

private:
    void tell() const
    {
        if (m_progress != nullptr)
            m_progress->report(std::min(m_done, m_files), m_files);
    }

    const Progress *m_progress;
    qsizetype m_files;
    qsizetype m_done = 0;
};

Status cleanOthers(EraseCertificate &certificate, const EraseRequest &request, const QStringList &logs,
                   const Change &entry, const Clock &clock, FileSteps &steps)
{
    const TraceSearch &search = certificate.erasure.search;
    for (const QString &log : logs) {
        LEADBOOK_TRY(cleanLog(search, log));
        steps.step();
    }
    for (const QString &backup : std::as_const(certificate.backups)) {
        if (request.backups == BackupFate::Rewritten) {
            LEADBOOK_TRY(rewriteBackup(backup, request.customers, entry, clock));
            certificate.rewrittenBackups << backup;
        } else if (request.backups == BackupFate::Removed) {
            QFile file(backup);
            if (!file.remove())
                return notWritten(backup, file.errorString());
            certificate.removedBackups << backup;
        }
        steps.step();
    }
    return {};
}

/// What was erased, or would be, with the backups and logs that hold anything of it.
Result<EraseCertificate> certificateOf(Erasure erasure, const QString &path, const EraseRequest &request,
                                       QStringList &logs, const Progress *progress)
{
    EraseCertificate certificate;
    certificate.erasure = std::move(erasure);
    auto backups = holding(certificate.erasure.search, backupsBeside(path), progress);
    LEADBOOK_TRY(backups);
    certificate.backups = *backups;
    certificate.outOfReach = missingBackupPlaces(path);
    auto held = holding(certificate.erasure.search, request.logs, progress);
    LEADBOOK_TRY(held);
    logs = *std::move(held);
    return certificate;
}

/// Searches all that may hold anything of the people.
Status prove(EraseCertificate &certificate, const QStringList &files, FileSteps &steps)
{
    for (const QString &file : files) {
        if (!QFileInfo::exists(file)) {
            steps.step();
            continue;
        }
        // A job that is cancelled now has erased all the same: the search goes on to its end.
        auto traces = findTraces(certificate.erasure.search, file, kMostHits, nullptr);
        LEADBOOK_TRY(traces);
        certificate.files << file;
        certificate.searchedBytes += QFileInfo(file).size();
        certificate.unpackedBytes += traces->unpackedBytes;
        if (!traces->isWhole)
            certificate.unread << file;
        certificate.found.insert(certificate.found.end(), traces->hits.begin(), traces->hits.end());
        steps.step();
    }
    return {};
}

} // namespace

QStringList backupsBeside(const QString &path)
{
    QStringList backups = copiesBeside(path);
    for (const BackupFile &backup : findBackups(path))
        backups << backup.path;
    backups << unfinishedBackups(path);
    backups.removeDuplicates();
    return backups;
}

Result<EraseCertificate> planErasing(const QString &path, const EraseRequest &request,
                                     const Progress *progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    auto plan = planErase(connection->handle(), request.customers, progress);
    LEADBOOK_TRY(plan);
    QStringList logs;
    auto certificate = certificateOf(*std::move(plan), path, request, logs, progress);
    LEADBOOK_TRY(certificate);
    certificate->files = QStringList(path) + logs;
    return certificate;
}

Result<EraseCertificate> erase(Book &book, const EraseRequest &request, const Change &entry,
                               const Clock &clock, const Progress *progress)
{
    if (request.isPlan)
        return planErasing(book.path(), request, progress);
    const auto turn = takeBackupTurn(book.path(), progress);
    LEADBOOK_TRY(turn);
    auto erased = erasePeopleForGood(book.handle(), request.customers, entry, progress);
    LEADBOOK_TRY(erased);
    QStringList logs;
    auto certificate = certificateOf(*std::move(erased), book.path(), request, logs, nullptr);
    LEADBOOK_TRY(certificate);
    const QStringList written = logs + certificate->backups;
    const QStringList searched = searchedFiles(book.path(), request);
    // The book is done; what may be gone by then counts all the same.
    FileSteps steps(progress, 1 + written.size() + searched.size());
    steps.step();
    LEADBOOK_TRY(cleanOthers(*certificate, request, logs, entry, clock, steps));
    LEADBOOK_TRY(prove(*certificate, searchedFiles(book.path(), request), steps));
    steps.finish();
    return certificate;
}

} // namespace leadbook
