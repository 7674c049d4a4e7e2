// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"
#include "exchange/encodingtable.h"
#include "exchange/textdecoder.h"

#include <QBuffer>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// CSV in other encodings than UTF-8: what is read again, and what cannot be written.
class TextEncoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readAgain_data();
    void readAgain();
    void lacks_data();
    void lacks();
    void marks_data();
    void marks();
};

/// A table of two rows in an encoding.
static Status write(const QString &encoding, const QStringList &cells, QByteArray &bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter::Options options;
    options.encoding = *encodingByName(encoding, {});
    CsvWriter writer(buffer, options);
    writer.addText("a");
    writer.addText("b");
    LEADBOOK_TRY(writer.endRow());
    for (const QString &cell : cells)
        writer.addText(cell.toStdString());
    LEADBOOK_TRY(writer.endRow());
    return writer.finish();
}

void TextEncoderTest::readAgain_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    for (const OfferedEncoding &offered : offeredEncodings()) {
        const QString name = QString::fromLatin1(offered.name);
        QTest::addRow("%s, plain", offered.name) << name << u"Ann \"the\" Lee; x\ny"_s;
    }
    QTest::newRow("GB18030, four bytes") << u"gbk"_s << u"王伟 𠮷 😀 é"_s;
    QTest::newRow("Big5") << u"big5"_s << u"王偉，許功蓋"_s; // with backslashes for second bytes
    QTest::newRow("Shift-JIS") << u"sjis"_s << u"表示ソート"_s;
    QTest::newRow("EUC-KR") << u"euc-kr"_s << u"김철수"_s;
    QTest::newRow("UTF-16") << u"utf-16"_s << u"王伟 😀"_s;
    QTest::newRow("Windows-1252") << u"latin1"_s << u"Zoë €5 – Señor"_s;
    QTest::newRow("Windows-1251") << u"cp1251"_s << u"Анна Ли"_s;
    QTest::newRow("ISO-2022-JP") << u"jis"_s << u"山田太郎, 日本"_s;
}

void TextEncoderTest::readAgain()
{
    QFETCH(QString, encoding);
    QFETCH(QString, text);
    QByteArray bytes;
    const Status written = write(encoding, {text, u"end"_s}, bytes);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const std::string_view all(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    TextDecoder decoder(*encodingByName(encoding, all));
    std::string utf8;
    decoder.decode(all, utf8);
    decoder.finish(utf8);
    QVERIFY(!decoder.hasReplaced());
    const QString quoted = u"\""_s + QString(text).replace(u'"', u"\"\""_s) + u'"';
    const bool isQuoted = text.contains(u'"') || text.contains(u',');
    QCOMPARE(QString::fromStdString(utf8), u"a,b\r\n"_s + (isQuoted ? quoted : text) + u",end\r\n"_s);
}

void TextEncoderTest::lacks_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("told");
    QTest::newRow("Han in a Western one")
        << u"latin1"_s << QStringList{u"Zoë"_s, u"at 王伟"_s} << QStringList{u"“王”"_s, u"Row 2, column 2"_s};
    QTest::newRow("a pair") << u"big5"_s << QStringList{u"ok 😀!"_s, u""_s}
                            << QStringList{u"“😀”"_s, u"Row 2, column 1"_s};
    QTest::newRow("simplified Han in the traditional set")
        << u"big5"_s << QStringList{u"王"_s, u"\"伟\""_s} << QStringList{u"“伟”"_s, u"column 2"_s};
}

void TextEncoderTest::lacks()
{
    QFETCH(QString, encoding);
    QFETCH(QStringList, cells);
    QFETCH(QStringList, told);
    QByteArray bytes;
    const Status written = write(encoding, cells, bytes);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Constraint);
    for (const QString &part : told)
        QVERIFY2(written.error().message.contains(part), qPrintable(written.error().message));
}

void TextEncoderTest::marks_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << u"UTF-8"_s << QByteArray("\xef\xbb\xbf");
    QTest::newRow("UTF-16LE") << u"UTF-16LE"_s << QByteArray("\xff\xfe");
    QTest::newRow("UTF-16BE") << u"UTF-16BE"_s << QByteArray("\xfe\xff");
    QTest::newRow("UTF-32LE") << u"UTF-32LE"_s << QByteArray("\xff\xfe\0\0", 4);
    QTest::newRow("GB18030") << u"GB18030"_s << QByteArray();
}

void TextEncoderTest::marks()
{
    QFETCH(QString, encoding);
    QFETCH(QByteArray, mark);
    QByteArray bytes;
    QVERIFY(write(encoding, {u"x"_s, u"y"_s}, bytes));
    QVERIFY(bytes.startsWith(mark));
    QVERIFY(!bytes.mid(mark.size()).startsWith("\xff") &&
            bytes.mid(mark.size())
                .startsWith(encoding.endsWith(u"BE"_s) ? QByteArray("\0a", 2) : QByteArray("a")));
}

QTEST_APPLESS_MAIN(TextEncoderTest)
#include "tst_textencoder.moc"
