// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filterparser.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

FilterName nameKind(QStringView scope, QStringView name)
{
    if (name == u"hasDeal" || name == u"bought")
        return scope.isEmpty() ? FilterName::Term : FilterName::Unknown;
    return FilterName::Field;
}

template <typename T> T anyOf(QRandomGenerator &random, std::initializer_list<T> values)
{
    return values.begin()[random.bounded(static_cast<int>(values.size()))];
}

QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int length = random.bounded(5); length > 0; --length)
        text += anyOf(random, {u"A"_s, u"b"_s, u" "_s, u"\""_s, u"\\"_s, u"上海"_s, u"("_s, u","_s, u"7"_s,
                               u"and"_s, u"-30d"_s, u"'"_s, u"𠮷"_s, u"\n"_s, u"."_s, u"＝"_s});
    return anyOf(random,
                 {text, text, u"A"_s, u"or"_s, u"in"_s, u"is"_s, u"no"_s, u"today"_s, u"not"_s, u"empty"_s});
}

FilterValue randomValue(QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0:
        return FilterNumber{
            anyOf(random, {u"0"_s, u"007"_s, u"-12.50"_s, u"100000"_s, u"0.1"_s, u"-3"_s, u"2026"_s})};
    case 1:
        return Day(random.bounded(60'000) - 20'000);
    case 2:
        return RelativeDay{random.bounded(800) - 400, static_cast<DayUnit>(random.bounded(4))};
    default:
        return randomText(random);
    }
}

Filter randomComparison(QRandomGenerator &random)
{
    const auto name = anyOf(random, {u"city"_s, u"grade"_s, u"value"_s, u"extra.Lead Quality"_s,
                                     u"extra.1st"_s, u"extra.客户等级"_s, u"extra.say \"x\" \\ y"_s,
                                     u"extra.and"_s, u"extra.a.b"_s, u"extra.(x)"_s});
    const auto op = static_cast<FilterOperator>(random.bounded(static_cast<int>(kFilterOperators.size())));
    std::vector<FilterValue> values;
    const int count = op == FilterOperator::IsEmpty ? 0
                      : op == FilterOperator::In    ? 1 + random.bounded(4)
                                                    : 1;
    for (int i = 0; i < count; ++i)
        values.push_back(op == FilterOperator::Contains ? FilterValue(randomText(random))
                                                        : randomValue(random));
    return Filter::compare(name, op, std::move(values));
}

Filter randomFilter(QRandomGenerator &random, int depth, bool isInTerm = false)
{
    const int choice = depth == 0 ? 0 : random.bounded(7);
    if (choice < 3)
        return randomComparison(random);
    if (choice == 3)
        return Filter::negation(randomFilter(random, depth - 1, isInTerm));
    if (choice == 4 && !isInTerm) {
        const QString name = anyOf(random, {u"hasDeal"_s, u"bought"_s});
        return random.bounded(2) == 0 ? Filter::term(name)
                                      : Filter::term(name, randomFilter(random, depth - 1, true));
    }
    std::vector<Filter> children;
    for (int count = random.bounded(4); count > 0; --count)
        children.push_back(randomFilter(random, depth - 1, isInTerm));
    return choice % 2 == 0 ? Filter::all(std::move(children)) : Filter::any(std::move(children));
}

/// The filter with groups of one as that one and without groups of none.
std::optional<Filter> normal(const Filter &filter)
{
    Filter result = filter;
    result.children.clear();
    for (const Filter &child : filter.children) {
        if (auto one = normal(child))
            result.children.push_back(std::move(*one));
    }
    const bool isGroup = filter.kind == Filter::Kind::All || filter.kind == Filter::Kind::Any;
    if ((isGroup || filter.kind == Filter::Kind::Not) && result.children.empty())
        return std::nullopt;
    if (isGroup && result.children.size() == 1)
        return result.children.front();
    return result;
}

} // namespace

/// Whatever the builder puts together is written as text and read back as the same filter; and whatever is
/// typed is a filter or one sentence.
class FilterRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data() { seeds(); }
    void filters();
    void cutTexts_data() { seeds(); }
    void cutTexts();
    void negatedNothing_data();
    void negatedNothing();
    void deepBrackets();

private:
    static void seeds();
};

void FilterRoundTripTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FilterRoundTripTest::filters()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    for (int round = 0; round < 400; ++round) {
        const Filter filter = randomFilter(random, 4);
        const QString text = toText(filter);
        FilterParser parser(text, nameKind);
        const auto parsed = parser.parse();
        QVERIFY2(parsed, qPrintable(parsed ? text : QString(text + u'\n' + parsed.error().message)));
        QVERIFY2(*parsed == normal(filter).value_or(Filter()), qPrintable(text));
        // What was read is written in the same words.
        QCOMPARE(toText(*parsed), text);
    }
}

void FilterRoundTripTest::cutTexts()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed + 100);
    for (int round = 0; round < 60; ++round) {
        const QString text = toText(randomFilter(random, 3));
        for (qsizetype length = 0; length <= text.size(); ++length) {
            QString damaged = text.first(length);
            if (round % 2 == 0 && length < text.size())
                damaged += text.sliced(length + 1);
            FilterParser parser(damaged, nameKind);
            const auto parsed = parser.parse();
            if (parsed)
                continue;
            const QString &sentence = parsed.error().message;
            QCOMPARE(parsed.error().code, ErrorCode::Invalid);
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"_s) && !sentence.contains(u'\n'),
                     qPrintable(sentence));
            QVERIFY2(parser.errorPosition() >= 0 && parser.errorPosition() <= damaged.size(),
                     qPrintable(damaged));
        }
    }
}

void FilterRoundTripTest::negatedNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("alone") << toText(Filter::negation(Filter::all({})));
    QTest::newRow("twice") << toText(Filter::negation(Filter::negation(Filter::any({}))));
    QTest::newRow("beside") << toText(
        Filter::all({Filter::negation(Filter::all({})), Filter::term(u"hasDeal"_s)}));
}

void FilterRoundTripTest::negatedNothing()
{
    QFETCH(QString, text);
    // A builder's empty group with "not" before it is left out, and leaves no "and" behind.
    QVERIFY2(text.isEmpty() || text == u"hasDeal", qPrintable(text));
    QVERIFY(FilterParser(text, nameKind).parse());
}

void FilterRoundTripTest::deepBrackets()
{
    for (const int depth : {1, 10, 40, 60, 5000}) {
        const QString text = QString(depth, u'(') + u"city = Rome"_s + QString(depth, u')');
        const auto parsed = FilterParser(text, nameKind).parse();
        QCOMPARE(parsed.has_value(), depth <= 40);
        if (!parsed)
            QVERIFY(parsed.error().message.contains(u"brackets"_s));
    }
    QString negations;
    for (int i = 0; i < 5000; ++i)
        negations += u"not "_s;
    negations += u"city = Rome"_s;
    QVERIFY(!FilterParser(negations, nameKind).parse());
}

QTEST_APPLESS_MAIN(FilterRoundTripTest)
#include "tst_filterroundtrip.moc"
