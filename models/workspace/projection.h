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

    /// A view of the first rows, without derived values.
    Result<ViewPtr> loadFirst(const Book &book, int rows) const;
    /// A view of everything; the next ones follow from it.
    Result<ViewPtr> loadAll(const Book &book, const Progress &progress);
    bool isLoaded() const { return m_view != nullptr; }

    struct Step
    {
        ViewPtr view;
        ViewChange change;
    };
    /// The view after @p touched rows were committed. Where nothing was loaded yet, no view.
    Result<Step> follow(const Book &book, const std::vector<TouchedRows> &touched);
    /// The same snapshot with everything derived anew, by the settings of the book, as of @p asOf.
    Result<ViewPtr> rederive(const Book &book, Day asOf);
    void clear() { m_view.reset(); }

private:
    Result<ViewPtr> derive(const Book &book, SnapshotPtr snapshot, Day asOf);

    const Clock &m_clock;
    ViewPtr m_view;
};

} // namespace leadbook
