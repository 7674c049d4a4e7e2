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
    return isLoaded && m_workspace.isIdle() && m_customers->isSettled() && m_import->isSettled() &&
           (m_window->currentPage() != m_duplicates || m_duplicates->isReady()) && m_history->isSettled() &&
           m_owners->isSettled() && m_pipeline->isSettled() && m_exporter->isSettled() &&
           (m_window->currentPage() != m_today || m_today->isComplete()) && m_quickLog->isSettled() &&
           m_record->isSettled() && m_newCustomer->isSettled() && m_gradeByHand->isSettled() &&
           m_past->isSettled() && m_backups->isSettled() && m_deals->isSettled() && isPrivacySettled() &&
           m_daysOff->isSettled() && m_window->findChild<SettingsDesk *>()->isSettled();
}

} // namespace leadbook
