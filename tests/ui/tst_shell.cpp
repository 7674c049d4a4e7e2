// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shellfixture.h"
#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace Qt::StringLiterals;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void onlyHandledActionsShow();
    void explicitShortcuts();
    void undoSaysWhat();
    void statusWaitsForLongWork();
    void statusShowsCounts();
    void messages();
    void pageStates();
    void paletteFindsAndRuns();
    void paletteTakesLateFindings();
    void matchScores();

private:
    ShellFixture m_shell;
};

void ShellTest::init()
{
    m_shell.settings.clear();
    m_shell.makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_shell.window.get()));
}

void ShellTest::onlyHandledActionsShow()
{
    Actions &actions = m_shell.window->actionTable();
    QVERIFY(!actions.action(ActionId::Backup).isVisible());
    QVERIFY(!actions.menu(MenuId::Tools).menuAction()->isVisible());
    int called = 0;
    actions.handle(ActionId::Backup, m_shell.window.get(), [&called] { ++called; });
    QVERIFY(actions.menu(MenuId::Tools).menuAction()->isVisible());
    actions.action(ActionId::Backup).trigger();
    QCOMPARE(called, 1);
}

void ShellTest::explicitShortcuts()
{
    Actions &actions = m_shell.window->actionTable();
    QCOMPARE(actions.action(ActionId::Quit).shortcut(), QKeySequence(u"Ctrl+Q"_s));
    QCOMPARE(actions.action(ActionId::Preferences).shortcut(), QKeySequence(u"Ctrl+,"_s));
    QCOMPARE(actions.action(ActionId::Redo).shortcuts(),
             (QList<QKeySequence>{QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s)}));
    QSet<QKeySequence> seen;
    for (const ActionSpec &spec : kActions) {
        const QList<QKeySequence> keys = actions.action(spec.id).shortcuts();
        for (const QKeySequence &key : keys) {
            QVERIFY2(!key.isEmpty() && !seen.contains(key), qPrintable(key.toString()));
            seen.insert(key);
        }
    }
}

void ShellTest::undoSaysWhat()
{
    Actions &actions = m_shell.window->actionTable();
    actions.setDetail(ActionId::Undo, u"Edit R&D"_s);
    QCOMPARE(actions.action(ActionId::Undo).text(), u"&Undo “Edit R&&D”"_s);
    actions.setDetail(ActionId::Undo, {});
    QCOMPARE(actions.action(ActionId::Undo).text(), u"&Undo"_s);
}

void ShellTest::statusWaitsForLongWork()
{
    StatusArea &status = m_shell.window->status();
    QSignalSpy cancelled(&status, &StatusArea::cancelRequested);
    status.startJob(u"Counting"_s);
    status.setProgress(1, 2);
    QVERIFY(!status.isJobShown());
    status.finishJob();
    QTest::qWait(StatusArea::kPatience + 60);
    QVERIFY(!status.isJobShown()); // it was short
    status.startJob(u"Counting"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status.isJobShown(), 2000);
    status.setProgress(61, 100);
    const QList<Button *> buttons = status.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == u"Cancel"_s)
            button->click();
    }
    QCOMPARE(cancelled.count(), 1);
    status.finishJob();
    QVERIFY(!status.isJobShown());
}

void ShellTest::statusShowsCounts()
{
    m_shell.window->showPage(u"customers"_s);
    const QList<SpanLabel *> labels = m_shell.window->status().findChildren<SpanLabel *>();
    const bool found = std::any_of(labels.begin(), labels.end(), [](const SpanLabel *label) {
        return label->text() == u"12 shown"_s && label->spans().last().bold;
    });
    QVERIFY(found);
}

void ShellTest::messages()
{
    MessageBar &bar = m_shell.window->messages();
    int undone = 0;
    bar.show(MessageBar::Kind::Done, u"Imported <b>85</b> customers"_s, u"Undo"_s, [&undone] { ++undone; });
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"Imported <b>85</b> customers"_s);
    const QList<Button *> buttons = bar.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->text() == u"Undo"_s)
            button->click();
    }
    QCOMPARE(undone, 1);
    QVERIFY(!bar.isVisible());
    bar.show(MessageBar::Kind::Failed, u"The disk is full."_s);
    QCOMPARE(bar.accessibleName(), u"Error"_s);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void ShellTest::pageStates()
{
    m_shell.window->showPage(u"customers"_s);
    auto *state = m_shell.first->findChild<PageState *>();
    QVERIFY(!state->isVisible());
    int imports = 0;
    m_shell.first->showEmpty(u"No customers yet"_s, u"Import a file."_s,
                             {{u"Import…"_s, [&imports] { ++imports; }, true}});
    QVERIFY(state->isVisible());
    state->findChild<Button *>()->click();
    QCOMPARE(imports, 1);
    m_shell.first->showFailed(u"The book is gone."_s);
    const QList<Button *> buttons = state->findChildren<Button *>();
    buttons.last()->click();
    QCOMPARE(m_shell.first->reloads, 1);
    m_shell.first->showBody();
    QVERIFY(!state->isVisible());
}

void ShellTest::paletteFindsAndRuns()
{
    m_shell.window->showPage(u"customers"_s);
    QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_shell.window->palettePopup();
    QVERIFY(palette.isVisible());
    auto *field = palette.findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"insi"_s);
    QCOMPARE(palette.shownTexts().first(), u"Insights"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!palette.isVisible());
    QCOMPARE(m_shell.window->currentPage(), m_shell.second);
    QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void ShellTest::paletteTakesLateFindings()
{
    QTest::keyClick(m_shell.window.get(), Qt::Key_K, Qt::ControlModifier);
    CommandPalette &palette = m_shell.window->palettePopup();
    QTest::keyClicks(palette.findChild<QLineEdit *>(), u"hua"_s);
    palette.setFound(u"hu"_s, {{u"too late"_s, {}, {}, [] {}}});
    QVERIFY(!palette.shownTexts().contains(u"too late"_s));
    palette.setFound(u"hua"_s, {{u"华信有限公司"_s, {}, {}, [] {}}});
    QVERIFY(palette.shownTexts().contains(u"华信有限公司"_s));
}

void ShellTest::matchScores()
{
    QCOMPARE(matchScore(u"xyz"_s, u"Customers"_s), 0);
    QVERIFY(matchScore(u"cust"_s, u"Customers"_s) > matchScore(u"tom"_s, u"Customers"_s));
    QVERIFY(matchScore(u"nc"_s, u"New customer"_s) > matchScore(u"nc"_s, u"Pencil"_s) - 1000);
    QVERIFY(matchScore(u"nb"_s, u"New book"_s) > 0);
    QVERIFY(matchScore(QString(), u"anything"_s) > 0);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
