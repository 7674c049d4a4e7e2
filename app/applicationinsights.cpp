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

Page *Application::makeInsights()
{
    auto *page = new InsightsPage(m_workspace, *m_askedFunnel, m_window.get());
    connect(page, &InsightsPage::timesRequested, this, [this] { showPage(u"insights/time"_s); });
    connectFunnel(*page);
    return page;
}

void Application::addInsightsTabs()
{
    plan(u"insights/time"_s, [this] {
        auto *times = new TimePage(m_workspace, *m_askedFunnel, m_window.get());
        connectFunnel(*times);
        return times;
    });
}

void Application::connectFunnel(FunnelPage &page)
{
    connect(&page, &FunnelPage::dealsRequested, this, calling(m_deals, &DealsSheet::open));
    connect(&page, &FunnelPage::reportRequested, this, [this] {
        m_reporter->setFunnel(m_askedFunnel->ask());
        m_reporter->save(*findReportKind(u"funnel"));
    });
}

} // namespace leadbook
