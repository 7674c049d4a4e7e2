// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/past/pastbook.h"

#include "store/booklock.h"
#include "store/rewinding.h"

#include <QCoreApplication>
#include <QDate>
#include <QDateTime>
#include <QDir>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

const QString kFolder = u"leadbook-past-"_s;
const QString kFile = u"past.leadbook"_s;

/// Removes copies that a program which was killed left behind; those in use are locked.
void removeLeftOvers()
{
    const QFileInfoList folders =
        QDir::temp().entryInfoList({kFolder + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo &folder : folders) {
        const QString path = QDir(folder.filePath()).filePath(kFile);
        if (!QFile::exists(path))
            continue;
        const bool isFree = BookLock::take(path).has_value();
        if (isFree)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

PastBook::PastBook(Day day)
    : m_folder(QDir::temp().filePath(kFolder + u"XXXXXX"_s))
    , m_clock(day, endOf(day))
    , m_projection(m_clock)
{
}

std::int64_t PastBook::endOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number() + 1).startOfDay().toMSecsSinceEpoch() - 1;
}

Result<std::unique_ptr<PastBook>> PastBook::make(const Book &book, Day day, const Progress &progress)
{
    removeLeftOvers();
    std::unique_ptr<PastBook> past(new PastBook(day));
    if (!past->m_folder.isValid())
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate(
                "Workspace", "No copy can be made in the folder for temporary files; make room there."),
            past->m_folder.errorString()};
    const QString path = past->m_folder.filePath(kFile);
    LEADBOOK_TRY(copyAsRecorded(book.handle(), path, endOf(day), &progress));
    auto opened = Book::open(path, past->m_clock);
    LEADBOOK_TRY(opened);
    past->m_book = *std::move(opened);
    return past;
}

} // namespace leadbook
