// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/gradescheme.h"
#include "snapshot/snapshot.h"
#include "store/book.h"

namespace leadbook {

/// Whether @p scheme may be put to use in the book of @p snapshot: it can be written and read again, asks for
/// inputs that there are, and the rule check finds nothing but warnings. Invalid with the offending cause.
Status checkForUse(const GradeScheme &scheme, const Snapshot &snapshot);

/// The work of the change that grades the book by @p scheme from @p since on.
Book::Work useGradeScheme(const GradeScheme &scheme, Day since);

} // namespace leadbook
