// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "workspace/workspace.h"

namespace leadbook {

/// A page that shows a part of the open book. Knows what to say while there is no book, while it is loading,
/// where loading it again came to nothing, and where it holds nothing for the page.
class BookPage : public Page
{
    Q_OBJECT

public:
    /// @p workspace outlives the page; for the rest see Page.
    BookPage(Workspace &workspace, const QString &name, const QString &icon, QWidget *parent = nullptr);

    /// Loads the book again; where that fails or is cancelled, says so and offers to try again.
    void reload() override;
    /// The book could not be loaded whole; @p sentence says why. For pages that did not ask for it.
    void failToLoad(const QString &sentence);

Q_SIGNALS:
    /// The next steps of a page with nothing to show were chosen.
    void openRequested();
    void importRequested();
    void demoRequested();
    /// The book as it is today is wanted, instead of the day of the past that is shown.
    void todayRequested();
    /// Loading came to nothing; the other pages wait for it too.
    void loadFailed(const QString &sentence);

protected:
    Workspace &workspace() const { return m_workspace; }
    /// The whole book is there.
    bool hasWholeBook() const;
    bool hasFailed() const { return !m_failure.isEmpty(); }
    /// Shows that there is no book, that it is still loading, or that loading failed.
    void showWaiting();
    /// Shows that the book holds nothing for this page, and where it may come from.
    void showNothing(const QString &title, const QString &sentence);

private:
    Workspace &m_workspace;
    QString m_failure; ///< why the book is not there as a whole; empty: it is, or may still come
};

} // namespace leadbook
