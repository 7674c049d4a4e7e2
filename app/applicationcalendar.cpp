// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/shell/actions.h"
#include "ui/shell/fileprompt.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/today/daysoffsheet.h"
#include "workspace/calendar/calendardays.h"
#include "workspace/calendar/calendarexport.h"
#include "workspace/calendar/calendarimport.h"
#include "workspace/deliver.h"

#include <QFileInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

// Days off, and calendars that tasks go to and come from.

namespace leadbook {

void Application::addCalendar()
{
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::DaysOff, this, [this] { m_daysOff->open(); });
    actions.handle(ActionId::CalendarExport, this, [this] {
        if (!m_workspace.path().isEmpty())
            m_prompt.askSave(m_window.get(), tr("Tasks to a calendar"), tr("Tasks") + u".ics"_s,
                             tr("Calendars (*.ics)"), [this](const QString &path) { exportCalendar(path); });
    });
    actions.handle(ActionId::CalendarImport, this, [this] {
        if (!m_workspace.path().isEmpty())
            m_prompt.askOpen(m_window.get(), tr("Tasks from a calendar"), tr("Calendars (*.ics)"),
                             [this](const QStringList &paths) {
                                 if (!paths.isEmpty())
                                     importCalendar(paths.first());
                             });
    });
    const auto offer = [this] {
        for (const ActionId id : {ActionId::DaysOff, ActionId::CalendarExport, ActionId::CalendarImport})
            m_window->actionTable().action(id).setEnabled(!m_workspace.path().isEmpty());
    };
    connect(&m_workspace, &Workspace::bookChanged, this, offer);
    offer();
}

void Application::showDaysOff()
{
    m_daysOff->open();
}

void Application::exportCalendar(const QString &path)
{
    const auto work = [book = m_workspace.dataPath(), path, now = m_workspace.clock().nowMs()](
                          const View &view, const Progress &progress) -> Result<CalendarContent> {
        auto content = calendarContent(book, view, {}, progress);
        LEADBOOK_TRY(content);
        LEADBOOK_TRY(writeCalendarFile(*content, path, now));
        return content;
    };
    deliver(m_workspace.runAside(m_workspace.jobs().start(tr("Writing a calendar")), work), this,
            [this, path](const Result<CalendarContent> &content) {
                if (!content)
                    return tellFailure(content.error().message);
                m_window->messages().show(MessageBar::Kind::Done,
                                          tr("%1 holds %L2 tasks, %L3 follow-ups and %L4 birthdays.")
                                              .arg(QFileInfo(path).fileName())
                                              .arg(content->tasks)
                                              .arg(content->followUps)
                                              .arg(content->birthdays));
            });
}

void Application::importCalendar(const QString &path)
{
    const auto work = [book = m_workspace.dataPath(),
                       path](const View &view, const Progress &progress) -> Result<CalendarPlan> {
        const auto bytes = calendarBytes(path);
        LEADBOOK_TRY(bytes);
        const auto file = readCalendar(*bytes, QTimeZone::systemTimeZone());
        LEADBOOK_TRY(file);
        return planCalendar(book, view, *file, 0, progress);
    };
    deliver(m_workspace.runAside(m_workspace.jobs().start(tr("Reading a calendar")), work), this,
            [this](const Result<CalendarPlan> &plan) {
                if (!plan)
                    return tellFailure(plan.error().message);
                takeCalendar(std::make_shared<const CalendarPlan>(*plan));
            });
}

void Application::takeCalendar(const std::shared_ptr<const CalendarPlan> &plan)
{
    QString sentence = tr("Tasks from the calendar: %L1 new, %L2 updated, %L3 unchanged.")
                           .arg(plan->added.size())
                           .arg(plan->updated.size())
                           .arg(plan->unchanged);
    if (!plan->skipped.empty())
        sentence += u' ' + tr("%Ln left out; the first: %1", nullptr, static_cast<int>(plan->skipped.size()))
                               .arg(plan->skipped.front().why);
    if (plan->added.empty() && plan->updated.empty())
        return m_window->messages().show(MessageBar::Kind::Done, sentence);
    const RecordWork change = leadbook::importCalendar(plan, m_workspace.clock().today());
    deliver(m_workspace.change(change.label, change.work), this,
            [this, sentence](const Result<CommittedChange> &done) {
                if (done)
                    offerUndo(sentence);
                else
                    tellFailure(done.error().message);
            });
}

} // namespace leadbook
