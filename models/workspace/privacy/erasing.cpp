// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/erasing.h"

#include "store/book.h"

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

Status cleanOthers(EraseCertificate &certificate, const EraseRequest &request, const QStringList &logs)
{
    const TraceSearch &search = certificate.erasure.search;
    for (const QString &log : logs)
        LEADBOOK_TRY(cleanLog(search, log));
    if (!request.removesBackups)
        return {};
    for (const QString &backup : std::as_const(certificate.backups)) {
        QFile file(backup);
        if (!file.remove())
            return notWritten(backup, file.errorString());
        certificate.removedBackups << backup;
    }
    return {};
}

} // namespace

QStringList backupsBeside(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QStringList backups;
    for (const QString &file : namedLike(path)) {
        const QString rest = QFileInfo(file).fileName().sliced(name.size());
        if (std::ranges::any_of(kEndings, [&rest](auto ending) { return rest.startsWith(ending); }))
            backups << file;
    }
    return backups;
}

Result<EraseCertificate> erase(Book &book, const EraseRequest &request, const Progress *progress)
{
    auto erased = request.isPlan ? book.planErase(request.customer, progress)
                                 : book.eraseCustomer(request.customer, progress);
    LEADBOOK_TRY(erased);
    EraseCertificate certificate;
    certificate.erasure = *std::move(erased);
    const TraceSearch &search = certificate.erasure.search;
    auto backups = holding(search, backupsBeside(book.path()), progress);
    LEADBOOK_TRY(backups);
    certificate.backups = *backups;
    auto logs = holding(search, request.logs, progress);
    LEADBOOK_TRY(logs);
    if (request.isPlan) {
        certificate.files = QStringList(book.path()) + *logs;
        return certificate;
    }
    LEADBOOK_TRY(cleanOthers(certificate, request, *logs));
    for (const QString &file : namedLike(book.path()) + request.logs + request.others) {
        if (!QFileInfo::exists(file))
            continue;
        // A job that is cancelled now has erased all the same: the search goes on to its end.
        auto hits = search.findIn(file, kMostHits, nullptr);
        LEADBOOK_TRY(hits);
        certificate.files << file;
        certificate.searchedBytes += QFileInfo(file).size();
        certificate.found.insert(certificate.found.end(), hits->begin(), hits->end());
    }
    return certificate;
}

} // namespace leadbook
