// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/placefile.h"

#include "store/filecopy.h"
#include "store/sqliteerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <ranges>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr QLatin1StringView kParts[] = {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1};

/// Renames that are taken back together.
class Renames
{
public:
    Status add(const QString &from, const QString &to)
    {
        QFile file(from);
        if (file.rename(to)) {
            m_done.emplace_back(from, to);
            return {};
        }
        const Error error = sqliteError(SQLITE_IOERR, from + u": "_s + file.errorString());
        for (const auto &[before, after] : std::views::reverse(m_done))
            QFile::rename(after, before);
        m_done.clear();
        return error;
    }

private:
    std::vector<std::pair<QString, QString>> m_done;
};

} // namespace

Status placeFile(const QString &fresh, const QString &target, const QString &aside)
{
    Renames renames;
    // The file first: were this cut short, no old file would stand without its log under the name in use.
    for (const QLatin1StringView part : kParts) {
        if (QFileInfo::exists(QString(target + part)))
            LEADBOOK_TRY(renames.add(QString(target + part), QString(aside + part)));
    }
    LEADBOOK_TRY(renames.add(fresh, target));
    syncFolderOf(target);
    return {};
}

void removeUnfinished(const QString &path)
{
    for (const QLatin1StringView part : kParts)
        QFile::remove(QString(path + part));
}

} // namespace leadbook
