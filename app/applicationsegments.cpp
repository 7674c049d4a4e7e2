// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/rfmschemepage.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/mainwindow.h"

// The pages beside RFM that stand under the navigation's entry Segments.

namespace leadbook {

void Application::addSegmentsTabs()
{
    auto *scheme = new RfmSchemePage(m_workspace, m_window.get());
    m_window->addHiddenPage(scheme);
    connect(scheme, &RfmSchemePage::applied, this, &Application::offerUndo);
    connect(scheme, &RfmSchemePage::failed, this, &Application::tellFailure);
}

void Application::showTreemap()
{
    if (auto *page = m_window->findChild<SegmentsPage *>())
        page->showTreemap();
}

void Application::showRfmTrial()
{
    auto *page = m_window->findChild<RfmSchemePage *>();
    const ViewPtr view = m_workspace.view();
    if (page == nullptr || !view || !view->settings->rfm.cuts)
        return;
    showPage(page->name());
    RfmScheme scheme = view->settings->rfm;
    std::vector<double> &days = scheme.cuts->recency;
    days[1] = (days[1] + days[2]) / 2;
    scheme.segments.front().frequency.low = RfmScheme::kLabelScores;
    page->tryScheme(scheme);
}

} // namespace leadbook
