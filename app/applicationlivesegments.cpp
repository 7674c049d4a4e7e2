// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/bandssheet.h"
#include "ui/segments/dimensionspage.h"
#include "ui/segments/rulespage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/shell/mainwindow.h"

// The further pages of segments, and the sheet that makes live segments.

namespace leadbook {

void Application::addSegmentPages()
{
    m_segmentSheet = new SegmentSheet(m_workspace, *m_window);
    connect(m_segmentSheet, &SegmentSheet::saved, this, &Application::offerUndo);
    connect(m_segmentSheet, &SegmentSheet::failed, this, &Application::tellFailure);
    const auto show = [this](const QString &filter, const QString &heading) { showOnly(filter, heading); };
    auto *dimensions = new DimensionsPage(m_workspace, m_window.get());
    m_window->addHiddenPage(dimensions);
    connect(dimensions, &DimensionsPage::customersRequested, this, show);
    connect(dimensions, &DimensionsPage::segmentRequested, this, &Application::makeSegment);
    auto *bands = new BandsSheet(m_workspace, *m_window);
    connect(bands, &BandsSheet::saved, this, &Application::offerUndo);
    connect(bands, &BandsSheet::failed, this, &Application::tellFailure);
    connect(dimensions, &DimensionsPage::bandsRequested, bands, &BandsSheet::open);
    auto *rules = new RulesPage(m_workspace, m_window.get());
    m_window->addHiddenPage(rules);
    connect(rules, &RulesPage::customersRequested, this, show);
    connect(rules, &RulesPage::editRequested, m_segmentSheet, &SegmentSheet::open);
    connectChanges(*rules);
}

void Application::makeSegment(const QString &name, const QString &filter)
{
    SavedSegment segment;
    segment.name = name;
    segment.filter = filter;
    m_segmentSheet->open(segment);
}

} // namespace leadbook
