// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/projection.h"

#include <QTemporaryDir>

#include <memory>

namespace leadbook {

/// A book as it had been recorded by the end of an earlier day: a copy in a folder of its own, walked back by
/// the journal and read as of that day. The folder goes with it; what an earlier run could not remove goes
/// when the next one is made.
class PastBook
{
public:
    /// The moment at which @p day ends here, UTC milliseconds; what was recorded then belongs to the next.
    static std::int64_t endOf(Day day);
    /// Copies @p book, which may go on being written. Fails where there is no room for a copy; Cancelled.
    static Result<std::unique_ptr<PastBook>> make(const Book &book, Day day, const Progress &progress);

    Book &book() const { return *m_book; }
    Projection &projection() { return m_projection; }
    Day day() const { return m_clock.today(); }

private:
    PastBook(Day day);

    QTemporaryDir m_folder;
    FixedClock m_clock;
    Projection m_projection;
    std::unique_ptr<Book> m_book; // closed before its folder goes
};

} // namespace leadbook
