// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/pipelinedesk.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/pipeline/deallistpage.h"
#include "ui/pipeline/pipelinepage.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"

// The pages of deals, and new deals from anywhere.

using namespace Qt::StringLiterals;

namespace leadbook {

void Application::addPipeline()
{
    m_pipeline = new PipelineDesk(m_workspace, *m_me, *m_window);
    planEntry(u"pipeline"_s, [this] { return m_pipeline->makeBoard(); });
    plan(u"pipeline/list"_s, [this] { return m_pipeline->makeList(); });
    connect(m_pipeline, &PipelineDesk::sheetMade, this, [this](QWidget *sheet) { adopt(*sheet); });
    connect(m_pipeline, &PipelineDesk::recordAsked, this, &Application::openRecord);
    m_record.whenMade([this](RecordPage &page) {
        connect(&page, &RecordPage::dealRequested, m_pipeline, &PipelineDesk::openParts);
    });
    connect(m_pipeline, &PipelineDesk::done, this, &Application::offerUndo);
    connect(m_pipeline, &PipelineDesk::refused, this, &Application::tellFailure);
    QAction &action = m_window->actionTable().action(ActionId::NewDeal);
    m_window->actionTable().handle(ActionId::NewDeal, this, [this] {
        // Of whom the list or the record shows.
        std::int64_t customer = 0;
        if (isShown(m_customers))
            customer = m_customers->table().chosenCustomer();
        else if (isShown(m_record))
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
