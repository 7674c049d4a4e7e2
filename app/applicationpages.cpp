// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/bookopener.h"
#include "app/settingsdesk.h"
#include "ui/charts/chart.h"
#include "ui/customers/customerspage.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/history/historypage.h"
#include "ui/importing/importpage.h"
#include "ui/owners/ownerspage.h"
#include "ui/past/pastsheet.h"
#include "ui/record/recordpage.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagetabs.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addPages()
{
    m_window->setWelcome(m_welcome);
    addToday();
    addCalendar();
    m_window->addPage(m_customers);
    addPipeline();
    auto *segments = new SegmentsPage(m_workspace, m_window.get());
    for (AnalysisPage *page :
         std::initializer_list<AnalysisPage *>{makeGrading(), segments, makeInsights()}) {
        m_window->addPage(page);
    }
    addCampaigns();
    addStrategies();
    addTodayTabs();
    addSurveys();
    m_window->addHiddenPage(m_duplicates);
    addPrivacy();
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
    connectBookPages();
    connectTables();
    m_window->addHiddenPage(m_import);
    m_window->addHiddenPage(m_history);
    m_window->addHiddenPage(m_owners);
    m_window->addHiddenPage(m_record);
    connectManual();
    auto *desk = new SettingsDesk(
        {*qApp, m_workspace, m_preferences, m_theme, m_language, *m_books, m_prompt, *m_window});
    m_sheets.insert(u"properties"_s, [desk] { desk->showProperties(); });
    connect(desk, &SettingsDesk::pageRequested, this, &Application::showPage);
    connect(desk, &SettingsDesk::lockMinutesChosen, this, &Application::setLockAfterMinutes);
    connect(desk, &SettingsDesk::told, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
    connect(segments, &SegmentsPage::schemeRequested, this, [this] { showPage(u"segments/scheme"_s); });
    connect(segments, &SegmentsPage::customersRequested, this,
            [this](const QString &filter, const QString &segment) { showOnly(filter, segment); });
    for (const PageTabs *tabs : m_window->findChildren<PageTabs *>())
        connect(tabs, &PageTabs::chosen, this, &Application::showPage);
    for (Chart *chart : m_window->findChildren<Chart *>()) {
        chart->setFilePrompt(&m_prompt);
        connect(chart, &Chart::saveFailed, this, &Application::tellFailure);
    }
}

void Application::connectBookPages()
{
    const QList<BookPage *> pages = m_window->findChildren<BookPage *>();
    for (BookPage *page : pages) {
        connect(page, &BookPage::openRequested, m_books, &BookOpener::browse);
        connect(page, &BookPage::importRequested, this, &Application::startImport);
        connect(page, &BookPage::demoRequested, m_books, &BookOpener::openDemo);
        connect(page, &BookPage::todayRequested, this, [this] { m_past->returnToday(); });
        // One of them loaded the book again; all of them wait for it.
        for (BookPage *other : pages) {
            if (other != page)
                connect(page, &BookPage::loadFailed, other, &BookPage::failToLoad);
        }
    }
}

} // namespace leadbook
