// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/explainwords.h"
#include "support/tstranslator.h"
#include "ui/charts/barchart.h"
#include "ui/retention/figuretable.h"
#include "ui/segments/explainpage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/clusterbook.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// From a question to plain rules, their customers and a live segment, by the keyboard.
class ExplainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { m_desk = std::make_unique<Desk>(&addThreeKinds); }
    void cleanup() { m_desk.reset(); }
    void typedQuestion();
    void ruleListsItsCustomers();
    void ruleBecomesASegment();
    void readyQuestions();
    void noFilter();
    void nothingToTell();
    void oneAnswerOnly_data();
    void oneAnswerOnly();
    void fieldsOfChoice();
    void isKept();
    void otherLanguage();
    void nobody();

private:
    ExplainPage &open()
    {
        m_desk->root.showPage(u"segments/explain"_s);
        auto &page = *m_desk->root.window().findChild<ExplainPage *>();
        settle(page);
        return page;
    }
    void settle(ExplainPage &page)
    {
        if (!m_desk->rest() || !QTest::qWaitFor([&page] { return page.isSettled(); }, 30'000) ||
            !m_desk->rest())
            qFatal("no page");
    }
    /// Who spends much: the third kind, whose industry nobody else has.
    ExplainPage &openSpenders()
    {
        ExplainPage &page = open();
        page.setQuestion({u"extra.Spend >= 500"_s, u"extra.Spend is not empty"_s});
        settle(page);
        return page;
    }

    std::unique_ptr<Desk> m_desk;
};

void ExplainWindowTest::typedQuestion()
{
    ExplainPage &page = open();
    QVERIFY(m_desk->tabTo(page.questionInput().accessibleName()));
    m_desk->press({"Ctrl+A"});
    m_desk->type(u"extra.Spend >= 500"_s);
    m_desk->press({"Tab", "Ctrl+A"});
    m_desk->type(u"extra.Spend is not empty"_s);
    m_desk->press({"Return"});
    settle(page);
    QCOMPARE(page.figures().problem, QString());
    QCOMPARE(page.figures().customers, std::int64_t{102});
    QCOMPARE(page.figures().rules.size(), 2U);
    QCOMPARE(page.table().model()->rowCount(), 2);
    QCOMPARE(page.bars().table().rows.size(), 2);
    QVERIFY(page.answer().text().contains(u"of 102 customers: yes"_s));
    QVERIFY(page.answer().text().contains(u"right for 100 %"_s));
    QVERIFY(page.rule().text().startsWith(u"if Industry is"_s));
    QVERIFY(!page.rule().text().contains(u"Spend"_s)); // whom it was asked is not said again
    const QAbstractItemModelTester tester(page.table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.setQuestion({u"extra.Visits >= 20"_s, {}});
    settle(page);
}

void ExplainWindowTest::ruleListsItsCustomers()
{
    ExplainPage &page = openSpenders();
    const auto count = qint64{page.figures().rules[0].customers};
    QVERIFY(m_desk->tabTo(page.table().accessibleName()));
    m_desk->press({"Ctrl+Home", "Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), count);
    open();
    QVERIFY(m_desk->tabTo(page.bars().accessibleName()));
    m_desk->press({"Right", "Right", "Return"});
    QCOMPARE(m_desk->page(), u"customers"_s);
    QTRY_COMPARE(qint64(m_desk->names().size()), qint64{page.figures().rules[1].customers});
    open();
    QVERIFY(m_desk->tabTo(page.showButton().text()));
    m_desk->press({"Space"});
    QTRY_COMPARE(qint64(m_desk->names().size()), count);
}

void ExplainWindowTest::ruleBecomesASegment()
{
    ExplainPage &page = openSpenders();
    const QByteArray before = m_desk->hash();
    QVERIFY(m_desk->tabTo(page.keepButton().text()));
    m_desk->press({"Space"});
    auto &sheet = *m_desk->root.window().findChild<SegmentSheet *>();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QCOMPARE(sheet.filterInput().text(), toText(page.figures().rules[0].filter));
    QVERIFY(sheet.nameInput().text().startsWith(u"Industry is"_s));
    m_desk->press({"Return"});
    QTRY_VERIFY(!sheet.isVisible());
    QVERIFY(m_desk->rest());
    QVERIFY(m_desk->comesBack(before));
}

void ExplainWindowTest::readyQuestions()
{
    ExplainPage &page = open();
    const auto ready = leadbook::readyQuestions();
    QCOMPARE(page.figures().ask.question, ready[0].question); // nobody has asked anything yet
    QVERIFY(m_desk->tabTo(u"Question"_s));
    for (qsizetype i = 1; i < ready.size(); ++i) {
        m_desk->press({"Down"});
        settle(page);
        QCOMPARE(page.figures().ask.question, ready[i].question);
        QCOMPARE(page.figures().problem, QString());
        QCOMPARE(page.questionInput().text(), ready[i].question);
        QCOMPARE(page.amongInput().text(), ready[i].among);
    }
    m_desk->press({"Down"}); // one of one's own
    QVERIFY(page.questionInput().hasFocus());
}

void ExplainWindowTest::noFilter()
{
    ExplainPage &page = openSpenders();
    for (const QString &text : {u"nothing = 3"_s, u"((("_s, QString()}) {
        page.setQuestion({text, {}});
        settle(page);
        QVERIFY(!page.figures().problem.isEmpty());
        QCOMPARE(page.answer().text(), page.figures().problem);
        QVERIFY(page.questionInput().isVisible());
        QVERIFY(!page.table().isVisible());
    }
}

void ExplainWindowTest::nothingToTell()
{
    ExplainPage &page = open();
    page.setQuestion({u"city = \"City 1\""_s, {}, {u"extra.Visits"_s}});
    settle(page);
    QVERIFY(page.answer().text().contains(u"Nothing to tell"_s));
    QVERIFY(page.figures().rules.empty());
    QVERIFY(!page.table().isVisible());
}

void ExplainWindowTest::oneAnswerOnly_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("among");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nobody is asked") << u"lifeCycle = churned"_s << u"orders >= 1"_s << u"Nobody is asked"_s;
    QTest::newRow("nobody says yes") << u"extra.Spend < 0"_s << QString() << u"Nobody fits “Who”"_s;
    QTest::newRow("everybody says yes")
        << u"extra.Spend >= 500"_s << u"extra.Spend >= 500"_s << u"Everybody fits “Who”"_s;
}

/// The page says what is missing, and does not promise rules.
void ExplainWindowTest::oneAnswerOnly()
{
    QFETCH(QString, question);
    QFETCH(QString, among);
    QFETCH(QString, sentence);
    ExplainPage &page = open();
    page.setQuestion({question, among});
    settle(page);
    QVERIFY2(page.answer().text().startsWith(sentence), qPrintable(page.answer().text()));
    QVERIFY(!page.table().isVisible());
    QVERIFY(page.questionInput().isVisible());
    QVERIFY(!plainText(page.statusText()).contains(u"Enter"_s));
}

void ExplainWindowTest::fieldsOfChoice()
{
    ExplainPage &page = openSpenders();
    QVERIFY(page.figures().fields.contains(u"industry"_s));
    QVERIFY(!page.figures().fields.contains(u"extra.Spend"_s));
    page.setQuestion({u"extra.Spend >= 500"_s, u"extra.Spend is not empty"_s, {u"extra.Visits"_s}});
    settle(page);
    QCOMPARE(page.figures().fields, QStringList{u"extra.Visits"_s});
    for (const ExplainRule &rule : page.figures().rules)
        QVERIFY(!toText(rule.own).contains(u"industry"_s));
}

void ExplainWindowTest::isKept()
{
    ExplainPage &page = open();
    QVERIFY(m_desk->tabTo(u"Question"_s));
    m_desk->press({"Down"});
    settle(page);
    ExplainPage other(m_desk->workspace, m_desk->preferences.settings());
    other.show();
    QVERIFY(QTest::qWaitFor([&other] { return other.isSettled(); }, 30'000));
    QCOMPARE(other.figures().ask, page.figures().ask);
    QVERIFY(other.figures().ask.question != leadbook::readyQuestions()[0].question);
}

void ExplainWindowTest::otherLanguage()
{
    ExplainPage &page = openSpenders();
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(m_desk->rest());
    QVERIFY(page.rule().text().startsWith(u"若"_s));
    QVERIFY(page.answer().text().contains(u"位客户中有"_s));
}

void ExplainWindowTest::nobody()
{
    m_desk = std::make_unique<Desk>([](Editor &) -> Status { return {}; });
    ExplainPage &page = open();
    QVERIFY(page.figures().isEmpty);
    QVERIFY(!page.questionInput().isVisible());
}

QTEST_MAIN(ExplainWindowTest)
#include "tst_explainwindow.moc"
