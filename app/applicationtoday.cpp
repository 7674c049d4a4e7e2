// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/ownership/me.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/reports/reporter.h"
#include "ui/segments/segmentmovespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/today/daysoffsheet.h"
#include "ui/today/todaypage.h"
#include "ui/today/weekpage.h"
#include "ui/today/workreportpage.h"

using namespace Qt::StringLiterals;

// What the page of the day asks for.

namespace leadbook {

const Me &Application::me() const
{
    return *m_me;
}

TodayPage *Application::makeToday()
{
    auto *page = new TodayPage(m_workspace, *m_me, m_window.get());
    connect(page, &TodayPage::customerRequested, this, &Application::openRecord);
    connect(page, &TodayPage::logRequested, this,
            [this](std::int64_t customer) { m_quickLog->open({customer}, InteractionKind::Call); });
    connect(page, &TodayPage::draftRequested, this, &Application::openDraft);
    connect(page, &TodayPage::historyRequested, this, [this] { showPage(u"history"_s); });
    connect(page, &TodayPage::listRequested, this,
            [this](const QString &filter, const QString &title) { showOnly(filter, title); });
    connect(page, &TodayPage::reviewRequested, this, [this] { showPage(u"grading"_s); });
    connect(page, &TodayPage::moveRequested, this, [this](const MoveNoticeLine &line, MoveSpan span) {
        showPage(u"segments/movement"_s);
        m_window->findChild<SegmentMovesPage *>()->showPeople(line, span);
    });
    connect(page, &TodayPage::done, this, &Application::offerUndo);
    connect(page, &TodayPage::refused, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Warning, sentence);
    });
    connect(page, &TodayPage::daysOffRequested, this, calling(m_daysOff, &DaysOffSheet::open));
    return page;
}

void Application::addTodayTabs()
{
    plan(u"today/week"_s, [this] {
        auto *week = new WeekPage(m_workspace, *m_me, m_window.get());
        connect(week, &WeekPage::customerRequested, this, &Application::openRecord);
        return week;
    });
    plan(u"today/report"_s, [this] { return makeWorkReport(); });
}

Page *Application::makeWorkReport()
{
    auto *report = new WorkReportPage(m_workspace, *m_me, m_window.get());
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
    return report;
}

} // namespace leadbook
