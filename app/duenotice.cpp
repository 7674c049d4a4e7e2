// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duenotice.h"

#include "app/preferences.h"
#include "ui/customers/ownership/me.h"
#include "ui/shell/notices.h"
#include "ui/shell/windowlock.h"
#include "workspace/today/duetasks.h"

#include <QDateTime>
#include <QGuiApplication>

#include <chrono>
#include <utility>

namespace leadbook {

namespace {

constexpr std::chrono::minutes kCheck{5};

} // namespace

bool isSeen(const WindowLock &lock)
{
    return QGuiApplication::applicationState() == Qt::ApplicationActive && !lock.isLocked();
}

DueNotice::DueNotice(Workspace &workspace, Preferences &preferences, const Me &me, Notices &notices,
                     std::function<bool()> isInFront, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_me(me)
    , m_notices(notices)
    , m_isInFront(std::move(isInFront))
{
    connect(&workspace, &Workspace::viewChanged, this, &DueNotice::look);
    m_timer.callOnTimeout(this, &DueNotice::look);
    m_timer.start(kCheck);
}

bool DueNotice::mayTell() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_workspace.clock().nowMs());
    return m_preferences.tellsDueTasks() && now.time().hour() >= kFirstHour;
}

bool DueNotice::takeNew(Day day, const std::vector<std::int64_t> &ids)
{
    if (m_day != day) {
        const QList<std::int64_t> kept = m_preferences.toldTasks(day);
        m_told = QSet<std::int64_t>(kept.begin(), kept.end());
        m_day = day;
    }
    const qsizetype before = m_told.size();
    for (const std::int64_t id : ids)
        m_told << id;
    if (m_told.size() == before)
        return false;
    m_preferences.setToldTasks(day, m_told.values());
    return true;
}

void DueNotice::look()
{
    const bool isInFront = m_isInFront();
    if (isInFront && std::exchange(m_isShown, false))
        m_notices.withdraw();
    const ViewPtr view = m_workspace.view();
    if (!view || !view->snapshot->complete || m_workspace.pastDay() || (!isInFront && !mayTell()))
        return;
    const std::optional<std::string> owner =
        m_me.owner() == 0 ? std::nullopt : std::optional(m_me.name().toStdString());
    const DueTasks due = dueTasks(*view, owner);
    if (!takeNew(view->asOf, due.ids) || isInFront)
        return;
    m_isShown = true;
    m_notices.show({tr("%n task(s) due", nullptr, static_cast<int>(due.ids.size())),
                    due.overdue == 0 ? QString() : tr("%n of them overdue", nullptr, due.overdue),
                    tr("Open Today")});
}

} // namespace leadbook
