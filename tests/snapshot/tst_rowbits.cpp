// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/rowtext.h"

#include <QTest>

#include <algorithm>
#include <bitset>
#include <random>
#include <vector>

using namespace leadbook;

namespace {

using Expected = std::bitset<kTextChunkRows>;

struct Drawn
{
    RowBits bits;
    Expected expected;
};

Drawn draw(std::mt19937 &random, int count)
{
    Drawn drawn;
    for (int i = 0; i < count; ++i) {
        const auto row = std::uint32_t(random() % kTextChunkRows);
        drawn.bits.set(row);
        drawn.expected.set(row);
    }
    return drawn;
}

std::vector<std::uint32_t> rowsOf(const RowBits &bits)
{
    std::vector<std::uint32_t> rows;
    bits.forEach([&rows](std::uint32_t row) { rows.push_back(row); });
    return rows;
}

std::vector<std::uint32_t> rowsOf(const Expected &bits)
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t row = 0; row < kTextChunkRows; ++row) {
        if (bits.test(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

/// The bits of a chunk against std::bitset, its text against plain strings.
class RowBitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRows_data();
    void firstRows();
    void sets_data();
    void sets();
    void textOfRows();
    void searchesWantedRows();
};

void RowBitsTest::firstRows_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 63, 64, 65, 127, 128, 4'095, 4'096})
        QTest::addRow("%d", count) << count;
}

void RowBitsTest::firstRows()
{
    QFETCH(int, count);
    RowBits bits;
    bits.setFirst(std::uint32_t(count));
    QCOMPARE(bits.count(), std::uint32_t(count));
    const auto rows = rowsOf(bits);
    QCOMPARE(rows.size(), std::size_t(count));
    QVERIFY(rows.empty() || rows.back() == std::uint32_t(count) - 1);
}

void RowBitsTest::sets_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 70, 2'000, 20'000})
        QTest::addRow("%d bits", count) << count;
}

void RowBitsTest::sets()
{
    QFETCH(int, count);
    std::mt19937 random{unsigned(count)};
    for (int round = 0; round < 5; ++round) {
        const Drawn a = draw(random, count);
        const Drawn b = draw(random, count);
        QCOMPARE(rowsOf(a.bits), rowsOf(a.expected));
        QCOMPARE(a.bits.count(), std::uint32_t(a.expected.count()));
        RowBits both = a.bits;
        both &= b.bits;
        QCOMPARE(rowsOf(both), rowsOf(a.expected & b.expected));
        RowBits either = a.bits;
        either |= b.bits;
        QCOMPARE(rowsOf(either), rowsOf(a.expected | b.expected));
        RowBits rest = a.bits;
        rest -= b.bits;
        QCOMPARE(rowsOf(rest), rowsOf(a.expected & ~b.expected));
    }
}

void RowBitsTest::textOfRows()
{
    const std::vector<std::string> texts{"", "one", "", "上海", "last"};
    RowText text;
    for (const std::string &row : texts) {
        text.open() += row;
        text.endRow();
    }
    text.close();
    RowText other;
    other.append(text, 1, 4);
    other.close();
    QCOMPARE(text.rowCount(), 5U);
    QCOMPARE(other.rowCount(), 3U);
    for (std::uint32_t row = 0; row < 5; ++row)
        QVERIFY(text.row(row) == texts[row]);
    for (std::uint32_t row = 0; row < 3; ++row)
        QVERIFY(other.row(row) == texts[row + 1]);
}

void RowBitsTest::searchesWantedRows()
{
    std::mt19937 random(5);
    std::vector<std::string> texts;
    RowText text;
    for (std::uint32_t row = 0; row < 1'000; ++row) {
        texts.push_back(std::to_string(random() % 100'000));
        text.open() += texts.back();
        text.endRow();
    }
    text.close();
    for (int round = 0; round < 50; ++round) {
        const std::string needle = std::to_string(random() % 200);
        RowBits wanted;
        Expected expected;
        for (std::uint32_t row = 0; row < texts.size(); ++row) {
            if (random() % (round < 25 ? 2 : 40) != 0)
                continue;
            wanted.set(row);
            expected.set(row, texts[row].find(needle) != std::string::npos);
        }
        RowBits hits;
        text.search(needle, ByteMatch::Exact, wanted, hits);
        hits &= wanted; // others may be told where they hold it
        QCOMPARE(rowsOf(hits), rowsOf(expected));
    }
}

QTEST_GUILESS_MAIN(RowBitsTest)
#include "tst_rowbits.moc"
