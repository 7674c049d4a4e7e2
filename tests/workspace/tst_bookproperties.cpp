// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/records.h"
#include "workspace/settings/bookproperties.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What is told of a book as a file.
class BookPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void properties();
    void nothingChangedYet();
    void propertiesOfNoBook();
};

void BookPropertiesTest::properties()
{
    LoadedBook book(Day(20'778));
    book.change([](Editor &editor) -> Status {
        for (const QString &name : {u"Aha"_s, u"Bee"_s, u"Cee"_s})
            LEADBOOK_TRY(editor.insert(RecordTable::Customer, std::array{Cell{"name", name}}));
        return {};
    });
    QFile copy(book.path() + u".before-schema-9"_s);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.close();
    QVERIFY(QFile::copy(copy.fileName(), copy.fileName() + u"-wal"_s)); // is no copy of its own
    const auto told = readBookProperties(book.path(), Progress());
    QVERIFY(told);
    QCOMPARE(told->customers, std::int64_t{3});
    QCOMPARE(told->contacts + told->deals + told->interactions + told->purchases, std::int64_t{0});
    QCOMPARE(told->changes, std::int64_t{1});
    QCOMPARE(told->lastChange, u"Test"_s);
    QCOMPARE(told->lastChangeMs, std::optional(book.clock().nowMs()));
    QVERIFY(told->createdMs && *told->createdMs <= *told->lastChangeMs);
    QVERIFY(told->bytes >= QFileInfo(book.path()).size());
    QVERIFY(told->schema >= 8);
    QVERIFY(told->journalBytes > 0);
    QCOMPARE(told->backups.size(), std::size_t{1});
    QCOMPARE(told->backups.front().path, copy.fileName());
    // Those in a folder that was chosen count as well.
    const auto made = awaited(book.workspace().backUp({book.file(u"elsewhere"_s), {}}));
    QVERIFY(made);
    const auto after = readBookProperties(book.path(), Progress());
    QVERIFY(after);
    QCOMPARE(after->backups.size(), std::size_t{2});
}

void BookPropertiesTest::nothingChangedYet()
{
    const LoadedBook book(Day(20'778));
    const auto told = readBookProperties(book.path(), Progress());
    QVERIFY(told);
    QVERIFY(!told->lastChangeMs && told->lastChange.isEmpty());
    QCOMPARE(told->changes, std::int64_t{0});
    QVERIFY(told->backups.empty());
}

void BookPropertiesTest::propertiesOfNoBook()
{
    const LoadedBook book(Day(20'778));
    QVERIFY(!readBookProperties(book.file(u"none.leadbook"_s), Progress()));
}

QTEST_GUILESS_MAIN(BookPropertiesTest)
#include "tst_bookproperties.moc"
