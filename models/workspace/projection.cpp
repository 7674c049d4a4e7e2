// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/projection.h"

#include "core/memory.h"
#include "workspace/bookloader.h"
#include "workspace/derivation.h"
#include "workspace/following.h"
#include "workspace/searching.h"

namespace leadbook {

Result<ViewPtr> Projection::loadFirst(const Book &book, int rows) const
{
    auto snapshot = BookLoader(book.path()).loadFirst(rows);
    LEADBOOK_TRY(snapshot);
    auto view = std::make_shared<View>();
    view->snapshot = *std::move(snapshot);
    view->asOf = m_clock.today();
    view->settings = std::make_shared<AnalysisSettings>();
    return ViewPtr(std::move(view));
}

Result<ViewPtr> Projection::loadAll(const Book &book, const Progress &progress)
{
    auto snapshot = BookLoader(book.path()).loadAll(progress);
    LEADBOOK_TRY(snapshot);
    returnFreeMemory();
    auto view = derive(book, *std::move(snapshot), m_clock.today());
    returnFreeMemory();
    return view;
}

Result<ViewPtr> Projection::derive(const Book &book, SnapshotPtr snapshot, Day asOf)
{
    auto settings = readAnalysisSettings(book.handle());
    LEADBOOK_TRY(settings);
    auto view = std::make_shared<View>();
    view->snapshot = std::move(snapshot);
    view->asOf = asOf;
    auto settled = std::make_shared<AnalysisSettings>(*std::move(settings));
    view->derived = deriveAll(*view->snapshot, asOf, *settled);
    view->settings = std::move(settled);
    m_view = std::move(view);
    return m_view;
}

Result<ViewPtr> Projection::rederive(const Book &book, Day asOf)
{
    return derive(book, m_view->snapshot, asOf);
}

Result<Projection::Step> Projection::follow(const Book &book, const std::vector<TouchedRows> &touched)
{
    if (!m_view)
        return Step{};
    auto next = std::make_shared<Snapshot>(*m_view->snapshot);
    auto followed = followChange(book.handle(), touched, *next);
    LEADBOOK_TRY(followed);
    if (followed->needsReload) {
        next.reset();
        auto view = loadAll(book, Progress());
        LEADBOOK_TRY(view);
        return Step{*view, {}};
    }
    ++next->version;
    updateSearchText(*next, followed->customers);
    if (followed->settings) {
        auto view = derive(book, std::move(next), m_view->asOf);
        LEADBOOK_TRY(view);
        return Step{*view, {}};
    }
    auto view = std::make_shared<View>();
    view->derived = m_view->derived;
    view->asOf = m_view->asOf;
    view->settings = m_view->settings;
    deriveRows(*next, view->asOf, *view->settings, followed->customers, view->derived);
    view->snapshot = std::move(next);
    m_view = std::move(view);
    return Step{m_view, {false, std::move(followed->customers), followed->membership}};
}

} // namespace leadbook
