// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "domain/schemeediting.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/grading/dataqualitypage.h"
#include "ui/grading/gradebyhandsheet.h"
#include "ui/grading/gradingpage.h"
#include "ui/grading/movementspage.h"
#include "ui/grading/resultspage.h"
#include "ui/record/recordpage.h"
#include "ui/reports/reporter.h"
#include "ui/reports/reportkinds.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "workspace/scoring/winchances.h"

#include <optional>

using namespace Qt::StringLiterals;

// What the pages of grading ask for, and grades set by hand.

namespace leadbook {

namespace {

/// The field in which an input of a grading scheme is filled in, where it is one.
std::optional<FieldRef> fieldOfInput(const Snapshot &snapshot, const QString &input)
{
    // Value is worked out; what can be told of it is the yearly potential.
    if (input == u"value")
        return FieldId::Potential;
    return findListField(snapshot, input.toStdString());
}

} // namespace

Page *Application::makeGrading()
{
    auto *page = new GradingPage(m_workspace, m_window.get());
    page->setFilePrompt(&m_prompt);
    page->setChanceSource(&winChances);
    connect(page, &GradingPage::customerRequested, this, &Application::openRecord);
    connect(page, &GradingPage::applied, this, &Application::offerUndo);
    connect(page, &GradingPage::told, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
    connect(page, &GradingPage::failed, this, &Application::tellFailure);
    connect(page, &GradingPage::reportRequested, this,
            [this] { m_reporter->save(*findReportKind(u"grading")); });
    return page;
}

void Application::addGradingTabs()
{
    plan(u"grading/movements"_s, [this] {
        auto *movements = new MovementsPage(m_workspace, m_window.get());
        connect(movements, &MovementsPage::customerRequested, this, &Application::openRecord);
        connect(movements, &MovementsPage::done, this, &Application::offerUndo);
        connect(movements, &MovementsPage::refused, this, [this](const QString &sentence) {
            m_window->messages().show(MessageBar::Kind::Warning, sentence);
        });
        return movements;
    });
    plan(u"grading/results"_s, [this] {
        auto *results = new ResultsPage(m_workspace, m_window.get());
        connect(results, &ResultsPage::recordRequested, this, &Application::openRecord);
        return results;
    });
    plan(u"grading/data"_s, [this] {
        auto *quality = new DataQualityPage(m_workspace, m_window.get());
        connect(quality, &DataQualityPage::customersRequested, this,
                [this](const QString &filter, const QString &title) { showOnly(filter, title); });
        connect(quality, &DataQualityPage::answerRequested, this,
                [this](std::int64_t id, const QString &input) {
                    const ViewPtr view = m_workspace.view();
                    if (!view)
                        return;
                    openRecord(id);
                    if (const auto field = fieldOfInput(*view->snapshot, input))
                        m_record->editField(*field);
                });
        return quality;
    });
}

void Application::connectGrading()
{
    QAction &action = m_window->actionTable().action(ActionId::SetGrade);
    m_window->actionTable().handle(ActionId::SetGrade, this, [this] { showGradeByHand(); });
    const auto enable = [this, &action] {
        const ViewPtr view = m_workspace.view();
        action.setEnabled(view && view->snapshot->complete);
    };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
    m_customers.whenMade([&action](CustomersPage &page) { page.table().addAction(&action); });
}

void Application::showTrial()
{
    auto *page = m_window->findChild<GradingPage *>();
    const ViewPtr view = m_workspace.view();
    if (page == nullptr || !view)
        return;
    GradeScheme scheme = view->settings->grading;
    for (GradeCriterion &criterion : scheme.criteria)
        criterion = scaledTo(criterion,
                             bestPoints(criterion) + (&criterion == &scheme.criteria.front() ? -12 : 8), 1);
    page->tryScheme(scheme);
    page->choose(0);
}

void Application::showGradeByHand()
{
    // On any other page somebody else may be marked than the one chosen in the list.
    std::int64_t id = 0;
    if (isShown(m_record))
        id = m_record->customer();
    else if (isShown(m_customers))
        id = m_customers->table().chosenCustomer();
    if (id != 0)
        m_gradeByHand->open(id);
    else
        m_window->messages().show(MessageBar::Kind::Warning,
                                  tr("Choose a customer in the list, then set its grade."));
}

} // namespace leadbook
