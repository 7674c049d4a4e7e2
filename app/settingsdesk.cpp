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
    , m_shortcuts(new Shortcuts(parts.window.actionTable(), parts.preferences.settings(), this))
{
    m_weekStart.set(parts.preferences.firstWeekday());
    connectSettings();
    followWeekStart();
    connectShortcuts();
    connectProperties();
    connectRecent();
}

Page *SettingsDesk::makeSettings()
{
    auto *page = new SettingsPage(m_settings->settings(), &m_parts.window);
    const auto refresh = [this, page] {
        page->setBookBarred(m_settings->bookBarred());
        page->refresh();
    };
    refresh();
    const auto findLikely = [this, page] {
        if (m_parts.window.currentPage() == page)
            m_settings->findLikely();
    };
    connect(&m_parts.workspace, &Workspace::viewChanged, page, findLikely);
    connect(&m_parts.window, &MainWindow::pageShown, page, findLikely);
    connect(m_settings, &SettingTable::bookLeft, page, &SettingsPage::forgetBook);
    connect(m_settings, &SettingTable::changed, page, refresh);
    connect(&m_parts.language, &Language::changed, page, refresh);
    return page;
}

void SettingsDesk::connectSettings()
{
    m_parts.window.actionTable().handle(ActionId::Preferences, this,
                                        [this] { m_parts.window.showPage(u"settings"_s); });
    connect(m_settings, &SettingTable::pageRequested, this, &SettingsDesk::pageRequested);
    connect(m_settings, &SettingTable::lockMinutesChosen, this, &SettingsDesk::lockMinutesChosen);
    connect(m_settings, &SettingTable::backupFolderRequested, this, &SettingsDesk::askBackupFolder);
    connect(m_settings, &SettingTable::refused, this, [this](const QString &sentence) {
        m_parts.window.messages().show(MessageBar::Kind::Failed, sentence);
    });
    m_rates.setMaker([this] {
        auto *sheet = new RatesSheet(m_parts.workspace, m_parts.window);
        connect(sheet, &RatesSheet::saved, this, &SettingsDesk::told);
        return sheet;
    });
    connect(m_settings, &SettingTable::ratesRequested, this, calling(m_rates, &RatesSheet::open));
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
    const auto tell = [this](Page *page) {
        const int weekday = m_weekStart.weekday();
        if (auto *week = qobject_cast<WeekPage *>(page))
            week->setFirstWeekday(weekday);
        else if (auto *report = qobject_cast<WorkReportPage *>(page))
            report->setFirstWeekday(weekday);
        else if (auto *forecast = qobject_cast<ForecastPage *>(page))
            forecast->setFirstWeekday(weekday);
        else if (auto *moves = qobject_cast<SegmentMovesPage *>(page))
            moves->setFirstWeekday(weekday);
    };
    connect(&m_parts.window, &MainWindow::pageMade, this, tell);
    connect(&m_weekStart, &WeekStart::changed, this, [this, tell] {
        for (Page *page : m_parts.window.findChildren<Page *>())
            tell(page);
    });
}

Page *SettingsDesk::makeShortcuts()
{
    return new ShortcutsPage(*m_shortcuts, m_parts.window.actionTable(), &m_parts.window);
}

void SettingsDesk::connectShortcuts()
{
    m_parts.window.actionTable().handle(ActionId::Shortcuts, this,
                                        [this] { m_parts.window.showPage(u"shortcuts"_s); });
    const auto sayAgain = [this] {
        // Tool tips and hints name keys: they are said anew, as in another language.
        QEvent again(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&m_parts.window, &again);
    };
    connect(m_shortcuts, &Shortcuts::changed, this, sayAgain);
    if (m_shortcuts->hasOwn())
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
    m_properties.setMaker([this] {
        auto *sheet = new PropertiesSheet(m_parts.workspace, m_parts.window, [this](const QString &path) {
            return m_parts.preferences.checkedAt(path);
        });
        connect(sheet, &PropertiesSheet::foundWhole, this, [this](const QString &path) {
            m_parts.preferences.setCheckedAt(path, m_parts.workspace.clock().nowMs());
        });
        connect(sheet, &PropertiesSheet::copied, this, &SettingsDesk::told);
        return sheet;
    });
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

void SettingsDesk::showRates()
{
    m_rates->open();
}

bool SettingsDesk::isSettled() const
{
    return leadbook::isSettled(m_properties) && leadbook::isSettled(m_rates) && m_settings->isSettled();
}

} // namespace leadbook
