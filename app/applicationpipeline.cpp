// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/pipelinedesk.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"

// The pages of deals, and new deals from anywhere.

namespace leadbook {

void Application::addPipeline()
{
    m_pipeline = new PipelineDesk(m_workspace, m_customers->ownership().me(), *m_window);
    connect(m_pipeline, &PipelineDesk::recordAsked, this, &Application::openRecord);
    connect(m_record, &RecordPage::dealRequested, m_pipeline, &PipelineDesk::openParts);
    connect(m_pipeline, &PipelineDesk::done, this, &Application::offerUndo);
    connect(m_pipeline, &PipelineDesk::refused, this, &Application::tellFailure);
    QAction &action = m_window->actionTable().action(ActionId::NewDeal);
    m_window->actionTable().handle(ActionId::NewDeal, this, [this] {
        // Of whom the list or the record shows.
        std::int64_t customer = 0;
        if (m_window->currentPage() == m_customers)
            customer = m_customers->table().chosenCustomer();
        else if (m_window->currentPage() == m_record)
            customer = m_record->customer();
        m_pipeline->openNew(customer);
    });
    const auto enable = [this, &action] {
        const ViewPtr view = m_workspace.view();
        action.setEnabled(view && view->snapshot->complete);
    };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
}

} // namespace leadbook
