// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/me.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/customers/peopletable.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/grading/gradingpage.h"
#include "ui/grading/movementspage.h"
#include "ui/record/recordpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "workspace/scoring/winchances.h"

// What the pages of grading ask for, and grades set by hand.

namespace leadbook {

AnalysisPage *Application::makeGrading()
{
    auto *page = new GradingPage(m_workspace, m_window.get());
    page->setFilePrompt(&m_prompt);
    page->setChanceSource(&winChances);
    connect(page, &GradingPage::customerRequested, this, &Application::openRecord);
    connect(page, &GradingPage::applied, this, &Application::offerUndo);
    connect(page, &GradingPage::told, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
    connect(page, &GradingPage::failed, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Failed, sentence);
    });
    return page;
}

void Application::connectGrading()
{
    m_gradeByHand = new GradeByHandSheet(m_workspace, m_customers->ownership().me(), *m_window);
    connect(m_gradeByHand, &GradeByHandSheet::saved, this, &Application::offerUndo);
    QAction &action = m_window->actionTable().action(ActionId::SetGrade);
    m_window->actionTable().handle(ActionId::SetGrade, this, [this] { showGradeByHand(); });
    const auto enable = [this, &action] {
        const ViewPtr view = m_workspace.view();
        action.setEnabled(view && view->snapshot->complete);
    };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers->table().addAction(&action);
    for (MovementsPage *page : m_window->findChildren<MovementsPage *>()) {
        connect(page, &MovementsPage::customerRequested, this, &Application::openRecord);
        connect(page, &MovementsPage::done, this, &Application::offerUndo);
        connect(page, &MovementsPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
    }
}

void Application::showGradeByHand()
{
    const bool isRecord = m_window->currentPage() == m_record;
    const std::int64_t id = isRecord ? m_record->customer() : m_customers->table().chosenCustomer();
    if (id != 0)
        m_gradeByHand->open(id);
    else
        m_window->messages().show(MessageBar::Kind::Warning,
                                  tr("Choose a customer in the list, then set its grade."));
}

} // namespace leadbook
