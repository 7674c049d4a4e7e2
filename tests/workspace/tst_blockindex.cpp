// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dialplan.h"
#include "workspace/import/blockindex.h"
#include "workspace/import/blockkeys.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Blocks of slots by key, and the keys that bring those together who may be alike.
class BlockIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data();
    void blocks();
    void persons_data();
    void persons();
    void companies_data();
    void companies();
};

void BlockIndexTest::blocks_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<std::uint32_t>("keys"); // so many different ones
    QTest::newRow("none") << 0 << 1U;
    QTest::newRow("one") << 1 << 1U;
    QTest::newRow("all the same") << 100 << 1U;
    QTest::newRow("few") << 1000 << 10U;
    QTest::newRow("many") << 100'000 << 0xFFFFFFFFU;
}

void BlockIndexTest::blocks()
{
    QFETCH(int, count);
    QFETCH(std::uint32_t, keys);
    std::mt19937 random(7);
    std::map<std::uint32_t, std::vector<std::uint32_t>> expected;
    BlockIndex index;
    for (int i = 0; i < count; ++i) {
        // Spread over all bits, the last one among them.
        const std::uint32_t key =
            0xFFFFFFFFU - static_cast<std::uint32_t>(random() % keys) * (0xFFFFFFFFU / keys);
        index.add(key, static_cast<std::uint32_t>(i));
        if (key != 0)
            expected[key].push_back(static_cast<std::uint32_t>(i));
    }
    index.add(0, 1); // no key, no place
    index.sort();
    for (const auto &[key, slots] : expected) {
        const auto block = index.block(key);
        QVERIFY(std::ranges::equal(block, slots, {}, &BlockIndex::Place::slot));
    }
    QVERIFY(index.block(0).empty());
    QVERIFY(index.block(12345).empty() || expected.contains(12345));
}

namespace {

bool meet(const BlockKeys &a, const BlockKeys &b)
{
    return std::ranges::any_of(a, [&b](std::uint32_t key) { return std::ranges::find(b, key) != b.end(); });
}

BlockKeys personKeys(const QStringList &cells)
{
    BlockKeys keys;
    addPersonKeys(cells.value(0).toStdString(), cells.value(1).toStdString(), cells.value(2).toStdString(),
                  dialPlanOf("CN"), keys);
    return keys;
}

} // namespace

void BlockIndexTest::persons_data()
{
    QTest::addColumn<QStringList>("a"); // name, phone, e-mail
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const QStringList &a, const QStringList &b, bool expected) {
        QTest::newRow(name) << a << b << expected;
    };
    row("words in another order", {u"Lee Ann"_s}, {u"Ann Lee"_s}, true);
    row("accents and apostrophes", {u"Zoë O'Neil"_s}, {u"ZOE ONEIL"_s}, true);
    row("pinyin", {u"李娜"_s}, {u"Na Li"_s}, true);
    row("pinyin in one word", {u"王小明"_s}, {u"Xiaoming Wang"_s}, true);
    row("another reading", {u"单晓"_s}, {u"Shan Xiao"_s}, true);
    row("homophones", {u"张伟"_s}, {u"张玮"_s}, true);
    row("u with dots", {u"吕布"_s}, {u"Lü Bu"_s}, true);
    row("one word spelled otherwise", {u"Jon Smith"_s}, {u"John Smith"_s}, true);
    row("a word and no initial", {u"Mary Smith"_s}, {u"John Smith"_s}, false);
    row("desk phone", {u"Ann"_s, u"021-65123456"_s}, {u"Bob"_s, u"+86 21 6512 3456"_s}, true);
    row("mobile phone", {u"Ann"_s, u"13800138000"_s}, {u"Bob"_s, u"13800138000"_s}, false);
    row("domain", {u"Ann"_s, u""_s, u"a@acme.de"_s}, {u"Bob"_s, u""_s, u"B@Acme.de"_s}, true);
    row("free domain", {u"Ann"_s, u""_s, u"a@qq.com"_s}, {u"Bob"_s, u""_s, u"b@qq.com"_s}, false);
    row("nothing", {u""_s}, {u""_s}, false);
}

void BlockIndexTest::persons()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QTEST(meet(personKeys(a), personKeys(b)), "expected");
}

void BlockIndexTest::companies_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("sought");
    QTest::addColumn<bool>("expected");
    QTest::newRow("words in another order") << u"Nordwind Beratung GmbH"_s << u"Beratung Nordwind"_s << true;
    QTest::newRow("pinyin") << u"华信有限公司"_s << u"Huaxin Ltd"_s << true;
    QTest::newRow("without the place") << u"上海华信科技"_s << u"华信科技"_s << true;
    QTest::newRow("one letter less") << u"Siemens"_s << u"Simens"_s << true;
    QTest::newRow("goes on") << u"Nordwind"_s << u"Nordwind Beratung"_s << true;
    QTest::newRow("stops") << u"Nordwind Beratung"_s << u"Nordwind"_s << true;
    QTest::newRow("others") << u"Acme"_s << u"Umbrella"_s << false;
    QTest::newRow("nothing") << u""_s << u""_s << false;
}

void BlockIndexTest::companies()
{
    QFETCH(QString, known);
    QFETCH(QString, sought);
    BlockKeys knownKeys;
    addCompanyKeys(known.toStdString(), false, knownKeys);
    BlockKeys soughtKeys;
    addCompanyKeys(sought.toStdString(), true, soughtKeys);
    QTEST(meet(knownKeys, soughtKeys), "expected");
}

QTEST_GUILESS_MAIN(BlockIndexTest)
#include "tst_blockindex.moc"
