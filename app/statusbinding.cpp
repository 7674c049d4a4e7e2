// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusbinding.h"

#include "domain/changelabel.h"
#include "ui/shell/actions.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/format.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The time of a change of today, the day and time of an older one.
QString savedAt(std::int64_t atMs, std::int64_t nowMs)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs).toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    const auto dayOf = [](QDate date) { return Day(static_cast<int>(QDate(1970, 1, 1).daysTo(date))); };
    const Day today = dayOf(QDateTime::fromMSecsSinceEpoch(nowMs).toLocalTime().date());
    const Day day = dayOf(at.date());
    return day == today ? time : QString(formatDay(day, today, locale) + u' ' + time);
}

} // namespace

StatusBinding::StatusBinding(Workspace &workspace, StatusArea &status, Actions &actions, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_status(status)
    , m_actions(actions)
{
    Jobs &jobs = workspace.jobs();
    connect(&jobs, &Jobs::started, this, &StatusBinding::begin);
    connect(&jobs, &Jobs::ended, this, &StatusBinding::end);
    connect(&jobs, &Jobs::progressed, this, [this](int job, qint64 done, qint64 total) {
        if (!m_jobs.isEmpty() && m_jobs.last().id == job)
            m_status.setProgress(done, total);
    });
    connect(&status, &StatusArea::cancelRequested, this, [this] {
        if (!m_jobs.isEmpty())
            m_workspace.jobs().cancel(m_jobs.last().id);
    });
    connect(&workspace, &Workspace::undoStateChanged, this, &StatusBinding::refresh);
    connect(&workspace, &Workspace::bookChanged, this, &StatusBinding::refresh);
    connect(&workspace, &Workspace::pastChanged, this, &StatusBinding::refresh);
    status.installEventFilter(this);
    refresh();
}

bool StatusBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void StatusBinding::begin(int job, const QString &name)
{
    m_jobs.append({job, name});
    m_status.startJob(name);
}

void StatusBinding::end(int job)
{
    const bool wasShown = !m_jobs.isEmpty() && m_jobs.last().id == job;
    m_jobs.removeIf([job](const Job &known) { return known.id == job; });
    if (m_jobs.isEmpty())
        m_status.finishJob();
    else if (wasShown)
        m_status.startJob(m_jobs.last().name);
}

QString StatusBinding::restText() const
{
    const auto &undo = m_workspace.undoState().undo;
    if (m_workspace.path().isEmpty() || !undo || m_workspace.pastDay())
        return {};
    return tr("Saved %1 · Undo: “%2”")
        .arg(savedAt(undo->atMs, m_workspace.clock().nowMs()), quotedLabel(undo->label));
}

void StatusBinding::updateUndo()
{
    const UndoState &state = m_workspace.undoState();
    const auto bind = [this](ActionId id, const std::optional<Change> &change) {
        m_actions.action(id).setEnabled(change.has_value() && !m_workspace.pastDay());
        m_actions.setDetail(id, change ? quotedLabel(change->label) : QString());
    };
    bind(ActionId::Undo, state.undo);
    bind(ActionId::Redo, state.redo);
}

void StatusBinding::refresh()
{
    m_status.setRest(restText());
    updateUndo();
}

} // namespace leadbook
