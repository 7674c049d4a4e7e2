// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/backups/dailybackups.h"

#include "workspace/deliver.h"

namespace leadbook {

DailyBackups::DailyBackups(Workspace &workspace, std::function<BackupRules()> rules, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_rules(std::move(rules))
{
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_loaded.clear();
        m_settled.clear();
    });
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view) {
        // Not before the book is there as a whole: the copy would keep its rows waiting.
        if (!view || !view->snapshot->complete || m_loaded == m_workspace.path())
            return;
        m_loaded = m_workspace.path();
        look();
    });
    connect(&workspace, &Workspace::undoStateChanged, this, [this] {
        if (!m_loaded.isEmpty())
            look();
    });
}

void DailyBackups::look()
{
    const QString path = m_workspace.path();
    const Day today = m_workspace.today();
    m_looksAgain = m_isMaking; // what was changed since then may make one due
    if (m_isMaking || path.isEmpty() || (m_settled == path && m_day == today))
        return;
    m_isMaking = true;
    deliver(m_workspace.backUpForToday(m_rules()), this,
            [this, path, today](const Result<std::optional<QString>> &made) { take(made, path, today); });
}

void DailyBackups::take(const Result<std::optional<QString>> &made, const QString &path, Day day)
{
    m_isMaking = false;
    const bool isCancelled = !made && made.error().code == ErrorCode::Cancelled;
    // None was due: the next change may make one due. One that failed is not tried with every change.
    if (!made || *made) {
        m_settled = path;
        m_day = day;
    }
    if (made && *made)
        Q_EMIT this->made(**made);
    else if (!made && !isCancelled)
        Q_EMIT failed(tr("Today's backup was not made: %1").arg(made.error().message));
    if (m_looksAgain)
        look();
}

} // namespace leadbook
