// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "store/book.h"

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3;

namespace leadbook {

/// The work of the change that makes a scheme the book's own: a new version of the schemes of @p kind
/// ("grading" or "rfm"), in use since @p since, in place of the one before, which stays in the book.
/// @p definition is the scheme's JSON with its cut points. A version that was saved like this and never used
/// becomes the one in use itself.
Book::Work useScheme(std::string_view kind, const QString &name, const QByteArray &definition, Day since);

/// Makes the shipped RFM scheme @p key the one in use of a book that was just made, as a part of making it:
/// no change that could be taken back. Its cut points are left to the data.
Status beginWithRfmScheme(sqlite3 *database, const QString &key);

} // namespace leadbook
