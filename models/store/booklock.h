// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace leadbook {

/// Keeps a book to one Book on this machine: an operating system lock on "<book>.lock", which goes with the
/// process that holds it, however that ends. The lock file is removed when the lock is given back.
class BookLock
{
public:
    /// Fails with ErrorCode::Busy where another Book holds it, with ErrorCode::Io where the folder may not be
    /// written to.
    static Result<std::unique_ptr<BookLock>> take(const QString &bookPath);
    ~BookLock();
    BookLock(const BookLock &) = delete;
    BookLock &operator=(const BookLock &) = delete;

private:
    BookLock(QByteArray path, int descriptor);

    QByteArray m_path;
    int m_descriptor;
};

} // namespace leadbook
