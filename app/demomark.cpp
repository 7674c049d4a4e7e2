// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demomark.h"

#include "domain/changelabel.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

QString demoLabel()
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Generated demo data"));
}

} // namespace

DemoMark::DemoMark(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::bookChanged, this, &DemoMark::forget);
    connect(&workspace, &Workspace::viewChanged, this, &DemoMark::look);
    connect(&workspace, &Workspace::undoStateChanged, this, &DemoMark::follow);
}

void DemoMark::forget()
{
    m_latest.cancel();
    m_change = 0;
    m_hasLooked = false;
    set(false);
}

/// Through the whole history, once; loading comes first.
void DemoMark::look()
{
    const ViewPtr view = m_workspace.view();
    if (m_hasLooked || !view || !view->snapshot->complete || m_workspace.path().isEmpty())
        return;
    m_hasLooked = true;
    HistoryQuery query;
    query.kind = HistoryKind::Edits;
    query.search = shownLabel(demoLabel());
    query.count = 1;
    ask(query);
}

/// What became of the change that is known, or whether the last one made demo data.
void DemoMark::follow()
{
    const auto &last = m_workspace.undoState().undo;
    if (last && last->kind == ChangeKind::Edit && last->label == demoLabel()) {
        m_change = last->id;
        m_latest.cancel();
        return set(true);
    }
    if (m_change == 0)
        return;
    HistoryQuery query;
    query.before = m_change + 1;
    query.count = 1;
    ask(query);
}

void DemoMark::ask(const HistoryQuery &query)
{
    const auto progress = m_latest.start();
    m_latest.deliver(m_workspace.historyPart(query, progress), this, [this](const Result<HistoryPart> &part) {
        if (!part || part->entries.empty())
            return;
        const HistoryEntry &entry = part->entries.front();
        if (entry.change.label != demoLabel())
            return;
        m_change = entry.change.id;
        set(entry.isInEffect);
    });
}

void DemoMark::set(bool isDemo)
{
    if (isDemo == m_isDemo)
        return;
    m_isDemo = isDemo;
    Q_EMIT changed(isDemo);
}

void DemoMark::remove()
{
    if (!m_isDemo)
        return;
    deliver(m_workspace.undo(m_change, UndoChoices{UndoChoice::TakeBack, {}}), this,
            [this](const Result<CommittedChange> &change) { Q_EMIT removed(change); });
}

} // namespace leadbook
