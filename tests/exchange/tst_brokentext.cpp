// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"
#include "exchange/utf8prefix.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

struct Decoded
{
    QString text;
    bool hasReplaced = false;
    std::int64_t zeroBytes = 0;
    bool isValid = false;
};

/// Decodes @p bytes in pieces of @p piece bytes.
Decoded decoded(const QByteArray &name, const QByteArray &bytes, std::size_t piece, int bomBytes = 0)
{
    TextEncoding encoding;
    encoding.name = name;
    encoding.bomBytes = bomBytes;
    TextDecoder decoder(encoding);
    std::string utf8;
    std::string_view rest(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    while (!rest.empty()) {
        decoder.decode(rest.substr(0, piece), utf8);
        rest.remove_prefix(std::min(piece, rest.size()));
    }
    decoder.finish(utf8);
    return {QString::fromStdString(utf8), decoder.hasReplaced(), decoder.zeroBytes(),
            utf8Prefix(utf8).valid == utf8.size() && utf8.find('\0') == utf8.npos};
}

QString ofCodePoint(char32_t codePoint)
{
    return QString::fromUcs4(&codePoint, 1);
}

/// GB 18030-2005: characters beyond the first plane follow one another from 90 30 81 30 on.
QByteArray fourBytes(char32_t codePoint)
{
    int linear = static_cast<int>(codePoint) - 0x10000;
    QByteArray bytes(4, '\0');
    bytes[3] = static_cast<char>(0x30 + linear % 10);
    linear /= 10;
    bytes[2] = static_cast<char>(0x81 + linear % 126);
    linear /= 126;
    bytes[1] = static_cast<char>(0x30 + linear % 10);
    bytes[0] = static_cast<char>(0x90 + linear / 10);
    return bytes;
}

} // namespace

/// Bytes that are no text, and text of rare bytes: never lost, never more than what is broken.
class BrokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8_data();
    void utf8();
    void everyCharacter_data();
    void everyCharacter();
    void fourBytesOfGb18030();
    void marks_data();
    void marks();
    void randomBytes_data();
    void randomBytes();
};

void BrokenTextTest::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("lone continuation", "80");
    row("byte that never stands", "FF");
    row("byte of the old five", "F8");
    row("overlong slash", "C0AF");
    row("overlong in three", "E0809F");
    row("overlong in four", "F0808080");
    row("high surrogate", "EDA080");
    row("low surrogate", "EDB080");
    row("pair of surrogates", "EDA0BDEDB880");
    row("above the last", "F4908080");
    row("far above", "F5808080");
    row("cut in two", "E5AE");
    row("cut in three", "F09F98");
    row("Latin-1", "E4");
    row("GB18030", "C9CFBAA3");
}

void BrokenTextTest::utf8()
{
    QFETCH(QByteArray, bytes);
    const QByteArray text = "Ann," + bytes + ",客户\n";
    const Decoded whole = decoded("UTF-8", text, 1000);
    QVERIFY(whole.isValid && whole.hasReplaced);
    QVERIFY2(whole.text.startsWith(u"Ann,\uFFFD"_s) && whole.text.endsWith(u"\uFFFD,客户\n"_s),
             qPrintable(whole.text));
    QVERIFY(whole.text.size() <= text.size());
    for (const std::size_t piece : {1, 2, 3, 5}) {
        const Decoded other = decoded("UTF-8", text, piece);
        QCOMPARE(other.text, whole.text);
        QVERIFY(other.hasReplaced);
    }
    // At the end of the file it is the same.
    const Decoded last = decoded("UTF-8", "Ann" + bytes, 1);
    QVERIFY(last.hasReplaced && last.text.startsWith(u"Ann\uFFFD"_s));
}

void BrokenTextTest::everyCharacter_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *name : {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
        QTest::newRow(name) << QByteArray(name);
}

void BrokenTextTest::everyCharacter()
{
    QFETCH(QByteArray, encoding);
    QString text;
    for (char32_t codePoint = 1; codePoint <= 0x10FFFF; codePoint += codePoint < 0x10000 ? 7 : 997) {
        // Private characters have moved between the editions of GB 18030; U+FEFF would be a mark.
        const bool isSurrogate = codePoint >= 0xD800 && codePoint < 0xE000;
        const bool isPrivate = codePoint >= 0xE000 && codePoint < 0xF900;
        if (!isSurrogate && !isPrivate && codePoint != 0xFEFF)
            text += ofCodePoint(codePoint);
    }
    QVERIFY(text.size() > 8000);
    QStringEncoder encoder(encoding.constData());
    const QByteArray bytes = encoder(text);
    for (const std::size_t piece : {1, 3, 1000}) {
        const Decoded back = decoded(encoding, bytes, piece);
        QVERIFY(back.isValid && !back.hasReplaced);
        QVERIFY(back.text == text);
    }
}

void BrokenTextTest::fourBytesOfGb18030()
{
    QCOMPARE(fourBytes(0x20BB7).toHex(), "9534b235"_ba);
    for (char32_t codePoint = 0x10000; codePoint <= 0x10FFFF; codePoint += 4099) {
        const Decoded back = decoded("GB18030", fourBytes(codePoint) + "a", 1);
        QCOMPARE(back.text, QString(ofCodePoint(codePoint) + u'a'));
    }
    QCOMPARE(decoded("GB18030", QByteArray::fromHex("81308130"), 1).text, u"\u0080"_s);
    QCOMPARE(decoded("GB18030", QByteArray::fromHex("E3329A35"), 2).text, ofCodePoint(0x10FFFF));
    const Decoded cut = decoded("GB18030", QByteArray::fromHex("619534B2"), 1);
    QVERIFY(cut.hasReplaced && cut.text.startsWith(u'a'));
}

void BrokenTextTest::marks_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << "UTF-8"_ba << QByteArray::fromHex("EFBBBF");
    QTest::newRow("UTF-16LE") << "UTF-16LE"_ba << QByteArray::fromHex("FFFE");
    QTest::newRow("UTF-16BE") << "UTF-16BE"_ba << QByteArray::fromHex("FEFF");
    QTest::newRow("GB18030") << "GB18030"_ba << QByteArray::fromHex("84319533");
}

void BrokenTextTest::marks()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, mark);
    QStringEncoder encoder(encoding.constData());
    const QByteArray text = encoder(u"姓名,a\n"_s);
    for (const std::size_t piece : {1, 2, 3, 4, 100}) {
        const Decoded back = decoded(encoding, mark + text, piece, static_cast<int>(mark.size()));
        QCOMPARE(back.text, u"姓名,a\n"_s);
    }
    QVERIFY(decoded(encoding, mark, 1, static_cast<int>(mark.size())).text.isEmpty());
}

void BrokenTextTest::randomBytes_data()
{
    QTest::addColumn<QByteArray>("encoding");
    for (const char *name : {"UTF-8", "GB18030", "UTF-16LE", "Big5", "Shift_JIS", "windows-1252"})
        QTest::newRow(name) << QByteArray(name);
}

void BrokenTextTest::randomBytes()
{
    QFETCH(QByteArray, encoding);
    QRandomGenerator random(99);
    for (int round = 0; round < 300; ++round) {
        QByteArray bytes;
        for (int length = random.bounded(60); length > 0; --length)
            bytes += static_cast<char>(random.bounded(256));
        const Decoded whole = decoded(encoding, bytes, 1000);
        QVERIFY(whole.isValid);
        QCOMPARE(decoded(encoding, bytes, 7).isValid, true);
        if (encoding == "UTF-8") {
            QCOMPARE(decoded(encoding, bytes, 1).text, whole.text);
            QCOMPARE(whole.zeroBytes, bytes.count('\0'));
        }
    }
}

QTEST_GUILESS_MAIN(BrokenTextTest)
#include "tst_brokentext.moc"
