// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/analysispage.h"

#include <QShowEvent>

namespace leadbook {

AnalysisPage::AnalysisPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent)
    : BookPage(workspace, name, icon, parent)
{
    connect(&workspace, &Workspace::bookChanged, this, &AnalysisPage::waitForBook);
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view, const ViewChange &change) {
        if (!hasWholeBook())
            waitForBook();
        else if (followsAtOnce(view, change))
            askAgain();
    });
}

void AnalysisPage::waitForBook()
{
    m_latest.cancel();
    m_isBusy = false;
    m_isStale = true;
    m_hasAnswer = false;
    forget();
    showWaiting();
}

void AnalysisPage::askAgain()
{
    m_isStale = true;
    if (!isVisible() || !hasWholeBook())
        return;
    m_isStale = false;
    ask();
}

void AnalysisPage::followEveryChange()
{
    connect(&workspace(), &Workspace::undoStateChanged, this, [this] {
        if (m_hasAnswer)
            askAgain();
    });
}

void AnalysisPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!hasWholeBook())
        waitForBook(); // it may have been made while the book was being loaded
    else if (m_isStale)
        askAgain();
}

} // namespace leadbook
