// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/dictionary.h"

#include <QTest>

#include <random>
#include <string>
#include <unordered_map>

using namespace leadbook;

class DictionaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isBornWithTheEmptyText();
    void numbersInOrderOfAppearance();
    void aCopyGrowsByItself();
    void codesStay();
    void agreesWithAMap_data();
    void agreesWithAMap();
};

void DictionaryTest::isBornWithTheEmptyText()
{
    Dictionary dictionary;
    QCOMPARE(dictionary.size(), std::size_t(1));
    QVERIFY(dictionary.text(0).empty());
    QCOMPARE(dictionary.code(""), 0U);
    QCOMPARE(dictionary.find(""), 0U);
    QCOMPARE(dictionary.size(), std::size_t(1));
}

void DictionaryTest::numbersInOrderOfAppearance()
{
    Dictionary dictionary;
    QCOMPARE(dictionary.code("上海"), 1U);
    QCOMPARE(dictionary.code("Berlin"), 2U);
    QCOMPARE(dictionary.code("上海"), 1U);
    QCOMPARE(dictionary.code("berlin"), 3U); // letters are taken as they are
    QCOMPARE(dictionary.code("Berlin "), 4U);
    QCOMPARE(dictionary.find("Paris"), std::uint32_t(dictionary.size()));
    QVERIFY(dictionary.text(2) == "Berlin");
}

void DictionaryTest::aCopyGrowsByItself()
{
    Dictionary first;
    for (const char *word : {"a", "b", "c"})
        first.code(word);
    Dictionary second(first);
    QCOMPARE(second.code("d"), 4U);
    QCOMPARE(first.code("e"), 4U);
    QVERIFY(first.text(4) == "e");
    QVERIFY(second.text(4) == "d");
    QCOMPARE(first.find("d"), 5U);
    QCOMPARE(second.find("b"), 2U);
}

void DictionaryTest::codesStay()
{
    Dictionary dictionary;
    const std::uint32_t early = dictionary.code("an early text");
    for (int i = 0; i < 20'000; ++i)
        dictionary.code(std::to_string(i));
    QVERIFY(dictionary.text(early) == "an early text");
    QCOMPARE(dictionary.find("an early text"), early);
}

void DictionaryTest::agreesWithAMap_data()
{
    QTest::addColumn<unsigned>("different");
    QTest::newRow("few") << 3U;
    QTest::newRow("some") << 500U;
    QTest::newRow("nearly all") << 1'000'000U;
}

void DictionaryTest::agreesWithAMap()
{
    QFETCH(unsigned, different);
    std::mt19937 random(different);
    Dictionary dictionary;
    std::unordered_map<std::string, std::uint32_t> codes{{"", 0}};
    for (int i = 0; i < 20'000; ++i) {
        const std::string text = "text " + std::to_string(random() % different);
        const auto [known, isNew] = codes.try_emplace(text, std::uint32_t(codes.size()));
        QCOMPARE(dictionary.find(text), isNew ? std::uint32_t(dictionary.size()) : known->second);
        QCOMPARE(dictionary.code(text), known->second);
    }
    QCOMPARE(dictionary.size(), codes.size());
    for (const auto &[text, code] : codes)
        QVERIFY(dictionary.text(code) == text);
}

QTEST_GUILESS_MAIN(DictionaryTest)
#include "tst_dictionary.moc"
