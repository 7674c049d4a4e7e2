// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/past/pastbar.h"
#include "ui/past/pastsheet.h"
#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"

// The book as it was on a day of the past.

namespace leadbook {

void Application::connectPast()
{
    PastBar &bar = m_window->past();
    m_past.whenMade(
        [this](PastSheet &sheet) { connect(&sheet, &PastSheet::failed, this, &Application::tellFailure); });
    connect(&bar, &PastBar::todayRequested, this, calling(m_past, &PastSheet::returnToday));
    connect(&bar, &PastBar::otherDayRequested, this, calling(m_past, &PastSheet::open));
    bar.setDay(m_workspace.pastDay());
    connect(&m_workspace, &Workspace::pastChanged, &bar, [this, &bar] {
        m_window->messages().dismiss(); // what it offers belongs to another day
        bar.setDay(m_workspace.pastDay());
    });
    QAction &action = m_window->actionTable().action(ActionId::ShowPast);
    m_window->actionTable().handle(ActionId::ShowPast, this, [this] { m_past->open(); });
    const auto enable = [this, &action] {
        const ViewPtr view = m_workspace.view();
        action.setEnabled(view && view->snapshot->complete);
    };
    enable();
    connect(&m_workspace, &Workspace::viewChanged, &action, enable);
    connect(&m_workspace, &Workspace::bookChanged, &action, enable);
}

} // namespace leadbook
