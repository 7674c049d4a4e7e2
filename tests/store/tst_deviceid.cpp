// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deviceid.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Ids: device number above, counter below.
class DeviceIdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHoldDeviceAndCounter();
    void staysOnReopen();
    void drawnAnewElsewhere_data();
    void drawnAnewElsewhere();
    void copiesGiveOtherIds();
};

void DeviceIdTest::idsHoldDeviceAndCounter()
{
    TemporaryBook book;
    const std::int64_t device = number(*book, "SELECT number FROM device");
    QVERIFY(device >= 1 && device <= kLargestDevice);
    std::int64_t id = 0;
    LEADBOOK_VERIFY(book->change(u"a"_s, [&id](Editor &editor) { return addCustomer(editor, u"x"_s, &id); }));
    QCOMPARE(id, (device << 41) | 1);
    QVERIFY(id > 0);
    QVERIFY(makeId(kLargestDevice, (std::int64_t{1} << 41) - 1) > 0);
    QCOMPARE(number(*book, "SELECT next FROM counter WHERE name = 'customer'"), 2);
}

void DeviceIdTest::staysOnReopen()
{
    TemporaryBook book;
    const std::int64_t device = number(*book, "SELECT number FROM device");
    book.reopen();
    QCOMPARE(number(*book, "SELECT number FROM device"), device);
}

void DeviceIdTest::drawnAnewElsewhere_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("machine") << u"UPDATE device SET machine = 'other'"_s;
    QTest::newRow("inode") << u"UPDATE device SET inode = inode + 1"_s;
    QTest::newRow("forgotten") << u"UPDATE device SET machine = '', inode = 0"_s;
    QTest::newRow("none") << u"DELETE FROM device"_s;
}

void DeviceIdTest::drawnAnewElsewhere()
{
    QFETCH(QString, change);
    TemporaryBook book;
    const std::int64_t device = number(*book, "SELECT number FROM device");
    LEADBOOK_VERIFY(execute(book->handle(), change.toStdString()));
    book.reopen();
    const std::int64_t drawn = number(*book, "SELECT number FROM device");
    QVERIFY(drawn != device);
    book.reopen();
    QCOMPARE(number(*book, "SELECT number FROM device"), drawn);
}

void DeviceIdTest::copiesGiveOtherIds()
{
    TemporaryBook book;
    book.close();
    const QString copyPath = book.file(u"copy.leadbook"_s);
    QVERIFY(QFile::copy(book.path(), copyPath));
    book.reopen();
    auto copy = Book::open(copyPath, book.clock());
    LEADBOOK_VERIFY(copy);
    std::int64_t one = 0;
    std::int64_t two = 0;
    LEADBOOK_VERIFY(book->change(u"a"_s, [&one](Editor &e) { return addCustomer(e, u"x"_s, &one); }));
    LEADBOOK_VERIFY((*copy)->change(u"a"_s, [&two](Editor &e) { return addCustomer(e, u"x"_s, &two); }));
    QVERIFY(one != two);
    QVERIFY((one >> kCounterBits) != (two >> kCounterBits));
}

QTEST_GUILESS_MAIN(DeviceIdTest)
#include "tst_deviceid.moc"
