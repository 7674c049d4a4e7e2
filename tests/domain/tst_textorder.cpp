// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collation.h"
#include "domain/fold.h"
#include "domain/pinyin.h"
#include "domain/utf8.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A name of letters, marks, digits, Han and awkward characters.
QString randomName(QRandomGenerator &random)
{
    static const QStringList kPieces{
        u"a"_s,  u"A"_s,  u"b"_s,  u"z"_s,  u"é"_s, u"É"_s,  u"ß"_s, u"Ø"_s,      u"王"_s, u"伟"_s, u"重"_s,
        u"庆"_s, u"长"_s, u"𠮷"_s, u"0"_s,  u"7"_s, u"12"_s, u" "_s, u"-"_s,      u"("_s,  u"（"_s, u"Ａ"_s,
        u"１"_s, u"м"_s,  u"日"_s, u"カ"_s, u"ｶ"_s, u"가"_s, u"😀"_s, u"\u0301"_s, u"€"_s,  u"ﬁ"_s};
    QString name;
    for (int length = random.bounded(6); length > 0; --length)
        name += kPieces[random.bounded(static_cast<int>(kPieces.size()))];
    return name;
}

std::string keyOf(CollationKeyWriter &writer, const QString &text)
{
    std::string key;
    writer.append(text.toStdString(), key);
    return key;
}

int sign(const std::string &a, const std::string &b)
{
    const int order = a.compare(b);
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

/// Searching and sorting of names: what holds for any of them.
class TextOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void keysAndPrefixes_data() { orders_data(); }
    void keysAndPrefixes();
    void caseDecidesLast_data() { orders_data(); }
    void caseDecidesLast();
    void numbersByValue();
    void foldingTwiceIsOnce();
    void foldingIsCharacterByCharacter();
    void brokenBytes();
    void readings();
    void utf8ThereAndBack();
};

void TextOrderTest::orders_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("Han behind Latin") << static_cast<int>(HanOrder::AfterLatin);
    QTest::newRow("Han before Latin") << static_cast<int>(HanOrder::BeforeLatin);
}

void TextOrderTest::keysAndPrefixes()
{
    QFETCH(int, order);
    CollationKeyWriter writer(static_cast<HanOrder>(order));
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        const QString a = randomName(random);
        const QString b = random.bounded(3) == 0 ? QString(a + randomName(random)) : randomName(random);
        const std::string keyA = keyOf(writer, a);
        const std::string keyB = keyOf(writer, b);
        QVERIFY(keyA.find('\0') == keyA.npos);
        QCOMPARE(writer.prefix(a.toStdString()), prefixOfKey(keyA));
        const CollationPrefix prefixA = prefixOfKey(keyA);
        const CollationPrefix prefixB = prefixOfKey(keyB);
        // A million rows are sorted by the prefixes; only equal ones look at the keys.
        if (prefixA < prefixB)
            QVERIFY2(keyA < keyB, qPrintable(QString(a + u'|' + b)));
        if (prefixA == prefixB && prefixA.isWhole())
            QCOMPARE(keyA, keyB);
        // A name does not stand before the beginning of itself.
        if (b.startsWith(a) && folded(b.toStdString()) != folded(a.toStdString()) &&
            !(a.endsWith(u'0') || (!a.isEmpty() && a.back().isNumber())))
            QVERIFY2(keyOf(writer, a) <= keyB || a.endsWith(u'重') || a.endsWith(u'长'),
                     qPrintable(QString(a + u'|' + b)));
    }
}

void TextOrderTest::caseDecidesLast()
{
    QFETCH(int, order);
    CollationKeyWriter writer(static_cast<HanOrder>(order));
    QRandomGenerator random(2);
    for (int round = 0; round < 5000; ++round) {
        const QString name = randomName(random);
        const QString other = randomName(random);
        const std::string lower = keyOf(writer, name.toLower());
        const std::string upper = keyOf(writer, name.toUpper());
        if (name.contains(u'ß') || name.contains(u'ﬁ'))
            continue; // two letters in capitals
        QVERIFY2(lower <= upper, qPrintable(name));
        // Whoever stands between small and capital letters of one name has the same letters.
        const std::string key = keyOf(writer, other);
        if (folded(other.toStdString()) != folded(name.toStdString()))
            QVERIFY2(sign(key, lower) == sign(key, upper), qPrintable(QString(name + u'|' + other)));
    }
}

void TextOrderTest::numbersByValue()
{
    CollationKeyWriter writer;
    QRandomGenerator random(3);
    for (int round = 0; round < 3000; ++round) {
        const quint32 a = random.bounded(quint32{1} << (1 + round % 30));
        const quint32 b = random.bounded(quint32{1} << (1 + round % 30));
        const std::string keyA = keyOf(writer, u"客户%1 (North)"_s.arg(a));
        const std::string keyB = keyOf(writer, u"客户%1 (North)"_s.arg(b));
        QCOMPARE(sign(keyA, keyB), a < b ? -1 : a > b ? 1 : 0);
        const std::string padded = keyOf(writer, u"客户%1 (North)"_s.arg(a, 12, 10, QChar(u'0')));
        // Leading zeros do not count.
        if (a != b)
            QCOMPARE(sign(padded, keyB), a < b ? -1 : 1);
    }
}

void TextOrderTest::foldingTwiceIsOnce()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        const std::string once = folded(randomName(random).toStdString());
        QCOMPARE(folded(once), once);
    }
    // Small and capital letters of Latin and Cyrillic are found by each other.
    constexpr char32_t kDotless = 0x131; // a letter of its own
    for (char32_t codePoint = 0xC0; codePoint < 0x460; ++codePoint) {
        const bool isIncluded = codePoint < 0x180 || codePoint >= 0x400;
        if (!isIncluded || !QChar::isLetter(codePoint) || codePoint == kDotless)
            continue;
        std::string small;
        std::string capital;
        appendUtf8(QChar::toLower(codePoint), small);
        appendUtf8(QChar::toUpper(codePoint), capital);
        QVERIFY2(folded(small) == folded(capital), small.c_str());
        QVERIFY2(folded(folded(small)) == folded(small), small.c_str());
    }
}

void TextOrderTest::foldingIsCharacterByCharacter()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 5000; ++round) {
        const std::string a = randomName(random).toStdString();
        const std::string b = randomName(random).toStdString();
        QCOMPARE(folded(a + b), folded(a) + folded(b));
        std::string appended = "before ";
        appendFolded(a, appended);
        QCOMPARE(appended, "before " + folded(a));
    }
    for (int c = 1; c < 128; ++c)
        QCOMPARE(folded(std::string(1, static_cast<char>(c))),
                 std::string(1, foldedAscii(static_cast<char>(c))));
}

void TextOrderTest::brokenBytes()
{
    CollationKeyWriter writer;
    QRandomGenerator random(6);
    for (int round = 0; round < 3000; ++round) {
        std::string bytes;
        for (int length = random.bounded(12); length > 0; --length)
            bytes += static_cast<char>(random.bounded(256));
        const std::string text = folded(bytes);
        QCOMPARE(fromUtf32(toUtf32(text)), text); // valid
        std::string key;
        writer.append(bytes, key);
        QVERIFY(key.find('\0') == key.npos);
        QCOMPARE(writer.prefix(bytes), prefixOfKey(key));
        std::string repaired;
        writer.append(fromUtf32(toUtf32(bytes)), repaired);
        QCOMPARE(repaired, key);
    }
}

void TextOrderTest::readings()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QString name;
        for (int length = 1 + random.bounded(4); length > 0; --length)
            name += QChar(0x4E00 + random.bounded(0x51A6));
        const auto variants = pinyinVariants(name.toStdString());
        QVERIFY(variants.size() <= kMaxPinyinVariants);
        QSet<QString> seen;
        for (const Pinyin &variant : variants) {
            std::string initials;
            for (const char c : variant.syllables) {
                QVERIFY((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
                if (c >= 'A' && c <= 'Z')
                    initials += foldedAscii(c);
            }
            QCOMPARE(variant.initials, initials);
            seen.insert(QString::fromStdString(variant.syllables));
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(variants.size()));
        // Letters between say nothing and change nothing.
        const auto mixed = pinyinVariants("A" + name.toStdString() + " 7");
        QCOMPARE(mixed, variants);
    }
    QVERIFY(pinyinVariants("Acme 7 (é)").empty());
    QVERIFY(pinyinVariants("").empty());
}

void TextOrderTest::utf8ThereAndBack()
{
    for (char32_t codePoint = 0; codePoint <= 0x10FFFF; codePoint += codePoint < 0x11000 ? 1 : 101) {
        if (codePoint >= 0xD800 && codePoint < 0xE000)
            continue;
        std::string text("x");
        appendUtf8(codePoint, text);
        const Utf8Character read = readUtf8(text, 1);
        QCOMPARE(uint(read.codePoint), uint(codePoint));
        QCOMPARE(std::size_t(read.length), text.size() - 1);
        // A character that was cut is one broken byte, never more than is there.
        for (std::size_t length = 2; length < text.size(); ++length) {
            const Utf8Character cut = readUtf8(std::string_view(text).substr(0, length), 1);
            QCOMPARE(uint(cut.codePoint), uint(kReplacementCharacter));
            QCOMPARE(cut.length, 1U);
        }
    }
}

QTEST_APPLESS_MAIN(TextOrderTest)
#include "tst_textorder.moc"
