// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/preferences.h"
#include "ui/segments/clusterspage.h"

// The page of segments on clusters, and what it asks for.

namespace leadbook {

void Application::addClusterPages()
{
    auto *page = new ClustersPage(m_workspace, m_preferences.settings(), m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &ClustersPage::customersRequested, this,
            [this](const QString &filter, const QString &heading) { showOnly(filter, heading); });
    connect(page, &ClustersPage::customerRequested, this, &Application::openRecord);
    connect(page, &ClustersPage::segmentRequested, this, &Application::makeSegment);
}

} // namespace leadbook
