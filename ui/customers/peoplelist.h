// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/peopletablemodel.h"
#include "ui/customers/written/writtenfinder.h"
#include "workspace/latest.h"
#include "workspace/workspace.h"

#include <QObject>

namespace leadbook {

/// Keeps a PeopleTableModel to what a query answers: asks a worker whenever query or book change, shows the
/// newest answer only, and repaints at once what an edit changed. Window's thread; never waits.
class PeopleList : public QObject
{
    Q_OBJECT

public:
    explicit PeopleList(Workspace &workspace, QObject *parent = nullptr);

    PeopleTableModel &model() { return m_model; }
    const ListQuery &query() const { return m_query; }
    /// Asks anew where @p query is another; the rows stay until the answer is there.
    void setQuery(const ListQuery &query);

    /// Whom the search finds by what was written, where that is asked for: added to the list once it is
    /// known.
    WrittenFinder &written() { return m_written; }
    /// How many of the rows only that found.
    std::size_t byWritten() const { return m_byWritten; }

    /// People in the book, found or not.
    std::size_t total() const { return m_total; }
    /// An answer is awaited.
    bool isBusy() const { return m_isBusy; }
    /// The whole book is there, not only its first rows.
    bool isComplete() const { return m_model.view() && m_model.view()->snapshot->complete; }

Q_SIGNALS:
    /// Before and after the rows become others; @p isNewQuery where the query was another, not the book.
    void aboutToAnswer(bool isNewQuery);
    void answered(bool isNewQuery);

private:
    void follow(const ViewPtr &view, const ViewChange &change);
    void ask(bool isNewQuery);
    void take(const ViewPtr &view, ListResult result);

    Workspace &m_workspace;
    PeopleTableModel m_model;
    WrittenFinder m_written;
    ListQuery m_query;
    Latest m_latest;
    std::size_t m_total = 0;
    std::size_t m_byWritten = 0;
    bool m_isBusy = false;
    bool m_isNewQuery = false;
};

} // namespace leadbook
