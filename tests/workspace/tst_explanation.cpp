// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusterbook.h"
#include "workspace/clusters/explainingfields.h"
#include "workspace/clusters/explanation.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Plain rules for a question that is answered with yes or no.
class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheRule();
    void rulesListTheirCustomers_data();
    void rulesListTheirCustomers();
    void doesNotSayTheQuestionAgain_data();
    void doesNotSayTheQuestionAgain();
    void nothingToTell();
    void allAndNobody();
    void refuses();
    void cancelled();

private:
    Filter filter(const QString &text) const
    {
        const auto read = parseFilter(*m_view, text);
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        return *read;
    }
    Explanation explained(const QString &question, const QString &among = {}) const
    {
        auto explanation =
            explainQuestion(*m_view, {.question = filter(question), .among = filter(among)}, Progress());
        if (!explanation)
            qFatal("%s", qPrintable(explanation.error().message));
        return *std::move(explanation);
    }

    LoadedBook m_book{kClusterDay};
    ViewPtr m_view;
};

void ExplanationTest::initTestCase()
{
    m_book.generate(400);
    m_book.change(&addThreeKinds);
    m_view = m_book.load();
}

void ExplanationTest::findsTheRule()
{
    // The third kind is in care and nobody else; in other letters is the same.
    const Explanation explanation = explained(u"extra.Spend >= 500"_s, u"extra.Spend is not empty"_s);
    QCOMPARE(explanation.customers.size(), 102U);
    QVERIFY(explanation.rules.isTelling);
    QCOMPARE(explanation.rules.fidelity, 1.0);
    QVERIFY(explanation.rules.guess < 0.7);
    QCOMPARE(explanation.rules.rules.size(), 2U);
    const TreeRule &first = explanation.rules.rules.front(); // most of yes comes first
    QCOMPARE(Explanation::yesShare(first), 1.0);
    QCOMPARE(first.rows, explanation.yes);
    QCOMPARE(toText(ruleFilter(*m_view->snapshot, explanation, first)).toUpper(),
             u"EXTRA.SPEND IS NOT EMPTY AND INDUSTRY = \"CARE\""_s);
}

void ExplanationTest::rulesListTheirCustomers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("among");
    QTest::newRow("an own number") << u"extra.Spend >= 500"_s << QString();
    QTest::newRow("days to come") << u"extra.Visits >= 30"_s << u"extra.Visits is not empty"_s;
    QTest::newRow("who has numbers") << u"extra.Visits is not empty"_s << QString();
    QTest::newRow("who bought") << u"orders >= 1"_s << QString();
    QTest::newRow("who bought again") << u"orders >= 2"_s << u"orders >= 1"_s;
    QTest::newRow("either") << u"city = \"City 1\" or city = \"City 2\""_s << u"extra.Visits >= 0"_s;
    QTest::newRow("kind") << u"kind = person"_s << QString();
    QTest::newRow("contacts") << u"contactDays90 >= 1"_s << QString();
}

void ExplanationTest::rulesListTheirCustomers()
{
    QFETCH(QString, question);
    QFETCH(QString, among);
    const Explanation explanation = explained(question, among);
    QCOMPARE(explanation.customers, listedBy(*m_view, filter(among)));
    const std::vector<Row> yes = listedBy(
        *m_view, among.isEmpty() ? filter(question) : Filter::all({filter(among), filter(question)}));
    QCOMPARE(explanation.yes, std::ssize(yes));
    std::int64_t all = 0;
    for (const TreeRule &rule : explanation.rules.rules) {
        const std::vector<Row> caught = caughtBy(explanation.table, explanation.customers, rule);
        QCOMPARE(listedBy(*m_view, ruleFilter(*m_view->snapshot, explanation, rule)), caught);
        QCOMPARE(rule.rows, std::ssize(caught));
        QCOMPARE(rule.counts[1], std::ranges::count_if(
                                     caught, [&](Row row) { return std::ranges::binary_search(yes, row); }));
        all += rule.rows;
    }
    QCOMPARE(all, explanation.rules.isTelling ? std::ssize(explanation.customers) : 0);
    QVERIFY(explanation.rules.rules.size() <= 6);
}

void ExplanationTest::doesNotSayTheQuestionAgain_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("among");
    QTest::addColumn<QStringList>("without");
    QTest::addColumn<QStringList>("with");
    QTest::newRow("churned") << u"lifeCycle = churned"_s << u"orders >= 1"_s
                             << QStringList{u"lifeCycle"_s, u"lastPurchase"_s, u"orders"_s,
                                            u"r"_s,         u"rfm"_s,          u"grade"_s}
                             << QStringList{u"averageOrder"_s, u"favouriteCategory"_s, u"industry"_s,
                                            u"lastContact"_s};
    QTest::newRow("churned, of all") << u"lifeCycle = churned"_s << QString()
                                     << QStringList{u"averageOrder"_s, u"favouriteCategory"_s,
                                                    u"firstPurchase"_s}
                                     << QStringList{u"industry"_s, u"lastContact"_s};
    QTest::newRow("won") << u"hasDeal(outcome = won)"_s << u"hasDeal(outcome in (won, lost))"_s
                         << QStringList{u"stage"_s, u"openDeals"_s, u"grade"_s}
                         << QStringList{u"orders"_s, u"source"_s};
    QTest::newRow("bought") << u"bought(category = \"Chairs\")"_s << QString()
                            << QStringList{u"orders"_s, u"favouriteCategory"_s} << QStringList{u"stage"_s};
    QTest::newRow("own") << u"not (extra.Spend >= 500)"_s << QString()
                         << QStringList{u"extra.Spend"_s, u"tags"_s, u"name"_s}
                         << QStringList{u"extra.Visits"_s, u"orders"_s};
}

void ExplanationTest::doesNotSayTheQuestionAgain()
{
    QFETCH(QString, question);
    QFETCH(QString, among);
    QFETCH(QStringList, without);
    QFETCH(QStringList, with);
    QStringList keys;
    for (const FieldRef field : explainingFields(*m_view->snapshot, filter(question), filter(among)))
        keys << listFieldKey(*m_view->snapshot, field);
    for (const QString &key : without)
        QVERIFY2(!keys.contains(key), qPrintable(key));
    for (const QString &key : with)
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void ExplanationTest::nothingToTell()
{
    // Which of four cities somebody is in was dealt out in turn.
    const auto explanation = explainQuestion(*m_view,
                                             {.question = filter(u"city = \"City 1\""_s),
                                              .among = filter(u"extra.Visits is not empty"_s),
                                              .fields = {*findListField(*m_view->snapshot, "extra.Visits"),
                                                         *findListField(*m_view->snapshot, "extra.Spend")}},
                                             Progress());
    QVERIFY(explanation);
    QVERIFY(!explanation->rules.isTelling);
    QVERIFY(explanation->rules.rules.empty());
    QCOMPARE(explanation->yes, std::int64_t{30});
}

void ExplanationTest::allAndNobody()
{
    for (const QString &question : {u"name is not empty"_s, u"name is empty"_s}) {
        const Explanation explanation = explained(question);
        QVERIFY(!explanation.rules.isTelling);
        QCOMPARE(explanation.yesShare(), question.contains(u"not"_s) ? 1.0 : 0.0);
    }
    QCOMPARE(explained(u"city = x"_s, u"name is empty"_s).yesShare(), 0.0);
}

void ExplanationTest::refuses()
{
    const auto name = explainQuestion(
        *m_view, {.question = filter(u"orders >= 1"_s), .fields = {FieldRef(FieldId::Name)}}, Progress());
    QVERIFY(!name);
    QCOMPARE(name.error().code, ErrorCode::Invalid);
    const auto unknown = explainQuestion(
        *m_view, {.question = Filter::compare(u"nothing"_s, FilterOperator::IsEmpty, {})}, Progress());
    QVERIFY(!unknown);
}

void ExplanationTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const auto explanation = explainQuestion(*m_view, {.question = filter(u"orders >= 1"_s)}, progress);
    QVERIFY(!explanation);
    QCOMPARE(explanation.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
