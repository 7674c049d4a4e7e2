// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/windowkeys.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sheet.h"

#include <QAbstractAnimation>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyle>
#include <QTableView>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

/// A sheet that counts how often it was done.
class CountingSheet : public Sheet
{
public:
    explicit CountingSheet(QWidget &window)
        : Sheet(window, 300)
        , line(new QLineEdit(this))
    {
    }
    void open() { openSheet(*line); }

    QLineEdit *line;
    int done = 0;

protected:
    QList<QWidget *> tabOrder() const override { return {line}; }
    void enter(Qt::KeyboardModifiers) override { ++done; }
};

} // namespace

/// The keys that every desktop program has.
class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cutCopySelectAll_data();
    void cutCopySelectAll();
    void listsCopyAndSelect_data() { cutCopySelectAll_data(); }
    void listsCopyAndSelect();
    void saveWritesTheCell();
    void saveDoesTheSheet();
    void saveLeavesDeedsAlone();
    void savePressesTheButton();
    void saveKeepsTheLine();
    void saveSaysThatAllIsSaved();
    void f10OpensTheMenus();
    void f9HidesTheNavigation();
    void nothingIsAnimated();

private:
    QAction &action(ActionId id) { return m_shell->window->actionTable().action(id); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    std::unique_ptr<ShellFixture> m_shell;
    QLineEdit *m_line = nullptr;
};

void WindowKeysTest::init()
{
    m_shell.reset();
    m_shell = std::make_unique<ShellFixture>();
    m_shell->makeWindow();
    new WindowKeys(*m_shell->window, m_shell->settings);
    m_line = new QLineEdit(u"Nordwind"_s, m_shell->first);
    m_line->show();
    QVERIFY(m_shell->window->showPage(u"customers"_s));
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    m_line->setFocus();
}

void WindowKeysTest::cutCopySelectAll_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by key") << true;
    QTest::newRow("from the menu") << false;
}

void WindowKeysTest::cutCopySelectAll()
{
    QFETCH(bool, byKey);
    const auto act = [&](ActionId id, Qt::Key key) {
        byKey ? press(key, Qt::ControlModifier) : action(id).trigger();
    };
    act(ActionId::SelectAll, Qt::Key_A);
    QCOMPARE(m_line->selectedText(), u"Nordwind"_s);
    act(ActionId::Copy, Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Nordwind"_s);
    QGuiApplication::clipboard()->clear();
    act(ActionId::Cut, Qt::Key_X);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Nordwind"_s);
    QVERIFY(m_line->text().isEmpty());
    m_line->clearFocus();
    act(ActionId::Copy, Qt::Key_C); // nothing has the keyboard
}

/// A list takes these keys only after the window had its turn.
void WindowKeysTest::listsCopyAndSelect()
{
    QFETCH(bool, byKey);
    QStandardItemModel model(3, 1);
    for (int row = 0; row < 3; ++row)
        model.setItem(row, new QStandardItem(u"Row %1"_s.arg(row)));
    TableView table(m_shell->first);
    table.setModel(&model);
    table.show();
    table.setFocus();
    byKey ? press(Qt::Key_A, Qt::ControlModifier) : action(ActionId::SelectAll).trigger();
    QCOMPARE(table.selectedRows().size(), qsizetype(3));
    byKey ? press(Qt::Key_C, Qt::ControlModifier) : action(ActionId::Copy).trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Row 0\nRow 1\nRow 2\n"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasHtml());
    byKey ? press(Qt::Key_X, Qt::ControlModifier) : action(ActionId::Cut).trigger(); // takes nothing
    QCOMPARE(model.rowCount(), 3);
}

void WindowKeysTest::saveWritesTheCell()
{
    QStandardItemModel model(1, 1);
    QTableView table(m_shell->first);
    table.setModel(&model);
    table.show();
    table.setCurrentIndex(model.index(0, 0));
    table.setFocus();
    table.edit(model.index(0, 0));
    QTest::keyClicks(QApplication::focusWidget(), u"Kiel"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(model.index(0, 0).data().toString(), u"Kiel"_s);
    QTRY_COMPARE(QApplication::focusWidget(), &table);
    QVERIFY(m_shell->window->messages().isHidden());
}

void WindowKeysTest::saveDoesTheSheet()
{
    CountingSheet sheet(*m_shell->window);
    sheet.open();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(sheet.done, 1);
}

/// Some sheets do more than keep what stands in them.
void WindowKeysTest::saveLeavesDeedsAlone()
{
    CountingSheet sheet(*m_shell->window);
    sheet.setProperty(kSaves, false);
    sheet.open();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(sheet.done, 0);
    QVERIFY(m_shell->window->messages().isHidden());
}

/// A draft on the page has a button that keeps it, wherever the keyboard is.
void WindowKeysTest::savePressesTheButton()
{
    QPushButton keep(m_shell->first);
    keep.setProperty(kSaves, true);
    keep.show();
    QPushButton other(m_shell->first);
    other.show();
    QSignalSpy kept(&keep, &QAbstractButton::clicked);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(kept.count(), 1);
    m_shell->window->navigation().findChild<QAbstractButton *>()->setFocus();
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(kept.count(), 2);
    QVERIFY(m_shell->window->messages().isHidden());
    keep.setEnabled(false); // nothing was changed
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(kept.count(), 2);
    QVERIFY(m_shell->window->messages().text().startsWith(u"Everything is saved"));
}

void WindowKeysTest::saveKeepsTheLine()
{
    QSignalSpy finished(m_line, &QLineEdit::editingFinished);
    QTest::keyClicks(m_line, u" GmbH"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(finished.count(), 1);
    QVERIFY(m_shell->window->messages().isHidden());
    SearchField search(m_shell->first); // nothing that is kept
    search.show();
    search.setFocus();
    QTest::keyClicks(&search, u"who"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_shell->window->messages().text().startsWith(u"Everything is saved"));
}

void WindowKeysTest::saveSaysThatAllIsSaved()
{
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_shell->window->messages().text().startsWith(u"Everything is saved"));
    m_shell->window->messages().show(MessageBar::Kind::Done, u"Deleted 3"_s, u"Undo"_s, [] {});
    press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(m_shell->window->messages().text(), u"Deleted 3"_s);
}

void WindowKeysTest::f10OpensTheMenus()
{
    press(Qt::Key_F10);
    const QList<QAction *> menus = m_shell->window->menuBar()->actions();
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QCOMPARE(QApplication::activePopupWidget(), menus.first()->menu());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Right);
    QTRY_COMPARE(QApplication::activePopupWidget(), menus[1]->menu());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
}

void WindowKeysTest::f9HidesTheNavigation()
{
    const Navigation &navigation = m_shell->window->navigation();
    QVERIFY(navigation.isVisible() && action(ActionId::SidePane).isChecked());
    press(Qt::Key_F9);
    QVERIFY(!navigation.isVisible() && !action(ActionId::SidePane).isChecked());
    press(Qt::Key_2, Qt::ControlModifier); // its keys stay
    QCOMPARE(m_shell->window->currentPage(), m_shell->second);
    m_shell->makeWindow(); // the next start
    new WindowKeys(*m_shell->window, m_shell->settings);
    QVERIFY(!m_shell->window->navigation().isVisible());
    QVERIFY(QTest::qWaitForWindowActive(m_shell->window.get()));
    QTest::keyClick(m_shell->window.get(), Qt::Key_F9);
    QVERIFY(m_shell->window->navigation().isVisible());
}

/// Whoever wants no movement is obeyed, as nobody gets any.
void WindowKeysTest::nothingIsAnimated()
{
    QCOMPARE(m_shell->window->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                      Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QVERIFY(!QApplication::isEffectEnabled(effect));
    QVERIFY(m_shell->window->findChild<QAbstractAnimation *>() == nullptr);
}

QTEST_MAIN(WindowKeysTest)
#include "tst_windowkeys.moc"
