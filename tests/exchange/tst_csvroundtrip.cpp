// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "exchange/csvwriter.h"
#include "exchange/formulatext.h"
#include "exchange/utf8prefix.h"
#include "support/csvstyle.h"
#include "support/trickle.h"

#include <QBuffer>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWhole = 1 << 20;

Dialect dialectOf(char delimiter)
{
    Dialect dialect;
    dialect.delimiter = delimiter;
    return dialect;
}

TextRows withoutGuards(TextRows rows)
{
    for (QStringList &cells : rows) {
        for (QString &cell : cells) {
            const std::string utf8 = cell.toStdString();
            const std::string_view text = withoutFormulaGuard(utf8);
            cell = toQString(text);
        }
    }
    return rows;
}

QByteArray randomBytes(QRandomGenerator &random)
{
    constexpr std::string_view kSigns("\"\",,;\t|\r\n\r\n ab\0\xE5\xAE\xA2\xFF\xF0\x9F", 22);
    QByteArray bytes;
    for (int length = random.bounded(200); length > 0; --length)
        bytes += kSigns[static_cast<std::size_t>(random.bounded(int(kSigns.size())))];
    return bytes;
}

} // namespace

/// Any table, written in any style, comes back cell by cell; any bytes give the same rows however they come.
class CsvRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownFiles_data();
    void ownFiles();
    void otherPrograms_data();
    void otherPrograms();
    void anyBytes_data();
    void anyBytes();
    void formulasAreHarmless();
};

void CsvRoundTripTest::ownFiles_data()
{
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("mark");
    for (const char delimiter : {',', ';', '\t', '|'}) {
        for (const bool mark : {true, false})
            QTest::addRow("%d%s", delimiter, mark ? " with mark" : "") << delimiter << mark;
    }
}

void CsvRoundTripTest::ownFiles()
{
    QFETCH(char, delimiter);
    QFETCH(bool, mark);
    QRandomGenerator random(11);
    for (int round = 0; round < 150; ++round) {
        const TextRows rows = randomRows(random);
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        CsvWriter writer(device, {mark, delimiter});
        for (const QStringList &cells : rows) {
            for (const QString &cell : cells)
                writer.addText(cell.toStdString());
            QVERIFY(writer.endRow());
        }
        QVERIFY(writer.finish());
        const QByteArray bytes = device.data();
        QCOMPARE(bytes.startsWith("\xEF\xBB\xBF"), mark);
        for (const qint64 atMost : {qint64{1}, qint64{3}, qint64{5}, kWhole}) {
            Trickle back(bytes, atMost);
            TextEncoding encoding;
            encoding.bomBytes = mark ? 3 : 0;
            QCOMPARE(withoutGuards(rowsOf(back, encoding, dialectOf(delimiter))), rows);
        }
    }
}

void CsvRoundTripTest::otherPrograms_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QByteArray>("lineEnd");
    QTest::addColumn<bool>("quotesAll");
    struct Encoding
    {
        const char *name;
        QByteArray mark;
    };
    const Encoding encodings[] = {{"UTF-8", {}},
                                  {"UTF-8", QByteArray("\xEF\xBB\xBF")},
                                  {"GB18030", {}},
                                  {"UTF-16LE", QByteArray("\xFF\xFE")},
                                  {"UTF-16BE", QByteArray("\xFE\xFF")}};
    for (const Encoding &encoding : encodings) {
        for (const QByteArray &lineEnd : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            for (const bool quotesAll : {false, true}) {
                QTest::addRow("%s%s %s %s", encoding.name, encoding.mark.isEmpty() ? "" : " with mark",
                              lineEnd.toHex().constData(), quotesAll ? "all quoted" : "")
                    << QByteArray(encoding.name) << encoding.mark << lineEnd << quotesAll;
            }
        }
    }
}

void CsvRoundTripTest::otherPrograms()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(QByteArray, lineEnd);
    QFETCH(bool, quotesAll);
    QRandomGenerator random(23);
    for (int round = 0; round < 60; ++round) {
        const TextRows rows = randomRows(random);
        const char delimiter = ",;\t|"[round % 4];
        const CsvStyle style{delimiter, lineEnd, quotesAll, round % 3 != 0, encoding, mark};
        const QByteArray bytes = writtenIn(style, rows);
        TextEncoding read;
        read.name = encoding;
        read.bomBytes = static_cast<int>(mark.size());
        for (const qint64 atMost : {qint64{1}, qint64{2}, qint64{7}, kWhole}) {
            Trickle device(bytes, atMost);
            const TextRows back = rowsOf(device, read, dialectOf(delimiter));
            QVERIFY2(back == rows, bytes.toPercentEncoding().constData());
        }
    }
}

void CsvRoundTripTest::anyBytes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CsvRoundTripTest::anyBytes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 100; ++round) {
        const QByteArray bytes = randomBytes(random);
        Trickle whole(bytes, kWhole);
        const TextRows rows = rowsOf(whole, {}, {});
        for (const qint64 atMost : {qint64{1}, qint64{2}, qint64{3}, qint64{11}}) {
            Trickle device(bytes, atMost);
            QCOMPARE(rowsOf(device, {}, {}), rows);
        }
        Trickle device(bytes, kWhole);
        CsvReader reader(device, {}, {});
        TableRow row;
        std::int64_t last = 0;
        for (auto more = reader.next(row); more && *more; more = reader.next(row)) {
            QVERIFY(row.line > last);
            last = row.line;
            for (const std::string_view cell : row.cells) {
                QCOMPARE(utf8Prefix(cell).valid, cell.size());
                QVERIFY(cell.find('\0') == cell.npos);
            }
        }
        QCOMPARE(reader.bytesRead(), bytes.size());
        QVERIFY(last <= bytes.size() + 1);
    }
}

void CsvRoundTripTest::formulasAreHarmless()
{
    QRandomGenerator random(5);
    const QByteArray signs("=+-@\t\r'a1 (");
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int length = random.bounded(6); length > 0; --length)
            text += signs[random.bounded(static_cast<int>(signs.size()))];
        QBuffer device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        CsvWriter writer(device, {false, ','});
        writer.addText(text);
        QVERIFY(writer.endRow() && writer.finish());
        Trickle back(device.data(), kWhole);
        const TextRows rows = rowsOf(back, {}, {});
        QCOMPARE(rows.size(), 1);
        // In between no spreadsheet runs it; after import it is what it was.
        const QString cell = rows.at(0).value(0);
        QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
        QCOMPARE(withoutFormulaGuard(cell.toStdString()), text);
    }
}

QTEST_GUILESS_MAIN(CsvRoundTripTest)
#include "tst_csvroundtrip.moc"
