// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterparser.h"

#include <QTest>

#include <random>

using leadbook::ErrorCode;
using leadbook::Filter;
using leadbook::FilterName;
using leadbook::FilterNumber;
using leadbook::FilterOperator;
using leadbook::FilterParser;
using namespace Qt::StringLiterals;

class FilterParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBackWhatItRead_data();
    void writesBackWhatItRead();
    void reads_data();
    void reads();
    void makesTheTree();
    void fails_data();
    void fails();
    void anyTreeSurvives();
    void anyTextEnds();
};

namespace {

FilterName nameOf(QStringView scope, QStringView name)
{
    constexpr QStringView kFields[] = {u"grade", u"city", u"value", u"lastContact", u"name", u"客户"};
    constexpr QStringView kTerms[] = {u"hasDeal", u"bought"};
    constexpr QStringView kInside[] = {u"stage", u"category"};
    const auto has = [&](const auto &list) {
        return std::find(std::begin(list), std::end(list), name) != std::end(list);
    };
    if (!scope.isEmpty())
        return has(kInside) ? FilterName::Field : FilterName::Unknown;
    if (has(kFields) || name.startsWith(u"extra."))
        return FilterName::Field;
    return has(kTerms) ? FilterName::Term : FilterName::Unknown;
}

leadbook::Result<Filter> parse(const QString &text)
{
    return FilterParser(text, nameOf).parse();
}

/// The text form of what was read, or the error's sentence.
QString readAgain(const QString &text)
{
    const auto filter = parse(text);
    return filter ? toText(*filter) : filter.error().message;
}

} // namespace

void FilterParserTest::writesBackWhatItRead_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{
        u""_s,
        u"grade in (A, B) and city = \"上海\" and value >= 100000 and (lastContact < -30d or not hasDeal)"_s,
        u"hasDeal(stage = \"Quotation\")"_s,
        u"bought(category = \"Chairs\")"_s,
        u"extra.\"Lead Quality\" = \"High\""_s,
        u"extra.Size != 12.5"_s,
        u"not hasDeal"_s,
        u"not not hasDeal"_s,
        u"not (hasDeal or bought)"_s,
        u"name contains \"a \\\"b\\\" \\\\c\""_s,
        u"name not contains \"“quoted”\""_s,
        u"name is empty or city is not empty"_s,
        u"city not in (\"上海\", \"北京\")"_s,
        u"(grade = A or grade = B) and value < -5"_s,
        u"grade = A and value < 0.25 or grade = B"_s,
        u"(grade = A and grade = B) and hasDeal"_s,
        u"lastContact >= 2026-01-31 and lastContact < +1y and lastContact != -2w"_s,
        u"客户 = \"华信\""_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void FilterParserTest::writesBackWhatItRead()
{
    QFETCH(QString, text);
    QCOMPARE(readAgain(text), text);
}

void FilterParserTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("blanks and line breaks") << u"  grade=A\n and\tvalue>5 "_s << u"grade = A and value > 5"_s;
    QTest::newRow("keywords in capitals")
        << u"NOT grade IN (A) OR name IS Empty"_s << u"grade not in (A) or name is empty"_s;
    QTest::newRow("bare text") << u"city = 上海"_s << u"city = \"上海\""_s;
    QTest::newRow("full width") << u"（city＝“上海”，"_s
                                << u"Write \"and\", \"or\" or a closing bracket at character 11."_s;
    QTest::newRow("full-width signs") << u"（city ！＝ “上海”） and grade in （A，B） and value ≥ 5"_s
                                      << u"city != \"上海\" and grade in (A, B) and value >= 5"_s;
    QTest::newRow("other signs") << u"value <> 1 and value == 2"_s << u"value != 1 and value = 2"_s;
    QTest::newRow("needless brackets") << u"((grade = A)) and (value > 5)"_s << u"grade = A and value > 5"_s;
    QTest::newRow("term with empty-handed group") << u"hasDeal and bought"_s << u"hasDeal and bought"_s;
    QTest::newRow("today") << u"lastContact < today"_s << u"lastContact < -0d"_s;
    QTest::newRow("value that is a keyword") << u"name = empty"_s << u"name = \"empty\""_s;
}

void FilterParserTest::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(readAgain(text), expected);
}

void FilterParserTest::makesTheTree()
{
    const auto filter = parse(u"grade in (A, 7) or not hasDeal(stage = Won)"_s);
    QVERIFY(filter);
    const Filter expected =
        Filter::any({Filter::compare(u"grade"_s, FilterOperator::In, {u"A"_s, FilterNumber{u"7"_s}}),
                     Filter::negation(Filter::term(
                         u"hasDeal"_s, Filter::compare(u"stage"_s, FilterOperator::Equal, {u"Won"_s})))});
    QVERIFY(*filter == expected);
    QVERIFY(parse(u" "_s)->isEmpty());
}

void FilterParserTest::fails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position"); // from 0
    QTest::addColumn<QString>("message");
    const QString value =
        u"Write a value at character %1: text in double quotes, a number, 2026-01-31 or -30d."_s;
    const QString condition = u"Write a field, \"not\" or an opening bracket at character %1."_s;
    QTest::newRow("unknown field") << u"grade = A and ctiy = B"_s << 14
                                   << u"Correct \"ctiy\" at character 15: no field is called that here."_s;
    QTest::newRow("unknown in a term")
        << u"hasDeal(city = A)"_s << 8 << u"Correct \"city\" at character 9: no field is called that here."_s;
    QTest::newRow("scope ends") << u"hasDeal(stage = A) and stage = A"_s << 23
                                << u"Correct \"stage\" at character 24: no field is called that here."_s;
    QTest::newRow("no operator")
        << u"grade"_s << 5 << u"Write =, !=, <, <=, >, >=, in, contains or \"is empty\" at character 6."_s;
    QTest::newRow("no value") << u"grade ="_s << 7 << value.arg(8);
    QTest::newRow("two conditions")
        << u"grade = A city = B"_s << 10
        << u"Write \"and\" or \"or\" before the next condition at character 11."_s;
    QTest::newRow("ends with and") << u"grade = A and"_s << 13 << condition.arg(14);
    QTest::newRow("begins with or") << u"or grade = A"_s << 0 << condition.arg(1);
    QTest::newRow("empty brackets") << u"()"_s << 1 << condition.arg(2);
    QTest::newRow("open bracket") << u"(grade = A"_s << 10
                                  << u"Write \"and\", \"or\" or a closing bracket at character 11."_s;
    QTest::newRow("bracket too many")
        << u"grade = A)"_s << 9 << u"Write \"and\" or \"or\" before the next condition at character 10."_s;
    QTest::newRow("in without brackets")
        << u"grade in A"_s << 9 << u"Write the values in brackets at character 10: in (A, B)."_s;
    QTest::newRow("list not closed") << u"grade in (A B)"_s << 12
                                     << u"Write a comma or a closing bracket at character 13."_s;
    QTest::newRow("empty list") << u"grade in ()"_s << 10 << value.arg(11);
    QTest::newRow("is what") << u"grade is A"_s << 9
                             << u"Write \"empty\" or \"not empty\" at character 10."_s;
    QTest::newRow("not what") << u"grade not = A"_s << 10
                              << u"Write \"in\" or \"contains\" behind \"not\" at character 11."_s;
    QTest::newRow("open text") << u"name = \"abc"_s << 7
                               << u"Close the text that begins at character 8 with a double quote."_s;
    QTest::newRow("no such day")
        << u"lastContact < 2026-02-30"_s << 14
        << u"Write a day of the calendar as year-month-day at character 15, such as 2026-01-31."_s;
    QTest::newRow("digits and letters")
        << u"name = 3M"_s << 7 << u"Put the text at character 8 in double quotes."_s;
    QTest::newRow("unknown unit") << u"lastContact < -3x"_s << 14
                                  << u"Put the text at character 15 in double quotes."_s;
    QTest::newRow("dot and nothing") << u"extra. = A"_s << 7
                                     << u"Write the name of a field behind the dot at character 8."_s;
    QTest::newRow("too deep") << QString(QString(60, u'(') + u"grade = A") << 50
                              << u"Use fewer brackets inside brackets at character 51."_s;
}

void FilterParserTest::fails()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(QString, message);
    FilterParser parser(text, nameOf);
    const auto filter = parser.parse();
    QVERIFY(!filter);
    QCOMPARE(filter.error().message, message);
    QCOMPARE(int(parser.errorPosition()), position);
    QVERIFY(filter.error().code == ErrorCode::Invalid);
}

void FilterParserTest::anyTreeSurvives()
{
    std::mt19937 random(3);
    const std::function<Filter(int)> grow = [&](int depth) {
        const auto leaf = [&] {
            return Filter::compare(random() % 2 == 0 ? u"grade"_s : u"extra.a b"_s,
                                   FilterOperator(random() % 7), {QString(QChar(u'A' + int(random() % 26)))});
        };
        std::vector<Filter> children;
        for (unsigned i = 0; depth > 0 && i < 2 + random() % 2; ++i)
            children.push_back(grow(depth - 1));
        switch (depth == 0 ? 3 : random() % 4) {
        case 0:
            return Filter::all(std::move(children));
        case 1:
            return Filter::any(std::move(children));
        case 2:
            return Filter::negation(std::move(children.front()));
        default:
            return leaf();
        }
    };
    for (int round = 0; round < 500; ++round) {
        const Filter filter = grow(4);
        const auto again = parse(toText(filter));
        QVERIFY2(again && *again == filter, qPrintable(toText(filter)));
    }
}

void FilterParserTest::anyTextEnds()
{
    std::mt19937 random(5);
    const QStringList pieces{u"grade"_s, u" "_s,  u"("_s,     u")"_s,       u"and"_s, u"or"_s,
                             u"not"_s,   u"="_s,  u"in"_s,    u"\""_s,      u"-3"_s,  u"d"_s,
                             u"."_s,     u"is"_s, u"empty"_s, u"hasDeal"_s, u","_s,   u"2026-01-0"_s,
                             u"5"_s,     u"\\"_s, u"上"_s,    u"*"_s,       u"-"_s};
    for (int round = 0; round < 5000; ++round) {
        QString text;
        for (auto i = random() % 12; i > 0; --i)
            text += pieces[qsizetype(random()) % pieces.size()];
        FilterParser parser(text, nameOf);
        const auto filter = parser.parse();
        if (filter)
            QCOMPARE(readAgain(toText(*filter)), toText(*filter));
        else
            QVERIFY2(parser.errorPosition() >= 0 && parser.errorPosition() <= text.size(), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(FilterParserTest)
#include "tst_filterparser.moc"
