// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/rfmschemepage.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/mainwindow.h"

// The pages beside RFM that stand under the navigation's entry Segments.

using namespace Qt::StringLiterals;

namespace leadbook {

Page *Application::makeSegments()
{
    auto *page = new SegmentsPage(m_workspace, m_window.get());
    connect(page, &SegmentsPage::schemeRequested, this, [this] { showPage(u"segments/scheme"_s); });
    connect(page, &SegmentsPage::customersRequested, this,
            [this](const QString &filter, const QString &segment) { showOnly(filter, segment); });
    return page;
}

void Application::addSegmentsTabs()
{
    plan(u"segments/scheme"_s, [this] {
        auto *scheme = new RfmSchemePage(m_workspace, m_window.get());
        connect(scheme, &RfmSchemePage::applied, this, &Application::offerUndo);
        connect(scheme, &RfmSchemePage::failed, this, &Application::tellFailure);
        return scheme;
    });
}

void Application::showTreemap()
{
    if (auto *page = m_window->findChild<SegmentsPage *>())
        page->showTreemap();
}

void Application::showRfmTrial()
{
    m_window->makePage(u"segments/scheme"_s);
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
