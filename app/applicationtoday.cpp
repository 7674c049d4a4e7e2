// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/ownership/ownershipactions.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/reports/reporter.h"
#include "ui/segments/segmentmovespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/today/todaypage.h"
#include "ui/today/weekpage.h"
#include "ui/today/workreportpage.h"

using namespace Qt::StringLiterals;

// What the page of the day asks for.

namespace leadbook {

const Me &Application::me() const
{
    return m_customers->ownership().me();
}

void Application::addToday()
{
    m_today = new TodayPage(m_workspace, m_customers->ownership().me(), m_window.get());
    m_window->addPage(m_today);
    connect(m_today, &TodayPage::customerRequested, this, &Application::openRecord);
    connect(m_today, &TodayPage::logRequested, this,
            [this](std::int64_t customer) { m_quickLog->open({customer}, InteractionKind::Call); });
    connect(m_today, &TodayPage::draftRequested, this, &Application::openDraft);
    connect(m_today, &TodayPage::historyRequested, this, [this] { showPage(u"history"_s); });
    connect(m_today, &TodayPage::listRequested, this,
            [this](const QString &filter, const QString &title) { showOnly(filter, title); });
    connect(m_today, &TodayPage::reviewRequested, this, [this] { showPage(u"grading"_s); });
    connect(m_today, &TodayPage::moveRequested, this, [this](const MoveNoticeLine &line, MoveSpan span) {
        showPage(u"segments/movement"_s);
        m_window->findChild<SegmentMovesPage *>()->showPeople(line, span);
    });
    connect(m_today, &TodayPage::done, this, &Application::offerUndo);
    connect(m_today, &TodayPage::refused, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Warning, sentence);
    });
}

void Application::addTodayTabs()
{
    Me &me = m_customers->ownership().me();
    auto *week = new WeekPage(m_workspace, me, m_window.get());
    m_window->addHiddenPage(week);
    connect(week, &WeekPage::customerRequested, this, &Application::openRecord);
    auto *report = new WorkReportPage(m_workspace, me, m_window.get());
    m_window->addHiddenPage(report);
    // A report of several days is one of a week.
    const auto kindOf = [](const WorkReportAsk &ask) {
        return findReportKind(ask.first == ask.last ? u"day" : u"week");
    };
    connect(report, &WorkReportPage::printRequested, this, [this, kindOf](const WorkReportAsk &ask) {
        m_reporter->setWork(ask);
        m_reporter->print(*kindOf(ask));
    });
    connect(report, &WorkReportPage::saveRequested, this, [this, kindOf](const WorkReportAsk &ask) {
        m_reporter->setWork(ask);
        m_reporter->save(*kindOf(ask));
    });
    connect(report, &WorkReportPage::copied, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
}

} // namespace leadbook
