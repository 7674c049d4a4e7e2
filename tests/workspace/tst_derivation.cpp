// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interactionkind.h"
#include "support/snapshotbuilder.h"
#include "support/viewcontent.h"
#include "workspace/derivation.h"
#include "workspace/rfmderivation.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// The derived cells of a row as text: "grade=#1".
QStringList derivedCells(const ViewPtr &view, const FieldColumns &derived, Row row)
{
    View shown = *view;
    shown.derived = derived;
    QStringList cells;
    for (const Field &field : allFields()) {
        if (field.home == Home::Derived && field.entity == Entity::Customer)
            cells << textOf(field.key) + u'=' +
                         spell(ListColumn(shown, ListKind::Customers, field.id).value(row));
    }
    return cells;
}

QString cell(const ViewPtr &view, const FieldColumns &derived, Row row, FieldId field)
{
    View shown = *view;
    shown.derived = derived;
    return spell(ListColumn(shown, ListKind::Customers, field).value(row));
}

SnapshotBuilder randomBook(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    constexpr const char *kNeeds[] = {"unknown", "unclear", "partly", "clear"};
    SnapshotBuilder builder(kToday);
    for (const char *name : {"First contact", "Needs analysis", "Solution design", "Quotation", "Signing"})
        builder.stage(name);
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}, {FieldId::Need, kNeeds[below(4)]}});
        for (int calls = below(6); calls > 0; --calls)
            builder.interaction(row, kToday - below(120), 0, InteractionTable::TwoWay);
        for (int lines = below(5); lines > 0; --lines)
            builder.purchase(row, kToday - below(700), below(3'000) - 200, std::uint32_t(1 + below(40)));
        for (int deals = below(3); deals > 0; --deals)
            builder.deal(row, std::uint16_t(below(5)), DealOutcome(below(3)), below(200'000),
                         kToday - 90 - below(90), kToday - below(80));
    }
    return builder;
}

} // namespace

/// The derived columns: from all rows and from a few, with cut points from the data and with given ones.
class DerivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFewEqualAll_data();
    void aFewEqualAll();
    void noRowsChangeNothing();
    void newRowsGrowTheColumns();
    void cutPointsSettle();
    void savedCutPointsStay();
    void nextAction_data();
    void nextAction();
    void grades_data();
    void grades();
    void rfmOfFewOrders_data();
    void rfmOfFewOrders();
    void nobodyBought();
};

void DerivationTest::aFewEqualAll_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DerivationTest::aFewEqualAll()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomBook(seed, 90).view();
    AnalysisSettings settings = *view->settings;
    const FieldColumns all = deriveAll(*view->snapshot, kToday, settings);
    // Spoiled rows are as they were once they are derived again.
    FieldColumns some = all;
    const std::vector<Row> rows{0, 3, 17, 44, 89};
    for (const Row row : rows) {
        some.money(FieldId::Value).set(row, Money::fromUnits(-5));
        some.choice(FieldId::Grade).set(row, 77);
        some.integer(FieldId::RecencyScore).set(row, 99);
        some.code(FieldId::RfmSegment).set(row, "nonsense");
        some.code(FieldId::NextAction).set(row, "nonsense");
    }
    deriveRows(*view->snapshot, kToday, settings, rows, some);
    for (Row row = 0; row < 90; ++row)
        QCOMPARE(derivedCells(view, some, row), derivedCells(view, all, row));
}

void DerivationTest::noRowsChangeNothing()
{
    const ViewPtr view = randomBook(1, 60).view();
    AnalysisSettings settings = *view->settings;
    const FieldColumns before = deriveAll(*view->snapshot, kToday, settings);
    FieldColumns after = before;
    deriveRows(*view->snapshot, kToday + 300, settings, {}, after);
    for (Row row = 0; row < 60; ++row)
        QCOMPARE(derivedCells(view, after, row), derivedCells(view, before, row));
}

void DerivationTest::newRowsGrowTheColumns()
{
    SnapshotBuilder builder = randomBook(2, 60);
    const ViewPtr first = builder.view();
    AnalysisSettings settings = *first->settings;
    FieldColumns derived = deriveAll(*first->snapshot, kToday, settings);
    const Row row = builder.customer({{FieldId::Name, "new"}, {FieldId::Need, "clear"}});
    builder.purchase(row, kToday, 500);
    const ViewPtr second = builder.view();
    deriveRows(*second->snapshot, kToday, settings, std::vector<Row>{row}, derived);
    QCOMPARE(derived.money(FieldId::Value).size(), std::size_t(61));
    QCOMPARE(cell(second, derived, row, FieldId::Value), u"500"_s);
    QCOMPARE(cell(second, derived, row, FieldId::Orders), u"1"_s);
    QCOMPARE(cell(second, derived, row, FieldId::LastPurchase), kToday.toIso());
}

void DerivationTest::cutPointsSettle()
{
    const ViewPtr view = randomBook(3, 120).view();
    AnalysisSettings settings = *view->settings;
    QVERIFY(!settings.rfm.cuts);
    deriveAll(*view->snapshot, kToday, settings);
    QVERIFY(settings.rfm.cuts.has_value());
    QVERIFY(settings.grading != view->settings->grading); // high and average as the book has them
    // Settled ones are used again: an edit elsewhere moves nobody.
    SnapshotBuilder richer = randomBook(3, 120);
    for (int i = 0; i < 60; ++i)
        richer.purchase(richer.customer({{FieldId::Name, "rich"}}), kToday, 9'000'000);
    const ViewPtr later = richer.view();
    FieldColumns derived(Home::Derived);
    std::vector<Row> rows(120);
    std::iota(rows.begin(), rows.end(), Row{0});
    const FieldColumns before = deriveAll(*view->snapshot, kToday, settings);
    deriveRows(*later->snapshot, kToday, settings, rows, derived);
    for (const Row row : rows)
        QCOMPARE(derivedCells(later, derived, row), derivedCells(view, before, row));
}

void DerivationTest::savedCutPointsStay()
{
    const ViewPtr view = randomBook(4, 120).view();
    AnalysisSettings settings = *view->settings;
    settings.gradingIsSaved = settings.gradingIsSettled = true;
    settings.rfmIsSaved = settings.rfmIsSettled = true;
    settings.rfm.cuts = RfmCuts{{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}};
    const AnalysisSettings before = settings;
    deriveAll(*view->snapshot, kToday, settings);
    QCOMPARE(settings.grading, before.grading);
    QCOMPARE(settings.rfm, before.rfm);
}

void DerivationTest::nextAction_data()
{
    QTest::addColumn<QStringList>("tasks"); // of one customer, as they are read: "title day"
    QTest::addColumn<QString>("action");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{u"call 20780"_s} << u"call 20780"_s;
    QTest::newRow("the first") << QStringList{u"call 20779"_s, u"mail 20790"_s} << u"call 20779"_s;
    QTest::newRow("without a day") << QStringList{u"think 0"_s} << u"think 0"_s;
}

void DerivationTest::nextAction()
{
    QFETCH(QStringList, tasks);
    QFETCH(QString, action);
    SnapshotBuilder builder(kToday);
    for (const char *name : {"a", "b", "c"})
        builder.customer({{FieldId::Name, name}});
    const ViewPtr view = builder.view();
    Snapshot snapshot = *view->snapshot;
    const auto taskOf = [](Row customer, const QString &text) {
        const QStringList parts = text.split(u' ');
        const int day = parts[1].toInt();
        return TaskRow{1, customer, parts[0].toStdString(), day == 0 ? Day() : Day(day)};
    };
    snapshot.tasks.push_back(taskOf(0, u"other 1"_s));
    for (const QString &task : tasks)
        snapshot.tasks.push_back(taskOf(1, task));
    snapshot.tasks.push_back(taskOf(kNoRow, u"nobody's 1"_s));
    AnalysisSettings settings = *view->settings;
    const FieldColumns derived = deriveAll(snapshot, kToday, settings);
    const Day day = derived.day(FieldId::NextActionDay)[1];
    const QString told = textOf(derived.code(FieldId::NextAction)[1]);
    QCOMPARE(told.isEmpty() ? QString() : told + u' ' + QString::number(day.isValid() ? day.number() : 0),
             action);
    QCOMPARE(textOf(derived.code(FieldId::NextAction)[0]), u"other"_s);
    QVERIFY(derived.code(FieldId::NextAction)[2].empty());
}

void DerivationTest::grades_data()
{
    QTest::addColumn<QByteArray>("need");
    QTest::addColumn<int>("value");
    QTest::addColumn<int>("calls"); // on different days of the last 30
    QTest::addColumn<int>("stage"); // -1: no deal
    QTest::addColumn<QString>("grade");
    // The four definitions of grading.md, with the cut points 100,000 and 20,000.
    QTest::newRow("A") << "clear"_ba << 100'000 << 3 << -1 << u"#0"_s;
    QTest::newRow("B") << "clear"_ba << 100'000 << 1 << -1 << u"#1"_s;
    QTest::newRow("C") << "unclear"_ba << 20'000 << 1 << -1 << u"#2"_s;
    QTest::newRow("D") << "unclear"_ba << 100 << 0 << -1 << u"#3"_s;
    QTest::newRow("nothing but a signed deal") << "unknown"_ba << 100 << 0 << 4 << u"#3"_s;
}

void DerivationTest::grades()
{
    QFETCH(QByteArray, need);
    QFETCH(int, value);
    QFETCH(int, calls);
    QFETCH(int, stage);
    QFETCH(QString, grade);
    SnapshotBuilder builder(kToday);
    for (const char *name : {"1", "2", "3", "4", "5"})
        builder.stage(name);
    const QByteArray potential = QByteArray::number(value);
    const Row row = builder.customer({{FieldId::Name, "a"},
                                      {FieldId::Need, need.toStdString()},
                                      {FieldId::Potential, potential.toStdString()}});
    for (int i = 0; i < calls; ++i)
        builder.interaction(row, kToday - i, 0, InteractionTable::TwoWay);
    if (stage >= 0)
        builder.deal(row, std::uint16_t(stage), DealOutcome::Open, 100, kToday - 5);
    const ViewPtr view = builder.view();
    AnalysisSettings settings = *view->settings;
    const FieldColumns derived = deriveAll(*view->snapshot, kToday, settings);
    QCOMPARE(cell(view, derived, row, FieldId::Grade), grade);
    QCOMPARE(cell(view, derived, row, FieldId::Value), QString::number(value));
    QCOMPARE(cell(view, derived, row, FieldId::StageLevel), QString::number(stage + 1));
}

void DerivationTest::rfmOfFewOrders_data()
{
    QTest::addColumn<QList<int>>("lines"); // order, days ago, amount, order, ...
    QTest::addColumn<QString>("orders");
    QTest::addColumn<QString>("revenue");
    QTest::addColumn<int>("lastAgo"); // -1: none
    QTest::newRow("nothing") << QList<int>{} << u"0"_s << QString() << -1;
    QTest::newRow("two lines of an order") << QList<int>{1, 9, 10, 1, 9, 5} << u"1"_s << u"15"_s << 9;
    QTest::newRow("two orders") << QList<int>{1, 9, 10, 2, 4, 5} << u"2"_s << u"15"_s << 4;
    QTest::newRow("a return") << QList<int>{1, 9, 10, 2, 4, -3} << u"1"_s << u"7"_s << 9;
    QTest::newRow("only a return") << QList<int>{1, 9, -10} << u"0"_s << u"-10"_s << -1;
    QTest::newRow("in the future") << QList<int>{1, 9, 10, 2, -4, 5} << u"1"_s << u"10"_s << 9;
}

void DerivationTest::rfmOfFewOrders()
{
    QFETCH(QList<int>, lines);
    QFETCH(QString, orders);
    QFETCH(QString, revenue);
    QFETCH(int, lastAgo);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    builder.purchase(builder.customer({{FieldId::Name, "other"}}), kToday - 1, 99, 1);
    for (qsizetype i = 0; i < lines.size(); i += 3)
        builder.purchase(row, kToday - lines[i + 1], lines[i + 2], std::uint32_t(lines[i]));
    const ViewPtr view = builder.view();
    AnalysisSettings settings = *view->settings;
    FieldColumns derived(Home::Derived);
    derived.resize(2);
    deriveRfm(*view->snapshot, kToday, settings, derived);
    QCOMPARE(cell(view, derived, row, FieldId::Orders), orders);
    QCOMPARE(cell(view, derived, row, FieldId::Revenue), revenue);
    QCOMPARE(cell(view, derived, row, FieldId::LastPurchase),
             lastAgo < 0 ? QString() : (kToday - lastAgo).toIso());
    QCOMPARE(cell(view, derived, row, FieldId::RfmSegment).isEmpty(), lastAgo < 0);
    FieldColumns again = derived;
    deriveRfmRows(*view->snapshot, kToday, settings, std::vector<Row>{row}, again);
    QCOMPARE(derivedCells(view, again, row), derivedCells(view, derived, row));
}

void DerivationTest::nobodyBought()
{
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "a"}});
    const ViewPtr view = builder.view();
    AnalysisSettings settings = *view->settings;
    FieldColumns derived = deriveAll(*view->snapshot, kToday, settings);
    QVERIFY(!settings.rfm.cuts); // nothing to take them from
    QVERIFY(cell(view, derived, row, FieldId::RecencyScore).isEmpty());
    // Rows alone cannot take cut points from the book: Projection derives everything then (tst_cutpoints).
    builder.purchase(row, kToday, 10);
    const ViewPtr later = builder.view();
    deriveRows(*later->snapshot, kToday, settings, std::vector<Row>{row}, derived);
    QCOMPARE(cell(later, derived, row, FieldId::Orders), u"1"_s);
    QVERIFY(cell(later, derived, row, FieldId::RfmSegment).isEmpty());
}

QTEST_GUILESS_MAIN(DerivationTest)
#include "tst_derivation.moc"
