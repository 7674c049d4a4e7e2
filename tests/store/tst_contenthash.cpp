// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenthash.h"

#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Equal content gives an equal hash, however it came about; another value or another type another one.
class ContentHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreToldApart();
    void columnsAreToldApart();
    void sameContentSameHash_data();
    void sameContentSameHash();
    void orderOfWritingDoesNotCount();
};

void ContentHashTest::valuesAreToldApart()
{
    TemporaryBook book;
    std::int64_t id = 0;
    LEADBOOK_VERIFY(
        book->change(u"Add"_s, [&id](Editor &editor) { return addCustomer(editor, u"x"_s, &id); }));
    QSet<QByteArray> hashes{*hashContent(book->handle())};
    LEADBOOK_VERIFY(book->change(
        u"Add"_s, [id](Editor &editor) { return editor.insertWithId(RecordTable::CustomerExtra, id, {}); }));
    hashes.insert(*hashContent(book->handle()));
    const QVariantList values{u""_s,
                              u"0"_s,
                              u" "_s,
                              0,
                              0.0,
                              1,
                              1.0,
                              u"1"_s,
                              u"1 "_s,
                              u"客"_s,
                              u"客户"_s,
                              -1,
                              0.1,
                              QString(70'000, u'x'),
                              QString(70'001, u'x')};
    for (const QVariant &value : values) {
        LEADBOOK_VERIFY(book->change(u"Set"_s, [id, &value](Editor &editor) {
            return editor.update(RecordTable::CustomerExtra, id, std::array{Cell{"x001", value}});
        }));
        const QByteArray hash = *hashContent(book->handle());
        QCOMPARE(hash.size(), 32);
        QVERIFY2(!hashes.contains(hash), qPrintable(value.toString().left(20)));
        hashes.insert(hash);
    }
}

void ContentHashTest::columnsAreToldApart()
{
    TemporaryBook book;
    std::int64_t id = 0;
    LEADBOOK_VERIFY(
        book->change(u"Add"_s, [&id](Editor &editor) { return addCustomer(editor, u"x"_s, &id); }));
    QSet<QByteArray> hashes;
    for (const std::string_view column : {"city", "region", "country", "address", "notes", "tags"}) {
        LEADBOOK_VERIFY(book->change(u"Set"_s, [id, column](Editor &editor) {
            return editor.update(RecordTable::Customer, id, std::array{Cell{column, u"Berlin"_s}});
        }));
        hashes.insert(*hashContent(book->handle()));
        LEADBOOK_VERIFY(book->undo());
    }
    QCOMPARE(hashes.size(), 6);
}

void ContentHashTest::sameContentSameHash_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("vacuum") << QByteArray("VACUUM");
    QTest::newRow("statistics") << QByteArray("ANALYZE");
    QTest::newRow("indexes made anew") << QByteArray("REINDEX");
    QTest::newRow("counters") << QByteArray("UPDATE counter SET next = next + 1000");
    QTest::newRow("device") << QByteArray("UPDATE device SET number = 77");
    QTest::newRow("history") << QByteArray("UPDATE change SET at_ms = 1, label = 'other'");
    QTest::newRow("log written back") << QByteArray("PRAGMA wal_checkpoint(TRUNCATE)");
}

void ContentHashTest::sameContentSameHash()
{
    QFETCH(QByteArray, sql);
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [](Editor &editor) { return addCustomers(editor, 500); }));
    const QByteArray before = *hashContent(book->handle());
    LEADBOOK_VERIFY(execute(book->handle(), sql.toStdString()));
    QCOMPARE(*hashContent(book->handle()), before);
}

void ContentHashTest::orderOfWritingDoesNotCount()
{
    const std::array<std::array<int, 3>, 3> orders{{{1, 2, 3}, {3, 1, 2}, {2, 3, 1}}};
    QSet<QByteArray> hashes;
    for (const auto &order : orders) {
        TemporaryBook book;
        for (const std::string_view table : {"stage", "pipeline"})
            LEADBOOK_VERIFY(execute(book->handle(), "DELETE FROM " + std::string(table)));
        for (const int id : order) {
            LEADBOOK_VERIFY(execute(book->handle(), "INSERT INTO owner (id, name) VALUES (" +
                                                        std::to_string(id) + ", 'owner " +
                                                        std::to_string(id) + "')"));
        }
        hashes.insert(*hashContent(book->handle()));
    }
    QCOMPARE(hashes.size(), 1);
}

QTEST_GUILESS_MAIN(ContentHashTest)
#include "tst_contenthash.moc"
