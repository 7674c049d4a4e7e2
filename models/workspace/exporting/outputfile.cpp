// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/outputfile.h"

#include "store/bookfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace leadbook {

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
        : isDatabaseFile(path)
            ? QCoreApplication::translate("Export", "“%1” is a book, which would be destroyed; choose "
                                                    "another name.")
            : QString();
    if (refusal.isEmpty())
        return {};
    return Error{ErrorCode::Io, refusal.arg(path), {}};
}

} // namespace leadbook
