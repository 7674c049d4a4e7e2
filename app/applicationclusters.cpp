// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "ui/segments/clusterspage.h"
#include "ui/segments/explainpage.h"

// The pages of segments on clusters and plain rules, and what they ask for.

namespace leadbook {

void Application::addClusterPages()
{
    const auto show = [this](const QString &filter, const QString &heading) { showOnly(filter, heading); };
    auto *clusters = new ClustersPage(m_workspace, m_preferences.settings(), m_window.get());
    m_window->addHiddenPage(clusters);
    connect(clusters, &ClustersPage::customersRequested, this, show);
    connect(clusters, &ClustersPage::customerRequested, this, &Application::openRecord);
    connect(clusters, &ClustersPage::segmentRequested, this, &Application::makeSegment);
    auto *explain = new ExplainPage(m_workspace, m_preferences.settings(), m_window.get());
    m_window->addHiddenPage(explain);
    connect(explain, &ExplainPage::customersRequested, this, show);
    connect(explain, &ExplainPage::segmentRequested, this, &Application::makeSegment);
}

} // namespace leadbook
