// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/readical.h"
#include "support/sourcefolder.h"
#include "support/testdata.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the fuzzer of the calendar reader begins with, what it has found, and libical's files, through the
/// same function.
class IcalSeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();
    void cutOff();
    void changed();
    void libicalsFiles();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void IcalSeedsTest::seeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/fuzz/seeds/ical"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 5);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << contentOf(folder.filePath(name));
}

void IcalSeedsTest::seeds()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    QVERIFY(readsCalendar(bytes));
}

void IcalSeedsTest::cutOff()
{
    const QByteArray bytes(
        "BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nDUE;TZID=\"Asia/Tokyo\":20261123T093000\r\nSUMMARY:A\\;\r\n"
        " B\xE4\xB8\x8A\r\nRDATE:20260101,20260102\r\nDURATION:P1DT2H\r\nEND:VTODO\r\n");
    for (qsizetype size = 0; size <= bytes.size(); ++size)
        QVERIFY2(readsCalendar(bytes.first(size)), qPrintable(QString::number(size)));
}

void IcalSeedsTest::changed()
{
    const QDir folder(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/fuzz/seeds/ical"));
    std::mt19937 random(11);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QByteArray whole = contentOf(folder.filePath(name));
        for (int turn = 0; turn < 300; ++turn) {
            QByteArray bytes = whole;
            for (int i = 0; i < 4; ++i)
                bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random() % 256);
            QVERIFY2(readsCalendar(bytes), bytes.toPercentEncoding().constData());
        }
    }
}

void IcalSeedsTest::libicalsFiles()
{
    LEADBOOK_REQUIRE_DATA(path, u"contacts/ical/libical/test-data"_s);
    const QFileInfoList files = QDir(path).entryInfoList(QDir::Files, QDir::Name);
    QVERIFY(files.size() > 70);
    int calendars = 0;
    std::size_t items = 0;
    for (const QFileInfo &file : files) {
        const QByteArray bytes = contentOf(file.filePath());
        QVERIFY2(readsCalendar(bytes), qPrintable(file.fileName()));
        const auto read = readCalendar(bytes, QTimeZone::utc());
        calendars += read ? 1 : 0;
        items += read ? read->items.size() : 0;
    }
    qInfo("%d of %d files are calendars, with %d items", calendars, int(files.size()), int(items));
    QVERIFY(calendars > 30);
    QVERIFY(items > 100);
}

QTEST_GUILESS_MAIN(IcalSeedsTest)
#include "tst_icalseeds.moc"
