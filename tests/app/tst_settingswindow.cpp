// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settinginput.h"
#include "support/tstranslator.h"
#include "ui/retention/figuretable.h"
#include "ui/settings/keyfield.h"
#include "ui/settings/propertiessheet.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/recentmenu.h"
#include "ui/today/weekpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Settings, the book's properties, keys and recent books in the program's window.
class SettingsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void language();
    void themeAndTextSize();
    void weekStart();
    void withoutABook();
    void linksLeadThere();
    void noMnemonicTwice();
    void properties();
    void shortcutInEffectAtOnce();
    void recentBooks();
    void anotherBookClosesThisOne();
};

void SettingsWindowTest::language()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    QCOMPARE(desk.page(), u"settings"_s);
    auto &box = settingInput<QComboBox>(desk, u"Language"_s);
    QCOMPARE(box.currentData().toString(), u"en"_s);
    QVERIFY(box.hasFocus());
    QCOMPARE(box.count(), Language::available().size());
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QVERIFY(desk.rest());
    QCOMPARE(desk.root.window().currentPage()->title(), u"设置"_s);
    QCOMPARE(box.accessibleName(), u"语言(L)"_s.section(u'(', 0, 0));
}

void SettingsWindowTest::themeAndTextSize()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    choose(settingInput<QComboBox>(desk, u"Theme"_s), int(ThemeChoice::Dark));
    QVERIFY(desk.root.theme().isDark());
    QCOMPARE(desk.preferences.theme(), u"dark"_s);
    auto &size = settingInput<QComboBox>(desk, u"Text size"_s);
    choose(size, 120);
    QCOMPARE(desk.root.theme().textPercent(), 120);
    desk.press({"Ctrl+0"}); // elsewhere
    QCOMPARE(size.currentData().toInt(), 100);
    choose(settingInput<QComboBox>(desk, u"Theme"_s), int(ThemeChoice::Light));
}

void SettingsWindowTest::weekStart()
{
    Desk desk;
    desk.press({"Ctrl+,"});
    choose(settingInput<QComboBox>(desk, u"Weeks begin on"_s), int(Qt::Sunday));
    QCOMPARE(desk.preferences.firstWeekday(), int(Qt::Sunday));
    QVERIFY(desk.root.showPage(u"today/week"_s));
    auto &page = *desk.root.window().findChild<WeekPage *>();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.plan().first, kToday - 6); // Sunday 15 November
    QCOMPARE(page.cities().model()->headerData(1, Qt::Horizontal).toString(), u"Sun"_s);
    desk.press({"Ctrl+,"});
    choose(settingInput<QComboBox>(desk, u"Weeks begin on"_s), int(Qt::Monday));
    QVERIFY(desk.root.showPage(u"today/week"_s));
    QTRY_VERIFY(page.isSettled() && page.plan().first == kToday - 5);
}

void SettingsWindowTest::withoutABook()
{
    Desk desk;
    desk.press({"Ctrl+W"});
    QTRY_VERIFY(desk.workspace.path().isEmpty() && desk.root.window().isWelcomeShown());
    desk.press({"Ctrl+,"});
    QCOMPARE(desk.page(), u"settings"_s);
    QVERIFY(!settingInput<Button>(desk, u"Owners…"_s).isEnabled());
    QVERIFY(settingInput<QComboBox>(desk, u"Theme"_s).isEnabled());
    QVERIFY(!desk.action(ActionId::BookProperties).isEnabled());
}

void SettingsWindowTest::linksLeadThere()
{
    Desk desk;
    for (const auto &[name, page] :
         {std::pair(u"Owners…"_s, u"owners"_s), std::pair(u"Grading scheme…"_s, u"grading"_s),
          std::pair(u"RFM scheme…"_s, u"segments/scheme"_s),
          std::pair(u"Stages of the pipeline…"_s, u"pipeline"_s)}) {
        desk.press({"Ctrl+,"});
        settingInput<Button>(desk, name).click();
        QVERIFY(desk.rest());
        QCOMPARE(desk.page(), page);
        if (page == u"pipeline") // whose sheet lies over it
            desk.press({"Escape"});
    }
}

void SettingsWindowTest::noMnemonicTwice()
{
    Desk desk;
    for (const bool isChinese : {false, true}) {
        const auto spoken = isChinese ? std::make_unique<TsTranslator>(u"leadbook_zh_CN.ts"_s)
                                      : std::unique_ptr<TsTranslator>();
        for (const QString &name : {u"settings"_s, u"shortcuts"_s}) {
            QVERIFY(desk.root.showPage(name) && desk.rest());
            QStringList letters;
            const auto take = [&letters](const QString &text) {
                const qsizetype at = QString(text).replace(u"&&"_s, u"__"_s).indexOf(u'&');
                if (at >= 0)
                    letters << text.mid(at + 1, 1).toLower();
            };
            for (const QLabel *label : desk.root.window().currentPage()->findChildren<QLabel *>())
                take(label->buddy() != nullptr ? label->text() : QString());
            for (const QAbstractButton *button :
                 desk.root.window().currentPage()->findChildren<QAbstractButton *>())
                take(button->text());
            QVERIFY(letters.size() >= 4);
            QVERIFY2(letters.removeDuplicates() == 0,
                     qPrintable(name + (isChinese ? u" in Chinese"_s : QString())));
        }
    }
}

void SettingsWindowTest::properties()
{
    Desk desk;
    desk.press({"Alt+Return"});
    auto &sheet = *desk.root.window().findChild<PropertiesSheet *>();
    QVERIFY(sheet.isVisible() && sheet.table().hasFocus());
    const QString text = sheet.text();
    for (const QString &part :
         {u"desk.leadbook"_s, u"Customers\t4"_s, u"Contacts\t4"_s, u"1 change"_s, u"not checked yet"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    sheet.checkButton().click();
    QVERIFY(desk.rest());
    QVERIFY2(!sheet.text().contains(u"not checked yet"), qPrintable(sheet.text()));
    QCOMPARE(desk.preferences.checkedAt(desk.workspace.path()), std::optional(desk.clock.nowMs()));
    desk.press({"Return"});
    QVERIFY(!sheet.isVisible());
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Customers\t4"));
}

void SettingsWindowTest::shortcutInEffectAtOnce()
{
    Desk desk;
    desk.press({"Ctrl+?"});
    QCOMPARE(desk.page(), u"shortcuts"_s);
    auto &page = *desk.root.window().findChild<ShortcutsPage *>();
    page.choose(ActionId::Find);
    desk.press({"F2", "Ctrl+J"});
    QCOMPARE(desk.action(ActionId::Find).shortcut(), QKeySequence(u"Ctrl+J"_s));
    QVERIFY(desk.root.showPage(u"customers"_s));
    desk.table().setFocus();
    desk.press({"Ctrl+J"});
    QVERIFY(qobject_cast<SearchField *>(QApplication::focusWidget()) != nullptr);
    // What names the key names the new one.
    desk.press({"Ctrl+K"});
    desk.type(u"Find"_s);
    desk.press({"Escape"});
    QSettings again(desk.preferences.settings().fileName(), QSettings::IniFormat);
    desk.preferences.settings().sync();
    QCOMPARE(again.value(u"shortcuts/find"_s).toString(), u"Ctrl+J"_s);
}

void SettingsWindowTest::recentBooks()
{
    Desk desk;
    auto &menu = *desk.root.window().findChild<RecentMenu *>();
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().last()->text(), u"&Clear list"_s);
    QVERIFY(!menu.actions().last()->isEnabled()); // the open one is none of them
    desk.root.openFiles({desk.makeBook(u"R&D.leadbook"_s, 2)});
    QTRY_VERIFY(desk.workspace.path().endsWith(u"R&D.leadbook"));
    QVERIFY(desk.rest());
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().first()->text(), u"&1 desk.leadbook"_s);
    desk.press({"Ctrl+Alt+1"});
    QTRY_VERIFY(desk.workspace.path().endsWith(u"desk.leadbook"));
    QVERIFY(desk.rest());
    Q_EMIT menu.aboutToShow();
    QCOMPARE(menu.actions().first()->text(), u"&1 R&&D.leadbook"_s);
    menu.actions().last()->trigger();
    QVERIFY(desk.preferences.recentBooks().isEmpty());
}

void SettingsWindowTest::anotherBookClosesThisOne()
{
    Desk desk;
    const QString first = desk.workspace.path();
    QVERIFY2(desk.root.window().windowTitle().startsWith(u"desk.leadbook"),
             qPrintable(desk.root.window().windowTitle()));
    const QString second = desk.makeBook(u"second.leadbook"_s, 2);
    desk.root.openFiles({second});
    QTRY_COMPARE(desk.workspace.path(), second);
    QVERIFY(desk.rest());
    QCOMPARE(desk.names().size(), 2);
    QVERIFY(desk.root.window().windowTitle().startsWith(u"second.leadbook"));
    // The first one is free for others, whole, and nothing of it can be undone here.
    Workspace other(desk.clock);
    QVERIFY(awaited(other.open(first)));
    const auto report = awaited(other.check());
    QVERIFY(report && report->problems.isEmpty());
    QVERIFY(awaited(other.load()));
    QCOMPARE(other.view()->snapshot->customers.aliveCount, std::size_t{4});
    QVERIFY(!awaited(Workspace(desk.clock).open(second))); // the second one is not
}

QTEST_MAIN(SettingsWindowTest)
#include "tst_settingswindow.moc"
