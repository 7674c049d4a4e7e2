// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bookpage.h"

#include "ui/widgets/format.h"
#include "workspace/deliver.h"

namespace leadbook {

BookPage::BookPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent)
    : Page(name, icon, parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::bookChanged, this, [this] { m_failure.clear(); });
    connect(&workspace, &Workspace::viewChanged, this, [this](const ViewPtr &, const ViewChange &change) {
        // It is being loaded again, or closed.
        if (change.reset)
            m_failure.clear();
    });
}

bool BookPage::hasWholeBook() const
{
    const ViewPtr view = m_workspace.view();
    return view && view->snapshot->complete;
}

void BookPage::reload()
{
    if (m_workspace.path().isEmpty())
        return;
    m_failure.clear();
    deliver(m_workspace.load(), this, [this](const Result<ViewPtr> &view) {
        if (view)
            return;
        const bool isCancelled = view.error().code == ErrorCode::Cancelled;
        const QString sentence =
            isCancelled
                ? tr("Loading was cancelled, so not all of the book is here. Load it again to see it.")
                : view.error().message;
        failToLoad(sentence);
        Q_EMIT loadFailed(sentence);
    });
}

void BookPage::failToLoad(const QString &sentence)
{
    if (m_workspace.path().isEmpty() || hasWholeBook())
        return;
    m_failure = sentence;
    showWaiting();
}

void BookPage::showWaiting()
{
    if (hasFailed()) {
        showFailed(m_failure);
        setStatusText({});
    } else if (m_workspace.path().isEmpty()) {
        tellState([this] {
            showEmpty(tr("No book is open"),
                      tr("Open a book, import your customers from a file, or look around first."),
                      {{tr("Open a book…"), [this] { Q_EMIT openRequested(); }, true},
                       {tr("Import…"), [this] { Q_EMIT importRequested(); }},
                       {tr("Open demo data"), [this] { Q_EMIT demoRequested(); }}});
            setStatusText({{tr("No book open"), Tone::Muted}});
        });
    } else {
        tellState([this] { showLoading(tr("Loading…")); });
        setStatusText({});
    }
}

void BookPage::showNothing(const QString &title, const QString &sentence)
{
    if (const auto day = m_workspace.pastDay()) {
        // Nothing can be put into the past.
        showEmpty(title, tr("On %1 nothing of it was recorded yet.").arg(formatDay(*day, {}, locale())),
                  {{tr("Return to today"), [this] { Q_EMIT todayRequested(); }, true}});
        return;
    }
    showEmpty(title, sentence,
              {{tr("Import…"), [this] { Q_EMIT importRequested(); }, true},
               {tr("Open demo data"), [this] { Q_EMIT demoRequested(); }}});
}

} // namespace leadbook
