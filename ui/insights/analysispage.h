// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/bookpage.h"
#include "workspace/latest.h"

#include <type_traits>

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
    /// Asks again after each change of the book, also one that makes no other view: for a page of what is no
    /// part of a view. Called once.
    void followEveryChange();
    /// An answer about the book at hand was taken; a failure is none.
    bool hasAnswer() const { return m_hasAnswer; }
    /// Runs @p analysis(view, progress) in a worker and hands its value to @p take in the window's thread.
    /// What failed is shown in place of the page unless it was cancelled, where @p take takes the value of a
    /// Result instead of the Result.
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
            give(answer, take);
        });
    }
    template <typename R, typename Take> void give(const R &answer, const Take &take)
    {
        if constexpr (std::is_invocable_v<const Take &, const R &>) {
            if constexpr (requires { answer.error(); })
                m_hasAnswer = m_hasAnswer || answer.has_value();
            else
                m_hasAnswer = true;
            take(answer);
        } else if (answer) {
            m_hasAnswer = true;
            take(*answer);
        } else if (answer.error().code != ErrorCode::Cancelled) {
            showFailed(answer.error().message);
        }
    }
    void waitForBook();

    Latest m_latest;
    bool m_isBusy = false;
    bool m_isStale = true;
    bool m_hasAnswer = false;
};

} // namespace leadbook
