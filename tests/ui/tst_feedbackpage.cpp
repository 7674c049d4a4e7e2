// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/feedbackmodel.h"
#include "items/feedbackwords.h"
#include "items/keyaccountmodel.h"
#include "support/openworkspace.h"
#include "ui/charts/trendchart.h"
#include "ui/delegates/tableview.h"
#include "ui/feedback/feedbackpage.h"
#include "ui/feedback/feedbacksheet.h"
#include "ui/feedback/feedbacktermssheet.h"
#include "ui/feedback/healthpage.h"
#include "ui/feedback/marketfiguresheet.h"
#include "ui/feedback/marketpage.h"
#include "ui/feedback/reviewsheet.h"
#include "ui/feedback/solvesheet.h"
#include "ui/insights/figuregrid.h"
#include "ui/retention/figuretable.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

} // namespace

/// The pages of feedback, key accounts and the market with their sheets, on a book of three customers.
class FeedbackPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void notesAnswersAndSolves();
    void takesUpALowAnswer();
    void setsTheDays();
    void refusesEmptyWords();
    void healthAndItsReasons();
    void writesAReview();
    void notesFiguresOfTheMarket();
    void emptyBook();

private:
    template <typename Page> Page *make()
    {
        auto *page = new Page(**m_book, m_window.get());
        page->resize(1000, 640);
        page->show();
        return page;
    }
    void note(const QString &text)
    {
        FeedbackSheet sheet(**m_book, *m_window);
        QSignalSpy saved(&sheet, &FeedbackSheet::saved);
        sheet.open(m_ids[0], {}, text);
        QTest::keyClick(&sheet.textInput(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
    }

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    std::vector<std::int64_t> m_ids;
};

void FeedbackPageTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_ids.clear();
    m_book->fill([this](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 3; ++i)
            m_ids.push_back(rows.add(RecordTable::Customer,
                                     {{"name", u"Customer %1"_s.arg(i)}, {"influence", i == 0 ? 5 : 1}}));
        rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{m_ids[1]}},
                                             {"kind", u"NPS"_s},
                                             {"score", 3.0},
                                             {"day", kToday.number() - 2},
                                             {"comment", u"Too slow"_s}});
        return rows.status();
    });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void FeedbackPageTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void FeedbackPageTest::notesAnswersAndSolves()
{
    auto *page = make<FeedbackPage>();
    const QAbstractItemModelTester tester(&page->items());
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->items().rowCount(), 0);
    QVERIFY(!page->answerButton().isEnabled());
    note(u"Does not start"_s);
    QTRY_COMPARE(page->items().rowCount(), 1);
    QVERIFY(page->about().text().contains(u"Does not start"));
    QSignalSpy done(page, &FeedbackPage::done);
    page->answerButton().click();
    QTRY_COMPARE(done.size(), 1);
    QTRY_COMPARE(page->items().index(0, FeedbackModel::State).data().toString(), u"Answered"_s);
    QVERIFY(!page->answerButton().isEnabled());

    QSignalSpy solve(page, &FeedbackPage::solveRequested);
    page->solveButton().click();
    QCOMPARE(solve.size(), 1);
    SolveSheet sheet(**m_book, *m_window);
    QSignalSpy saved(&sheet, &SolveSheet::saved);
    sheet.open(solve[0][0].toLongLong(), solve[0][1].toString());
    sheet.resolutionInput().setPlainText(u"New battery"_s);
    QTest::keyClick(&sheet.resolutionInput(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(page->items().rowCount(), 0);
    page->solvedChip().click();
    QCOMPARE(page->items().rowCount(), 1);
    QVERIFY(page->about().text().contains(u"New battery"));
    QVERIFY(page->figures().figures()[3].value.startsWith(u"100"));
    QCOMPARE(page->figures().figures()[2].value, u"0"_s);
    page->answerButton().click(); // opens it again
    QTRY_COMPARE(page->items().index(0, FeedbackModel::State).data().toString(), u"Answered"_s);
    QSignalSpy opened(page, &FeedbackPage::customerRequested);
    page->openButton().click();
    QCOMPARE(opened[0][0].toLongLong(), m_ids[0]);
    for (int i = 0; i < 4; ++i)
        m_book->await((*m_book)->undo());
    QTRY_COMPARE(page->items().rowCount(), 0);
}

void FeedbackPageTest::takesUpALowAnswer()
{
    auto *page = make<FeedbackPage>();
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->low().model()->rowCount(), 1);
    QSignalSpy noted(page, &FeedbackPage::noteRequested);
    page->lowButton().click();
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted[0][0].toLongLong(), m_ids[1]);
    QVERIFY(noted[0][2].toString().contains(u"Too slow"));
    FeedbackSheet sheet(**m_book, *m_window);
    QSignalSpy saved(&sheet, &FeedbackSheet::saved);
    sheet.open(noted[0][0].toLongLong(), noted[0][1].toString(), noted[0][2].toString());
    QTest::keyClick(&sheet.textInput(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(page->low().model()->rowCount(), 0);
    QCOMPARE(page->items().rowCount(), 1);
    QVERIFY(!page->lowButton().isEnabled());
}

void FeedbackPageTest::setsTheDays()
{
    auto *page = make<FeedbackPage>();
    QTRY_VERIFY(page->isSettled());
    QSignalSpy asked(page, &FeedbackPage::termsRequested);
    page->termsButton().click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), u"1, 2, 3, 5"_s);
    FeedbackTermsSheet sheet(**m_book, *m_window);
    QSignalSpy saved(&sheet, &FeedbackTermsSheet::saved);
    sheet.open(asked[0][0].toString());
    sheet.daysInput().setText(u"1, 2"_s);
    QTest::keyClick(&sheet.daysInput(), Qt::Key_Return);
    QVERIFY(sheet.isVisible());
    sheet.daysInput().setText(u"2 2 2 9"_s);
    QTest::keyClick(&sheet.daysInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_VERIFY(page->isSettled());
    QTRY_COMPARE(page->items().desk()->terms.of(3), 9);
}

void FeedbackPageTest::refusesEmptyWords()
{
    FeedbackSheet note(**m_book, *m_window);
    QSignalSpy saved(&note, &FeedbackSheet::saved);
    note.open(m_ids[0], {}, {});
    QTest::keyClick(&note.textInput(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(note.isVisible());
    SolveSheet solve(**m_book, *m_window);
    solve.open(1, u"x"_s);
    QTest::keyClick(&solve.resolutionInput(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(solve.isVisible());
    QCOMPARE(saved.size(), 0);
    note.open(99, {}, {}); // of nobody
    QCOMPARE(note.kindInput().currentText(), feedbackKinds().front());
}

void FeedbackPageTest::healthAndItsReasons()
{
    auto *page = make<HealthPage>();
    const QAbstractItemModelTester tester(&page->accounts());
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->accounts().rowCount(), 1); // rated 5
    const QModelIndex light = page->accounts().index(0, KeyAccountModel::Health);
    QCOMPARE(light.data().toString(), u"Amber"_s);
    QVERIFY(page->about().text().contains(u"Never reviewed."));
    QVERIFY(light.data(Qt::ToolTipRole).toString().contains(u"Never reviewed."));
    QSignalSpy opened(page, &HealthPage::customerRequested);
    Q_EMIT page->list().activated(light);
    QCOMPARE(opened[0][0].toLongLong(), m_ids[0]);
}

void FeedbackPageTest::writesAReview()
{
    auto *page = make<HealthPage>();
    QTRY_VERIFY(page->isSettled());
    QSignalSpy asked(page, &HealthPage::reviewRequested);
    page->reviewButton().click();
    QCOMPARE(asked.size(), 1);
    ReviewSheet sheet(**m_book, *m_window);
    QSignalSpy saved(&sheet, &ReviewSheet::saved);
    sheet.open(asked[0][0].toLongLong(), asked[0][1].toString());
    QCOMPARE(sheet.nextInput().text(), (kToday + kReviewEvery).toIso());
    QTest::keyClick(&sheet.nextInput(), Qt::Key_Return);
    QVERIFY(sheet.isVisible()); // nothing is rated
    QTRY_VERIFY(sheet.isSettled());
    sheet.ratingInput(2).setCurrentIndex(2);
    sheet.nextInput().setText(u"soon"_s);
    QTest::keyClick(&sheet.nextInput(), Qt::Key_Return);
    QVERIFY(sheet.isVisible());
    sheet.nextInput().setText(u"2026-12-24"_s);
    QTest::keyClick(&sheet.nextInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(page->reviews().model()->rowCount(), 1);
    QCOMPARE(page->accounts().index(0, KeyAccountModel::Relationship).data().toString(), u"Red"_s);
    QCOMPARE(page->accounts().index(0, KeyAccountModel::Review).data().toString(), u"Green"_s);
}

void FeedbackPageTest::notesFiguresOfTheMarket()
{
    auto *page = make<MarketPage>();
    QTRY_VERIFY(page->isSettled());
    QCOMPARE(page->series().size(), std::size_t(0));
    QSignalSpy asked(page, &MarketPage::editRequested);
    page->newButton().click();
    QCOMPARE(asked.size(), 1);
    MarketFigureSheet sheet(**m_book, *m_window);
    QSignalSpy saved(&sheet, &MarketFigureSheet::saved);
    const auto write = [&](const MarketFigure &figure, const QString &name, const QString &value,
                           const QString &day) {
        sheet.open(figure);
        sheet.nameInput().setText(name);
        sheet.valueInput().setText(value);
        sheet.unitInput().setText(u"%"_s);
        sheet.dayInput().setText(day);
        QTest::keyClick(&sheet.valueInput(), Qt::Key_Return);
    };
    write(asked[0][0].value<MarketFigure>(), u"Share"_s, u"many"_s, u"2026-10-01"_s);
    QVERIFY(sheet.isVisible());
    QVERIFY(sheet.valueInput().property("wrong").toBool());
    write({}, u"Share"_s, u"11.5"_s, u"soon"_s);
    QVERIFY(sheet.isVisible());
    QVERIFY(sheet.dayInput().property("wrong").toBool());
    QVERIFY(!sheet.valueInput().property("wrong").toBool());
    write({}, u"Share"_s, u"11.5"_s, u"2026-10-01"_s);
    QVERIFY(!sheet.dayInput().property("wrong").toBool());
    QTRY_COMPARE(saved.size(), 1);
    write({}, u"Share"_s, u"12"_s, u"2026-07-01"_s);
    QTRY_COMPARE(saved.size(), 2);
    QTRY_COMPARE(page->trend().points().size(), 2);
    QCOMPARE(page->trend().points()[0].value, 12.0); // by day
    QCOMPARE(page->list().model()->index(0, 1).data().toString(), u"11.5 %"_s);
    QCOMPARE(page->figures().model()->index(0, 0).data().toString(), u"1 Oct 2026"_s); // newest first
    page->editButton().click();
    QCOMPARE(asked.back()[0].value<MarketFigure>().value, 11.5);
    page->removeButton().click();
    QTRY_COMPARE(page->trend().points().size(), 1);
    m_book->await((*m_book)->undo());
    QTRY_COMPARE(page->trend().points().size(), 2);
}

void FeedbackPageTest::emptyBook()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->load();
    auto *health = make<HealthPage>();
    auto *feedback = make<FeedbackPage>();
    QTRY_VERIFY(health->isSettled() && feedback->isSettled());
    QCOMPARE(health->accounts().rowCount(), 0);
    QVERIFY(!health->reviewButton().isEnabled());
    QCOMPARE(feedback->items().rowCount(), 0);
    QVERIFY(feedback->list().accessibleDescription().contains(u"Note what a customer says"_s));
    QVERIFY(!feedback->low().accessibleDescription().isEmpty());
    QVERIFY(!feedback->answerButton().isVisible()); // there is nothing to answer
    m_window.reset();
}

QTEST_MAIN(FeedbackPageTest)
#include "tst_feedbackpage.moc"
