// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/view.h"

#include <QString>

#include <utility>

namespace leadbook {

/// Makes views of one book: the first rows, all of it, and each next version after a change. Lives in the
/// store thread, beside the Book it projects; the views it returns are read anywhere.
class Projection
{
public:
    explicit Projection(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// A view of the first rows; their derived values are not known yet.
    Result<ViewPtr> loadFirst(const Book &book, int rows) const;
    /// A view of everything, with cut points settled anew; the next ones follow from it.
    Result<ViewPtr> loadAll(const Book &book, const Progress &progress);

    struct Step
    {
        ViewPtr view;
        ViewChange change;
    };
    /// The view after @p touched rows were committed. Where nothing was loaded yet, no view. An edit derives
    /// the customers it touches and moves no other; a bulk change (an import, its undo) derives all of them
    /// and settles the cut points anew, and so does every change while cut points are provisional. Where it
    /// fails, the next change reads everything anew.
    Result<Step> follow(const Book &book, const std::vector<TouchedRows> &touched, const Progress &progress);
    /// The view as of today, where the last one is of another day; else no view. Where other rates hold now,
    /// everything is read anew.
    Result<Step> followDay(const Book &book, const Progress &progress);
    void clear() { m_view.reset(); }
    /// The newest view of everything; null before loadAll().
    ViewPtr view() const { return m_isStale ? ViewPtr() : m_view; }

private:
    enum class CutPoints
    {
        Keep,
        SettleAnew
    };

    Result<Step> load(const Book &book, CutPoints cutPoints, const Progress &progress);
    /// Everything derived, by the settings of the book, as of @p today.
    Result<Step> derive(const Book &book, SnapshotPtr snapshot, CutPoints cutPoints, Day today);
    Result<Step> patch(const Book &book, const std::vector<TouchedRows> &touched, const Progress &progress);

    const Clock &m_clock;
    ViewPtr m_view;
    bool m_isStale = false; ///< a change was not followed
};

} // namespace leadbook
