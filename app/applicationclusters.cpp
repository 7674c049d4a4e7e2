// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "ui/segments/clusterspage.h"
#include "ui/segments/explainpage.h"

// The pages of segments on clusters and plain rules, and what they ask for.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addClusterPages()
{
    const auto show = [this](const QString &filter, const QString &heading) { showOnly(filter, heading); };
    plan(u"segments/clusters"_s, [this, show] {
        auto *clusters = new ClustersPage(m_workspace, m_preferences.settings(), m_window.get());
        connect(clusters, &ClustersPage::customersRequested, this, show);
        connect(clusters, &ClustersPage::customerRequested, this, &Application::openRecord);
        connect(clusters, &ClustersPage::segmentRequested, this, &Application::makeSegment);
        return clusters;
    });
    plan(u"segments/explain"_s, [this, show] {
        auto *explain = new ExplainPage(m_workspace, m_preferences.settings(), m_window.get());
        connect(explain, &ExplainPage::customersRequested, this, show);
        connect(explain, &ExplainPage::segmentRequested, this, &Application::makeSegment);
        return explain;
    });
}

} // namespace leadbook
