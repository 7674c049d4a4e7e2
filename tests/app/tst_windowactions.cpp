// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "support/translations.h"
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
    void searchIsAtTheCustomers();
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
    auto *page = program.root.window().findChild<ImportPage *>();
    QVERIFY(QTest::qWaitFor([&] { return program.status().startsWith(u"20,000 row"); }, 20'000));
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
