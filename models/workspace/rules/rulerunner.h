// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/latest.h"
#include "workspace/rules/rulerun.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QTimer>

namespace leadbook {

/// Lets the rules in use act by themselves: when a book was opened, and a moment after each change or new
/// day, beside everything else. What they do is one change that can be undone. A change of its own starts no
/// run, and the past is left alone.
class RuleRunner : public QObject
{
    Q_OBJECT

public:
    /// @p workspace outlives it.
    explicit RuleRunner(Workspace &workspace, QObject *parent = nullptr);

    /// Nothing is waited for or under way.
    bool isSettled() const { return !m_timer.isActive() && !m_isLooking && !m_isWriting; }

Q_SIGNALS:
    /// The rules acted on @p events events, as the last change.
    void acted(int events);
    void failed(const QString &sentence);

private:
    void look();
    void take(const Result<RuleProposal> &proposal);

    Workspace &m_workspace;
    QTimer m_timer;
    Latest m_latest;
    bool m_isLooking = false;
    bool m_isWriting = false;
};

} // namespace leadbook
