// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/insights/askedfunnel.h"
#include "ui/reports/reporter.h"
#include "ui/shell/actions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/page.h"
#include "ui/shell/showinfolder.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

// Reports on the whole book.

namespace leadbook {

void Application::connectReports()
{
    m_reporter = new Reporter(m_workspace, m_prompt, *m_window);
    const ReportKind &grading = *findReportKind(u"grading");
    Actions &actions = m_window->actionTable();
    actions.handle(ActionId::GradeReport, this, [this, &grading] { m_reporter->save(grading); });
    // What is printed is the report of the page: that of grading or of the funnel on each of its tabs.
    const auto ofPage = [this]() -> const ReportKind * {
        const Page *page = m_window->isWelcomeShown() ? nullptr : m_window->currentPage();
        const QString entry = page == nullptr ? QString() : page->name().section(u'/', 0, 0);
        return findReportKind(entry == u"insights"     ? u"funnel"_s
                              : entry == u"today"      ? u"day"_s
                              : entry == u"strategies" ? u"effect"_s
                                                       : entry);
    };
    actions.handle(ActionId::Print, this, [this, ofPage] {
        m_reporter->setFunnel(m_askedFunnel->ask());
        if (const ReportKind *kind = ofPage())
            m_reporter->print(*kind);
    });
    actions.handle(ActionId::FunnelReport, this, [this] {
        m_reporter->setFunnel(m_askedFunnel->ask());
        m_reporter->save(*findReportKind(u"funnel"));
    });
    const auto enable = [this, &actions, ofPage] {
        const ViewPtr view = m_workspace.view();
        const bool isWhole = view && view->snapshot->complete;
        actions.action(ActionId::GradeReport).setEnabled(isWhole);
        actions.action(ActionId::FunnelReport).setEnabled(isWhole);
        actions.action(ActionId::Print).setEnabled(isWhole && ofPage() != nullptr);
    };
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
    connect(m_reporter, &Reporter::failed, this, &Application::tellFailure);
}

} // namespace leadbook
