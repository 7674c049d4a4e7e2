// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
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

    std::unique_ptr<Book> book;
    QString author; ///< of what is written, see Workspace::setAuthor
    Projection projection;
};

} // namespace leadbook
