// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "support/translations.h"
#include "ui/customers/peopletable.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exporting/exportdialog.h"
#include "ui/importing/importpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/statusarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the actions of the program's window do from wherever they are called.
class WindowActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anImportIsCancelledInTheStatusLine();
    void aNewBookReplacesNothing();
    void aNewBookHasTheSchemeOfItsLanguage_data();
    void aNewBookHasTheSchemeOfItsLanguage();
    void exportsTheBookThatIsOpen();
    void exportsTheSelectionFromItsMenu();
    void aRunningExportIsNotLostUnasked();
    void searchIsAtTheCustomers();
    void whatWasWrittenIsSearchedByKeys();
    void twoOfTheListAreMerged();
    void menusHaveNoMnemonicTwice();
};

void WindowActionsTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/demo.leadbook"_s);
    QFile::remove(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                  u"/customers.leadbook"_s);
}

void WindowActionsTest::anImportIsCancelledInTheStatusLine()
{
    Program program;
    const QString file = program.writeTable(u"expo.csv"_s, 20'000);
    program.root.start({program.makeBook(u"a.leadbook"_s, 3), file});
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"20,000 row"); }, 20'000));
    auto *page = program.find<ImportPage>();
    QVERIFY(program.settle());
    program.button(u"Import "_s)->click();
    QVERIFY(page->isImporting());
    QVERIFY(!program.action(ActionId::Import).isEnabled());
    QVERIFY(!program.action(ActionId::Reload).isEnabled());
    program.root.openFiles({file});
    QVERIFY(program.root.window().messages().text().contains(u"running"));
    QVERIFY(!program.root.window().close());
    QVERIFY(program.root.window().messages().text().contains(u"Closing"));
    Q_EMIT program.root.window().status().cancelRequested();
    QVERIFY(program.settle());
    QVERIFY(!page->isImporting());
    QVERIFY(program.action(ActionId::Import).isEnabled());
    QVERIFY(program.action(ActionId::Reload).isEnabled());
    QCOMPARE(program.workspace.view()->snapshot->customers.aliveCount, std::size_t{3});
    QVERIFY(program.root.window().close());
}

void WindowActionsTest::aNewBookReplacesNothing()
{
    Program program;
    const QString file = program.makeBook(u"a.leadbook"_s, 3);
    program.root.start({});
    program.prompt.save = file;
    program.action(ActionId::NewBook).trigger();
    MessageBar &messages = program.root.window().messages();
    QVERIFY(messages.text().contains(u"a.leadbook"));
    for (QAbstractButton *button : messages.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Open it")
            button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"3 customer"); }));
}

void WindowActionsTest::aNewBookHasTheSchemeOfItsLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("Chinese") << u"zh_CN"_s << u"Eight cells"_s;
    QTest::newRow("English") << u"en"_s << u"Eleven segments"_s;
}

void WindowActionsTest::aNewBookHasTheSchemeOfItsLanguage()
{
    Program program;
    QFETCH(QString, language);
    program.root.start({});
    const QLocale before;
    QLocale::setDefault(QLocale(language)); // as choosing the language does
    program.prompt.save = program.path(u"new.leadbook"_s);
    program.action(ActionId::NewBook).trigger();
    const bool isOpen = QTest::qWaitFor([&] { return program.workspace.view() != nullptr; });
    QLocale::setDefault(before);
    QVERIFY(isOpen);
    QVERIFY(program.settle());
    QTEST(program.workspace.view()->settings->rfm.name, "scheme");
    QVERIFY(!program.workspace.undoState().undo);
}

void WindowActionsTest::exportsTheBookThatIsOpen()
{
    Program program;
    QAction &action = program.action(ActionId::Export);
    program.root.start({});
    QVERIFY(action.isVisible());
    QVERIFY(!action.isEnabled());
    program.root.openFiles({program.makeBook(u"a.leadbook"_s, 30)});
    QTRY_VERIFY(action.isEnabled());
    QVERIFY(program.settle());
    action.trigger();
    QVERIFY(program.settle());
    auto *dialog = program.root.window().findChild<ExportDialog *>();
    program.prompt.save = program.path(u"all.csv"_s);
    Q_EMIT dialog->exportAsked();
    QVERIFY(program.settle());
    QVERIFY(QFile::exists(program.prompt.save));
    const MessageBar &messages = program.root.window().messages();
    QVERIFY2(messages.text().startsWith(u"30 customer"), qPrintable(messages.text()));
    const auto buttons = messages.findChildren<QAbstractButton *>();
    QVERIFY(std::ranges::any_of(
        buttons, [](const QAbstractButton *button) { return button->text() == u"Show in folder"; }));
    program.prompt.save = program.path(u"nowhere/all.csv"_s);
    action.trigger();
    Q_EMIT program.root.window().findChildren<ExportDialog *>().last()->exportAsked();
    QVERIFY(program.settle());
    QVERIFY2(messages.text().contains(u"cannot be written"), qPrintable(messages.text()));
    program.action(ActionId::CloseBook).trigger();
    QTRY_VERIFY(!action.isEnabled());
}

void WindowActionsTest::exportsTheSelectionFromItsMenu()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 30)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    PeopleTable &table = *program.root.window().findChild<PeopleTable *>();
    const QList<QAction *> entries = table.actions();
    const auto entry = std::ranges::find_if(
        entries, [](const QAction *action) { return action->text() == u"E&xport selection…"; });
    QVERIFY(entry != entries.end());
    QCOMPARE(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    QVERIFY(!(*entry)->isEnabled());
    table.selectRow(2);
    QVERIFY((*entry)->isEnabled());
    (*entry)->trigger();
    QVERIFY(program.settle());
    auto *dialog = program.root.window().findChild<ExportDialog *>();
    QCOMPARE(dialog->choice().scope, ExportScope::Kind::Chosen);
    program.prompt.save = program.path(u"one.csv"_s);
    Q_EMIT dialog->exportAsked();
    QVERIFY(program.settle());
    QFile file(program.prompt.save);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count("\r\n"), 2);
}

void WindowActionsTest::aRunningExportIsNotLostUnasked()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QTRY_VERIFY(program.action(ActionId::Export).isEnabled());
    QVERIFY(program.settle());
    program.action(ActionId::Export).trigger();
    program.prompt.save = program.path(u"all.csv"_s);
    Q_EMIT program.root.window().findChild<ExportDialog *>()->exportAsked();
    // However fast the worker is, its answer has to come by way of the event loop.
    QVERIFY(!program.root.window().close());
    QVERIFY(program.root.window().messages().text().startsWith(u"An export is running."));
    QVERIFY(program.settle());
    QVERIFY(program.root.window().close());
}

void WindowActionsTest::searchIsAtTheCustomers()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    program.root.showPage(u"insights"_s);
    program.root.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&program.root.window()));
    program.action(ActionId::Find).trigger();
    QCOMPARE(program.page(), u"customers"_s);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
}

/// Every third customer of the book has notes about a fair.
void WindowActionsTest::whatWasWrittenIsSearchedByKeys()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 30)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    MainWindow &window = program.root.window();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"fair"_s);
    QVERIFY(program.settle());
    QVERIFY2(program.status().contains(u"10 shown"), qPrintable(program.status()));
    QVERIFY(program.button(u"Notes too: +0"_s)); // so short that the list's search has them whole
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(program.settle());
    QVERIFY(program.button(u"Notes too"_s));
}

/// Two are selected by the keyboard and compared, from the list's own menu.
void WindowActionsTest::twoOfTheListAreMerged()
{
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 5)});
    QVERIFY(QTest::qWaitFor([&] { return program.page() == u"customers"; }));
    QVERIFY(program.settle());
    auto *table = program.root.window().findChild<PeopleTable *>();
    const auto offered = [table](const QString &text) {
        const QList<QAction *> actions = table->actions();
        return *std::ranges::find_if(
            actions, [&](const QAction *action) { return action->text().remove(u'&') == text; });
    };
    QAction *merge = offered(u"Merge these two…"_s);
    QAction *lookAlikes = offered(u"Find look-alikes"_s);
    QVERIFY(!merge->isEnabled());
    table->setFocus();
    table->selectRow(1);
    QVERIFY(lookAlikes->isEnabled());
    QVERIFY(!merge->isEnabled());
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(merge->isEnabled());
    merge->trigger();
    QVERIFY(program.settle());
    QCOMPARE(program.page(), u"merge"_s);
    auto *page = program.root.window().findChild<DuplicatesPage *>();
    const RowIds &ids = program.workspace.view()->snapshot->customers.ids;
    QCOMPARE(page->fields().comparison().ids, (std::array{ids[1], ids[2]}));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return program.workspace.view()->snapshot->customers.aliveCount == 4; }));
    QVERIFY(program.settle());
    program.root.showPage(u"customers"_s);
    QVERIFY(program.settle());
    table->selectRow(0);
    lookAlikes->trigger();
    QVERIFY(program.settle());
    QCOMPARE(program.page(), u"merge"_s);
    QVERIFY(program.button(u"Show all proposals"_s) || page->proposals().rowCount() > 0);
}

void WindowActionsTest::menusHaveNoMnemonicTwice()
{
    Program program;
    QHash<QString, QString> chinese;
    for (const TranslatedText &text : readTranslations(u"leadbook_zh_CN.ts"_s))
        chinese.insert(text.source, text.forms.value(0));
    const auto mnemonicOf = [](const QString &text) {
        const qsizetype at = text.indexOf(u'&');
        return at < 0 ? QString() : text.mid(at + 1, 1).toLower();
    };
    for (const QAction *menu : program.root.window().menuBar()->actions()) {
        QStringList english;
        QStringList translated;
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->isVisible() || action->isSeparator())
                continue;
            english << mnemonicOf(action->text());
            translated << mnemonicOf(chinese.value(action->text()));
        }
        for (QStringList *letters : {&english, &translated}) {
            letters->removeAll(QString());
            QVERIFY2(letters->removeDuplicates() == 0, qPrintable(menu->text()));
        }
    }
}

QTEST_MAIN(WindowActionsTest)
#include "tst_windowactions.moc"
