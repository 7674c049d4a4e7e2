// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/gradescheme.h"
#include "workspace/view.h"

#include <vector>

struct sqlite3;

namespace leadbook {

/// A grading scheme and since when it is in use.
struct SchemeVersion
{
    Day since;       ///< no day: since ever
    int version = 0; ///< as the book numbers them; 0: the shipped scheme, in use before the book had its own
    GradeScheme scheme;
    Day review; ///< to be looked at again on that day; no day: not told
};

/// The schemes by which the book's customers were graded, by the day on which they began, the last being the
/// view's; never empty. Before the book had a scheme of its own it was the shipped one, with the cut points
/// of the values that the view shows. @p database is a connection of the calling thread. Errors: Io, Corrupt,
/// Invalid.
Result<std::vector<SchemeVersion>> gradeSchemeVersions(sqlite3 *database, const View &view);

/// Which of @p versions was in use on @p day.
std::size_t versionOn(const std::vector<SchemeVersion> &versions, Day day);

} // namespace leadbook
