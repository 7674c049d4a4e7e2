// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/loadedbook.h"
#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/backups/backupmaking.h"

#include <QFile>

namespace leadbook::test {

inline const Day kBackupDay = Day::fromCivil(2026, 11, 21).value();

/// Overwrites a part of it, at its @p part-th half.
inline void damage(const QString &path, int part = 1)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 * part));
    QCOMPARE(file.write(QByteArray(20'000, '\x5a')), 20'000);
}

/// A book with one customer, open in a workspace, and backups of it.
class BackedUpBook : public LoadedBook
{
public:
    BackedUpBook()
        : LoadedBook(kBackupDay)
    {
        add(QStringLiteral("Acme"));
        load();
    }

    static BackupStamp stamp(int days = 0, BackupReason reason = BackupReason::Daily)
    {
        return {kBackupDay + days, 9 * 3600, reason};
    }
    /// A test without its backup cannot go on.
    QString make(int days = 0, BackupReason reason = BackupReason::Daily)
    {
        const auto made = makeBackup(path(), rules, stamp(days, reason), nullptr);
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    void add(const QString &name)
    {
        change([name](Editor &editor) { return addCustomer(editor, name); }, QStringLiteral("Add ") + name);
    }
    QByteArray hash() { return awaited(workspace().check())->contentHash; }

    BackupRules rules;
};

} // namespace leadbook::test
