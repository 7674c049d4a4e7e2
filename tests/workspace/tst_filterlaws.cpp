// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/snapshotbuilder.h"
#include "workspace/filtering.h"
#include "workspace/listquery.h"
#include "workspace/sorting.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Customers with whatever values, many of them alike and many not known.
ViewPtr randomView(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    constexpr const char *kCities[] = {"", "上海", "北京", "Rome", "rome", "Köln"};
    constexpr const char *kGrades[] = {"A", "B", "C", "D"};
    SnapshotBuilder builder(kToday);
    const std::uint16_t stage = builder.stage("Quotation");
    for (int i = 0; i < customers; ++i) {
        const std::string name = "客户" + std::to_string(below(40));
        const std::string employees = std::to_string(below(30));
        const std::string value = std::to_string(below(50) - 10) + ".5";
        const std::string day = (kToday - below(60)).toIso().toStdString();
        const Row row = builder.customer(
            {{FieldId::Name, name}, {FieldId::City, kCities[below(6)]}, {FieldId::Grade, kGrades[below(4)]}});
        if (below(3) != 0)
            builder.setCustomer(row, FieldId::Employees, employees);
        if (below(3) != 0)
            builder.setCustomer(row, FieldId::Value, value);
        if (below(3) != 0)
            builder.setCustomer(row, FieldId::LastContact, day);
        if (below(4) == 0)
            builder.deal(row, stage, DealOutcome::Open, below(100), kToday - below(100));
        if (below(4) == 0)
            builder.survey(row, below(3) == 0 ? "CSAT" : "NPS", below(11), kToday - below(100));
    }
    return builder.view();
}

std::vector<Row> allRows(const View &view)
{
    std::vector<Row> rows(view.snapshot->customers.rows());
    std::iota(rows.begin(), rows.end(), Row{0});
    return rows;
}

/// The rows that pass; the test fails where the text is no filter.
std::vector<Row> passing(const View &view, const QString &text)
{
    std::vector<Row> rows = allRows(view);
    const auto filter = parseFilter(view, text);
    if (filter)
        filterRows(view, ListKind::Customers, *filter, rows, Progress());
    else
        QTest::qFail(qPrintable(filter.error().message), __FILE__, __LINE__);
    return rows;
}

std::vector<Row> both(const std::vector<Row> &a, const std::vector<Row> &b)
{
    std::vector<Row> rows;
    std::ranges::set_intersection(a, b, std::back_inserter(rows));
    return rows;
}

std::vector<Row> either(const std::vector<Row> &a, const std::vector<Row> &b)
{
    std::vector<Row> rows;
    std::ranges::set_union(a, b, std::back_inserter(rows));
    return rows;
}

std::vector<Row> without(const std::vector<Row> &a, const std::vector<Row> &b)
{
    std::vector<Row> rows;
    std::ranges::set_difference(a, b, std::back_inserter(rows));
    return rows;
}

constexpr const char16_t *kConditions[] = {
    u"grade in (A, B)",          u"city = rome",          u"city is empty",    u"value >= 7.5",
    u"employees < 12",           u"lastContact > -30d",   u"hasDeal",          u"name contains 1",
    u"hasDeal(amount > 50)",     u"lastContact is empty", u"city != \"上海\"", u"answered(score <= 6)",
    u"answered(nps = promoter)",
};

} // namespace

/// Laws of filters and sorts, over made-up customers.
class FilterLawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void logic_data();
    void logic();
    void comparisons_data();
    void comparisons();
    void sortsAreStable_data();
    void sortsAreStable();
    void descendingIsTheOtherWay_data() { sortsAreStable_data(); }
    void descendingIsTheOtherWay();
    void filterThenSortIsSortThenFilter();
};

void FilterLawsTest::logic_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    for (std::size_t i = 0; i < std::size(kConditions); ++i) {
        const QString a = QString::fromUtf16(kConditions[i]);
        const QString b = QString::fromUtf16(kConditions[(i * 3 + 2) % std::size(kConditions)]);
        QTest::newRow(qPrintable(QString(a + u" | "_s + b))) << a << b;
    }
}

void FilterLawsTest::logic()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const ViewPtr view = randomView(11, 700);
    const auto ofA = passing(*view, a);
    const auto ofB = passing(*view, b);
    QVERIFY(!ofA.empty() && ofA.size() < 700);
    QCOMPARE(passing(*view, u"(%1) and (%2)"_s.arg(a, b)), both(ofA, ofB));
    QCOMPARE(passing(*view, u"(%1) or (%2)"_s.arg(a, b)), either(ofA, ofB));
    QCOMPARE(passing(*view, u"not (%1)"_s.arg(a)), without(allRows(*view), ofA));
    QCOMPARE(passing(*view, u"not ((%1) and (%2))"_s.arg(a, b)),
             passing(*view, u"not (%1) or not (%2)"_s.arg(a, b)));
    QCOMPARE(passing(*view, u"(%1) and ((%1) or (%2))"_s.arg(a, b)), ofA);
}

void FilterLawsTest::comparisons_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("amount") << u"value"_s << u"7.5"_s;
    QTest::newRow("number") << u"employees"_s << u"12"_s;
    QTest::newRow("day") << u"lastContact"_s << u"2026-11-01"_s;
    QTest::newRow("days ago") << u"lastContact"_s << u"-20d"_s;
    QTest::newRow("text") << u"name"_s << u"客户2"_s;
}

/// Every known value is smaller, equal or larger, and only that.
void FilterLawsTest::comparisons()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    const ViewPtr view = randomView(12, 600);
    const auto ask = [&](const QString &comparison) {
        return passing(*view, field + u' ' + comparison + u' ' + value);
    };
    const auto known = passing(*view, field + u" is not empty"_s);
    const auto unknown = passing(*view, field + u" is empty"_s);
    QCOMPARE(without(allRows(*view), known), unknown);
    QCOMPARE(either(either(ask(u"<"_s), ask(u"="_s)), ask(u">"_s)), known);
    QVERIFY(both(ask(u"<"_s), ask(u">"_s)).empty());
    QVERIFY(both(ask(u"="_s), ask(u">"_s)).empty());
    QCOMPARE(ask(u"<="_s), either(ask(u"<"_s), ask(u"="_s)));
    QCOMPARE(ask(u">="_s), either(ask(u">"_s), ask(u"="_s)));
    QCOMPARE(ask(u"!="_s), without(allRows(*view), ask(u"="_s)));
    QVERIFY(!ask(u"<"_s).empty() && !ask(u">"_s).empty());
}

void FilterLawsTest::sortsAreStable_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<int>("customers");
    const std::pair<const char *, FieldId> fields[] = {
        {"name", FieldId::Name},   {"city", FieldId::City},           {"grade", FieldId::Grade},
        {"value", FieldId::Value}, {"employees", FieldId::Employees}, {"last contact", FieldId::LastContact}};
    for (const auto &[name, field] : fields) {
        for (const int customers : {1, 50, 3'000})
            QTest::addRow("%d by %s", customers, name) << int(field) << customers;
    }
}

/// Equal rows keep their order: sorting by a key twice, or by it after another one, says so.
void FilterLawsTest::sortsAreStable()
{
    QFETCH(int, field);
    QFETCH(int, customers);
    const ViewPtr view = randomView(13, customers);
    const SortKey key{FieldId(field), false};
    std::vector<Row> once = allRows(*view);
    sortRows(*view, ListKind::Customers, {key}, once, Progress());
    std::vector<Row> twice = once;
    sortRows(*view, ListKind::Customers, {key}, twice, Progress());
    QCOMPARE(twice, once);
    // Two keys at once are the second, then the first.
    const SortKey second{FieldId::Employees, true};
    std::vector<Row> together = allRows(*view);
    sortRows(*view, ListKind::Customers, {key, second}, together, Progress());
    std::vector<Row> apart = allRows(*view);
    sortRows(*view, ListKind::Customers, {second}, apart, Progress());
    sortRows(*view, ListKind::Customers, {key}, apart, Progress());
    QCOMPARE(together, apart);
    std::ranges::sort(together);
    QCOMPARE(together, allRows(*view)); // each row once
}

void FilterLawsTest::descendingIsTheOtherWay()
{
    QFETCH(int, field);
    QFETCH(int, customers);
    const ViewPtr view = randomView(14, customers);
    std::vector<Row> up = allRows(*view);
    std::vector<Row> down = up;
    sortRows(*view, ListKind::Customers, {{FieldId(field), false}}, up, Progress());
    sortRows(*view, ListKind::Customers, {{FieldId(field), true}}, down, Progress());
    const ListColumn column(*view, ListKind::Customers, FieldId(field));
    const auto isKnown = [&column](Row row) {
        return !std::holds_alternative<std::monostate>(column.value(row));
    };
    const auto knownUp = std::ranges::partition_point(up, isKnown);
    const auto knownDown = std::ranges::partition_point(down, isKnown);
    QVERIFY(std::none_of(knownUp, up.end(), isKnown)); // those without a value come last either way
    QVERIFY(std::none_of(knownDown, down.end(), isKnown));
    std::vector<Row> reversed(down.begin(), knownDown);
    std::ranges::reverse(reversed);
    std::vector<Row> known(up.begin(), knownUp);
    QCOMPARE(reversed.size(), known.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        QVERIFY(column.value(reversed[i]) == column.value(known[i]) || FieldId(field) == FieldId::City);
}

void FilterLawsTest::filterThenSortIsSortThenFilter()
{
    const ViewPtr view = randomView(15, 800);
    ListQuery query;
    query.filter = std::make_shared<const Filter>(parseFilter(*view, u"value > 0 or city = rome"_s).value());
    query.sort = {{FieldId::Name, false}, {FieldId::Value, true}};
    const auto asked = runListQuery(*view, query, Progress()).rows;
    std::vector<Row> sorted = allRows(*view);
    sortRows(*view, ListKind::Customers, query.sort, sorted, Progress());
    filterRows(*view, ListKind::Customers, *query.filter, sorted, Progress());
    QCOMPARE(asked, sorted);
    QVERIFY(asked.size() > 100 && asked.size() < 800);
}

QTEST_GUILESS_MAIN(FilterLawsTest)
#include "tst_filterlaws.moc"
