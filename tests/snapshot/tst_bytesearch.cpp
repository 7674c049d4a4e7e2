// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/bytesearch.h"

#include <QTest>

#include <random>

using leadbook::ByteMatch;
using leadbook::findBytes;
using leadbook::findBytesPlain;
using leadbook::kNotFound;

/// The quick and the plain search against each other and against what a reader can check.
class ByteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsAtEveryPlace_data();
    void findsAtEveryPlace();
    void bothAgree();
    void beginsWith();
    void findsControl();
};

namespace {

std::string padded(const std::string &text)
{
    return text + std::string(leadbook::kSearchPadding, 'w');
}

} // namespace

void ByteSearchTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<bool>("syllable");
    QTest::addColumn<int>("place"); // -1: not found
    QTest::newRow("empty needle") << QByteArray("abc") << QByteArray() << false << -1;
    QTest::newRow("empty text") << QByteArray() << QByteArray("a") << false << -1;
    QTest::newRow("longer than the text") << QByteArray("ab") << QByteArray("abc") << false << -1;
    QTest::newRow("all of it") << QByteArray("abc") << QByteArray("abc") << false << 0;
    QTest::newRow("one byte at the end") << QByteArray("abc") << QByteArray("c") << false << 2;
    QTest::newRow("only in the padding") << QByteArray("abc") << QByteArray("w") << false << -1;
    QTest::newRow("half in the padding") << QByteArray("abc") << QByteArray("cw") << false << -1;
    QTest::newRow("ends alike, middle not") << QByteArray("axcabc") << QByteArray("abc") << false << 3;
    QTest::newRow("small letters only") << QByteArray("WangWei") << QByteArray("wei") << false << -1;
    QTest::newRow("at a syllable") << QByteArray("WangWei") << QByteArray("wei") << true << 4;
    QTest::newRow("over syllables") << QByteArray("WangWei") << QByteArray("wangw") << true << 0;
    QTest::newRow("inside a syllable") << QByteArray("WangWei") << QByteArray("ang") << true << -1;
    QTest::newRow("one letter") << QByteArray("WangWei") << QByteArray("w") << true << 0;
    QTest::newRow("syllable at the end")
        << QByteArray("0123456789012345WangWeI") << QByteArray("wei") << true << 20;
    QTest::newRow("line break is no letter") << QByteArray("W\x0A") << QByteArray("wj") << true << -1;
}

void ByteSearchTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, needle);
    QFETCH(bool, syllable);
    QFETCH(int, place);
    const std::string bytes = padded(text.toStdString());
    const std::string_view all = std::string_view(bytes).substr(0, std::size_t(text.size()));
    const auto match = syllable ? ByteMatch::Syllable : ByteMatch::Exact;
    const std::size_t expected = place < 0 ? kNotFound : std::size_t(place);
    QCOMPARE(findBytes(all, 0, needle.toStdString(), match), expected);
    QCOMPARE(findBytesPlain(all, 0, needle.toStdString(), match), expected);
}

void ByteSearchTest::findsAtEveryPlace_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {1, 2, 3, 15, 16, 17, 40})
        QTest::addRow("%d bytes", length) << length;
}

void ByteSearchTest::findsAtEveryPlace()
{
    QFETCH(int, length);
    const std::string needle(std::size_t(length), 'x');
    for (std::size_t size = needle.size(); size < 150; ++size) {
        for (std::size_t place = 0; place + needle.size() <= size; place += 1 + place / 8) {
            std::string bytes = padded(std::string(size, '.'));
            bytes.replace(place, needle.size(), needle);
            const std::string_view text = std::string_view(bytes).substr(0, size);
            QCOMPARE(findBytes(text, 0, needle, ByteMatch::Exact), place);
            QCOMPARE(findBytes(text, place, needle, ByteMatch::Exact), place);
            QCOMPARE(findBytes(text, place + 1, needle, ByteMatch::Exact), kNotFound);
        }
    }
}

void ByteSearchTest::bothAgree()
{
    std::mt19937 random(7);
    const std::string letters = "aAbB\n";
    const auto draw = [&](std::size_t size, std::size_t kinds) {
        std::string text(size, ' ');
        for (char &c : text)
            c = letters[random() % kinds];
        return text;
    };
    for (int round = 0; round < 2000; ++round) {
        const std::size_t size = random() % 300;
        const std::string bytes = padded(draw(size, letters.size()));
        const std::string_view text = std::string_view(bytes).substr(0, size);
        const std::string exact = draw(1 + random() % 6, letters.size());
        std::string syllable = draw(1 + random() % 6, 4);
        for (char &c : syllable)
            c = char(c | 0x20);
        const std::size_t from = size == 0 ? 0 : random() % size;
        QCOMPARE(findBytes(text, from, exact, ByteMatch::Exact), text.find(exact, from));
        QCOMPARE(findBytesPlain(text, from, exact, ByteMatch::Exact), text.find(exact, from));
        QCOMPARE(findBytes(text, from, syllable, ByteMatch::Syllable),
                 findBytesPlain(text, from, syllable, ByteMatch::Syllable));
    }
}

void ByteSearchTest::beginsWith()
{
    using leadbook::beginsWithBytes;
    QVERIFY(beginsWithBytes("WangWei", "wangw", ByteMatch::Syllable));
    QVERIFY(!beginsWithBytes("wangwei", "wang", ByteMatch::Syllable));
    QVERIFY(!beginsWithBytes("WangWei", "wangl", ByteMatch::Syllable));
    QVERIFY(beginsWithBytes("wangwei", "wang", ByteMatch::Exact));
    QVERIFY(!beginsWithBytes("WangWei", "wang", ByteMatch::Exact));
}

void ByteSearchTest::findsControl()
{
    for (std::size_t length = 0; length < 70; ++length) {
        // What lies behind the end is not found, nor is a byte of a character beyond ASCII taken for one.
        std::string text = std::string(length, '\x9f') + std::string(leadbook::kSearchPadding, '\n');
        const std::string_view bytes = std::string_view(text).substr(0, length);
        QCOMPARE(leadbook::findControl(bytes, 0), length);
        for (std::size_t at = 0; at < length; ++at) {
            text[at] = at % 2 == 0 ? '\x11' : '\x1f';
            QCOMPARE(leadbook::findControl(bytes, 0), at);
            QCOMPARE(leadbook::findControl(bytes, at), at);
            QCOMPARE(leadbook::findControl(bytes, at + 1), length);
            text[at] = ' ';
        }
    }
}

QTEST_GUILESS_MAIN(ByteSearchTest)
#include "tst_bytesearch.moc"
