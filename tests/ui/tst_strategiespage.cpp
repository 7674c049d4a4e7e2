// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/proposalmodel.h"
#include "support/openworkspace.h"
#include "support/records.h"
#include "ui/retention/figuretable.h"
#include "ui/strategies/proposalsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategysheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/strategies/strategyreader.h"
#include "workspace/strategies/strategywork.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
const QString kPotential = u"lifeCycle:potential"_s;

} // namespace

/// The page of strategies with its sheets, on a book of five customers who came today.
class StrategiesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryClass();
    void showsTheChosenOne();
    void usesAndStops();
    void proposesAndWrites();
    void nothingInUse();
    void editsAShippedOne();
    void makesANewOne();
    void refusesSteps();
    void followsAnUndo();

private:
    void choose(const QString &customerClass);
    Strategy inBook(const QString &customerClass);
    void waitForPage() { QTRY_VERIFY(m_page->isSettled()); }

    std::unique_ptr<OpenWorkspace> m_book;
    std::unique_ptr<QWidget> m_window;
    StrategiesPage *m_page = nullptr;
    StrategySheet *m_sheet = nullptr;
    ProposalSheet *m_proposal = nullptr;
};

void StrategiesPageTest::init()
{
    m_book = std::make_unique<OpenWorkspace>(kToday);
    m_book->fill([](Editor &editor) {
        RowWriter rows(editor);
        for (int i = 0; i < 5; ++i)
            rows.add(RecordTable::Customer,
                     {{"name", u"Customer %1"_s.arg(i)}, {"created_day", kToday.number()}});
        return rows.status();
    });
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 640);
    m_page = new StrategiesPage(**m_book, m_window.get());
    m_page->resize(1000, 640);
    m_sheet = new StrategySheet(**m_book, *m_window);
    m_proposal = new ProposalSheet(**m_book, *m_window);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    waitForPage();
}

void StrategiesPageTest::cleanup()
{
    m_window.reset();
    m_book.reset();
}

void StrategiesPageTest::choose(const QString &customerClass)
{
    const auto &all = m_page->strategies().standings.strategies;
    const auto found = std::ranges::find_if(
        all, [&](const StrategyStanding &each) { return each.strategy.customerClass == customerClass; });
    m_page->list().setCurrentIndex(m_page->list().model()->index(int(found - all.begin()), 0));
}

Strategy StrategiesPageTest::inBook(const QString &customerClass)
{
    const auto all = readStrategies((*m_book)->path()).value();
    const auto found = std::ranges::find(all, customerClass, &Strategy::customerClass);
    return found == all.end() ? Strategy() : *found;
}

void StrategiesPageTest::listsEveryClass()
{
    const QAbstractItemModel &model = *m_page->list().model();
    QCOMPARE(model.rowCount(), int(shippedStrategies().size()));
    QSignalSpy asked(m_page, &StrategiesPage::customersRequested);
    choose(kPotential);
    const QModelIndex members = m_page->list().currentIndex().siblingAtColumn(1);
    QCOMPARE(members.data().toInt(), 5);
    Q_EMIT m_page->list().activated(members);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0][0].toString().startsWith(u"lifeCycle = "));
}

void StrategiesPageTest::showsTheChosenOne()
{
    choose(kPotential);
    const Strategy strategy = inBook(kPotential);
    QCOMPARE(m_page->steps().model()->rowCount(), int(strategy.steps.size()));
    QVERIFY(m_page->about().text().contains(strategy.goal));
    choose(u"need:latent"_s);
    QVERIFY(m_page->about().text().contains(u"kinds of need"));
    QVERIFY(!m_page->list().currentIndex().siblingAtColumn(1).data().isValid());
}

void StrategiesPageTest::usesAndStops()
{
    QSignalSpy done(m_page, &StrategiesPage::done);
    choose(kPotential);
    m_page->useButton().click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(inBook(kPotential).since, kToday);
    waitForPage();
    QTRY_VERIFY(m_page->useButton().text().contains(u"Stop"));
    m_page->useButton().click();
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(!inBook(kPotential).isInUse());
}

void StrategiesPageTest::proposesAndWrites()
{
    m_book->await((*m_book)->change(u"Use"_s, useStrategies({inBook(kPotential)}, kToday).work));
    const QAbstractItemModelTester tester(&m_proposal->changes());
    QSignalSpy saved(m_proposal, &ProposalSheet::saved);
    QSignalSpy opened(m_proposal, &ProposalSheet::customerRequested);
    m_proposal->open();
    QTRY_VERIFY(m_proposal->isSettled());
    // Each of five gets every step and the contact that comes again and again.
    const int tasks = 5 * (int(inBook(kPotential).steps.size()) + 1);
    QCOMPARE(m_proposal->changes().rowCount(), tasks);
    QVERIFY(m_proposal->counts().text().contains(QString::number(tasks)));
    // Enter on a line opens its customer.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QVERIFY(!m_proposal->isVisible());

    m_proposal->open();
    QTRY_VERIFY(m_proposal->isSettled());
    QCOMPARE(m_proposal->changes().rowCount(), tasks); // and wrote nothing
    QCOMPARE(saved.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!m_proposal->isVisible());
    QCOMPARE(int((*m_book)->view()->snapshot->tasks.size()), tasks);

    // The page shows whose they are.
    choose(kPotential);
    QTRY_COMPARE(m_page->owners().model()->rowCount(), 1);
    QCOMPARE(m_page->owners().model()->index(0, 1).data().toInt(), tasks);
    choose(u"grade:A"_s);
    QCOMPARE(m_page->owners().model()->rowCount(), 0);

    // There is nothing more to do.
    m_proposal->open();
    QTRY_VERIFY(m_proposal->isSettled());
    QCOMPARE(m_proposal->changes().rowCount(), 0);
    m_proposal->everybody().click();
    QTRY_VERIFY(m_proposal->isSettled());
    QCOMPARE(m_proposal->changes().rowCount(), 0);
}

void StrategiesPageTest::nothingInUse()
{
    m_proposal->open();
    QTRY_VERIFY(m_proposal->isSettled());
    QVERIFY(m_proposal->counts().text().contains(u"in use"));
    QCOMPARE(m_proposal->changes().rowCount(), 0);
}

void StrategiesPageTest::editsAShippedOne()
{
    QSignalSpy saved(m_sheet, &StrategySheet::saved);
    QSignalSpy asked(m_page, &StrategiesPage::editRequested);
    choose(kPotential);
    m_page->editButton().click();
    QCOMPARE(asked.size(), 1);
    m_sheet->open(asked[0][0].value<Strategy>());
    QTRY_VERIFY(m_sheet->isSettled());
    QVERIFY(!m_sheet->classInput().isEnabled());
    m_sheet->nameInput().setText(u"Ours"_s);
    m_sheet->cadenceInput().setText(u"12"_s);
    m_sheet->stepsInput().setPlainText(u"4 | Visit | Say hello | with a smile"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    const Strategy written = inBook(kPotential);
    QCOMPARE(written.name, u"Ours"_s);
    QCOMPARE(written.key, kPotential);
    QCOMPARE(written.cadence, std::optional(12));
    QCOMPARE(written.steps.size(), std::size_t(1));
    QCOMPARE(written.steps[0].text, u"with a smile"_s);
    QVERIFY(written.steps[0].kind == TaskKind::Visit);
}

void StrategiesPageTest::makesANewOne()
{
    SavedSegment segment;
    segment.name = u"Partners"_s;
    segment.filter = u"name contains 3"_s;
    m_book->await((*m_book)->change(u"Segment"_s, addSegment(segment)));
    QSignalSpy saved(m_sheet, &StrategySheet::saved);
    m_sheet->open({});
    QTRY_VERIFY(m_sheet->isSettled());
    const int place = m_sheet->classInput().findData(u"segment:Partners"_s);
    QVERIFY(place > 0);
    m_sheet->nameInput().setText(u"Care"_s);
    m_sheet->classInput().setCurrentIndex(place);
    m_sheet->stepsInput().setPlainText(u"0 | call | Ring"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(inBook(u"segment:Partners"_s).name, u"Care"_s);
    QTRY_COMPARE(m_page->list().model()->rowCount(), int(shippedStrategies().size()) + 1);
    QCOMPARE(m_page->strategies().standings.strategies.back().members, 1);
}

void StrategiesPageTest::refusesSteps()
{
    QSignalSpy saved(m_sheet, &StrategySheet::saved);
    m_sheet->open(inBook(kPotential));
    m_sheet->stepsInput().setPlainText(u"soon | call | Ring"_s);
    QTest::keyClick(&m_sheet->nameInput(), Qt::Key_Return);
    QVERIFY(m_sheet->isVisible());
    QCOMPARE(inBook(kPotential).id, 0);
    QCOMPARE(saved.size(), 0);
}

/// A change that no view tells of is shown all the same.
void StrategiesPageTest::followsAnUndo()
{
    choose(kPotential);
    m_page->useButton().click();
    QTRY_VERIFY(m_page->useButton().text().contains(u"Stop"));
    m_book->await((*m_book)->undo());
    QTRY_VERIFY(m_page->useButton().text().contains(u"Put"));
}

QTEST_MAIN(StrategiesPageTest)
#include "tst_strategiespage.moc"
