// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programfixture.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The keys that people bring along from other programs lead to what they expect, from the list of customers
/// with one of them chosen.
class DesktopKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void leadToTheirAction_data();
    void leadToTheirAction();
};

void DesktopKeysTest::leadToTheirAction_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("page");     // where it is pressed
    QTest::addColumn<int>("actionBefore"); // done before; -1: nothing
    const auto row = [](const char *keys, ActionId action, const QString &page = u"customers"_s,
                        int before = -1) { QTest::newRow(keys) << int(action) << page << before; };
    row("Ctrl+N", ActionId::NewCustomer);
    row("Ctrl+O", ActionId::OpenBook);
    row("Ctrl+S", ActionId::Save);
    row("Ctrl+W", ActionId::CloseBook);
    row("Ctrl+Q", ActionId::Quit);
    row("Ctrl+P", ActionId::Print, u"grading"_s);
    row("Ctrl+Z", ActionId::Undo);
    row("Ctrl+Shift+Z", ActionId::Redo, u"customers"_s, int(ActionId::Undo));
    row("Ctrl+Y", ActionId::Redo, u"customers"_s, int(ActionId::Undo));
    row("Ctrl+X", ActionId::Cut);
    row("Ctrl+C", ActionId::Copy);
    row("Ctrl+V", ActionId::Paste);
    row("Ctrl+A", ActionId::SelectAll);
    row("Ctrl+F", ActionId::Find);
    row("Ctrl+Shift+F", ActionId::FilterList);
    row("Ctrl+Alt+F", ActionId::SearchWritten);
    row("Ctrl+H", ActionId::History);
    row("Ctrl+K", ActionId::Palette);
    row("Ctrl+L", ActionId::LogInteraction);
    row("Ctrl+E", ActionId::Export);
    row("Ctrl+I", ActionId::Import);
    row("Ctrl+R", ActionId::Reload);
    row("F5", ActionId::Reload);
    row("F1", ActionId::Manual);
    row("F2", ActionId::EditCustomer);
    row("Del", ActionId::DeleteCustomer);
    row("F9", ActionId::SidePane);
    row("Alt+Return", ActionId::BookProperties);
    row("Alt+Left", ActionId::Back, u"insights"_s);
    row("Alt+Right", ActionId::Forward, u"insights"_s, int(ActionId::Back));
    row("Ctrl++", ActionId::TextLarger);
    row("Ctrl+-", ActionId::TextSmaller);
    row("Ctrl+0", ActionId::TextNormal);
    row("Ctrl+,", ActionId::Preferences);
    row("Ctrl+?", ActionId::Shortcuts);
    row("Ctrl+Shift+B", ActionId::Lock);
}

void DesktopKeysTest::leadToTheirAction()
{
    QFETCH(int, action);
    QFETCH(QString, page);
    QFETCH(int, actionBefore);
    Program program;
    program.root.start({program.makeBook(u"a.leadbook"_s, 3)});
    QTRY_COMPARE(program.page(), u"customers"_s);
    QVERIFY(program.settle());
    auto &table = program.root.window().findChild<CustomersPage *>()->table();
    table.setFocus();
    table.selectRow(0);
    QVERIFY(program.root.showPage(page) && program.settle());
    if (actionBefore >= 0) {
        program.action(static_cast<ActionId>(actionBefore)).trigger();
        QVERIFY(program.settle());
    }
    QAction &expected = program.action(static_cast<ActionId>(action));
    QTRY_VERIFY(expected.isEnabled() && expected.isVisible());
    QVERIFY(QTest::qWaitForWindowActive(&program.root.window()));
    QSignalSpy triggered(&expected, &QAction::triggered);
    const QKeyCombination key =
        QKeySequence(QString::fromLatin1(QTest::currentDataTag()), QKeySequence::PortableText)[0];
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused != nullptr ? focused : &program.root.window(), key.key(),
                    key.keyboardModifiers());
    QCOMPARE(triggered.count(), 1);
    QVERIFY(program.settle());
}

QTEST_MAIN(DesktopKeysTest)
#include "tst_desktopkeys.moc"
