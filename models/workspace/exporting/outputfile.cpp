// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/outputfile.h"

#include "store/bookfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// Whether @p path is a book, or a file in which SQLite keeps the newest part of one.
bool isOfBook(const QString &path)
{
    constexpr std::array kTails{QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                QLatin1StringView("-journal")};
    return isDatabaseFile(path) || std::ranges::any_of(kTails, [&path](QLatin1StringView tail) {
               return path.endsWith(tail) && isDatabaseFile(path.chopped(tail.size()));
           });
}

} // namespace

Status checkOutput(const QString &path, const QStringList &read)
{
    const QFileInfo target(path);
    if (!target.exists())
        return {};
    const bool isRead = std::ranges::any_of(read, [&target](const QString &name) {
        return QFileInfo(name).canonicalFilePath() == target.canonicalFilePath();
    });
    const QString refusal =
        !target.isFile()
            ? QCoreApplication::translate("Export", "“%1” is no ordinary file; choose another name.")
        : isRead
            ? QCoreApplication::translate("Export", "“%1” is the file that is read; choose another name.")
        : isOfBook(path)
            ? QCoreApplication::translate("Export", "“%1” is a book, which would be destroyed; choose "
                                                    "another name.")
            : QString();
    if (refusal.isEmpty())
        return {};
    return Error{ErrorCode::Io, refusal.arg(path), {}};
}

} // namespace leadbook
