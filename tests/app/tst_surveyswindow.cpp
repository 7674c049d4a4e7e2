// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/customers/peopletable.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/feedbacksheet.h"
#include "ui/feedback/solvesheet.h"
#include "ui/insightsbook.h"
#include "ui/record/recordlist.h"
#include "ui/record/recordpage.h"
#include "ui/retention/figuretable.h"
#include "ui/surveys/answersheet.h"
#include "ui/surveys/questionnairesheet.h"
#include "ui/surveys/surveyspage.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Surveys and feedback in the window: from the page of a customer to the pages under Campaigns, and back.
class SurveysWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fromTheRecordToTheFigures();
    void duringACall();
    void feedbackFromTheRecord();
    void figuresOpenTheirPeople();
    void pagesAreThere();

private:
    static std::int64_t firstCustomer(Desk &desk)
    {
        return desk.workspace.view()->snapshot->customers.ids[0];
    }
    static QPushButton *button(const QWidget &in, const QString &text)
    {
        for (QPushButton *each : in.findChildren<QPushButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
};

void SurveysWindowTest::fromTheRecordToTheFigures()
{
    Desk desk(&addInsightRows);
    QVERIFY(desk.root.showRecord(firstCustomer(desk), u"surveys"_s));
    QVERIFY(desk.rest());
    auto &record = *desk.root.window().findChild<RecordPage *>();
    const int before = record.list(RecordPage::Surveys).rows().rowCount();
    QPushButton *fill = button(record, u"Fill in a survey…"_s);
    QVERIFY(fill != nullptr);
    fill->click();
    auto &sheet = *desk.find<AnswerSheet>();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    sheet.answerInputs()[0]->setText(u"2"_s);
    sheet.answerInputs()[1]->setText(u"Answer faster"_s);
    desk.press({"Return"});
    QTRY_COMPARE(record.list(RecordPage::Surveys).rows().rowCount(), before + 2);
    QVERIFY(!sheet.isVisible());
    desk.root.showPage(u"campaigns/surveys"_s);
    auto &page = *desk.root.window().findChild<SurveysPage *>();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.facts().surveys[0].responses, 1);
    desk.root.showPage(u"campaigns/feedback"_s);
    auto &feedback = *desk.root.window().findChild<FeedbackPage *>();
    QTRY_VERIFY(feedback.isSettled());
    QVERIFY(feedback.low().model()->rowCount() >= 1);
    QVERIFY(desk.rest());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(page.facts().surveys[0].responses, 1); // not seen, not asked
    desk.root.showPage(u"campaigns/surveys"_s);
    QTRY_COMPARE(page.facts().surveys[0].responses, 0);
}

/// From the quick log to a filled-in questionnaire without the mouse, one change and one undo.
void SurveysWindowTest::duringACall()
{
    Desk desk(&addInsightRows);
    desk.root.showCustomer(firstCustomer(desk));
    QVERIFY(desk.rest());
    desk.root.showQuickLog(u"call 5 min"_s);
    QVERIFY(desk.rest());
    desk.press({"Alt+Q"});
    QTRY_VERIFY(desk.isOpen<AnswerSheet>());
    auto &sheet = *desk.find<AnswerSheet>();
    QTRY_VERIFY(sheet.isVisible() && sheet.isSettled());
    QVERIFY(sheet.isAncestorOf(QApplication::focusWidget()));
    sheet.answerInputs()[0]->setText(u"4"_s);
    const auto known = [&desk] {
        const SurveyTable &surveys = desk.workspace.view()->snapshot->surveys;
        int rows = 0;
        for (Row row = 0; row < surveys.ids.size(); ++row)
            rows += surveys.customer[row] != kNoRow ? 1 : 0;
        return rows;
    };
    const int before = known();
    desk.press({"Return"});
    QTRY_COMPARE(known(), before + 1);
    QVERIFY(!sheet.isVisible());
    QVERIFY(desk.rest());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(known(), before);
}

void SurveysWindowTest::feedbackFromTheRecord()
{
    Desk desk(&addInsightRows);
    QVERIFY(desk.root.showRecord(firstCustomer(desk), u"surveys"_s));
    QVERIFY(desk.rest());
    auto &record = *desk.root.window().findChild<RecordPage *>();
    button(record, u"Note feedback…"_s)->click();
    auto &note = *desk.find<FeedbackSheet>();
    QTRY_VERIFY(note.isVisible());
    note.textInput().setPlainText(u"Wants a manual"_s);
    desk.press({"Ctrl+Return"});
    QTRY_VERIFY(!note.isVisible());
    QVERIFY(desk.rest());
    RecordList &list = record.list(RecordPage::Surveys);
    QTRY_VERIFY(list.rows().rowCount() > 0 && list.currentId() != 0);
    button(record, u"Solved…"_s)->click();
    auto &solve = *desk.find<SolveSheet>();
    QTRY_VERIFY(solve.isVisible());
    solve.resolutionInput().setPlainText(u"Sent"_s);
    desk.press({"Ctrl+Return"});
    QTRY_VERIFY(!solve.isVisible());
    QTRY_VERIFY(!button(record, u"Solved…"_s)->isEnabled());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_VERIFY(button(record, u"Solved…"_s)->isEnabled());
}

void SurveysWindowTest::figuresOpenTheirPeople()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"campaigns/surveys"_s);
    auto &page = *desk.root.window().findChild<SurveysPage *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    page.choose(1); // NPS
    QTRY_VERIFY(page.isSettled() && page.facts().chosen == 1);
    QVERIFY(page.classes().model()->rowCount() > 0);
    const QModelIndex all = page.classes().model()->index(0, 1);
    const std::int64_t customers = page.facts().classes.front().customers;
    Q_EMIT page.classes().activated(all);
    QTRY_COMPARE(desk.page(), u"customers"_s);
    QVERIFY(desk.rest());
    QCOMPARE(std::int64_t(desk.root.window().findChild<PeopleTable *>()->model()->rowCount()), customers);
}

void SurveysWindowTest::pagesAreThere()
{
    Desk desk(&addInsightRows);
    for (const char *name :
         {"campaigns/surveys", "campaigns/feedback", "campaigns/health", "campaigns/market"}) {
        QVERIFY2(desk.root.showPage(QString::fromLatin1(name)), name);
        QVERIFY(desk.rest());
    }
    QVERIFY(button(*desk.root.window().findChild<SurveysPage *>(), u"New questionnaire…"_s) != nullptr);
}

QTEST_MAIN(SurveysWindowTest)
#include "tst_surveyswindow.moc"
