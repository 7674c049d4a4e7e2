// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "workspace/past/pastbook.h"
#include "workspace/projection.h"

#include <memory>

namespace leadbook {

/// What lives in the store thread: the open book, if any, and the projection of it.
struct StoreContext
{
    explicit StoreContext(const Clock &clock)
        : projection(clock)
    {
    }

    /// The error of every request that needs a book where none is open.
    static Error noBook();

    /// What is shown: the past where that is asked for. Only where a book is open.
    Book &shown() const { return past ? past->book() : *book; }
    Projection &shownProjection() { return past ? past->projection() : projection; }
    /// Fails where no book is open, and while the past is shown.
    Status writable() const;

    std::unique_ptr<Book> book;
    std::unique_ptr<PastBook> past;
    QString author; ///< of what is written, see Workspace::setAuthor
    Projection projection;
};

} // namespace leadbook
