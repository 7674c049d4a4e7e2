// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/csvwriter.h"
#include "exchange/formulatext.h"

#include "support/testdata.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rows();
    void roundTrip();
    void injections();
    void fullDevice();
};

static QByteArray written(const QList<QByteArray> &texts, CsvWriter::Options options = {false, ','})
{
    QBuffer device;
    if (!device.open(QIODevice::WriteOnly))
        return {};
    CsvWriter writer(device, options);
    for (const QByteArray &text : texts)
        writer.addText(text.toStdString());
    const bool ok = writer.endRow() && writer.finish();
    return ok ? device.data() : QByteArray();
}

/// The texts of the first row as an import gets them.
static QList<QByteArray> readBack(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    CsvReader reader(device, detectEncoding("a"), {});
    TableRow row;
    QList<QByteArray> texts;
    if (const auto more = reader.next(row); more && *more) {
        for (const std::string_view cell : row.cells) {
            const std::string_view text = withoutFormulaGuard(cell);
            texts << QByteArray(text.data(), static_cast<qsizetype>(text.size()));
        }
    }
    return texts;
}

void CsvWriterTest::cells_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << "Ann"_ba
                           << "Ann"_ba;
    QTest::newRow("blanks stay") << " Ann "_ba
                                 << " Ann "_ba;
    QTest::newRow("comma") << "a,b"_ba
                           << "\"a,b\""_ba;
    QTest::newRow("another delimiter") << "a;b"_ba
                                       << "\"a;b\""_ba;
    QTest::newRow("quote") << "a\"b"_ba
                           << "\"a\"\"b\""_ba;
    QTest::newRow("quotes at the ends") << "\"\""_ba
                                        << "\"\"\"\"\"\""_ba;
    QTest::newRow("line end") << "a\nb"_ba
                              << "\"a\nb\""_ba;
    QTest::newRow("formula") << "=1+1"_ba
                             << "'=1+1"_ba;
    QTest::newRow("plus") << "+86 138"_ba
                          << "'+86 138"_ba;
    QTest::newRow("at") << "@x"_ba
                        << "'@x"_ba;
    QTest::newRow("tab") << "\tx"_ba
                         << "\"'\tx\""_ba;
    QTest::newRow("guarded already") << "'=x"_ba
                                     << "''=x"_ba;
    QTest::newRow("apostrophe of a name") << "'t Hooft"_ba
                                          << "'t Hooft"_ba;
    QTest::newRow("alone and empty") << ""_ba
                                     << "\"\""_ba;
}

void CsvWriterTest::cells()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(written({text}), cell + "\r\n");
    QCOMPARE(readBack(written({text})), QList<QByteArray>{text});
}

void CsvWriterTest::rows()
{
    QCOMPARE(written({"a", "", "b"}, {true, ';'}), "\xEF\xBB\xBF"
                                                   "a;;b\r\n"_ba);
    QBuffer device;
    QVERIFY(device.open(QIODevice::WriteOnly));
    CsvWriter writer(device, {false, ','});
    writer.addValue("-5");
    writer.addValue("2020-01-02");
    QVERIFY(writer.endRow());
    QVERIFY(writer.finish());
    QCOMPARE(device.data(), "-5,2020-01-02\r\n"_ba);
}

void CsvWriterTest::roundTrip()
{
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/blns/blns.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(strings.size() > 400);
    for (const QJsonValue &value : strings) {
        QByteArray text = value.toString().toUtf8();
        text.removeIf([](char c) { return c == '\0'; });
        QCOMPARE(readBack(written({"x", text, "y"})), (QList<QByteArray>{"x", text, "y"}));
    }
}

void CsvWriterTest::injections()
{
    LEADBOOK_REQUIRE_DATA(path, u"csv_torture/csv-injection/Intruder/csv-payload.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QByteArray payload = file.readLine().trimmed();
        if (payload.isEmpty())
            continue;
        const QByteArray cell = written({payload});
        const QByteArray bare = cell.startsWith('"') ? cell.mid(1) : cell;
        QVERIFY2(!QByteArray("=+-@\t\r").contains(bare.at(0)), cell.constData());
        QCOMPARE(readBack(cell), QList<QByteArray>{payload});
    }
}

void CsvWriterTest::fullDevice()
{
    QFile device(u"/dev/full"_s);
    if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        QSKIP("there is no /dev/full here");
    CsvWriter writer(device, {});
    writer.addText("a");
    QVERIFY(writer.endRow());
    const Status finished = writer.finish();
    QVERIFY(!finished);
    QCOMPARE(finished.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "tst_csvwriter.moc"
