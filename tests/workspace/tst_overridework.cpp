// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "support/viewcontent.h"
#include "workspace/derivation.h"
#include "workspace/filtering.h"
#include "workspace/grading/handgrades.h"
#include "workspace/grading/overridework.h"
#include "workspace/listquery.h"
#include "workspace/merging/recordmerge.h"
#include "workspace/regrading.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// A workspace with two customers, whose day can be moved on.
class TwoCustomers
{
public:
    TwoCustomers()
    {
        book.change([](Editor &editor) -> Status {
            RowWriter rows(editor);
            rows.add(RecordTable::Customer, {{"name", u"Acme"_s}});
            rows.add(RecordTable::Customer, {{"name", u"Beta"_s}});
            return rows.status();
        });
        book.load();
    }

    std::int64_t id(Row row) { return view()->snapshot->customers.ids[row]; }
    ViewPtr view() { return book.workspace().view(); }
    Status run(const RecordWork &work)
    {
        const auto changed = awaited(book.workspace().change(work.label, work.work));
        LEADBOOK_TRY(changed);
        return {};
    }
    /// Grade, up to, by hand of a row.
    QString shown(Row row)
    {
        const FieldColumns &derived = view()->derived;
        return u"%1 %2 %3"_s.arg(derived.choice(FieldId::Grade)[row])
            .arg(derived.choice(FieldId::GradeUpTo)[row])
            .arg(derived.choice(FieldId::GradeByHand)[row]);
    }
    QByteArray hash() { return awaited(book.workspace().check())->contentHash; }

    LoadedBook book{kToday};
};

GradeOverride toA(int days)
{
    return {u"A"_s, u" signs this week "_s, kToday + days, u"Mei"_s};
}

} // namespace

/// Grades set by hand: written, undone, shown while they hold.
class OverrideWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhileItHolds();
    void undoneAndRedone();
    void anotherEndsTheOne();
    void rulesAgain();
    void refuses_data();
    void refuses();
    void endsByItself();
    void regradingKeepsIt();
    void mergeTakesItAlong();
    void foundByFilter();
};

void OverrideWorkTest::showsWhileItHolds()
{
    TwoCustomers two;
    QCOMPARE(two.shown(0), u"3 1 0"_s);
    QVERIFY(two.run(setGradeByHand(two.id(0), toA(9), kToday)));
    QCOMPARE(two.shown(0), u"0 0 1"_s);
    QCOMPARE(two.shown(1), u"3 1 0"_s);
    const OverrideRow *set = overrideOn(*two.view()->snapshot, 0, kToday);
    QVERIFY(set != nullptr);
    QCOMPARE(set->reason, std::string("signs this week"));
    QCOMPARE(set->who, std::string("Mei"));
    QCOMPARE(set->until, kToday + 9);
    // A view that is loaded anew says the same.
    const auto followed = contentOf(*two.view());
    two.book.load();
    QCOMPARE(difference(contentOf(*two.view()), followed), QString());
    QCOMPARE(two.shown(0), u"0 0 1"_s);
}

void OverrideWorkTest::undoneAndRedone()
{
    TwoCustomers two;
    const QByteArray before = two.hash();
    QVERIFY(two.run(setGradeByHand(two.id(0), toA(9), kToday)));
    const QByteArray after = two.hash();
    QVERIFY(before != after);
    QVERIFY(awaited(two.book.workspace().undo()));
    QCOMPARE(two.hash(), before);
    QCOMPARE(two.shown(0), u"3 1 0"_s);
    QVERIFY(awaited(two.book.workspace().redo()));
    QCOMPARE(two.hash(), after);
    QCOMPARE(two.shown(0), u"0 0 1"_s);
}

void OverrideWorkTest::anotherEndsTheOne()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(0), toA(9), kToday - 4)));
    QVERIFY(two.run(setGradeByHand(two.id(0), {u"B"_s, u"not yet"_s, kToday + 3, {}}, kToday)));
    const auto &rows = two.view()->snapshot->overrides;
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0].until, kToday - 1);
    QCOMPARE(two.shown(0), u"1 1 1"_s);
    // One that began today is replaced.
    QVERIFY(two.run(setGradeByHand(two.id(0), {u"C"_s, u"no"_s, kToday, {}}, kToday)));
    QCOMPARE(two.view()->snapshot->overrides.size(), std::size_t(2));
    QCOMPARE(two.shown(0), u"2 2 1"_s);
}

void OverrideWorkTest::rulesAgain()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(0), toA(9), kToday - 4)));
    QVERIFY(two.run(gradeByRules(two.id(0), kToday)));
    QCOMPARE(two.shown(0), u"3 1 0"_s);
    QCOMPARE(two.view()->snapshot->overrides.front().until, kToday - 1); // what was is still told
    const Status none = two.run(gradeByRules(two.id(0), kToday));
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
}

void OverrideWorkTest::refuses_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("days");
    QTest::newRow("no reason") << QString() << 5;
    QTest::newRow("blanks") << u"  "_s << 5;
    QTest::newRow("ended already") << u"r"_s << -1;
    QTest::newRow("no end") << u"r"_s << -100'000'000;
}

void OverrideWorkTest::refuses()
{
    QFETCH(QString, reason);
    QFETCH(int, days);
    TwoCustomers two;
    const Day until = days < -1'000 ? Day() : kToday + days;
    const Status done = two.run(setGradeByHand(two.id(0), {u"A"_s, reason, until, {}}, kToday));
    QVERIFY(!done && done.error().code == ErrorCode::Invalid);
    QVERIFY(two.view()->snapshot->overrides.empty());
}

/// On the day after the last one the rules hold, without any change.
void OverrideWorkTest::endsByItself()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(0), toA(9), kToday)));
    const View &view = *two.view();
    for (const auto &[days, grade] : {std::pair(9, 0), std::pair(10, 3)}) {
        AnalysisSettings settings = *view.settings;
        const FieldColumns derived = deriveAll(*view.snapshot, kToday + days, settings);
        QCOMPARE(int(derived.choice(FieldId::Grade)[0]), grade);
        QCOMPARE(int(derived.choice(FieldId::GradeByHand)[0]), grade == 0 ? 1 : 0);
    }
}

void OverrideWorkTest::regradingKeepsIt()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(1), toA(9), kToday)));
    const Regrading same = regrade(*two.view(), *two.view()->settings, Progress());
    QCOMPARE(same.counts, (std::vector<std::int64_t>{1, 0, 0, 1}));
    QCOMPARE(same.moves.at(0, 0), std::int64_t(1));
    QCOMPARE(same.grading.byHand, (std::vector<std::uint8_t>{0, 1}));
}

void OverrideWorkTest::mergeTakesItAlong()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(1), toA(9), kToday)));
    two.book.change(mergeRecords({{DuplicateKind::Customers, {two.id(0), two.id(1)}, {}}}, kToday));
    QCOMPARE(two.view()->snapshot->overrides.size(), std::size_t(1));
    QCOMPARE(two.view()->snapshot->overrides.front().customer, Row(0));
    QCOMPARE(two.shown(0), u"0 0 1"_s);
}

void OverrideWorkTest::foundByFilter()
{
    TwoCustomers two;
    QVERIFY(two.run(setGradeByHand(two.id(1), toA(9), kToday)));
    for (const auto &[text, row] : {std::pair("gradeByHand = yes", Row(1)),
                                    std::pair("gradeByHand = no", Row(0)), std::pair("grade = A", Row(1))}) {
        ListQuery query;
        query.filter =
            std::make_shared<const Filter>(parseFilter(*two.view(), QString::fromLatin1(text)).value());
        QCOMPARE(runListQuery(*two.view(), query, Progress()).rows, (std::vector<Row>{row}));
    }
}

QTEST_GUILESS_MAIN(OverrideWorkTest)
#include "tst_overridework.moc"
