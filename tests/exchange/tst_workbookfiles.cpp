// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sourcefolder.h"
#include "support/testdata.h"
#include "support/workbook.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SheetContent readNamed(const QByteArray &bytes, const QString &name)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    XlsxReader::Options options;
    if (const auto sheets = workbookSheets(device)) {
        for (std::size_t i = 0; i < sheets->size(); ++i) {
            if (sheets->at(i).name == name)
                options.sheet = i;
        }
    }
    return readSheet(bytes, options);
}

} // namespace

/// Workbooks of other programs, and those that searching for faults started from.
class WorkbookFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sales_data();
    void sales();
    void dictionary();
    void seeds_data();
    void seeds();
};

void WorkbookFilesTest::sales_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QStringList>("second");
    QTest::newRow("first of all") << u""_s << 36
                                  << QStringList{u"Anna Snelling"_s, u"Dustin Brinkmann"_s, u"Central"_s};
    QTest::newRow("deals") << u"sales_pipeline"_s << 8801
                           << QStringList{u"1C1I7A6R"_s,   u"Moses Frase"_s, u"GTX Plus Basic"_s,
                                          u"Cancity"_s,    u"Won"_s,         u"1054"_s,
                                          u"2016-10-20"_s, u"2017-03-01"_s,  u"Q4 2016"_s,
                                          u"Q1 2017"_s};
    QTest::newRow("products") << u"products"_s << 8 << QStringList{u"GTX Basic"_s, u"GTX"_s, u"550"_s};
    QTest::newRow("accounts") << u"accounts"_s << 86
                              << QStringList{u"Acme Corporation"_s, u"technology"_s, u"1100.04"_s, u"2822"_s,
                                             u"United States"_s};
}

void WorkbookFilesTest::sales()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/maven_crm/data_model.xlsx"_s);
    QFETCH(QString, sheet);
    const SheetContent content = readNamed(contentOf(path), sheet);
    QVERIFY(!content.error);
    QTEST(int(content.rows.size()), "rows");
    QTEST(content.rows.value(1), "second");
}

void WorkbookFilesTest::dictionary()
{
    LEADBOOK_REQUIRE_DATA(path, u"sales/xeducation/Leads Data Dictionary.xlsx"_s);
    const SheetContent content = readSheet(contentOf(path));
    QVERIFY(!content.error);
    QCOMPARE(content.rows.size(), 38);
    QCOMPARE(content.lines.first(), 3);
    QCOMPARE(content.lines.last(), 40);
    QCOMPARE(content.rows.first(), (QStringList{u""_s, u"Variables"_s, u"Description"_s}));
    QCOMPARE(content.rows.last()[1], u"Last Notable Activity"_s);
}

void WorkbookFilesTest::seeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/fuzz/seeds/xlsx"));
    const QStringList names = folder.entryList(QDir::Files);
    QVERIFY(names.size() >= 8);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << contentOf(folder.filePath(name));
}

void WorkbookFilesTest::seeds()
{
    QFETCH(QByteArray, bytes);
    const QByteArray workbook = bytes.startsWith('<') ? workbookOfParts(bytes) : bytes;
    const SheetContent content = readSheet(workbook);
    QVERIFY(content.bytesRead <= workbook.size());
    QVERIFY(content.error || !content.rows.isEmpty());
}

QTEST_GUILESS_MAIN(WorkbookFilesTest)
#include "tst_workbookfiles.moc"
