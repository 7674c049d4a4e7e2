// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/history/historypage.h"
#include "ui/insights/changepage.h"
#include "ui/shell/changesheet.h"
#include "ui/shell/messagebar.h"
#include "workspace/deliver.h"

using namespace Qt::StringLiterals;

// What is taken back and brought back, and what is said of it.

namespace leadbook {

void Application::offerUndo(const QString &sentence)
{
    m_window->messages().show(MessageBar::Kind::Done, sentence, tr("Undo"), [this] { undo(); });
}

void Application::connectChanges(ChangeSheet &sheet)
{
    connect(&sheet, &ChangeSheet::saved, this, &Application::offerUndo);
    connect(&sheet, &ChangeSheet::failed, this, &Application::tellFailure);
}

void Application::connectChanges(ChangePage &page)
{
    connect(&page, &ChangePage::done, this, &Application::offerUndo);
    connect(&page, &ChangePage::refused, this, &Application::tellFailure);
}

void Application::undo()
{
    const auto next = m_workspace.undoState().undo;
    deliver(m_workspace.undo(), this, [this, next](const Result<CommittedChange> &change) {
        if (!change && change.error().code == ErrorCode::Conflict && next) {
            showPage(u"history"_s);
            m_history->askToUndo(next->id);
        }
        tell(change);
    });
}

void Application::redo()
{
    deliver(m_workspace.redo(), this, [this](const Result<CommittedChange> &change) { tell(change); });
}

void Application::tell(const Result<CommittedChange> &change)
{
    if (!change && change.error().code != ErrorCode::Cancelled)
        tellFailure(change.error().message);
    else
        m_window->messages().dismiss();
}

void Application::tellFailure(const QString &sentence)
{
    m_window->messages().show(MessageBar::Kind::Failed, sentence);
}

} // namespace leadbook
