// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/analysispage.h"

#include <QShowEvent>

namespace leadbook {

AnalysisPage::AnalysisPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent)
    : Page(name, icon, parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &view) { follow(view); });
    connect(&workspace, &Workspace::bookChanged, this, [this] {
        m_isStale = true;
        if (!hasBook())
            showWaiting();
    });
}

bool AnalysisPage::hasBook() const
{
    const ViewPtr view = m_workspace.view();
    return view && view->snapshot->complete;
}

void AnalysisPage::follow(const ViewPtr &view)
{
    if (view && view->snapshot->complete) {
        askAgain();
        return;
    }
    m_latest.cancel();
    m_isBusy = false;
    m_isStale = true;
    showWaiting();
}

void AnalysisPage::askAgain()
{
    m_isStale = true;
    if (!isVisible() || !hasBook())
        return;
    m_isStale = false;
    ask();
}

void AnalysisPage::showWaiting()
{
    if (m_workspace.path().isEmpty())
        showEmpty(tr("No book is open"), tr("Open a book or make a new one in the File menu."), {});
    else
        showLoading(tr("Loading…"));
    setStatusText({});
}

void AnalysisPage::showNothing(const QString &title, const QString &sentence)
{
    showEmpty(title, sentence,
              {{tr("Import…"), [this] { Q_EMIT importRequested(); }, true},
               {tr("Open demo data"), [this] { Q_EMIT demoRequested(); }}});
}

void AnalysisPage::reload()
{
    m_workspace.load();
}

void AnalysisPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        askAgain();
}

} // namespace leadbook
