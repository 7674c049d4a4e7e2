// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/shortcutmodel.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/pagekeys.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QMainWindow>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

QKeySequence key(const char *text)
{
    return QKeySequence(QString::fromLatin1(text), QKeySequence::PortableText);
}

/// A window whose actions are all handled, and their keys.
struct Keyboard
{
    Keyboard()
        : settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat)
        , actions(window)
    {
        for (const ActionSpec &spec : kActions)
            actions.handle(spec.id, &window, [this, id = spec.id] { done << id; });
    }

    QTemporaryDir folder;
    QSettings settings;
    QMainWindow window;
    Actions actions;
    QList<ActionId> done;
};

} // namespace

/// Keys of actions: as the table has them, as the user wants them, kept, taken over and given back.
class ShortcutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreDifferent();
    void pageKeysAreInTheirOrder();
    void setAndKept();
    void takenOverAndGivenBack();
    void faults_data();
    void faults();
    void pageKeysStayWithTheirPage();
    void model();
    void modelFollows();
    void searched();
    void pressedOnThePage();
    void conflictIsSaidAtOnce();
    void fieldKeys_data();
    void fieldKeys();
    void tabLeavesTheField();
};

/// What is kept under a name comes back to the action it was of.
void ShortcutsTest::namesAreDifferent()
{
    QSet<QString> names;
    for (const ActionSpec &spec : kActions) {
        const QString name = Actions::keptName(spec.id);
        QVERIFY(!name.isEmpty());
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(Actions::keptName(ActionId::Palette), u"commandpalette"_s);
}

void ShortcutsTest::pageKeysAreInTheirOrder()
{
    for (std::size_t i = 0; i < kPageKeys.size(); ++i)
        QCOMPARE(static_cast<std::size_t>(kPageKeys[i].id), i);
    QCOMPARE(QKeySequence(keyOf(PageKey::ShowPage, 7)), key("Ctrl+8"));
}

void ShortcutsTest::setAndKept()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    QSignalSpy changes(&shortcuts, &Shortcuts::changed);
    QVERIFY(!shortcuts.isOwn(ActionId::Import));
    shortcuts.set(ActionId::Import, key("Ctrl+J"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(board.actions.action(ActionId::Import).shortcuts(), QList{key("Ctrl+J")});
    QVERIFY(shortcuts.isOwn(ActionId::Import));
    shortcuts.set(ActionId::Export, {});
    QVERIFY(board.actions.action(ActionId::Export).shortcuts().isEmpty());
    board.settings.sync();
    QSettings again(board.settings.fileName(), QSettings::IniFormat);
    QMainWindow other;
    Actions others(other);
    const Shortcuts kept(others, again);
    QCOMPARE(others.action(ActionId::Import).shortcuts(), QList{key("Ctrl+J")});
    QVERIFY(others.action(ActionId::Export).shortcuts().isEmpty());
    QCOMPARE(others.action(ActionId::Redo).shortcuts(), Actions::tableKeys(ActionId::Redo));
    shortcuts.resetAll();
    QCOMPARE(board.actions.action(ActionId::Import).shortcuts(), Actions::tableKeys(ActionId::Import));
    QVERIFY(board.settings.allKeys().isEmpty());
}

void ShortcutsTest::takenOverAndGivenBack()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    const auto holder = shortcuts.holderOf(key("Ctrl+Y"), ActionId::Import);
    QVERIFY(holder);
    QCOMPARE(holder->action, std::optional(ActionId::Redo));
    QCOMPARE(holder->name, u"Redo"_s);
    shortcuts.set(ActionId::Import, key("Ctrl+Y"));
    QCOMPARE(shortcuts.keys(ActionId::Redo), QList{key("Ctrl+Shift+Z")}); // keeps its other key
    shortcuts.reset(ActionId::Redo);
    QCOMPARE(shortcuts.keys(ActionId::Redo), Actions::tableKeys(ActionId::Redo));
    QVERIFY(shortcuts.keys(ActionId::Import).isEmpty());
    shortcuts.reset(ActionId::Import);
    // No key does two things.
    QSet<QKeySequence> keys;
    for (const ActionSpec &spec : kActions) {
        for (const QKeySequence &one : shortcuts.keys(spec.id)) {
            QVERIFY2(!keys.contains(one), qPrintable(one.toString()));
            keys.insert(one);
        }
    }
}

void ShortcutsTest::faults_data()
{
    QTest::addColumn<QKeySequence>("pressed");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("held") << key("Ctrl+J") << true;
    QTest::newRow("with Alt") << key("Alt+Return") << true;
    QTest::newRow("function key") << key("F7") << true;
    QTest::newRow("function key, Shift") << key("Shift+F7") << true;
    QTest::newRow("delete") << key("Del") << true;
    QTest::newRow("none") << QKeySequence() << true;
    QTest::newRow("letter") << key("J") << false;
    QTest::newRow("capital") << key("Shift+J") << false;
    QTest::newRow("space") << key("Space") << false;
    QTest::newRow("Enter") << key("Return") << false;
    QTest::newRow("arrow") << key("Down") << false;
}

void ShortcutsTest::faults()
{
    QFETCH(QKeySequence, pressed);
    QTEST(Shortcuts::faultOf(pressed).isEmpty(), "isGood");
}

void ShortcutsTest::pageKeysStayWithTheirPage()
{
    Keyboard board;
    const Shortcuts shortcuts(board.actions, board.settings);
    const auto holder = shortcuts.holderOf(key("Ctrl+3"), ActionId::Import);
    QVERIFY(holder && !holder->action);
    QVERIFY2(holder->name.contains(u"Everywhere"), qPrintable(holder->name));
    QVERIFY(!shortcuts.holderOf(key("Ctrl+9"), ActionId::Import));
    QVERIFY(!shortcuts.holderOf(key("Ctrl+C"), ActionId::Copy)); // the same thing in a list
}

void ShortcutsTest::model()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    ShortcutModel model(shortcuts, board.actions);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), int(kActions.size() + kPageKeys.size()));
    const int find = model.rowOf(ActionId::Find);
    QCOMPARE(model.index(find, ShortcutModel::Place).data().toString(), u"Edit"_s);
    QCOMPARE(model.index(find, ShortcutModel::What).data().toString(), u"Find"_s);
    QCOMPARE(model.index(find, ShortcutModel::Keys).data().toString(), u"Ctrl+F"_s);
    QCOMPARE(model.actionAt(find), std::optional(ActionId::Find));
    const int pages = model.rowOf(ActionId::About) + 1;
    QVERIFY(!model.actionAt(pages));
    QCOMPARE(model.index(pages, ShortcutModel::Keys).data().toString(), u"Ctrl+1 … Ctrl+8"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString what = model.index(row, ShortcutModel::What).data().toString();
        QVERIFY2(!what.isEmpty() && !what.contains(u'&') && !what.contains(u'…'), qPrintable(what));
    }
    QVERIFY(!model.actionAt(-1) && !model.actionAt(model.rowCount()));
}

void ShortcutsTest::modelFollows()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    ShortcutModel model(shortcuts, board.actions);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shortcuts.set(ActionId::Find, key("Ctrl+J"));
    model.refresh();
    QCOMPARE(model.index(model.rowOf(ActionId::Find), ShortcutModel::Keys).data().toString(), u"Ctrl+J"_s);
    QVERIFY(!model.index(model.rowOf(ActionId::Find), ShortcutModel::Note).data().toString().isEmpty());
    const int rows = model.rowCount();
    board.actions.action(ActionId::Import).setVisible(false);
    model.refresh();
    QCOMPARE(model.rowCount(), rows - 1);
    QCOMPARE(model.rowOf(ActionId::Import), -1);
}

void ShortcutsTest::searched()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    ShortcutsPage page(shortcuts, board.actions);
    page.shown(true);
    page.searchField().setText(u"ctrl+shift+z"_s);
    QCOMPARE(page.table().model()->rowCount(), 1);
    QCOMPARE(page.table().currentIndex().data().toString(), u"Redo"_s);
    page.searchField().setText(u"nothing of the kind"_s);
    QCOMPARE(page.table().model()->rowCount(), 0);
    QVERIFY(!page.keyField().isEnabled());
    page.searchField().clear();
    QCOMPARE(page.table().model()->rowCount(), int(kActions.size() + kPageKeys.size()));
}

void ShortcutsTest::pressedOnThePage()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    auto *page = new ShortcutsPage(shortcuts, board.actions, &board.window);
    board.window.setCentralWidget(page);
    board.window.show();
    board.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&board.window));
    page->shown(true);
    page->choose(ActionId::Import);
    page->table().setFocus();
    QTest::keyClick(&page->table(), Qt::Key_F2);
    QVERIFY(page->keyField().hasFocus());
    QTest::keyClick(&page->keyField(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(shortcuts.keys(ActionId::Import), QList{key("Ctrl+J")});
    QVERIFY(page->table().hasFocus());
    QVERIFY(page->resetButton().isEnabled());
    QTest::keyClick(&board.window, Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(board.done, QList{ActionId::Import}); // in effect
    QTest::keyClick(&page->table(), Qt::Key_Delete);
    QVERIFY(shortcuts.keys(ActionId::Import).isEmpty());
    page->resetButton().click();
    QCOMPARE(shortcuts.keys(ActionId::Import), Actions::tableKeys(ActionId::Import));
    QVERIFY(!page->resetButton().isEnabled());
}

void ShortcutsTest::conflictIsSaidAtOnce()
{
    Keyboard board;
    Shortcuts shortcuts(board.actions, board.settings);
    ShortcutsPage page(shortcuts, board.actions);
    page.show();
    page.shown(true);
    page.choose(ActionId::Import);
    QTest::keyClick(&page.keyField(), Qt::Key_N, Qt::ControlModifier);
    QVERIFY2(page.problem().contains(u"New customer"), qPrintable(page.problem()));
    QVERIFY(page.takeButton().isVisible());
    QCOMPARE(shortcuts.keys(ActionId::Import), Actions::tableKeys(ActionId::Import)); // nothing yet
    QTest::keyClick(&page.keyField(), Qt::Key_Escape);
    QVERIFY(page.problem().isEmpty());
    QVERIFY(!page.takeButton().isVisible());
    QTest::keyClick(&page.keyField(), Qt::Key_N, Qt::ControlModifier);
    page.takeButton().click();
    QCOMPARE(shortcuts.keys(ActionId::Import), QList{key("Ctrl+N")});
    QVERIFY(shortcuts.keys(ActionId::NewCustomer).isEmpty());
    QTest::keyClick(&page.keyField(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!page.problem().isEmpty());
    QVERIFY(!page.takeButton().isVisible()); // a page's own key stays
    QTest::keyClick(&page.keyField(), Qt::Key_D);
    QVERIFY2(page.problem().contains(u"typing"), qPrintable(page.problem()));
    QCOMPARE(shortcuts.keys(ActionId::Import), QList{key("Ctrl+N")});
    page.resetAllButton().click();
    QCOMPARE(shortcuts.keys(ActionId::NewCustomer), Actions::tableKeys(ActionId::NewCustomer));
}

void ShortcutsTest::fieldKeys_data()
{
    QTest::addColumn<int>("pressed");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QKeySequence>("expected");
    const auto none = Qt::KeyboardModifiers();
    QTest::newRow("letter") << int(Qt::Key_J) << Qt::KeyboardModifiers(Qt::ControlModifier) << key("Ctrl+J");
    QTest::newRow("Shift") << int(Qt::Key_J) << (Qt::ControlModifier | Qt::ShiftModifier)
                           << key("Ctrl+Shift+J");
    QTest::newRow("sign") << int(Qt::Key_Question) << (Qt::ControlModifier | Qt::ShiftModifier)
                          << key("Ctrl+?");
    QTest::newRow("function key") << int(Qt::Key_F7) << none << key("F7");
    QTest::newRow("keypad") << int(Qt::Key_Plus) << (Qt::ControlModifier | Qt::KeypadModifier)
                            << key("Ctrl++");
    QTest::newRow("only held") << int(Qt::Key_Control) << Qt::KeyboardModifiers(Qt::ControlModifier)
                               << QKeySequence();
}

void ShortcutsTest::fieldKeys()
{
    QFETCH(int, pressed);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(QKeySequence, expected);
    KeyField field;
    QSignalSpy presses(&field, &KeyField::pressed);
    QTest::keyClick(&field, static_cast<Qt::Key>(pressed), held);
    QCOMPARE(presses.count(), expected.isEmpty() ? 0 : 1);
    QCOMPARE(field.key(), expected);
    QCOMPARE(field.text(), expected.toString(QKeySequence::NativeText));
}

void ShortcutsTest::tabLeavesTheField()
{
    QWidget both;
    KeyField field(&both);
    QLineEdit next(&both);
    QWidget::setTabOrder(&field, &next);
    both.show();
    both.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&both));
    field.setFocus();
    QSignalSpy presses(&field, &KeyField::pressed);
    QTest::keyClick(&field, Qt::Key_Tab);
    QVERIFY(next.hasFocus());
    QCOMPARE(presses.count(), 0);
}

QTEST_MAIN(ShortcutsTest)
#include "tst_shortcuts.moc"
