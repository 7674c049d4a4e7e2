// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/retention/figuretable.h"
#include "ui/surveys/answersheet.h"
#include "ui/surveys/questionnairesheet.h"
#include "ui/surveys/surveyimportsheet.h"
#include "ui/surveys/surveyspage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/filtering.h"
#include "workspace/surveys/questionnairereader.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

} // namespace

/// The page of questionnaires with its sheets, on a book of three customers.
class SurveysPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsTheShippedOnes();
    void fillsOneInByKeyboard();
    void refusesAWrongAnswer();
    void figuresOpenTheirPeople();
    void whyCustomersLeft();
    void lostDealsOpenTheirPeople();
    void aFigureGoesToItsPeople();
    void editsAndMakesNew();
    void refusesALine();
    void importsAFile();
    void followsAnUndo();

private:
    void choose(const QString &key);
    Questionnaire inBook(const QString &key)
    {
        return findQuestionnaire(readQuestionnaires((*m_book)->path()).value(), key).value();
    }
    void waitForPage() { QTRY_VERIFY(m_page->isSettled()); }
    /// Has the first customer answer through the sheet.
    void answer(const QString &key, const QStringList &typed);

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    std::vector<std::int64_t> m_ids;
    SurveysPage *m_page = nullptr;
    QuestionnaireSheet *m_sheet = nullptr;
    AnswerSheet *m_answers = nullptr;
    SurveyImportSheet *m_import = nullptr;
};

void SurveysPageTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_ids.clear();
    m_book->fill([this](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 3; ++i) {
            m_ids.push_back(rows.add(RecordTable::Customer,
                                     {{"key", QString::number(i)}, {"name", u"Customer %1"_s.arg(i)}}));
            const qlonglong contact = rows.add(RecordTable::Contact, {{"name", u"Person %1"_s.arg(i)}});
            rows.add(RecordTable::CustomerContact,
                     {{"customer", qlonglong{m_ids.back()}}, {"contact", contact}, {"is_primary", 1}});
        }
        rows.add(RecordTable::Purchase,
                 {{"customer", qlonglong{m_ids[2]}}, {"day", kToday.number() - 900}, {"amount", 90'000}});
        return rows.status();
    });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_page = new SurveysPage(**m_book, m_window.get());
    m_page->resize(1000, 640);
    m_sheet = new QuestionnaireSheet(**m_book, *m_window);
    m_answers = new AnswerSheet(**m_book, *m_window);
    m_import = new SurveyImportSheet(**m_book, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    waitForPage();
}

void SurveysPageTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void SurveysPageTest::choose(const QString &key)
{
    const auto &all = m_page->facts().surveys;
    const auto found = std::ranges::find_if(
        all, [&key](const SurveySummary &each) { return each.questionnaire.key == key; });
    m_page->list().setCurrentIndex(m_page->list().model()->index(int(found - all.begin()), 0));
    waitForPage();
}

void SurveysPageTest::answer(const QString &key, const QStringList &typed)
{
    QSignalSpy saved(m_answers, &AnswerSheet::saved);
    m_answers->open(m_ids[0], key);
    QTRY_VERIFY(m_answers->isSettled());
    for (qsizetype i = 0; i < typed.size(); ++i)
        m_answers->answerInputs()[i]->setText(typed[i]);
    QTest::keyClick(m_answers->answerInputs().front(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    waitForPage();
}

void SurveysPageTest::listsTheShippedOnes()
{
    QCOMPARE(m_page->list().model()->rowCount(), int(shippedQuestionnaires().size()));
    QVERIFY(m_page->questions().model()->rowCount() >= 2);
    choose(u"need"_s);
    QCOMPARE(m_page->facts().surveys[m_page->facts().chosen].questionnaire.key, u"need"_s);
    QVERIFY(m_page->about().text().contains(u"8 question"));
    QVERIFY(m_page->questions().model()->rowCount() >= 8);
    QVERIFY(m_page->classes().isHidden() || !m_page->classes().isVisible());
}

void SurveysPageTest::fillsOneInByKeyboard()
{
    QSignalSpy saved(m_answers, &AnswerSheet::saved);
    m_answers->open(m_ids[0], u"nps"_s);
    QTRY_VERIFY(m_answers->isSettled());
    QCOMPARE(m_answers->questionnaireInput().currentText(), inBook(u"nps"_s).name);
    QCOMPARE(m_answers->contactInput().currentText(), u"Person 0"_s);
    // The keyboard stands in the first answer; Tab goes on, Enter keeps it.
    QCOMPARE(QApplication::focusWidget(), m_answers->answerInputs()[0]);
    QTest::keyClicks(QApplication::focusWidget(), u"9"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_answers->answerInputs()[1]);
    QTest::keyClicks(QApplication::focusWidget(), u"Good people"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!m_answers->isVisible());
    QCOMPARE((*m_book)->view()->snapshot->surveys.ids.size(), std::size_t(2));
    QCOMPARE((*m_book)->view()->snapshot->interactions.ids.size(), std::size_t(1)); // the call
    waitForPage();
    choose(u"nps"_s);
    QVERIFY(m_page->about().text().contains(u"1 of 1"));
    m_book->await((*m_book)->undo());
    QTRY_COMPARE(m_page->facts().surveys[1].responses, 0);
}

void SurveysPageTest::refusesAWrongAnswer()
{
    m_answers->open(m_ids[0], u"csat"_s);
    QTRY_VERIFY(m_answers->isSettled());
    m_answers->callInput().setChecked(false);
    m_answers->answerInputs()[0]->setText(u"6"_s);
    QTest::keyClick(m_answers->answerInputs()[1], Qt::Key_Return);
    QVERIFY(m_answers->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_answers->answerInputs()[0]);
    m_answers->answerInputs()[0]->setText(u"5"_s);
    QSignalSpy saved(m_answers, &AnswerSheet::saved);
    QTest::keyClick(m_answers->answerInputs()[0], Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE((*m_book)->view()->snapshot->interactions.ids.size(), std::size_t(0));
}

void SurveysPageTest::figuresOpenTheirPeople()
{
    answer(u"csat"_s, {u"5"_s});
    choose(u"csat"_s);
    QSignalSpy asked(m_page, &SurveysPage::customersRequested);
    const QModelIndex all = m_page->classes().model()->index(0, 1);
    QCOMPARE(all.data().toInt(), 1);
    Q_EMIT m_page->classes().activated(all);
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked[0][0].toString().startsWith(u"answered(kind = CSAT"), qPrintable(asked[0][0].toString()));
    QVERIFY(m_page->classes().model()->rowCount() >= 2); // all, and a class
    // Every cell of a line opens the same people.
    for (int row = 0; row < m_page->classes().model()->rowCount(); ++row) {
        asked.clear();
        for (int column = 0; column < m_page->classes().model()->columnCount(); ++column)
            Q_EMIT m_page->classes().activated(m_page->classes().model()->index(row, column));
        QCOMPARE(asked.size(), m_page->classes().model()->columnCount());
        for (const auto &each : asked)
            QCOMPARE(each, asked.front());
    }
}

void SurveysPageTest::whyCustomersLeft()
{
    answer(u"churn"_s, {u"1 3"_s, u"Rival"_s});
    choose(u"churn"_s);
    QCOMPARE(m_page->facts().churn.answered, 1);
    QCOMPARE(m_page->facts().churn.churned, 1);
    QCOMPARE(m_page->classes().model()->rowCount(), 3); // all, and two reasons
    QCOMPARE(m_page->lost().model()->rowCount(), 2);    // who answered, and who left and was not asked
    QSignalSpy opened(m_page, &SurveysPage::customerRequested);
    Q_EMIT m_page->lost().activated(m_page->lost().model()->index(1, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toLongLong(), m_ids[2]);
    m_page->classes().setCurrentIndex(m_page->classes().model()->index(1, 0));
    QCOMPARE(m_page->lost().model()->rowCount(), 1); // who gave that reason
}

/// A reason shows exactly those who left for it, by what they said or by the deals that were lost.
void SurveysPageTest::lostDealsOpenTheirPeople()
{
    m_book->fill([this](Editor &editor) {
        RowWriter rows(editor);
        const auto pipelines = rows.ask("SELECT id FROM pipeline");
        for (const std::size_t customer : {std::size_t(0), std::size_t(2)})
            rows.add(RecordTable::Deal, {{"customer", qlonglong{m_ids[customer]}},
                                         {"pipeline", qlonglong{pipelines.front()}},
                                         {"title", u"x"_s},
                                         {"outcome", 2},
                                         {"closed_day", kToday.number() - 900},
                                         {"lost_reason", u"Price \"too high\""_s}});
        return rows.status();
    });
    waitForPage();
    choose(u"churn"_s);
    QCOMPARE(m_page->classes().model()->rowCount(), 2);
    QCOMPARE(m_page->classes().model()->index(1, 2).data().toInt(), 1); // the other one did not leave
    m_page->classes().setCurrentIndex(m_page->classes().model()->index(1, 0));
    QCOMPARE(m_page->lost().model()->rowCount(), 1);
    QVERIFY(m_page->lost().model()->index(0, 2).data().toString().contains(u"too high"));
    QSignalSpy opened(m_page, &SurveysPage::customerRequested);
    Q_EMIT m_page->lost().activated(m_page->lost().model()->index(0, 0));
    QCOMPARE(opened[0][0].toLongLong(), m_ids[2]);
    // All who left open as a list.
    QSignalSpy asked(m_page, &SurveysPage::customersRequested);
    Q_EMIT m_page->classes().activated(m_page->classes().model()->index(0, 0));
    const ViewPtr view = (*m_book)->view();
    const auto filter = parseFilter(*view, asked[0][0].toString());
    QVERIFY(filter);
    std::vector<Row> rows{0, 1, 2};
    filterRows(*view, ListKind::Customers, *filter, rows, Progress());
    QCOMPARE(rows, std::vector<Row>{2});
    // And so do the lost deals, of one reason and of all.
    for (const int row : {0, 1}) {
        asked.clear();
        Q_EMIT m_page->classes().activated(m_page->classes().model()->index(row, 2));
        QCOMPARE(asked.size(), 1);
        const auto lost = parseFilter(*view, asked[0][0].toString());
        QVERIFY2(lost, qPrintable(asked[0][0].toString()));
        std::vector<Row> people{0, 1, 2};
        filterRows(*view, ListKind::Customers, *lost, people, Progress());
        QCOMPARE(people, std::vector<Row>{2});
        QCOMPARE(asked[0][1].toString().contains(u"too high"), row == 1);
    }
}

/// Who said so and whose deals were lost are counted apart, and each count goes to its own people.
void SurveysPageTest::aFigureGoesToItsPeople()
{
    answer(u"churn"_s, {u"1"_s, u"Rival"_s});
    choose(u"churn"_s);
    const QString reason = m_page->classes().model()->index(1, 0).data().toString();
    m_book->fill([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Deal, {{"customer", qlonglong{m_ids[2]}},
                                     {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").front()}},
                                     {"title", u"x"_s},
                                     {"outcome", 2},
                                     {"closed_day", kToday.number() - 900},
                                     {"lost_reason", reason}});
        return rows.status();
    });
    QTRY_COMPARE(m_page->classes().model()->index(1, 2).data().toInt(), 1);
    waitForPage();
    QAbstractItemModel &model = *m_page->classes().model();
    QCOMPARE(model.index(1, 1).data().toInt(), 1);
    QSignalSpy opened(m_page, &SurveysPage::customerRequested);
    QSignalSpy listed(m_page, &SurveysPage::customersRequested);
    // No filter asks who said so: they stand beside. Lost deals are asked for in the list.
    for (const int column : {1, 2}) {
        m_page->classes().setCurrentIndex(model.index(1, column));
        QCOMPARE(m_page->lost().model()->rowCount(), 1);
        m_page->classes().setFocus();
        QTest::keyClick(&m_page->classes(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget() == &m_page->lost(), column == 1);
        QCOMPARE(listed.size(), column - 1);
        m_page->lost().setFocus();
        QTest::keyClick(&m_page->lost(), Qt::Key_Return);
    }
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened[0][0].toLongLong(), m_ids[0]);
    QCOMPARE(opened[1][0].toLongLong(), m_ids[2]);
    // The line of all: who answered, whose deals were lost, everybody.
    for (const auto &[column, people] : {std::pair{1, 1}, std::pair{2, 1}, std::pair{0, 2}}) {
        m_page->classes().setCurrentIndex(model.index(0, column));
        QCOMPARE(m_page->lost().model()->rowCount(), people);
    }
}

void SurveysPageTest::editsAndMakesNew()
{
    QSignalSpy saved(m_sheet, &QuestionnaireSheet::saved);
    QSignalSpy asked(m_page, &SurveysPage::editRequested);
    choose(u"csat"_s);
    m_page->editButton().click();
    QCOMPARE(asked.size(), 1);
    m_sheet->open(asked[0][0].value<Questionnaire>());
    QVERIFY(!m_sheet->kindInput().isEnabled());
    m_sheet->nameInput().setText(u"Ours"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(inBook(u"csat"_s).name, u"Ours"_s);
    QCOMPARE(inBook(u"csat"_s).questions.size(), std::size_t(2));

    m_sheet->open({});
    m_sheet->nameInput().setText(u"Trade fair"_s);
    m_sheet->questionsInput().setPlainText(u"choice | Coming? | yes; no"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 2);
    QTRY_COMPARE(m_page->list().model()->rowCount(), int(shippedQuestionnaires().size()) + 1);
    QCOMPARE(inBook(u"Trade fair"_s).questions[0].choices.size(), 2);
}

void SurveysPageTest::refusesALine()
{
    QSignalSpy saved(m_sheet, &QuestionnaireSheet::saved);
    m_sheet->open(inBook(u"csat"_s));
    m_sheet->questionsInput().setPlainText(u"slider | How?"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(inBook(u"csat"_s).id, 0);
    QCOMPARE(saved.size(), 0);
}

void SurveysPageTest::importsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer,date,Q1\n0,2026-11-01,4\n1,2026-11-02,9\n2,2026-11-03,2\n");
    file.close();
    QSignalSpy saved(m_import, &SurveyImportSheet::saved);
    m_import->open({file.fileName()}, u"csat"_s);
    QTRY_VERIFY(m_import->isSettled());
    QVERIFY2(m_import->counts().text().contains(u"2 new"), qPrintable(m_import->counts().text()));
    QCOMPARE(m_import->issues().model()->rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    waitForPage();
    QTRY_COMPARE(m_page->facts().surveys[0].responses, 2);
    // A file of something else says so.
    m_import->open({folder.filePath(u"none.csv"_s)}, u"csat"_s);
    QTRY_VERIFY(m_import->isSettled());
    QVERIFY(m_import->isVisible());
    QCOMPARE(saved.size(), 1);
}

/// A change that no view tells of is shown all the same.
void SurveysPageTest::followsAnUndo()
{
    Questionnaire own;
    own.name = u"Own"_s;
    own.questions = {{0, QuestionKind::Text, u"Why?"_s, 0, 0, {}, {}}};
    QSignalSpy saved(m_sheet, &QuestionnaireSheet::saved);
    m_sheet->open(own);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const int shipped = int(shippedQuestionnaires().size());
    QTRY_COMPARE(m_page->list().model()->rowCount(), shipped + 1);
    m_book->await((*m_book)->undo());
    QTRY_COMPARE(m_page->list().model()->rowCount(), shipped);
}

QTEST_MAIN(SurveysPageTest)
#include "tst_surveyspage.moc"
