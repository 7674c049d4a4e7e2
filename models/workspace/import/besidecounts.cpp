// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/besidecounts.h"

#include "store/recordname.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbook {

PlannedRow besideRow(const BesideCounts &counts)
{
    QStringList parts;
    const auto add = [&parts](std::int64_t rows, const QString &words) {
        if (rows > 0)
            parts << words.arg(rows);
    };
    add(counts.added, QCoreApplication::translate("Import", "%1 new"));
    add(counts.updated, QCoreApplication::translate("Import", "%1 changed"));
    add(counts.unchanged, QCoreApplication::translate("Import", "%1 known"));
    add(counts.left, QCoreApplication::translate("Import", "%1 left out"));
    PlannedRow row;
    row.outcome = counts.added > 0     ? RowOutcome::New
                  : counts.updated > 0 ? RowOutcome::Updated
                                       : RowOutcome::Unchanged;
    row.reason =
        QCoreApplication::translate("Import", "%1: %2").arg(recordName(counts.table), parts.join(u", "_s));
    return row;
}

} // namespace leadbook
