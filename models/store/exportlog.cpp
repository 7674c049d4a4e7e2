// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"

#include "core/text.h"
#include "store/statement.h"

namespace leadbook {

Status logExport(sqlite3 *database, const ExportLogEntry &entry)
{
    auto write = Statement::prepare(
        database, "INSERT INTO export_log (at_ms, what, people, reason) VALUES (?, ?, ?, ?)");
    LEADBOOK_TRY(write);
    const QString reason = entry.reason.trimmed();
    write->bind(1, entry.atMs);
    write->bind(2, QStringView(entry.what));
    write->bind(3, entry.people);
    write->bind(4, reason.isEmpty() ? QStringView() : QStringView(reason));
    return write->execute();
}

Result<std::vector<ExportLogEntry>> readExportLog(sqlite3 *database)
{
    auto read = Statement::prepare(
        database, "SELECT at_ms, what, people, reason FROM export_log ORDER BY at_ms DESC, id DESC");
    LEADBOOK_TRY(read);
    std::vector<ExportLogEntry> entries;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return entries;
        entries.push_back(
            {read->integer(0), toQString(read->text(1)), read->integer(2), toQString(read->text(3))});
    }
}

} // namespace leadbook
