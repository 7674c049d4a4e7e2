// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/insights/dealssheet.h"
#include "ui/insights/insightspage.h"
#include "ui/insights/timepage.h"
#include "ui/reports/reporter.h"
#include "ui/shell/mainwindow.h"

using namespace Qt::StringLiterals;

// The pages of insights and the deals behind their figures.

namespace leadbook {

AnalysisPage *Application::makeInsights()
{
    m_askedFunnel = new AskedFunnel(this);
    m_deals = new DealsSheet(m_workspace, *m_window);
    connect(m_deals, &DealsSheet::customerRequested, this, &Application::openRecord);
    connect(m_deals, &DealsSheet::failed, this, &Application::tellFailure);
    auto *page = new InsightsPage(m_workspace, *m_askedFunnel, m_window.get());
    connect(page, &InsightsPage::timesRequested, this, [this] { showPage(u"insights/time"_s); });
    connectFunnel(*page);
    return page;
}

void Application::addInsightsTabs()
{
    auto *times = new TimePage(m_workspace, *m_askedFunnel, m_window.get());
    m_window->addHiddenPage(times);
    connectFunnel(*times);
}

void Application::connectFunnel(FunnelPage &page)
{
    connect(&page, &FunnelPage::dealsRequested, m_deals, &DealsSheet::open);
    connect(&page, &FunnelPage::reportRequested, this, [this] {
        m_reporter->setFunnel(m_askedFunnel->ask());
        m_reporter->save(*findReportKind(u"funnel"));
    });
}

} // namespace leadbook
