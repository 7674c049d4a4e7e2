// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/pipelinedesk.h"
#include "app/settingsdesk.h"
#include "ui/backups/backupspage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/newcustomersheet.h"
#include "ui/duplicates/duplicatespage.h"
#include "ui/exporting/exporter.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/history/historypage.h"
#include "ui/importing/importpage.h"
#include "ui/insights/analysispage.h"
#include "ui/insights/dealssheet.h"
#include "ui/owners/ownerspage.h"
#include "ui/past/pastsheet.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/today/daysoffsheet.h"
#include "ui/today/todaypage.h"

// Whether anything is still to come.

namespace leadbook {

bool Application::isSettled() const
{
    const ViewPtr view = m_workspace.view();
    const bool isLoaded = m_workspace.path().isEmpty() || (view && view->snapshot->complete);
    // An analysis that runs aside leaves the workspace idle.
    const auto *page = qobject_cast<const AnalysisPage *>(m_window->currentPage());
    if (view && page != nullptr && page->isVisible() && !page->isSettled())
        return false;
    const auto settled = [](const auto &part) { return leadbook::isSettled(part); };
    return isLoaded && m_workspace.isIdle() && settled(m_customers) && settled(m_import) &&
           (!isShown(m_duplicates) || m_duplicates.made()->isReady()) && settled(m_history) &&
           settled(m_owners) && m_pipeline->isSettled() && m_exporter->isSettled() &&
           (!isShown(m_today) || m_today.made()->isComplete()) && settled(m_quickLog) && settled(m_record) &&
           settled(m_newCustomer) && settled(m_gradeByHand) && settled(m_past) && settled(m_backups) &&
           settled(m_deals) && isPrivacySettled() && settled(m_daysOff) && m_settings->isSettled();
}

} // namespace leadbook
