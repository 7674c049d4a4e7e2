// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/bookpage.h"
#include "workspace/latest.h"

namespace leadbook {

/// A page that shows what one analysis says of the book. It asks a worker when the book or the question
/// changes and the page is seen, else the next time it is; what is shown stays until the answer is there, and
/// only the newest answer is shown.
class AnalysisPage : public BookPage
{
    Q_OBJECT

public:
    /// @p workspace outlives the page; for the rest see Page.
    AnalysisPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent = nullptr);

    /// The page shows the answer to its newest question on the newest book.
    bool isSettled() const { return !m_isStale && !m_isBusy; }

protected:
    /// Starts the analysis of the book at hand, with run(). Called only where there is one.
    virtual void ask() = 0;
    /// Drops the answer at hand: its book is gone, or is being loaded again.
    virtual void forget() = 0;
    /// The book changed: whether it is to be asked anew at once. A page that says no keeps its answer and
    /// says itself that it is older than the book.
    virtual bool followsAtOnce(const ViewPtr &, const ViewChange &) { return true; }
    /// The question is another one.
    void askAgain();
    /// Runs @p analysis(view, progress) in a worker and hands its value to @p take in the window's thread.
    template <typename Analysis, typename Take> void run(Analysis analysis, Take take)
    {
        await(workspace().run(m_latest.start(), std::move(analysis)), std::move(take));
    }
    /// The same for what takes seconds: see Workspace::runAside.
    template <typename Analysis, typename Take> void runAside(Analysis analysis, Take take)
    {
        await(workspace().runAside(m_latest.start(), std::move(analysis)), std::move(take));
    }
    /// The same as a job called @p name, whose progress the window shows and which can be stopped there: the
    /// analysis then hands over what it has.
    template <typename Analysis, typename Take>
    void runAsJob(const QString &name, Analysis analysis, Take take)
    {
        await(workspace().runAside(m_latest.start(workspace().jobs().start(name)), std::move(analysis)),
              std::move(take));
    }

    void showEvent(QShowEvent *event) override;

private:
    template <typename R, typename Take> void await(const QFuture<R> &future, Take take)
    {
        m_isBusy = true;
        m_latest.deliver(future, this, [this, take = std::move(take)](const R &answer) {
            m_isBusy = false;
            take(answer);
        });
    }
    void waitForBook();

    Latest m_latest;
    bool m_isBusy = false;
    bool m_isStale = true;
};

} // namespace leadbook
