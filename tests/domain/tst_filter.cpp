// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include <QTest>

using leadbook::Day;
using leadbook::DayUnit;
using leadbook::Filter;
using leadbook::FilterNumber;
using leadbook::FilterOperator;
using leadbook::FilterValue;
using leadbook::RelativeDay;
using namespace Qt::StringLiterals;

/// The tree and its text; what the parser makes of the text is tst_filterparser.
class FilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeDays_data();
    void relativeDays();
    void values_data();
    void values();
    void trees_data();
    void trees();
};

Q_DECLARE_METATYPE(leadbook::Filter)
Q_DECLARE_METATYPE(leadbook::FilterValue)

namespace {

Filter equal(const QString &field, const QString &value)
{
    return Filter::compare(field, FilterOperator::Equal, {value});
}

} // namespace

void FilterTest::relativeDays_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("expected"); // from 2026-03-31
    QTest::newRow("days") << -30 << int(DayUnit::Day) << u"2026-03-01"_s;
    QTest::newRow("weeks") << -2 << int(DayUnit::Week) << u"2026-03-17"_s;
    QTest::newRow("months, clipped") << -1 << int(DayUnit::Month) << u"2026-02-28"_s;
    QTest::newRow("years ahead") << 2 << int(DayUnit::Year) << u"2028-03-31"_s;
    QTest::newRow("today") << 0 << int(DayUnit::Day) << u"2026-03-31"_s;
}

void FilterTest::relativeDays()
{
    QFETCH(int, count);
    QFETCH(int, unit);
    QFETCH(QString, expected);
    const RelativeDay day{count, DayUnit(unit)};
    QCOMPARE(day.from(*Day::fromIso(u"2026-03-31"_s)).toIso(), expected);
}

void FilterTest::values_data()
{
    QTest::addColumn<FilterValue>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("grade") << FilterValue(u"A"_s) << u"f = A"_s;
    QTest::newRow("word") << FilterValue(u"Chairs"_s) << u"f = \"Chairs\""_s;
    QTest::newRow("keyword") << FilterValue(u"or"_s) << u"f = \"or\""_s;
    QTest::newRow("empty") << FilterValue(QString()) << u"f = \"\""_s;
    QTest::newRow("quotes") << FilterValue(u"a\"b\\c"_s) << u"f = \"a\\\"b\\\\c\""_s;
    QTest::newRow("number") << FilterValue(FilterNumber{u"-12.50"_s}) << u"f = -12.50"_s;
    QTest::newRow("day") << FilterValue(Day(0)) << u"f = 1970-01-01"_s;
    QTest::newRow("past") << FilterValue(RelativeDay{-3, DayUnit::Month}) << u"f = -3m"_s;
    QTest::newRow("future") << FilterValue(RelativeDay{1, DayUnit::Year}) << u"f = +1y"_s;
    QTest::newRow("now") << FilterValue(RelativeDay{}) << u"f = -0d"_s;
}

void FilterTest::values()
{
    QFETCH(FilterValue, value);
    QFETCH(QString, text);
    QCOMPARE(toText(Filter::compare(u"f"_s, FilterOperator::Equal, {value})), text);
}

void FilterTest::trees_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<QString>("text");
    const Filter a = equal(u"a"_s, u"A"_s);
    const Filter b = equal(u"b"_s, u"B"_s);
    const Filter c = equal(u"c"_s, u"C"_s);
    QTest::newRow("nothing") << Filter() << QString();
    QTest::newRow("all") << Filter::all({a, b, c}) << u"a = A and b = B and c = C"_s;
    QTest::newRow("any of all") << Filter::any({Filter::all({a, b}), c}) << u"a = A and b = B or c = C"_s;
    QTest::newRow("all of any") << Filter::all({Filter::any({a, b}), c}) << u"(a = A or b = B) and c = C"_s;
    QTest::newRow("all in all") << Filter::all({Filter::all({a, b}), c}) << u"(a = A and b = B) and c = C"_s;
    QTest::newRow("not") << Filter::negation(a) << u"not a = A"_s;
    QTest::newRow("not a group") << Filter::negation(Filter::any({a, b})) << u"not (a = A or b = B)"_s;
    QTest::newRow("not empty") << Filter::negation(Filter::compare(u"a"_s, FilterOperator::IsEmpty, {}))
                               << u"a is not empty"_s;
    QTest::newRow("not in") << Filter::negation(Filter::compare(u"a"_s, FilterOperator::In, {u"A"_s, u"B"_s}))
                            << u"a not in (A, B)"_s;
    QTest::newRow("term") << Filter::term(u"hasDeal"_s) << u"hasDeal"_s;
    QTest::newRow("term about") << Filter::term(u"bought"_s, Filter::any({a, b}))
                                << u"bought(a = A or b = B)"_s;
    QTest::newRow("term about nothing") << Filter::term(u"bought"_s, Filter()) << u"bought"_s;
    QTest::newRow("custom field") << equal(u"extra.Lead Quality"_s, u"High"_s)
                                  << u"extra.\"Lead Quality\" = \"High\""_s;
    QTest::newRow("custom field of one word") << equal(u"extra.Size"_s, u"A"_s) << u"extra.Size = A"_s;
    QTest::newRow("custom field of digits") << equal(u"extra.2nd"_s, u"A"_s) << u"extra.\"2nd\" = A"_s;
    QTest::newRow("group of one") << Filter::all({Filter::any({a})}) << u"a = A"_s;
    QTest::newRow("groups of none") << Filter::all({Filter::any({}), a, Filter::all({})}) << u"a = A"_s;
    QTest::newRow("not nothing") << Filter::negation(Filter()) << QString();
}

void FilterTest::trees()
{
    QFETCH(Filter, filter);
    QFETCH(QString, text);
    QCOMPARE(toText(filter), text);
}

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
