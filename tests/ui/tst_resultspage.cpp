// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pastleads.h"
#include "ui/charts/ratechart.h"
#include "ui/delegates/tableview.h"
#include "ui/grading/resultspage.h"
#include "ui/grading/resultwords.h"
#include "ui/widgets/button.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778);
constexpr Day kDate = kToday - kWinHorizon;

Status addWinningA(Editor &editor)
{
    return addPastLeads(editor, kDate, {{.count = 40, .won = 30, .contacts = 3}, {.count = 40, .won = 8}});
}

Status addLosingA(Editor &editor)
{
    return addPastLeads(editor, kDate, {{.count = 40, .won = 8, .contacts = 3}, {.count = 40, .won = 30}});
}

RateChart *chartCalled(const QWidget &page, const QString &name)
{
    for (RateChart *chart : page.findChildren<RateChart *>()) {
        if (chart->accessibleName() == name)
            return chart;
    }
    return nullptr;
}

} // namespace

/// The page of what grades and the learned chance were worth.
class ResultsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersImportWithoutDeals();
    void showsRatesAndVerdict();
    void warnsWhereABetterGradeWinsNoMore();
    void saysWhatTheChanceLacks();
    void byKeyboard();
    void modelsHold();
};

void ResultsPageTest::offersImportWithoutDeals()
{
    OpenWorkspace book{kToday};
    book.load();
    ResultsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(page.statusText().isEmpty());
    QVERIFY(page.wins().periods.empty());
    QVERIFY(page.wins().why.startsWith(u"Nobody had an open deal on 2026-05-25"_s));
    for (const Button *button : page.findChildren<Button *>())
        QVERIFY(button->text() != u"Work out again"_s || button->isHidden());
}

void ResultsPageTest::showsRatesAndVerdict()
{
    OpenWorkspace book{kToday};
    book.fill(&addWinningA);
    ResultsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.wins().periods.size(), std::size_t{1});
    QCOMPARE(winsTitle(page.wins()), u"Won within 180 days, by grade held on 2026-05-25"_s);
    const RateChart *chart = chartCalled(page, u"Won by grade"_s);
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->rows().size(), 4);
    QCOMPARE(chart->rows()[0].rate, 0.75);
    QCOMPARE(chart->rows()[1].won, 8);
    QVERIFY(chart->rows()[0].low > chart->rows()[1].high);
    QCOMPARE(
        plainText(winsVerdict(page.wins())),
        u"✓ A wins more often than B.\nB against C: too few leads to tell.\nC against D: too few leads to "
        "tell."_s);
    QCOMPARE(plainText(page.statusText()),
             u"80 lead(s) open then · grades worked out from what was known on that day"_s);
    QCOMPARE(page.leads().rowCount(), 40);
    QCOMPARE(page.leads().leadAt(0).name, u"<b>Lead</b> 0"_s);
}

void ResultsPageTest::warnsWhereABetterGradeWinsNoMore()
{
    OpenWorkspace book{kToday};
    book.fill(&addLosingA);
    ResultsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const QList<Span> verdict = winsVerdict(page.wins());
    QCOMPARE(verdict.first(), (Span{u"⚠ A wins less often than B."_s, Tone::Warning}));
    QCOMPARE(stageVerdict(page.wins()).first(),
             (Span{u"Within the same stage A wins less often than B."_s, Tone::Warning}));
}

void ResultsPageTest::saysWhatTheChanceLacks()
{
    OpenWorkspace book{kToday};
    book.fill(&addWinningA);
    ResultsPage page(*book);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.score().why,
             u"Too little history: 38 won and 0 lost deals; a chance to win needs at least 50 of each."_s);
    const RateChart *chart = chartCalled(page, u"Chance told against what was won"_s);
    QVERIFY(chart != nullptr && chart->isHidden());
}

void ResultsPageTest::byKeyboard()
{
    OpenWorkspace book{kToday};
    book.fill(&addWinningA);
    ResultsPage page(*book);
    page.resize(1000, 640);
    page.show();
    QTRY_VERIFY(page.isSettled());
    RateChart *chart = chartCalled(page, u"Won by grade"_s);
    QVERIFY(chart != nullptr);
    chart->setFocus();
    // From A to B, and into the list of those who held it.
    QTest::keyClick(chart, Qt::Key_Down);
    if (chart->currentPart() == 0)
        QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(chart->currentPart(), 1);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(page.leads().rowCount(), 40);
    QCOMPARE(page.leads().leadAt(0).name, u"<b>Lead</b> 40"_s);
    TableView *list = nullptr;
    for (TableView *table : page.findChildren<TableView *>()) {
        if (table->model() == &page.leads())
            list = table;
    }
    QVERIFY(list != nullptr);
    QSignalSpy wanted(&page, &ResultsPage::recordRequested);
    list->setFocus();
    list->setCurrentIndex(page.leads().index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toLongLong(), page.leads().leadAt(0).id);
}

void ResultsPageTest::modelsHold()
{
    OpenWorkspace book{kToday};
    book.fill(&addWinningA);
    const ViewPtr view = book->view();
    const GradeWinFigures figures = gradeWinFigures(book->path(), *view, Progress());
    PastLeadModel leads;
    GradeWinStageModel stages;
    const QAbstractItemModelTester leadTester(&leads);
    const QAbstractItemModelTester stageTester(&stages);
    leads.setLeads(figures.leads, 1);
    stages.setFigures(figures, QLocale(QLocale::English));
    QCOMPARE(leads.rowCount(), 40);
    QCOMPARE(stages.rowCount(), 1);
    QCOMPARE(stages.data(stages.index(0, 1)).toString(), u"75 % of 40"_s);
    QCOMPARE(stages.data(stages.index(0, 3)).toString(), u"–"_s);
    stages.setFigures({}, QLocale());
    leads.setLeads({}, 0);
    QCOMPARE(stages.rowCount(), 0);
}

QTEST_MAIN(ResultsPageTest)
#include "tst_resultspage.moc"
