// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqliteerror.h"

#include "core/progress.h"
#include "core/text.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <algorithm>
#include <iterator>

namespace leadbook {

namespace {

struct Meaning
{
    int code;
    ErrorCode kind;
    const char *sentence;
};

constexpr Meaning kMeanings[] = {
    {SQLITE_FULL, ErrorCode::Io,
     QT_TRANSLATE_NOOP(
         "Store",
         "There is no space left on the disk, so nothing was changed; free some space and try again.")},
    {SQLITE_IOERR, ErrorCode::Io,
     QT_TRANSLATE_NOOP("Store",
                       "The book could not be read or written; check the disk it lies on and try again.")},
    {SQLITE_CORRUPT, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Store", "The book is damaged; restore it from a backup.")},
    {SQLITE_NOTADB, ErrorCode::Corrupt,
     QT_TRANSLATE_NOOP("Store", "The file is damaged or is no Leadbook book; restore it from a backup.")},
    {SQLITE_BUSY, ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Store", "The book is in use by another program; close it there and try again.")},
    {SQLITE_LOCKED, ErrorCode::Busy,
     QT_TRANSLATE_NOOP("Store", "The book is still being read; try again in a moment.")},
    {SQLITE_READONLY, ErrorCode::Io,
     QT_TRANSLATE_NOOP("Store",
                       "The book may not be written to; copy it to a folder of your own and open it there.")},
    {SQLITE_PERM, ErrorCode::Io,
     QT_TRANSLATE_NOOP("Store", "You have no right to the book; ask for it or copy the file.")},
    {SQLITE_CANTOPEN, ErrorCode::Io,
     QT_TRANSLATE_NOOP("Store", "The file cannot be opened; check its path and your rights to its folder.")},
    {SQLITE_CONSTRAINT, ErrorCode::Constraint,
     QT_TRANSLATE_NOOP(
         "Store", "A value breaks a rule of the book, so nothing was changed; correct it and try again.")},
    {SQLITE_MISMATCH, ErrorCode::Constraint,
     QT_TRANSLATE_NOOP("Store", "A value is of the wrong type, so nothing was changed; correct it.")},
    {SQLITE_TOOBIG, ErrorCode::Constraint,
     QT_TRANSLATE_NOOP("Store", "A text is too long for the book, so nothing was changed; shorten it.")},
    {SQLITE_NOMEM, ErrorCode::Io,
     QT_TRANSLATE_NOOP("Store", "There is not enough memory; close other programs and try again.")},
};

/// Characters of the SQL in the log.
constexpr std::size_t kShownSql = 200;

constexpr const char *kOtherwise =
    QT_TRANSLATE_NOOP("Store", "The book could not do this; check the book, then try again.");

} // namespace

Error sqliteError(int code, const QString &detail)
{
    const int primary = code & 0xff;
    if (primary == SQLITE_INTERRUPT) {
        Error error = cancelledError();
        error.detail = detail;
        return error;
    }
    const auto *found = std::find_if(std::begin(kMeanings), std::end(kMeanings),
                                     [primary](const Meaning &meaning) { return meaning.code == primary; });
    const bool known = found != std::end(kMeanings);
    return {known ? found->kind : ErrorCode::Invalid,
            QCoreApplication::translate("Store", known ? found->sentence : kOtherwise), detail};
}

Error sqliteError(sqlite3 *database, std::string_view sql)
{
    const int code = sqlite3_extended_errcode(database);
    const QString text = QString::fromUtf8(sqlite3_errmsg(database));
    const std::string_view shown = sql.substr(0, kShownSql);
    return sqliteError(
        code, QStringLiteral("SQLite %1: %2 [%3]").arg(QString::number(code), text, toQString(shown)));
}

} // namespace leadbook
