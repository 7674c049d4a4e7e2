// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/codecolumn.h"
#include "snapshot/textcolumn.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// Every kind of column with the same four things done to it, and a plain vector beside it.
struct Numbers
{
    using Value = std::int32_t;
    static Value draw(std::mt19937 &random) { return static_cast<Value>(random() % 50); }
    static Value absent() { return -1; }
    void resize(std::size_t size) { column.resize(size, absent()); }
    Value at(std::size_t row) const { return column[row]; }

    Column<Value> column;
};

struct Texts
{
    using Value = std::string;
    static Value draw(std::mt19937 &random)
    {
        return random() % 4 == 0 ? Value() : Value(random() % 9, 'x') + std::to_string(random() % 100);
    }
    static Value absent() { return {}; }
    void resize(std::size_t size) { column.resize(size); }
    Value at(std::size_t row) const { return Value(column[row]); }

    TextColumn column;
};

struct Codes
{
    using Value = std::string;
    static Value draw(std::mt19937 &random)
    {
        return random() % 5 == 0 ? Value() : std::to_string(random() % 300);
    }
    static Value absent() { return {}; }
    void resize(std::size_t size) { column.resize(size); }
    Value at(std::size_t row) const { return Value(column[row]); }

    CodeColumn column;
};

/// The first row in which @p kept and @p expected differ; their size where they do not.
template <typename Kept>
std::size_t firstDifference(const Kept &kept, const std::vector<typename Kept::Value> &expected)
{
    if (kept.column.size() != expected.size())
        return 0;
    std::size_t row = 0;
    while (row < expected.size() && kept.at(row) == expected[row])
        ++row;
    return row;
}

/// Makes version after version, each out of the one before, and looks at all of them at the end.
template <typename Kept> void compareVersions(unsigned seed, std::size_t rows)
{
    using Value = typename Kept::Value;
    std::mt19937 random(seed);
    std::vector<Kept> versions(1);
    std::vector<std::vector<Value>> expected(1);
    versions.front().resize(rows);
    expected.front().resize(rows, Kept::absent());
    for (int version = 1; version < 12; ++version) {
        Kept next = versions.back();
        std::vector<Value> values = expected.back();
        for (int edit = 0; edit < 60; ++edit) {
            const Value value = Kept::draw(random);
            const std::size_t row = random() % values.size();
            next.column.set(row, value);
            values[row] = value;
            if (edit % 7 == 0) {
                next.column.append(value);
                values.push_back(value);
            }
        }
        next.resize(values.size() + version * 100U);
        values.resize(values.size() + version * 100U, Kept::absent());
        versions.push_back(std::move(next));
        expected.push_back(std::move(values));
    }
    for (std::size_t version = 0; version < versions.size(); ++version)
        QCOMPARE(firstDifference(versions[version], expected[version]), expected[version].size());
}

} // namespace

/// A version of a column says for ever what it said when it was made, whatever is made out of it.
class ColumnVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data() { addRows(); }
    void numbers();
    void texts_data() { addRows(); }
    void texts();
    void codes_data() { addRows(); }
    void codes();
    void twoHeirsOfOneVersion();
    void uniformStretchesStayWritable();
    void editGivesTheChunkOfThisVersion();
    void shrinkKeepsTheTexts();
    void textsOfAnyBytes_data();
    void textsOfAnyBytes();

private:
    static void addRows();
};

void ColumnVersionsTest::addRows()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("rows");
    const unsigned seeds[] = {1, 2};
    for (const unsigned seed : seeds) {
        for (const int rows : {1, 4'095, 4'096, 70'000})
            QTest::addRow("seed %u, %d rows", seed, rows) << seed << rows;
    }
}

void ColumnVersionsTest::numbers()
{
    QFETCH(unsigned, seed);
    QFETCH(int, rows);
    compareVersions<Numbers>(seed, std::size_t(rows));
}

void ColumnVersionsTest::texts()
{
    QFETCH(unsigned, seed);
    QFETCH(int, rows);
    compareVersions<Texts>(seed, std::size_t(rows));
}

void ColumnVersionsTest::codes()
{
    QFETCH(unsigned, seed);
    QFETCH(int, rows);
    compareVersions<Codes>(seed, std::size_t(rows));
}

void ColumnVersionsTest::twoHeirsOfOneVersion()
{
    CodeColumn parent;
    parent.append("old");
    CodeColumn left = parent;
    CodeColumn right = parent;
    left.append("left");
    right.append("right");
    left.set(0, "only left");
    QCOMPARE(parent.size(), std::size_t(1));
    QVERIFY(parent[0] == "old");
    QVERIFY(left[0] == "only left");
    QVERIFY(left[1] == "left");
    QVERIFY(right[0] == "old");
    QVERIFY(right[1] == "right");
    QCOMPARE(parent.dictionary().find("left"), std::uint32_t(parent.dictionary().size()));
}

void ColumnVersionsTest::uniformStretchesStayWritable()
{
    Column<std::int32_t> column;
    constexpr std::size_t kRows = 4 * Column<std::int32_t>::kChunkRows;
    column.resize(kRows, 7);
    column.shareUniformChunks();
    const Column<std::int32_t> before = column;
    column.set(3, 8);
    column.set(kRows - 1, 9);
    QCOMPARE(column[3], 8);
    QCOMPARE(column[kRows - 1], 9);
    for (const std::size_t chunk : {std::size_t{1}, std::size_t{2}}) {
        QCOMPARE(column[chunk * Column<std::int32_t>::kChunkRows + 3], 7);
        QCOMPARE(before[chunk * Column<std::int32_t>::kChunkRows + 3], 7);
    }
    QCOMPARE(before[3], 7);
    QCOMPARE(before[kRows - 1], 7);
}

void ColumnVersionsTest::editGivesTheChunkOfThisVersion()
{
    Column<std::int32_t> before;
    before.resize(100, 1);
    Column<std::int32_t> after = before;
    for (std::int32_t &value : after.edit(0))
        value *= 5;
    QCOMPARE(before[99], 1);
    QCOMPARE(after[99], 5);
    QCOMPARE(after.edit(0).size(), std::size_t(100));
}

void ColumnVersionsTest::shrinkKeepsTheTexts()
{
    TextColumn column;
    for (int i = 0; i < 5'000; ++i)
        column.append("text " + std::to_string(i));
    column.shrink();
    column.append("behind");
    column.set(4'999, "changed");
    QVERIFY(column[0] == "text 0");
    QVERIFY(column[4'998] == "text 4998");
    QVERIFY(column[4'999] == "changed");
    QVERIFY(column[5'000] == "behind");
}

void ColumnVersionsTest::textsOfAnyBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("line breaks") << "one\ntwo\r\n"_ba;
    QTest::newRow("Chinese") << u"上海华信科技有限公司"_s.toUtf8();
    QTest::newRow("beyond the basic plane") << u"𠮷野家 👍"_s.toUtf8();
    QTest::newRow("no valid UTF-8") << QByteArray("\xff\xfe\x80");
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'm');
}

void ColumnVersionsTest::textsOfAnyBytes()
{
    QFETCH(QByteArray, text);
    const std::string_view bytes(text.constData(), std::size_t(text.size()));
    TextColumn texts;
    CodeColumn codes;
    for (const std::string_view word : {std::string_view("before"), bytes, std::string_view("behind")}) {
        texts.append(word);
        codes.append(word);
    }
    QVERIFY(texts[1] == bytes);
    QVERIFY(codes[1] == bytes);
    QVERIFY(texts[2] == "behind");
    QVERIFY(codes[2] == "behind");
}

QTEST_GUILESS_MAIN(ColumnVersionsTest)
#include "tst_columnversions.moc"
