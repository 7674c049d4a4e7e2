// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/bookopener.h"
#include "app/pagespecs.h"
#include "app/settingsdesk.h"
#include "ui/charts/chart.h"
#include "ui/customers/customerspage.h"
#include "ui/delegates/tableview.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/history/historypage.h"
#include "ui/owners/ownerspage.h"
#include "ui/past/pastsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pageshelf.h"
#include "ui/shell/pagetabs.h"
#include "ui/today/todaypage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

// The pages of the window. Each is planned here and made when somebody asks for it.

namespace leadbook {

namespace {

/// What the window says of the page called @p name until it can say so itself.
PagePlan planOf(const QString &name, std::function<Page *()> make)
{
    const auto specs = pageSpecs();
    const auto spec = std::ranges::find_if(
        specs, [&name](const PageSpec &each) { return name == QLatin1StringView(each.name); });
    Q_ASSERT(spec != specs.end());
    PagePlan plan{name,
                  QString::fromLatin1(spec->icon),
                  [&page = *spec] { return QCoreApplication::translate(page.context, page.title); },
                  {},
                  std::move(make)};
    if (spec->tabs != nullptr) {
        plan.tab = [tabs = spec->tabs(), name] {
            const auto tab = std::ranges::find_if(
                tabs, [&name](const PageTab &each) { return name == QLatin1StringView(each.page); });
            return tab == tabs.end() ? QString() : QCoreApplication::translate("PageTabs", tab->label);
        };
    }
    return plan;
}

} // namespace

void Application::planEntry(const QString &name, std::function<Page *()> make)
{
    m_window->planPage(planOf(name, std::move(make)));
}

void Application::plan(const QString &name, std::function<Page *()> make)
{
    m_window->planHiddenPage(planOf(name, std::move(make)));
}

void Application::addPages()
{
    m_window->setWelcome(m_welcome);
    connect(m_window.get(), &MainWindow::pageMade, this, &Application::adoptPage);
    connect(&m_workspace, &Workspace::viewChanged, this, [this](const ViewPtr &, const ViewChange &change) {
        if (change.reset)
            m_loadFailure.clear();
    });
    connect(&m_workspace, &Workspace::bookChanged, this, [this] { m_loadFailure.clear(); });
    planEntry(u"today"_s, [this] { return &*m_today; });
    addCalendar();
    planEntry(u"customers"_s, [this] { return &*m_customers; });
    addPipeline();
    planEntry(u"grading"_s, [this] { return makeGrading(); });
    planEntry(u"segments"_s, [this] { return makeSegments(); });
    planEntry(u"insights"_s, [this] { return makeInsights(); });
    addCampaigns();
    addStrategies();
    addTodayTabs();
    addSurveys();
    plan(u"merge"_s, [this] { return &*m_duplicates; });
    plan(u"privacy"_s, [this] { return makePrivacy(); });
    addBackups();
    addGradingTabs();
    addInsightsTabs();
    addForecastPages();
    addRetentionPages();
    addSegmentsTabs();
    addSegmentMoves();
    addLifetimePage();
    addSegmentPages();
    addClusterPages();
    addImport();
    plan(u"history"_s, [this] { return &*m_history; });
    plan(u"owners"_s, [this] { return &*m_owners; });
    plan(u"record"_s, [this] { return &*m_record; });
    connectManual();
    m_settings = new SettingsDesk(
        {*qApp, m_workspace, m_preferences, m_theme, m_language, *m_books, m_prompt, *m_window});
    plan(u"settings"_s, [this] { return m_settings->makeSettings(); });
    plan(u"shortcuts"_s, [this] { return m_settings->makeShortcuts(); });
    m_sheets.insert(u"settings/rates"_s, [this] { m_settings->showRates(); });
    m_sheets.insert(u"properties"_s, [this] { m_settings->showProperties(); });
    connect(m_settings, &SettingsDesk::pageRequested, this, &Application::showPage);
    connect(m_settings, &SettingsDesk::lockMinutesChosen, this, &Application::setLockAfterMinutes);
    connect(m_settings, &SettingsDesk::told, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
}

/// What pages and sheets share, whatever they are on.
void Application::adopt(QWidget &part)
{
    for (const PageTabs *tabs : part.findChildren<PageTabs *>())
        connect(tabs, &PageTabs::chosen, this, &Application::showPage);
    for (Chart *chart : part.findChildren<Chart *>()) {
        chart->setFilePrompt(&m_prompt);
        chart->setClock(&m_workspace.clock());
        connect(chart, &Chart::saveFailed, this, &Application::tellFailure);
    }
    for (const TableView *table : part.findChildren<TableView *>()) {
        connect(table, &TableView::copyRefused, this, [this](int rows) {
            m_window->messages().show(
                MessageBar::Kind::Warning,
                tr("%Ln row(s) are too many to copy. Select at most %L1.", nullptr, rows)
                    .arg(TableView::kMostCopied));
        });
    }
}

void Application::adoptPage(Page *page)
{
    adopt(*page);
    if (auto *bookPage = qobject_cast<BookPage *>(page))
        adoptBookPage(*bookPage);
}

void Application::adoptBookPage(BookPage &page)
{
    connect(&page, &BookPage::openRequested, m_books, &BookOpener::browse);
    connect(&page, &BookPage::importRequested, this, &Application::startImport);
    connect(&page, &BookPage::demoRequested, m_books, &BookOpener::openDemo);
    connect(&page, &BookPage::todayRequested, this, [this] { m_past->returnToday(); });
    // One of them loaded the book again; all of them wait for it, those too that are made meanwhile.
    connect(&page, &BookPage::loadFailed, this, [this, &page](const QString &sentence) {
        m_loadFailure = sentence;
        for (BookPage *other : m_window->findChildren<BookPage *>()) {
            if (other != &page)
                other->failToLoad(sentence);
        }
    });
    if (!m_loadFailure.isEmpty())
        page.failToLoad(m_loadFailure);
}

} // namespace leadbook
