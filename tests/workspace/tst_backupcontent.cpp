// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/sql.h"
#include "workspace/backupfixture.h"
#include "workspace/backups/backupcontent.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What a backup holds, how it differs from the book, and whether it is whole.
class BackupContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_book = std::make_unique<BackedUpBook>(); }
    void readsContent();
    void comparesWithNow();
    void readsOlderSchema();
    void damagedIsSaid_data();
    void damagedIsSaid();

private:
    std::unique_ptr<BackedUpBook> m_book;
};

void BackupContentTest::readsContent()
{
    m_book->generate(40);
    const QString path = m_book->make();
    const auto content = readBackupContent(path, {}, Progress());
    LEADBOOK_VERIFY(content);
    QCOMPARE(content->customers, 41);
    QCOMPARE(content->deals, 10);
    QCOMPARE(content->interactions, 80);
    QVERIFY(content->purchases >= 80);
    QVERIFY(content->schema >= 8);
    QVERIFY(content->last.has_value());
    QCOMPARE(content->last->atMs, m_book->clock().nowMs());
    QVERIFY(!content->since);
    QVERIFY(!QFile::exists(path + u"-wal"_s) && !QFile::exists(path + u"-shm"_s)); // only read
    Progress cancelled;
    cancelled.cancel();
    QVERIFY(!readBackupContent(path, m_book->path(), cancelled));
}

void BackupContentTest::comparesWithNow()
{
    std::int64_t first = 0;
    m_book->change([&first](Editor &editor) { return addCustomers(editor, 10, &first); });
    const QString path = m_book->make();
    const auto same = readBackupContent(path, m_book->path(), Progress());
    LEADBOOK_VERIFY(same);
    QCOMPARE(same->since, CustomersSince());
    m_book->change([first](Editor &editor) { return setCities(editor, first, 3, 1, u"Rome"_s); });
    m_book->change([first](Editor &editor) { return editor.remove(RecordTable::Customer, first + 9); });
    m_book->add(u"New"_s);
    m_book->add(u"Newer"_s);
    const auto content = readBackupContent(path, m_book->path(), Progress());
    LEADBOOK_VERIFY(content);
    QCOMPARE(content->since, (CustomersSince{2, 1, 3}));
}

/// A column that an older book lacks is no difference.
void BackupContentTest::readsOlderSchema()
{
    const QString path = m_book->make();
    {
        const auto older = Database::open(path);
        LEADBOOK_VERIFY(older);
        LEADBOOK_VERIFY(
            execute((*older)->handle(), "PRAGMA user_version = 1; ALTER TABLE customer DROP COLUMN website"));
    }
    const auto content = readBackupContent(path, m_book->path(), Progress());
    LEADBOOK_VERIFY(content);
    QCOMPARE(content->schema, 1);
    QCOMPARE(content->since, CustomersSince());
}

void BackupContentTest::damagedIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes"); // instead of the file; empty: it is damaged inside
    QTest::newRow("inside") << QByteArray();
    QTest::newRow("no book") << QByteArray("name,city\n");
    QTest::newRow("nothing") << QByteArray("\n");
}

void BackupContentTest::damagedIsSaid()
{
    QFETCH(QByteArray, bytes);
    m_book->generate(300);
    const QString path = m_book->make();
    LEADBOOK_VERIFY(verifyBackup(path, Progress()));
    if (bytes.isEmpty()) {
        damage(path);
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }
    const Status state = verifyBackup(path, Progress());
    QCOMPARE(errorOf(state).code, ErrorCode::Corrupt);
    Progress cancelled;
    cancelled.cancel();
    if (bytes.isEmpty())
        QCOMPARE(errorOf(verifyBackup(path, cancelled)).code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(BackupContentTest)
#include "tst_backupcontent.moc"
