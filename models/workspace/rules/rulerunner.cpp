// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/rulerunner.h"

#include "workspace/deliver.h"

namespace leadbook {

namespace {

constexpr int kQuiet = 1'500; // ms without a further change

} // namespace

RuleRunner::RuleRunner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kQuiet);
    connect(&m_timer, &QTimer::timeout, this, &RuleRunner::look);
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view) {
        if (view && view->snapshot->complete && !m_isWriting)
            m_timer.start();
    });
    // Rules are no part of a view: putting one into use makes no other one.
    connect(&workspace, &Workspace::undoStateChanged, this, [this] {
        if (m_workspace.view() && !m_isWriting)
            m_timer.start();
    });
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_timer.stop();
        m_latest.cancel();
        m_isLooking = false;
    });
}

void RuleRunner::look()
{
    if (m_isWriting || !m_workspace.view() || !m_workspace.view()->snapshot->complete ||
        m_workspace.pastDay())
        return;
    m_isLooking = true;
    m_latest.deliver(
        m_workspace.runAside(m_latest.start(),
                             [path = m_workspace.dataPath()](const View &view, const Progress &progress) {
                                 return proposeRules(path, view, kRuleMemoryDays, true, progress);
                             }),
        this, [this](const Result<RuleProposal> &proposal) { take(proposal); });
}

void RuleRunner::take(const Result<RuleProposal> &proposal)
{
    m_isLooking = false;
    // An older answer is of no use: the change that came meanwhile asks again.
    if (!proposal || m_timer.isActive() || m_workspace.pastDay())
        return;
    const auto events = static_cast<int>(proposal->due());
    if (events == 0)
        return;
    m_isWriting = true;
    const RecordWork work = applyRules(std::make_shared<const RuleProposal>(*proposal), nullptr);
    deliver(m_workspace.change(work.label, work.work), this,
            [this, events](const Result<CommittedChange> &written) {
                m_isWriting = false;
                if (written)
                    Q_EMIT acted(events);
                else
                    Q_EMIT failed(written.error().message);
            });
}

} // namespace leadbook
