// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

namespace leadbook {

/// A page that shows what one analysis says of the book. It asks a worker when the book or the question
/// changes and the page is seen, else the next time it is; what is shown stays until the answer is there, and
/// only the newest answer is shown.
class AnalysisPage : public Page
{
    Q_OBJECT

public:
    /// @p workspace outlives the page; for the rest see Page.
    AnalysisPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent = nullptr);

    /// The page shows the answer to its newest question on the newest book.
    bool isSettled() const { return !m_isStale && !m_isBusy; }
    void reload() override;

Q_SIGNALS:
    /// The empty page's next steps were chosen.
    void importRequested();
    void demoRequested();

protected:
    /// Starts the analysis of the book at hand, with run(). Called only where there is one.
    virtual void ask() = 0;
    /// The question is another one.
    void askAgain();
    /// Runs @p analysis(view, progress) in a worker and hands its value to @p take in the window's thread.
    template <typename Analysis, typename Take> void run(Analysis analysis, Take take)
    {
        m_isBusy = true;
        m_latest.deliver(m_workspace.run(m_latest.start(), std::move(analysis)), this,
                         [this, take = std::move(take)](const auto &answer) {
                             m_isBusy = false;
                             take(answer);
                         });
    }
    /// Shows that the book holds nothing for this page, and where it may come from.
    void showNothing(const QString &title, const QString &sentence);
    /// Shows that there is no book, or that it is still loading.
    void showWaiting();
    Workspace &workspace() const { return m_workspace; }

    void showEvent(QShowEvent *event) override;

private:
    void follow(const ViewPtr &view);
    bool hasBook() const;

    Workspace &m_workspace;
    Latest m_latest;
    bool m_isBusy = false;
    bool m_isStale = true;
};

} // namespace leadbook
