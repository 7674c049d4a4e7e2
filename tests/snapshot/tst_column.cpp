// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/codecolumn.h"
#include "snapshot/column.h"
#include "snapshot/textcolumn.h"

#include <QTest>

#include <cstdint>
#include <string>

using namespace leadbook;

class ColumnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirPlace();
    void versionsShareWhatDidNotChange();
    void resizeFillsOverChunkEdges();
    void textsKeepTheirPlace();
    void settingATextLeavesTheOtherVersionAlone();
    void setTextOfAnyLength_data();
    void setTextOfAnyLength();
    void codesRepeat();
    void manyCodesKeepTheirTexts();
    void aCopiedCodeColumnGrowsByItself();
};

void ColumnTest::numbersKeepTheirPlace()
{
    Column<std::int32_t> column;
    constexpr std::int32_t kCount = 3 * 65'536 + 17;
    for (std::int32_t i = 0; i < kCount; ++i)
        column.append(i * 2);
    QCOMPARE(column.size(), std::size_t(kCount));
    QCOMPARE(column.chunkCount(), std::size_t(4));
    QCOMPARE(column.chunk(3).size(), std::size_t(17));
    for (const std::int32_t row : {0, 65'535, 65'536, kCount - 1})
        QCOMPARE(column[std::size_t(row)], row * 2);
}

void ColumnTest::versionsShareWhatDidNotChange()
{
    Column<std::int32_t> first;
    first.resize(2 * Column<std::int32_t>::kChunkRows, 7);
    Column<std::int32_t> second = first;
    second.set(5, 8);
    second.append(9);
    QCOMPARE(first[5], 7);
    QCOMPARE(second[5], 8);
    QCOMPARE(first.size() + 1, second.size());
    QVERIFY(first.chunk(0).data() != second.chunk(0).data());
    QCOMPARE(first.chunk(1).data(), second.chunk(1).data());
    Column<std::int32_t> third = second;
    third.set(5, 8);
    QCOMPARE(third.chunk(0).data(), second.chunk(0).data()); // no change, no copy
}

void ColumnTest::resizeFillsOverChunkEdges()
{
    Column<std::uint8_t> column;
    column.resize(10, 1);
    column.resize(70'000, 2);
    QCOMPARE(column.size(), std::size_t(70'000));
    QCOMPARE(column[9], std::uint8_t(1));
    QCOMPARE(column[10], std::uint8_t(2));
    QCOMPARE(column[69'999], std::uint8_t(2));
    column.resize(5, 3);
    QCOMPARE(column.size(), std::size_t(70'000));
}

void ColumnTest::textsKeepTheirPlace()
{
    TextColumn column;
    constexpr std::size_t kCount = 2 * 4'096 + 5;
    for (std::size_t i = 0; i < kCount; ++i)
        column.append("客户" + std::to_string(i));
    QCOMPARE(column.size(), kCount);
    for (const std::size_t row : {std::size_t{0}, std::size_t{4'095}, std::size_t{4'096}, kCount - 1})
        QVERIFY(column[row] == "客户" + std::to_string(row));
}

void ColumnTest::settingATextLeavesTheOtherVersionAlone()
{
    TextColumn first;
    first.append("a");
    first.append("b");
    TextColumn second = first;
    second.set(0, "changed");
    second.append("c");
    QVERIFY(first[0] == "a");
    QCOMPARE(first.size(), std::size_t(2));
    QVERIFY(second[0] == "changed");
    QVERIFY(second[1] == "b");
    QVERIFY(second[2] == "c");
}

void ColumnTest::setTextOfAnyLength_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("longer") << QByteArray("a much longer text");
    QTest::newRow("shorter") << QByteArray("x");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("same length") << QByteArray("sec0nd");
}

void ColumnTest::setTextOfAnyLength()
{
    QFETCH(QByteArray, text);
    TextColumn column;
    for (const char *word : {"first", "second", "third"})
        column.append(word);
    column.set(1, text.toStdString());
    QVERIFY(column[0] == "first");
    QVERIFY(column[1] == text.toStdString());
    QVERIFY(column[2] == "third");
}

void ColumnTest::codesRepeat()
{
    CodeColumn column;
    for (const char *word : {"上海", "", "Berlin", "上海"})
        column.append(word);
    QCOMPARE(column.code(0), column.code(3));
    QCOMPARE(column.code(1), 0U);
    QVERIFY(column[2] == "Berlin");
    QCOMPARE(column.dictionary().size(), std::size_t(3));
    QCOMPARE(column.dictionary().find("Paris"), 3U);
}

void ColumnTest::manyCodesKeepTheirTexts()
{
    constexpr std::uint32_t kTexts = 5'000;
    Dictionary dictionary;
    for (int round = 0; round < 2; ++round) {
        for (std::uint32_t i = 1; i <= kTexts; ++i)
            QCOMPARE(dictionary.code("Company " + std::to_string(i)), i);
    }
    QCOMPARE(dictionary.size(), std::size_t(kTexts + 1));
    for (std::uint32_t i = 1; i <= kTexts; ++i) {
        QCOMPARE(dictionary.find("Company " + std::to_string(i)), i);
        QCOMPARE(dictionary.text(i), "Company " + std::to_string(i));
    }
    QCOMPARE(dictionary.find("Company"), kTexts + 1);
    QCOMPARE(dictionary.find({}), 0U);
    QCOMPARE(dictionary.code({}), 0U);
}

void ColumnTest::aCopiedCodeColumnGrowsByItself()
{
    CodeColumn first;
    first.append("a");
    CodeColumn second = first;
    second.set(0, "b");
    QVERIFY(first[0] == "a");
    QVERIFY(second[0] == "b");
    QCOMPARE(first.dictionary().size(), std::size_t(2));
    QCOMPARE(second.dictionary().size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(ColumnTest)
#include "tst_column.moc"
