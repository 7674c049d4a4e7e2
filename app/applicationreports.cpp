// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/grading/dataqualitypage.h"
#include "ui/grading/gradingpage.h"
#include "ui/record/recordpage.h"
#include "ui/reports/reporter.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/showinfolder.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

// What is said of the whole book: how sure its grades are, and reports.

namespace leadbook {

namespace {

/// The field in which an input of a grading scheme is filled in.
FieldRef fieldOfInput(const Snapshot &snapshot, const QString &input)
{
    // Value is worked out; what can be told of it is the yearly potential.
    if (input == u"value")
        return FieldId::Potential;
    return findListField(snapshot, input.toStdString()).value_or(FieldId::Need);
}

} // namespace

void Application::addDataQuality()
{
    auto *page = new DataQualityPage(m_workspace, m_window.get());
    m_window->addHiddenPage(page);
    connect(page, &DataQualityPage::customersRequested, this,
            [this](const QString &filter, const QString &title) { showOnly(filter, title); });
    connect(page, &DataQualityPage::answerRequested, this, [this](std::int64_t id, const QString &input) {
        const ViewPtr view = m_workspace.view();
        if (!view)
            return;
        openRecord(id);
        m_record->editField(fieldOfInput(*view->snapshot, input));
    });
}

void Application::connectReports()
{
    m_reporter = new Reporter(m_workspace, m_prompt, *m_window);
    const ReportKind &grading = *findReportKind(u"grading");
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::GradeReport, this, [this, &grading] { m_reporter->save(grading); });
    actions.handle(ActionId::Print, this, [this, &grading] { m_reporter->print(grading); });
    const auto enable = [this, &actions] {
        const ViewPtr view = m_workspace.view();
        const bool isWhole = view && view->snapshot->complete;
        actions.action(ActionId::GradeReport).setEnabled(isWhole);
        // What is printed is the report of the page: that of grading on each of its tabs.
        const Page *page = m_window->isWelcomeShown() ? nullptr : m_window->currentPage();
        actions.action(ActionId::Print)
            .setEnabled(isWhole && page != nullptr && page->name().section(u'/', 0, 0) == u"grading");
    };
    connect(m_window->findChild<GradingPage *>(), &GradingPage::reportRequested, this,
            [this, &grading] { m_reporter->save(grading); });
    enable();
    connect(&m_workspace, &Workspace::viewChanged, m_reporter, enable);
    connect(&m_workspace, &Workspace::bookChanged, m_reporter, enable);
    connect(m_window.get(), &MainWindow::pageShown, m_reporter, enable);
    connect(m_reporter, &Reporter::saved, this, [this](const QString &sentence, const QString &path) {
        m_window->messages().show(MessageBar::Kind::Done, sentence, tr("Open"), [path] {
            if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
                showInFolder(path);
        });
    });
    connect(m_reporter, &Reporter::failed, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Failed, sentence);
    });
}

} // namespace leadbook
