// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/quantile.h"
#include "groupcheck.h"
#include "support/snapshotbuilder.h"
#include "workspace/segments/numbergroups.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Customers with @p numbers in a field of the user's own, NaN: none.
ViewPtr peopleWith(const std::vector<double> &numbers)
{
    SnapshotBuilder builder;
    builder.addCustom("Number", "real", Column<double>());
    for (const double number : numbers)
        std::get<Column<double>>(builder.custom(0)).set(builder.customer({}), number);
    return builder.view();
}

std::vector<double> run(double first, double last, double step, int each = 1)
{
    std::vector<double> numbers;
    for (double number = first; number <= last; number += step)
        numbers.insert(numbers.end(), static_cast<std::size_t>(each), number);
    return numbers;
}

std::vector<double> operator+(std::vector<double> a, const std::vector<double> &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

CustomerGroups divided(const View &view, const QString &field)
{
    auto groups = divideCustomers(view, ofField(field), Progress());
    if (!groups)
        qFatal("%s", qPrintable(groups.error().message));
    return *std::move(groups);
}

} // namespace

/// Groups by numbers and days.
class NumberGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void numbers_data();
    void numbers();
    void amounts();
    void years_data();
    void years();
};

void NumberGroupsTest::cuts_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<std::vector<double>>("expected"); // of the quartiles
    const auto row = [](const char *name, const std::vector<double> &values,
                        const std::vector<double> &expected) { QTest::newRow(name) << values << expected; };
    row("two digits", run(1, 12'345, 1), {3100, 6200, 9300});
    row("few digits for the same values", run(1, 40, 1), {11, 21, 31});
    row("they would meet", {101, 102, 149, 101, 102, 149, 180}, {102, 140});
    row("years", run(1990, 2019, 1, 40), {1997, 2005, 2012});
    row("small", run(0.00001, 0.0004, 0.00001), {0.00011, 0.0002, 0.0003});
    row("negative", run(-400, -1, 1), {-300, -200, -100});
    row("around nothing", run(-200, 200, 1), {-100, 0, 100});
    row("most are the least", std::vector<double>(90) + run(1, 10, 1), {1});
    row("most are one in the middle", run(1, 10, 1) + std::vector<double>(180, 50) + run(101, 110, 1), {50});
    row("all the same", std::vector<double>(9, 0.5), {});
    row("nobody", {}, {});
    row("large", run(1e17, 1e18, 1e15), {3.3e17, 5.5e17, 7.8e17});
}

void NumberGroupsTest::cuts()
{
    QFETCH(std::vector<double>, values);
    QFETCH(std::vector<double>, expected);
    const auto made = roundedCuts(values, cutPoints7(std::span(values), 4));
    QCOMPARE(QList<double>(made.begin(), made.end()), QList<double>(expected.begin(), expected.end()));
}

void NumberGroupsTest::numbers_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<int>("groups"); // of whom something is known
    const auto row = [](const char *name, const std::vector<double> &values, int groups) {
        QTest::newRow(name) << values << groups;
    };
    const double none = std::nan("");
    row("nobody has one", {none, none}, 0);
    row("few whole ones", {1, 2, 2, 5, none}, 3);
    row("few large whole ones", {1e17, 1e17, 3, -4}, 3);
    row("few with a fraction", {0.5, 0.5, 1, 2, none}, 3);
    row("all the same fraction", {0.5, 0.5, 0.5}, 1);
    row("years", run(1990, 2019, 1, 3), 4);
    row("tiny", run(0.00001, 0.0004, 0.000007), 4);
    row("thirds", run(1.0 / 3, 100, 1.0 / 3), 4);
    row("mostly nothing", std::vector<double>(300) + run(1, 100, 1), 2);
    row("endless ones", run(1, 20, 1) + std::vector<double>{kInfinity, -kInfinity}, 4);
    row("endless ones among few", {1, 2, kInfinity}, 2);
    row("over all sizes", {1e-300, 1e-9, 0.1, 1, 7, 80, 900, 1e7, 1e15, 1e300, -1e-12, -1e200}, 4);
}

void NumberGroupsTest::numbers()
{
    QFETCH(std::vector<double>, values);
    QFETCH(int, groups);
    const ViewPtr view = peopleWith(values);
    const CustomerGroups made = divided(*view, u"extra.Number"_s);
    QCOMPARE(faultOf(*view, made), QString());
    const auto known = std::ranges::count(made.groups, GroupKind::Range, &CustomerGroup::kind);
    QVERIFY2(known == groups, qPrintable(told(made).join(u", ")));
    // Nobody is counted where no one is.
    for (const CustomerGroup &group : made.groups)
        QVERIFY2(group.customers > 0, qPrintable(told(made).join(u", ")));
}

/// Amounts have four decimals, cuts between them may have more.
void NumberGroupsTest::amounts()
{
    SnapshotBuilder builder;
    for (int i = 0; i < 101; ++i)
        builder.customer({{FieldId::AverageOrder, "0.00" + std::to_string(10 + i % 90)}});
    builder.customer({});
    const ViewPtr view = builder.view();
    const CustomerGroups made = divided(*view, u"averageOrder"_s);
    QCOMPARE(faultOf(*view, made), QString());
    QCOMPARE(made.groups.size(), std::size_t{5});
}

void NumberGroupsTest::years_data()
{
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringList{QString()} << QStringList{u"Unknown 1"_s};
    QTest::newRow("one year") << QStringList{u"2020-01-01"_s, u"2020-12-31"_s, QString()}
                              << QStringList{u"2020..2021 2"_s, u"Unknown 1"_s};
    QTest::newRow("with gaps") << QStringList{u"1999-12-31"_s, u"2021-01-01"_s, u"2020-02-29"_s}
                               << QStringList{u"1999..2000 1"_s, u"2020..2021 1"_s, u"2021..2022 1"_s};
    QTest::newRow("the last day there is") << QStringList{u"9999-12-31"_s, u"9998-12-31"_s}
                                           << QStringList{u"9998..9999 1"_s, u"9999..10000 1"_s};
    QTest::newRow("only that") << QStringList{u"9999-12-31"_s} << QStringList{u"9999..10000 1"_s};
    QTest::newRow("the first year") << QStringList{u"0000-01-01"_s, u"0001-01-01"_s}
                                    << QStringList{u"0..1 1"_s, u"1..2 1"_s};
}

void NumberGroupsTest::years()
{
    QFETCH(QStringList, days);
    QFETCH(QStringList, expected);
    SnapshotBuilder builder;
    builder.addCustom("Since", "day", Column<Day>());
    for (const QString &day : days)
        std::get<Column<Day>>(builder.custom(0))
            .set(builder.customer({{FieldId::Birthday, day.toStdString()}}),
                 Day::fromIso(day).value_or(Day()));
    const ViewPtr view = builder.view();
    for (const QString &field : {u"birthday"_s, u"extra.Since"_s}) {
        const CustomerGroups made = divided(*view, field);
        QCOMPARE(made.fieldType, FieldType::Day);
        QCOMPARE(faultOf(*view, made), QString());
        QCOMPARE(told(made), expected);
    }
}

QTEST_APPLESS_MAIN(NumberGroupsTest)
#include "tst_numbergroups.moc"
