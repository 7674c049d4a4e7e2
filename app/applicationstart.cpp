// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/demomark.h"
#include "app/tour.h"
#include "ui/shell/actions.h"
#include "ui/shell/bookcorner.h"
#include "ui/shell/messagebar.h"

// The first five minutes: demo data that are marked and removed in one step, and the first hints.

namespace leadbook {

void Application::connectStart()
{
    new Tour(m_workspace, *m_window, m_preferences);
    auto *demo = new DemoMark(m_workspace, this);
    BookCorner &corner = m_window->corner();
    QAction &action = m_window->actionTable().action(ActionId::RemoveDemo);
    m_window->actionTable().handle(ActionId::RemoveDemo, demo, [demo] { demo->remove(); });
    const auto mark = [this, demo, &action] {
        action.setVisible(demo->isDemo());
        action.setEnabled(!m_workspace.pastDay());
        m_window->setDemo(demo->isDemo());
    };
    mark();
    connect(demo, &DemoMark::changed, this, mark);
    connect(&m_workspace, &Workspace::pastChanged, this, mark);
    connect(&corner, &BookCorner::removeDemoRequested, &action, &QAction::trigger);
    connect(demo, &DemoMark::removed, this, [this](const Result<CommittedChange> &change) {
        if (!change)
            return tell(change);
        m_window->messages().show(MessageBar::Kind::Done, tr("The demo data is removed."),
                                  tr("Bring it back"), [this] { redo(); });
    });
}

} // namespace leadbook
