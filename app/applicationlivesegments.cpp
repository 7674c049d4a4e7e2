// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/segments/bandssheet.h"
#include "ui/segments/dimensionspage.h"
#include "ui/segments/rulespage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/shell/mainwindow.h"

// The further pages of segments, and the sheet that makes live segments.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addSegmentPages()
{
    const auto show = [this](const QString &filter, const QString &heading) { showOnly(filter, heading); };
    plan(u"segments/dimensions"_s, [this, show] {
        auto *dimensions = new DimensionsPage(m_workspace, m_window.get());
        connect(dimensions, &DimensionsPage::customersRequested, this, show);
        connect(dimensions, &DimensionsPage::segmentRequested, this, &Application::makeSegment);
        auto *bands = adopted(new BandsSheet(m_workspace, *m_window));
        connect(bands, &BandsSheet::saved, this, &Application::offerUndo);
        connect(bands, &BandsSheet::failed, this, &Application::tellFailure);
        connect(dimensions, &DimensionsPage::bandsRequested, bands, &BandsSheet::open);
        return dimensions;
    });
    plan(u"segments/rules"_s, [this, show] {
        auto *rules = new RulesPage(m_workspace, m_window.get());
        connect(rules, &RulesPage::customersRequested, this, show);
        connect(rules, &RulesPage::editRequested, this, calling(m_segmentSheet, &SegmentSheet::open));
        connectChanges(*rules);
        return rules;
    });
}

void Application::makeSegment(const QString &name, const QString &filter)
{
    SavedSegment segment;
    segment.name = name;
    segment.filter = filter;
    m_segmentSheet->open(segment);
}

} // namespace leadbook
