// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/bookopener.h"
#include "app/preferences.h"
#include "app/programfixture.h"
#include "app/scrollbench.h"
#include "support/loadedbook.h"
#include "support/records.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/pagetabs.h"
#include "ui/shell/statusarea.h"
#include "ui/welcome/welcomepage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class ApplicationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithTheWelcomePage();
    void tabsOnce();
    void opensTheNamedBook();
    void opensTheLastBookAgain();
    void newBookThenUndo();
    void demoData();
    void aTableIsOfferedForImport();
    void aTableGoesToTheBookBesideIt();
    void emptyPagesOfferDemoData();
    void aSegmentShowsItsCustomers();
    void aBrokenBookIsSaid();
    void closingTheBook();
    void paletteFindsCustomers();
    void languageAndThemeAreKept();
    void scrollIsMeasured();
};

void ApplicationTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.leadbook"_s);
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  u"/customers.leadbook"_s);
}

void ApplicationTest::startsWithTheWelcomePage()
{
    Program program;
    program.root.start({});
    QVERIFY(program.root.window().isWelcomeShown());
    QVERIFY(!program.action(ActionId::CloseBook).isEnabled());
    QVERIFY(!program.action(ActionId::Undo).isEnabled());
    QCOMPARE(program.root.window().shelf().entries(),
             (QStringList{u"today"_s, u"customers"_s, u"pipeline"_s, u"grading"_s, u"segments"_s,
                          u"insights"_s, u"campaigns"_s, u"strategies"_s}));
}

/// A page shows the row of its tabs once.
void ApplicationTest::tabsOnce()
{
    Program program;
    program.makePages();
    int tabbed = 0;
    for (const Page *page : program.root.window().findChildren<Page *>()) {
        const auto tabs = page->findChildren<PageTabs *>();
        QVERIFY2(tabs.size() <= 1, qPrintable(page->name()));
        tabbed += int(tabs.size());
    }
    QVERIFY(tabbed > 15);
}

void ApplicationTest::opensTheNamedBook()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 30)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    QVERIFY2(program.status().startsWith(u"30 customer"), qPrintable(program.status()));
    QVERIFY(program.root.window().windowTitle().startsWith(u"a.leadbook"));
    QCOMPARE(program.preferences.recentBooks().first().customers, std::optional<std::int64_t>(30));
    program.root.openFiles({program.makeBook(u"b.leadbook"_s, 7)});
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"7 customer"); }));
    QCOMPARE(program.preferences.recentBooks().size(), 2);
}

void ApplicationTest::opensTheLastBookAgain()
{
    Program program;
    program.preferences.setLastBook(program.makeBook(u"a.leadbook"_s, 3));
    program.preferences.settings().setValue(u"window/page"_s, u"grading"_s);
    program.root.start({});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"grading"; }));
}

void ApplicationTest::newBookThenUndo()
{
    Program program;
    program.root.start({});
    program.prompt.save = program.path(u"new"_s);
    program.action(ActionId::NewBook).trigger();
    QVERIFY(QTest::qWaitFor([&] { return program.workspace.path() == program.path(u"new.leadbook"_s); }));
    QVERIFY(program.settle());
    QVERIFY(awaited(program.workspace.change(u"Add one"_s,
                                             [](Editor &editor) { return addCustomer(editor, u"One"_s); })));
    QVERIFY(QTest::qWaitFor([&] { return program.action(ActionId::Undo).isEnabled(); }));
    QVERIFY(program.action(ActionId::Undo).text().contains(u"Add one"));
    program.action(ActionId::Undo).trigger();
    QVERIFY(QTest::qWaitFor([&] { return program.action(ActionId::Redo).isEnabled(); }));
    QVERIFY(!program.action(ActionId::Undo).isEnabled());
    program.action(ActionId::Redo).trigger();
    QVERIFY(QTest::qWaitFor([&] { return program.action(ActionId::Undo).isEnabled(); }));
}

void ApplicationTest::demoData()
{
    Program program;
    program.root.start({});
    program.action(ActionId::OpenDemo).trigger();
    const auto isFull = [&] {
        const ViewPtr view = program.workspace.view();
        return view && view->snapshot->complete &&
               view->snapshot->customers.aliveCount == std::size_t{BookOpener::kDemoCustomers};
    };
    QVERIFY(QTest::qWaitFor(isFull, 60'000));
    QVERIFY(program.settle());
    QCOMPARE(program.page(), u"customers"_s);
    QVERIFY(program.action(ActionId::Undo).isEnabled());
}

void ApplicationTest::aTableIsOfferedForImport()
{
    Program program;
    QFile file(program.path(u"expo.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Company,City\nNordwind,Berlin\n");
    file.close();
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.root.openFiles({file.fileName()});
    QCOMPARE(program.page(), u"import"_s);
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"1 row"); }));
}

void ApplicationTest::aTableGoesToTheBookBesideIt()
{
    Program program;
    QFile file(program.path(u"expo.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Company,City\nNordwind,Berlin\n");
    file.close();
    const QString book = program.makeBook(u"b.leadbook"_s, 3);
    program.root.start({book, file.fileName()});
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"1 row"); }));
    QCOMPARE(program.page(), u"import"_s);
    QCOMPARE(program.workspace.path(), book);
}

void ApplicationTest::emptyPagesOfferDemoData()
{
    Program program;
    program.root.start({program.makeBook(u"empty.leadbook"_s, 0)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.root.showPage(u"segments"_s);
    QVERIFY(QTest::qWaitFor([&] {
        const auto buttons = program.root.window().currentPage()->findChildren<QAbstractButton *>();
        return std::ranges::any_of(buttons, [](QAbstractButton *button) {
            const bool isDemo = button->isVisible() && button->text() == u"Open demo data";
            if (isDemo)
                button->click();
            return isDemo;
        });
    }));
    QVERIFY(QTest::qWaitFor(
        [&] {
            const ViewPtr view = program.workspace.view();
            return view && view->snapshot->complete &&
                   view->snapshot->customers.aliveCount == std::size_t{BookOpener::kDemoCustomers};
        },
        20'000));
}

void ApplicationTest::aSegmentShowsItsCustomers()
{
    Program program;
    program.root.start({program.makeBook(u"c.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.root.window().makePage(u"segments"_s);
    auto *segments = program.find<SegmentsPage>();
    Q_EMIT segments->customersRequested(u"city = Nowhere"_s, u"<b>x</b>"_s);
    QVERIFY(program.settle());
    QCOMPARE(program.page(), u"customers"_s);
    QVERIFY2(program.status().contains(u"0 shown"), qPrintable(program.status()));
    Q_EMIT segments->customersRequested(u"grade = D"_s, u"New"_s);
    QVERIFY(program.settle());
    QVERIFY2(program.status().contains(u"3 shown"), qPrintable(program.status()));
    Q_EMIT segments->customersRequested(u"no filter"_s, {});
    QVERIFY(program.root.window().messages().isVisible());
}

void ApplicationTest::aBrokenBookIsSaid()
{
    Program program;
    QFile file(program.path(u"broken.leadbook"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no book");
    file.close();
    program.root.start({file.fileName()});
    QVERIFY(QTest::qWaitFor([&] { return program.root.window().messages().isVisible(); }));
    QVERIFY(!program.root.window().messages().text().isEmpty());
    QVERIFY(program.root.window().isWelcomeShown());
}

void ApplicationTest::closingTheBook()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.action(ActionId::CloseBook).trigger();
    QVERIFY(QTest::qWaitFor([&] { return program.root.window().isWelcomeShown(); }));
    QVERIFY(program.preferences.lastBook().isEmpty());
    QVERIFY(!program.workspace.view());
}

void ApplicationTest::paletteFindsCustomers()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 30)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.root.showPage(u"grading"_s);
    program.action(ActionId::Palette).trigger();
    CommandPalette &palette = program.root.window().palettePopup();
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"Customer 17"_s);
    QVERIFY(QTest::qWaitFor([&] { return palette.shownTexts().contains(u"Customer 17"_s); }));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    QVERIFY(program.status().contains(u"1 selected"));
}

void ApplicationTest::languageAndThemeAreKept()
{
    Program program;
    program.root.theme().setChoice(ThemeChoice::Dark);
    program.root.theme().setTextPercent(120);
    QCOMPARE(program.preferences.theme(), u"dark"_s);
    QCOMPARE(program.preferences.textPercent(), 120);
    program.root.language().set(u"en"_s);
    QCOMPARE(program.preferences.language(), u"en"_s);
    program.root.theme().setChoice(ThemeChoice::Light);
    program.root.theme().setTextPercent(100);
}

void ApplicationTest::scrollIsMeasured()
{
    LoadedBook book(kToday);
    QVERIFY(measureScroll(book.workspace()).empty());
    book.change([](Editor &editor) { return addCustomers(editor, 5000); });
    book.load();
    const auto times = measureScroll(book.workspace());
    QCOMPARE(times.size(), std::size_t{300});
    QVERIFY(std::all_of(times.begin(), times.end(), [](double ms) { return ms > 0; }));
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
