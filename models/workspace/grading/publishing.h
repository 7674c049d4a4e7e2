// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/gradescheme.h"
#include "snapshot/snapshot.h"
#include "store/book.h"

#include <QFuture>

#include <memory>

namespace leadbook {

class Workspace;

/// Whether @p scheme may be put to use in a book: it has all inputs (checkGradeFields()) and the rule check
/// finds it sound; what it only warns of is no hindrance. Invalid with the first fault in one sentence, and
/// all of them in the detail.
Status checkPublishable(const GradeScheme &scheme, const Snapshot &snapshot);

/// The same of the view of this moment, in a worker: the rule check may take a second. No result where there
/// is no view or @p progress was cancelled before it began.
QFuture<Status> examineScheme(Workspace &workspace, const GradeScheme &scheme,
                              std::shared_ptr<Progress> progress);

/// Makes @p scheme, which examineScheme() found publishable, with its cut points the one by which the open
/// book is graded from @p since on: a recorded change with a new version of the schemes, see useScheme().
/// Refused, and nothing written, where the book lacks an input by now.
QFuture<Result<CommittedChange>> putToUse(Workspace &workspace, const GradeScheme &scheme, Day since);

/// Both at once, checked in this thread: for the command line. Refused, and nothing written, where
/// checkPublishable() says so.
QFuture<Result<CommittedChange>> publishScheme(Workspace &workspace, const GradeScheme &scheme, Day since);

} // namespace leadbook
