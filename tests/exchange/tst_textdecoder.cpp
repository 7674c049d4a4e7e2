// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void damage_data();
    void damage();
};

/// The text that @p bytes give when handed over @p step bytes at a time.
static QString decodeInSteps(const QByteArray &bytes, qsizetype step, TextDecoder *decoder)
{
    std::string utf8;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray piece = bytes.mid(at, step);
        decoder->decode({piece.constData(), static_cast<std::size_t>(piece.size())}, utf8);
    }
    decoder->finish(utf8);
    return QString::fromStdString(utf8);
}

void TextDecoderTest::pieces_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::addColumn<QString>("text");
    const QString chinese = u"姓名,公司\r\n王伟,\"上海\n华信\"\r\n"_s;
    QTest::newRow("UTF-8") << "UTF-8"_ba << QByteArray() << chinese;
    QTest::newRow("UTF-8 with mark") << "UTF-8"_ba << QByteArray("\xEF\xBB\xBF") << chinese;
    QTest::newRow("UTF-8 beyond the plane") << "UTF-8"_ba << QByteArray() << u"a😀𠮷b"_s;
    QTest::newRow("GB18030") << "GB18030"_ba << QByteArray() << chinese;
    QTest::newRow("GB18030 of four bytes") << "GB18030"_ba << QByteArray() << u"a😀𠮷b"_s;
    QTest::newRow("UTF-16LE") << "UTF-16LE"_ba << QByteArray("\xFF\xFE") << chinese;
    QTest::newRow("UTF-16BE") << "UTF-16BE"_ba << QByteArray("\xFE\xFF") << chinese;
    QTest::newRow("Big5") << "Big5"_ba << QByteArray() << u"姓名,公司\n王偉,臺北\n"_s;
    QTest::newRow("Shift_JIS") << "Shift_JIS"_ba << QByteArray() << u"氏名,会社\n田中,ソニー\n"_s;
    QTest::newRow("windows-1252") << "windows-1252"_ba << QByteArray() << u"Müller “Söhne” €\n"_s;
}

void TextDecoderTest::pieces()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QFETCH(QString, text);
    QStringEncoder encoder(encoding.constData(), QStringConverter::Flag::Stateless);
    const QByteArray bytes = mark + QByteArray(encoder(text));
    const TextEncoding named{encoding, static_cast<int>(mark.size())};
    for (const qsizetype step : {1, 2, 3, 5, 4096}) {
        TextDecoder decoder(named);
        QCOMPARE(decodeInSteps(bytes, step, &decoder), text);
        QVERIFY(!decoder.hasReplaced());
    }
}

void TextDecoderTest::damage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<int>("zeros");
    QTest::newRow("broken byte") << QByteArray("a\xFF"
                                               "b")
                                 << u"a\uFFFDb"_s << true << 0;
    QTest::newRow("cut at the end") << QByteArray("a\xE5\xAE") << u"a\uFFFD"_s << true << 0;
    QTest::newRow("zero bytes") << QByteArray("a\0b\0", 4) << u"ab"_s << false << 2;
    QTest::newRow("only zeros") << QByteArray("\0\0", 2) << QString(u""_s) << false << 2;
}

void TextDecoderTest::damage()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype step : {1, 2, 4096}) {
        TextDecoder decoder(TextEncoding{});
        QTEST(decodeInSteps(bytes, step, &decoder), "text");
        QTEST(decoder.hasReplaced(), "replaced");
        QTEST(static_cast<int>(decoder.zeroBytes()), "zeros");
    }
}

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "tst_textdecoder.moc"
