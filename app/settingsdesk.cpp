// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsdesk.h"

#include "app/bookopener.h"
#include "app/preferences.h"
#include "app/settingtable.h"
#include "ui/forecast/forecastpage.h"
#include "ui/segments/segmentmovespage.h"
#include "ui/settings/propertiessheet.h"
#include "ui/settings/ratessheet.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutspage.h"
#include "ui/shell/actions.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/recentmenu.h"
#include "ui/shell/shortcuts.h"
#include "ui/today/weekpage.h"
#include "ui/today/workreportpage.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace leadbook {

SettingsDesk::SettingsDesk(const Parts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
    , m_weekStart(parts.application)
    , m_settings(new SettingTable(parts.workspace, parts.preferences, parts.theme, parts.language,
                                  m_weekStart, this))
    , m_properties(new PropertiesSheet(
          parts.workspace, parts.window,
          [&preferences = parts.preferences](const QString &path) { return preferences.checkedAt(path); }))
    , m_rates(new RatesSheet(parts.workspace, parts.window))
{
    m_weekStart.set(parts.preferences.firstWeekday());
    addSettings();
    addRates();
    followWeekStart();
    addShortcuts();
    connectProperties();
    connectRecent();
}

void SettingsDesk::addSettings()
{
    auto *page = new SettingsPage(m_settings->settings(), &m_parts.window);
    m_parts.window.addHiddenPage(page);
    m_parts.window.actionTable().handle(ActionId::Preferences, this,
                                        [this, page] { m_parts.window.showPage(page->name()); });
    const auto refresh = [this, page] {
        page->setBookBarred(m_settings->bookBarred());
        page->refresh();
    };
    refresh();
    connect(m_settings, &SettingTable::changed, page, refresh);
    connect(&m_parts.language, &Language::changed, page, refresh);
    connect(m_settings, &SettingTable::pageRequested, this, &SettingsDesk::pageRequested);
    connect(m_settings, &SettingTable::lockMinutesChosen, this, &SettingsDesk::lockMinutesChosen);
    connect(m_settings, &SettingTable::backupFolderRequested, this, &SettingsDesk::askBackupFolder);
}

void SettingsDesk::addRates()
{
    connect(m_settings, &SettingTable::ratesRequested, m_rates, &RatesSheet::open);
    connect(m_settings, &SettingTable::refused, this, [this](const QString &sentence) {
        m_parts.window.messages().show(MessageBar::Kind::Failed, sentence);
    });
    connect(m_rates, &RatesSheet::saved, this, &SettingsDesk::told);
}

void SettingsDesk::askBackupFolder()
{
    m_parts.prompt.askFolder(&m_parts.window, tr("Folder of backups"), [this](const QString &folder) {
        m_parts.preferences.setBackupFolder(folder);
        Q_EMIT m_settings->changed();
    });
}

void SettingsDesk::followWeekStart()
{
    const auto tell = [this](int weekday) {
        m_parts.window.findChild<WeekPage *>()->setFirstWeekday(weekday);
        m_parts.window.findChild<WorkReportPage *>()->setFirstWeekday(weekday);
        m_parts.window.findChild<ForecastPage *>()->setFirstWeekday(weekday);
        m_parts.window.findChild<SegmentMovesPage *>()->setFirstWeekday(weekday);
    };
    tell(m_weekStart.weekday());
    connect(&m_weekStart, &WeekStart::changed, this, tell);
}

void SettingsDesk::addShortcuts()
{
    Actions &actions = m_parts.window.actionTable();
    auto *shortcuts = new Shortcuts(actions, m_parts.preferences.settings(), this);
    auto *page = new ShortcutsPage(*shortcuts, actions, &m_parts.window);
    m_parts.window.addHiddenPage(page);
    actions.handle(ActionId::Shortcuts, this, [this, page] { m_parts.window.showPage(page->name()); });
    const auto sayAgain = [this] {
        // Tool tips and hints name keys: they are said anew, as in another language.
        QEvent again(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&m_parts.window, &again);
    };
    connect(shortcuts, &Shortcuts::changed, this, sayAgain);
    if (shortcuts->hasOwn())
        sayAgain();
}

void SettingsDesk::connectProperties()
{
    Workspace &workspace = m_parts.workspace;
    QAction &action = m_parts.window.actionTable().action(ActionId::BookProperties);
    m_parts.window.actionTable().handle(ActionId::BookProperties, this, [this] { showProperties(); });
    action.setEnabled(workspace.view() != nullptr);
    connect(&workspace, &Workspace::viewChanged, &action,
            [&action](const ViewPtr &view) { action.setEnabled(view != nullptr); });
    connect(m_properties, &PropertiesSheet::foundWhole, this, [this](const QString &path) {
        m_parts.preferences.setCheckedAt(path, m_parts.workspace.clock().nowMs());
    });
    connect(m_properties, &PropertiesSheet::copied, this, &SettingsDesk::told);
}

void SettingsDesk::connectRecent()
{
    const auto books = [this] {
        QStringList paths;
        for (const RecentBook &book : m_parts.preferences.recentBooks()) {
            if (book.path != m_parts.workspace.path())
                paths << book.path;
        }
        return paths;
    };
    Actions &actions = m_parts.window.actionTable();
    QMenu &menu = actions.menu(MenuId::File);
    auto *recent = new RecentMenu(books, &menu);
    menu.insertMenu(&actions.action(ActionId::OpenDemo), recent);
    connect(recent, &RecentMenu::openRequested, &m_parts.books, &BookOpener::open);
    connect(recent, &RecentMenu::clearRequested, this, [this] { m_parts.preferences.clearRecentBooks(); });
    // Their keys hold before the menu was opened; the list is written after a book was.
    connect(&m_parts.workspace, &Workspace::viewChanged, recent,
            [recent](const ViewPtr &, const ViewChange &change) {
                if (change.reset && !recent->isVisible())
                    QMetaObject::invokeMethod(recent, &RecentMenu::fill, Qt::QueuedConnection);
            });
}

void SettingsDesk::showProperties()
{
    m_properties->open();
}

bool SettingsDesk::isSettled() const
{
    return m_properties->isSettled() && m_rates->isSettled() && m_settings->isSettled();
}

} // namespace leadbook
