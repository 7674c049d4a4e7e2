// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"

#include <QString>

#include <string_view>

namespace leadbook {

/// Which of a book's own schemes is in use, and since when.
struct SchemeInUse
{
    int version = 0; ///< 0: a shipped scheme, none was made the book's own
    Day since;
};

/// The scheme of @p kind ("grading", "rfm") in use in the book @p path. For a worker. Errors: Io, Corrupt.
Result<SchemeInUse> readSchemeInUse(const QString &path, std::string_view kind);

} // namespace leadbook
