// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/import/hashindex.h"
#include "workspace/import/nearnames.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/recordset.h"
#include "workspace/import/stablehash.h"
#include "workspace/import/stageplan.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The parts an import is made of, one by one.
class ImportPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesNeverChange();
    void hashIndex();
    void nearNames_data();
    void nearNames();
    void signs_data();
    void signs();
    void recordSet();
    void stages_data();
    void stages();
};

void ImportPartsTest::hashesNeverChange()
{
    // Books hold these numbers: a change here makes every file look new.
    QCOMPARE(mixed(0), 0xE220A8397B1DCDAFU);
    QCOMPARE(stableHash(""), 0xE220A8397B1DCDAFU);
    QCOMPARE(stableHash("order"), stableHash(std::string("order")));
    QVERIFY(stableHash("order 1") != stableHash("order 2"));
    QVERIFY(stableHash("12345678") != stableHash(std::string_view("12345678\0", 9)));
    QVERIFY(combined(1, 2) != combined(2, 1));
    QCOMPARE(nth(7, 1), std::uint64_t(7));
    QVERIFY(nth(7, 2) != nth(7, 3));
}

void ImportPartsTest::hashIndex()
{
    HashIndex index;
    QVERIFY(!index.find(5));
    for (std::uint32_t i = 0; i < 10'000; ++i)
        index.add(mixed(i / 2), i);
    QCOMPARE(index.size(), std::size_t(10'000));
    for (std::uint32_t i = 0; i < 5'000; ++i) {
        std::vector<std::uint32_t> values;
        index.forEach(mixed(i), [&values](std::uint32_t value) {
            values.push_back(value);
            return true;
        });
        std::sort(values.begin(), values.end());
        QCOMPARE(values, (std::vector<std::uint32_t>{2 * i, 2 * i + 1}));
    }
    QVERIFY(!index.find(mixed(5'000)));
    index.add(0, 77);
    QCOMPARE(index.find(0).value(), 77U);
    HashIndex few;
    few.prefetch(5); // of an empty one: nothing happens
    for (std::uint32_t i = 0; i < 1'000; ++i)
        few.addAtMost(3, mixed(i % 2), i);
    QCOMPARE(few.size(), std::size_t(6));
    std::vector<std::uint32_t> kept;
    few.forEach(mixed(1), [&kept](std::uint32_t value) {
        kept.push_back(value);
        return true;
    });
    QCOMPARE(kept, (std::vector<std::uint32_t>{1, 3, 5}));
    HashIndex counter;
    counter.reserve(1000);
    for (std::uint32_t k = 1; k <= 3; ++k) {
        for (std::uint64_t i = 0; i < 1000; ++i)
            QCOMPARE(counter.count(mixed(i)), k);
    }
}

void ImportPartsTest::nearNames_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("near");
    QTest::newRow("blank") << u"GTXPro"_s << u"GTX Pro"_s << true;
    QTest::newRow("case and point") << u"Data-Soft"_s << u"datasoft."_s << true;
    QTest::newRow("the same") << u"GTX Pro"_s << u"GTX Pro"_s << false;
    QTest::newRow("one letter wrong") << u"technology"_s << u"technolohy"_s << true;
    QTest::newRow("one letter less") << u"technology"_s << u"technolgy"_s << true;
    QTest::newRow("one letter more at the end") << u"MG Special"_s << u"MG Specials"_s << true;
    QTest::newRow("two letters") << u"technology"_s << u"tchnolgy"_s << false;
    QTest::newRow("another digit") << u"GTK 500 set"_s << u"GTK 600 set"_s << false;
    QTest::newRow("one digit more") << u"Series 50"_s << u"Series 500"_s << false;
    QTest::newRow("short") << u"Ann"_s << u"Anne"_s << false;
    QTest::newRow("Chinese, short") << u"王伟"_s << u"王玮"_s << false;
}

void ImportPartsTest::nearNames()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(isNearName(a.toStdString(), b.toStdString()), "near");
    QTEST(isNearName(b.toStdString(), a.toStdString()), "near");
}

void ImportPartsTest::signs_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b"); // empty: a identifies nobody
    const auto row = [](const char *name, const char *kind, const QString &a, const QString &b) {
        QTest::newRow(name) << QString::fromLatin1(kind) << a << b;
    };
    row("mobile", "mobile", u"138 0013 8000"_s, u"+86-13800138000"_s);
    row("foreign mobile", "mobile", u"+44 7700 900123"_s, u"0044 7700 900 123"_s);
    row("landline as mobile", "mobile", u"021-65123456"_s, {});
    row("mobile as phone", "phone", u"13800138000"_s, u"0086 138 0013 8000"_s);
    row("landline", "phone", u"021-65123456"_s, {});
    row("e-mail", "email", u"Ann@X.org"_s, u" ann@x.org"_s);
    row("role address", "email", u"info@x.org"_s, {});
    row("no address", "email", u"ann"_s, {});
    row("person", "person", u"Lee, Ann"_s, u"ann LEE"_s);
    row("city", "city", u"上海市"_s, u"上海"_s);
    row("company", "company", u"华信科技有限公司"_s, u"华信科技"_s);
}

void ImportPartsTest::signs()
{
    QFETCH(QString, kind);
    QFETCH(QString, a);
    QFETCH(QString, b);
    const DialPlan &home = dialPlanOf("CN");
    const auto sign = [&](const QString &text) -> std::uint64_t {
        const std::string utf8 = text.toStdString();
        if (kind == u"mobile")
            return mobileSign(utf8, home);
        if (kind == u"phone")
            return phoneSign(utf8, home);
        if (kind == u"email")
            return emailSign(utf8);
        if (kind == u"person")
            return personNameSign(utf8);
        return kind == u"city" ? citySign(utf8) : companySign(utf8).core;
    };
    QCOMPARE(sign(a) != 0, !b.isEmpty());
    if (!b.isEmpty())
        QCOMPARE(sign(a), sign(b));
}

/// The same fills give the same answers with and without writing.
void ImportPartsTest::recordSet()
{
    TemporaryBook book;
    const auto owner = [](std::string_view name, std::string_view region) {
        return std::vector<CellValue>{CellValue::ofText(name),
                                      region.empty() ? CellValue() : CellValue::ofText(region)};
    };
    const auto run = [&](ImportTarget target, QList<bool> &answers) -> Status {
        RecordSet owners(target, RecordTable::Owner, {RecordColumn{"name"}, RecordColumn{"region"}});
        const auto ids = Statement::prepare(target.database, "SELECT id FROM owner");
        LEADBOOK_TRY(ids);
        const auto made = owners.add(owner("Ann", ""));
        LEADBOOK_TRY(made);
        for (const auto &[region, overwrite] :
             {std::pair("", false), std::pair("East", false), std::pair("East", false),
              std::pair("West", false), std::pair("West", true), std::pair("", true)}) {
            const auto changed = owners.fill(*made, owner("Ann", region), overwrite);
            LEADBOOK_TRY(changed);
            answers << *changed;
        }
        owners.finish();
        return {};
    };
    QList<bool> planned;
    LEADBOOK_VERIFY(run({book->handle(), nullptr}, planned));
    QList<bool> done;
    LEADBOOK_VERIFY(book->change(u"Test"_s, [&](Editor &editor) {
        return run({editor.database(), &editor}, done);
    }));
    QCOMPARE(planned, (QList<bool>{false, true, false, false, true, false}));
    QCOMPARE(done, planned);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner WHERE region = 'West'"), 1);
}

void ImportPartsTest::stages_data()
{
    QTest::addColumn<QString>("names");
    QTest::addColumn<bool>("hasDeals");
    QTest::addColumn<QString>("stages"); // of the plan
    QTest::addColumn<int>("pipelines");
    QTest::addColumn<int>("all"); // stages in the book
    QTest::newRow("none") << QString() << false
                          << u"First contact|Needs analysis|Solution design|Quotation|Signing"_s << 1 << 5;
    QTest::newRow("the book's own, in Chinese")
        << u"报价|初次接触|赢单"_s << true
        << u"First contact|Needs analysis|Solution design|Quotation|Signing"_s << 1 << 5;
    QTest::newRow("others in an empty book")
        << u"Won|Engaging|Lost|Prospecting"_s << false << u"Prospecting|Engaging"_s << 1 << 2;
    QTest::newRow("others beside deals")
        << u"Won|Engaging|Lost|Prospecting"_s << true << u"Prospecting|Engaging"_s << 2 << 7;
    QTest::newRow("one more beside deals")
        << u"Quotation|Negotiation"_s << true
        << u"First contact|Needs analysis|Solution design|Quotation|Negotiation|Signing"_s << 1 << 6;
}

void ImportPartsTest::stages()
{
    QFETCH(QString, names);
    QFETCH(bool, hasDeals);
    TemporaryBook book;
    if (hasDeals) {
        const qint64 pipeline = number(*book, "SELECT id FROM pipeline");
        LEADBOOK_VERIFY(book->change(u"Deal"_s, [pipeline](Editor &editor) -> Status {
            const std::array<Cell, 1> cells{{{"pipeline", pipeline}}};
            LEADBOOK_TRY(editor.insert(RecordTable::Deal, cells));
            return {};
        }));
    }
    QStringList found;
    LEADBOOK_VERIFY(book->change(u"Stages"_s, [&](Editor &editor) -> Status {
        const QStringList list = names.isEmpty() ? QStringList() : names.split(u'|');
        auto plan = StagePlan::make({editor.database(), &editor}, list, u"Imported"_s);
        LEADBOOK_TRY(plan);
        for (const StagePlan::Stage &stage : plan->stages())
            found << stage.name;
        return {};
    }));
    QTEST(found.join(u'|'), "stages");
    QTEST(static_cast<int>(number(*book, "SELECT count(*) FROM pipeline")), "pipelines");
    QTEST(static_cast<int>(number(*book, "SELECT count(*) FROM stage")), "all");
    QCOMPARE(
        number(*book,
               "SELECT count(*) FROM (SELECT 1 FROM stage GROUP BY pipeline, position HAVING count(*) > 1)"),
        0);
}

QTEST_GUILESS_MAIN(ImportPartsTest)
#include "tst_importparts.moc"
