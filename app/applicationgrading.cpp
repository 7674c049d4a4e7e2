// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/grading/gradingpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "workspace/scoring/winchances.h"

// What the page of grading asks for.

namespace leadbook {

AnalysisPage *Application::makeGrading()
{
    auto *page = new GradingPage(m_workspace, m_window.get());
    page->setFilePrompt(&m_prompt);
    page->setChanceSource(&winChances);
    connect(page, &GradingPage::customerRequested, this, &Application::openRecord);
    connect(page, &GradingPage::applied, this, &Application::offerUndo);
    connect(page, &GradingPage::told, this,
            [this](const QString &sentence) { m_window->messages().show(MessageBar::Kind::Done, sentence); });
    connect(page, &GradingPage::failed, this, [this](const QString &sentence) {
        m_window->messages().show(MessageBar::Kind::Failed, sentence);
    });
    return page;
}

} // namespace leadbook
