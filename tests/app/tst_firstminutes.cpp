// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bookopener.h"
#include "app/programfixture.h"
#include "support/openworkspace.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/shell/bookcorner.h"
#include "ui/shell/hintline.h"
#include "ui/shell/messagebar.h"
#include "ui/widgets/button.h"

#include <QAction>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

std::size_t customersOf(const Program &program)
{
    const ViewPtr view = program.workspace.view();
    return view && view->snapshot->complete ? view->snapshot->customers.aliveCount : 0;
}

/// The demo book, made and marked.
bool openDemo(Program &program)
{
    program.root.start({});
    program.action(ActionId::OpenDemo).trigger();
    return QTest::qWaitFor([&] { return customersOf(program) == std::size_t{BookOpener::kDemoCustomers}; },
                           60'000) &&
           QTest::qWaitFor([&] { return program.root.window().corner().isDemo(); }) && program.settle();
}

bool waitsFor(Program &program, std::size_t customers, bool isDemo)
{
    return QTest::qWaitFor(
        [&] {
            return customersOf(program) == customers && program.root.window().corner().isDemo() == isDemo;
        },
        60'000);
}

HintLine &hintsOf(Program &program)
{
    return *program.root.window().findChild<HintLine *>();
}

} // namespace

/// Demo data that can be told and removed, and the first hints.
class FirstMinutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void demoDataIsMarkedAndRemoved();
    void whatWasAddedGoesAlong();
    void theMarkIsThereAgainAtTheNextStart();
    void otherBooksAreNotMarked();
    void hintsComeOneByOne();
    void aHintIsDoneByUse();
    void closedHintsNeverComeAgain();
    void noHintsWithoutCustomers();
    void emptyPagesSayTheNextStep();
};

void FirstMinutesTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void FirstMinutesTest::init()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(folder + u"/demo.leadbook"_s + QLatin1StringView(ending));
}

void FirstMinutesTest::demoDataIsMarkedAndRemoved()
{
    Program program;
    QVERIFY(!program.action(ActionId::RemoveDemo).isVisible());
    QVERIFY(openDemo(program));
    QVERIFY(program.action(ActionId::RemoveDemo).isVisible());
    auto *button = program.root.window().corner().findChild<Button *>();
    QVERIFY(button->isVisible());
    button->click();
    QVERIFY(waitsFor(program, 0, false));
    const DealTable &deals = program.workspace.view()->snapshot->deals;
    for (std::size_t row = 0; row < deals.alive.size(); ++row)
        QCOMPARE(int(deals.alive[row]), 0);
    QVERIFY(!program.action(ActionId::RemoveDemo).isVisible());
    QVERIFY(program.root.window().messages().text().contains(u"removed"));
    program.action(ActionId::Redo).trigger();
    QVERIFY(waitsFor(program, std::size_t{BookOpener::kDemoCustomers}, true));
    program.action(ActionId::Undo).trigger();
    QVERIFY(waitsFor(program, 0, false));
}

void FirstMinutesTest::whatWasAddedGoesAlong()
{
    Program program;
    QVERIFY(openDemo(program));
    const std::int64_t first = program.workspace.view()->snapshot->customers.ids[0];
    QVERIFY(awaited(program.workspace.change(u"Own work"_s, [first](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Interaction, {{"customer", qlonglong{first}}, {"kind", 0}, {"day", 20000}});
        return rows.status();
    })));
    QVERIFY(awaited(program.workspace.change(u"Own customer"_s,
                                             [](Editor &editor) { return addCustomer(editor, u"Mine"_s); })));
    QVERIFY(waitsFor(program, std::size_t{BookOpener::kDemoCustomers} + 1, true));
    program.action(ActionId::RemoveDemo).trigger();
    QVERIFY(waitsFor(program, 1, false)); // one's own customer stays
}

void FirstMinutesTest::theMarkIsThereAgainAtTheNextStart()
{
    {
        Program program;
        QVERIFY(openDemo(program));
        QVERIFY(awaited(program.workspace.change(
            u"Own customer"_s, [](Editor &editor) { return addCustomer(editor, u"Mine"_s); })));
    }
    Program again;
    again.root.start({});
    again.action(ActionId::OpenDemo).trigger();
    QVERIFY(waitsFor(again, std::size_t{BookOpener::kDemoCustomers} + 1, true));
    again.action(ActionId::CloseBook).trigger();
    QVERIFY(QTest::qWaitFor([&] { return !again.root.window().corner().isDemo(); }));
}

void FirstMinutesTest::otherBooksAreNotMarked()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return customersOf(program) == 3; }));
    QVERIFY(program.settle());
    QVERIFY(!program.root.window().corner().isDemo());
    QVERIFY(!program.root.window().corner().findChild<Button *>()->isVisible());
}

void FirstMinutesTest::hintsComeOneByOne()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    HintLine &hints = hintsOf(program);
    QVERIFY(QTest::qWaitFor([&] { return hints.isVisible(); }));
    QVERIFY(hints.text().startsWith(u"Ctrl+K "));
    QStringList seen{hints.text()};
    while (hints.nextButton().isVisible()) {
        hints.nextButton().click();
        QVERIFY(!seen.contains(hints.text()));
        seen << hints.text();
    }
    QCOMPARE(seen.size(), 6);
    QVERIFY(seen.last().startsWith(u"F1 "));
    hints.closeButton().click();
    QVERIFY(!hints.isVisible());
}

void FirstMinutesTest::aHintIsDoneByUse()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    HintLine &hints = hintsOf(program);
    QVERIFY(QTest::qWaitFor([&] { return hints.isVisible(); }));
    program.action(ActionId::Undo).trigger(); // is about a later hint
    QVERIFY(hints.text().startsWith(u"Ctrl+K "));
    program.action(ActionId::Find).trigger();
    QVERIFY(hints.text().startsWith(u"Ctrl+K "));
    program.action(ActionId::Palette).trigger();
    QVERIFY(hints.text().startsWith(u"Ctrl+F "));
    program.action(ActionId::Find).trigger();
    QVERIFY(hints.text().startsWith(u"Space "));
    auto *table = program.root.window().findChild<PeopleTable *>();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(hints.text().startsWith(u"Space "));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(hints.text().startsWith(u"Ctrl+L "));
    QCOMPARE(program.preferences.tourStep(), 3);
}

void FirstMinutesTest::closedHintsNeverComeAgain()
{
    Program program;
    const QString book = program.makeBook(u"a.leadbook"_s, 3);
    program.root.start({book});
    HintLine &hints = hintsOf(program);
    QVERIFY(QTest::qWaitFor([&] { return hints.isVisible(); }));
    hints.closeButton().click();
    QVERIFY(!hints.isVisible());
    program.root.openFiles({program.makeBook(u"b.leadbook"_s, 4)});
    QVERIFY(QTest::qWaitFor([&] { return customersOf(program) == 4; }));
    QVERIFY(program.settle());
    QVERIFY(!hints.isVisible());
    // Nor in a program that starts later with the same preferences.
    Workspace workspace(program.clock);
    Application later(*qApp, workspace, program.preferences, program.prompt);
    later.window().show();
    later.start({book});
    QVERIFY(QTest::qWaitFor([&] { return workspace.view() && workspace.view()->snapshot->complete; }));
    QVERIFY(QTest::qWaitFor([&] { return later.isSettled(); }));
    QVERIFY(!later.window().findChild<HintLine *>()->isVisible());
}

void FirstMinutesTest::noHintsWithoutCustomers()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 0)});
    QVERIFY(program.settle());
    QVERIFY(!hintsOf(program).isVisible());
    QVERIFY(awaited(
        program.workspace.change(u"One"_s, [](Editor &editor) { return addCustomer(editor, u"One"_s); })));
    QVERIFY(QTest::qWaitFor([&] { return hintsOf(program).isVisible(); }));
}

/// Pages that say it with "Import…", and those that have a button of their own.
void FirstMinutesTest::emptyPagesSayTheNextStep()
{
    QList<std::pair<QString, QString>> steps{{u"pipeline"_s, u"New deal…"_s},
                                             {u"pipeline/list"_s, u"New deal…"_s},
                                             {u"campaigns"_s, u"New campaign…"_s},
                                             {u"campaigns/surveys"_s, u"Import answers…"_s},
                                             {u"campaigns/market"_s, u"Note a figure…"_s},
                                             {u"strategies"_s, u"Put into use"_s},
                                             {u"strategies/rules"_s, u"Put into use"_s},
                                             {u"strategies/effect"_s, u"New evaluation…"_s},
                                             {u"owners"_s, u"Add an owner…"_s},
                                             {u"import"_s, u"Choose a file…"_s},
                                             {u"record"_s, u"Back to the list"_s}};
    for (const char *page : {"today",
                             "today/week",
                             "customers",
                             "pipeline/forecast",
                             "grading",
                             "grading/movements",
                             "grading/results",
                             "grading/data",
                             "segments",
                             "segments/scheme",
                             "segments/clusters",
                             "segments/explain",
                             "segments/dimensions",
                             "segments/rules",
                             "segments/movement",
                             "segments/value",
                             "insights",
                             "insights/time",
                             "insights/factors",
                             "insights/retention",
                             "insights/value",
                             "insights/products",
                             "insights/satisfaction",
                             "campaigns/health",
                             "history",
                             "merge"})
        steps.append({QString::fromLatin1(page), u"Import…"_s});
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 0)});
    QVERIFY(program.settle());
    for (const auto &[page, step] : std::as_const(steps)) {
        QVERIFY2(program.root.showPage(page), qPrintable(page));
        const auto isOffered = [&program, &step] {
            const auto buttons = program.root.window().currentPage()->findChildren<QAbstractButton *>();
            return std::ranges::any_of(buttons, [&step](const QAbstractButton *button) {
                return button->isVisible() && button->isEnabled() && button->text().remove(u'&') == step;
            });
        };
        QVERIFY2(QTest::qWaitFor(isOffered, 20'000), qPrintable(page));
    }
}

QTEST_MAIN(FirstMinutesTest)
#include "tst_firstminutes.moc"
