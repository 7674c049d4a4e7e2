// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/encodings.h"
#include "fuzz/readcsv.h"
#include "support/sourcefolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the fuzzer of the CSV reader begins with, and what it has found, through the same function.
class CsvSeedsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seeds_data();
    void seeds();
    void cutOff();
};

void CsvSeedsTest::seeds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(LEADBOOK_SOURCE_DIR "/tests/fuzz/seeds/csv"));
    const QStringList names = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 12);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void CsvSeedsTest::seeds()
{
    QFETCH(QByteArray, bytes);
    for (const std::optional<QString> &encoding : kFuzzedEncodings)
        QVERIFY2(readsCsv(bytes, encoding), qPrintable(encoding.value_or(u"found out"_s)));
}

void CsvSeedsTest::cutOff()
{
    // A file that was cut off anywhere.
    const QByteArray bytes("name,\"no\"te\",city\r\n\"A \"\"B\"\"\",\"x\ny\",\xE4\xB8\x8A\n\"C,\"D, E\",F\r");
    for (qsizetype size = 0; size <= bytes.size(); ++size)
        QVERIFY2(readsCsv(bytes.first(size)), qPrintable(QString::number(size)));
}

QTEST_GUILESS_MAIN(CsvSeedsTest)
#include "tst_csvseeds.moc"
