// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/peoplelist.h"

#include "items/peoplecolumns.h"

#include <utility>

namespace leadbook {

PeopleList::PeopleList(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_written(workspace)
{
    connect(&m_written, &WrittenFinder::found, this, [this] {
        auto hits = m_written.hitsOf(m_query.search);
        if (hits != m_query.written) {
            m_query.written = std::move(hits);
            ask(m_isNewQuery);
        }
    });
    connect(&workspace, &Workspace::viewChanged, this, &PeopleList::follow);
    // Another book: what is shown is none of it.
    connect(&workspace, &Workspace::bookChanged, this, [this] { follow({}, {}); });
    if (workspace.view())
        ask(true);
}

void PeopleList::setQuery(const ListQuery &query)
{
    const bool isSame = query.list == m_query.list && query.search == m_query.search &&
                        query.filter == m_query.filter && query.sort == m_query.sort;
    if (isSame)
        return;
    m_query = query;
    m_query.written = m_written.hitsOf(query.search);
    ask(true);
    m_written.seek(query.search);
}

void PeopleList::follow(const ViewPtr &view, const ViewChange &change)
{
    m_written.follow(view, change);
    if (!view) {
        m_latest.cancel();
        m_isBusy = false;
        m_total = 0;
        m_byWritten = 0;
        Q_EMIT aboutToAnswer(true);
        m_model.clear();
        Q_EMIT answered(true);
        return;
    }
    if (change.reset || !m_model.view()) {
        ask(m_isNewQuery);
        return;
    }
    if (!change.membership)
        m_model.setView(view, change);
    // An answer on the way comes from the view before this one.
    const bool mayMove = m_isBusy || change.membership || !m_query.sort.empty() || m_query.filter ||
                         !m_query.search.trimmed().isEmpty();
    if (mayMove)
        ask(m_isNewQuery);
}

void PeopleList::ask(bool isNewQuery)
{
    const ViewPtr view = m_workspace.view();
    if (!view)
        return;
    m_isBusy = true;
    m_isNewQuery = isNewQuery;
    const auto answer = [query = m_query](const View &of, const Progress &progress) {
        return runListQuery(of, query, progress);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), answer), this,
                     [this, view](const ListResult &result) { take(view, result); });
}

void PeopleList::take(const ViewPtr &view, ListResult result)
{
    m_isBusy = false;
    m_total = result.total;
    m_byWritten = result.byWritten;
    Q_EMIT aboutToAnswer(m_isNewQuery);
    m_model.setColumns(listableColumns(*view->snapshot, m_query.list));
    m_model.setSearch(m_query.search, result.withTypos);
    m_model.setWritten(m_query.search.trimmed().isEmpty() ? nullptr : m_query.written);
    m_model.setResult(view, m_query.list, std::move(result.rows));
    Q_EMIT answered(std::exchange(m_isNewQuery, false));
}

} // namespace leadbook
