// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/gradescheme.h"
#include "snapshot/snapshot.h"
#include "store/book.h"

#include <QFuture>

namespace leadbook {

class Workspace;

/// Whether @p scheme may be put to use in a book: it has all inputs (checkGradeFields()) and the rule check
/// finds it sound; what it only warns of is no hindrance. Invalid with the first fault in one sentence, and
/// all of them in the detail.
Status checkPublishable(const GradeScheme &scheme, const Snapshot &snapshot);

/// Makes @p scheme, with its cut points, the one by which the open book is graded from @p since on: a
/// recorded change with a new version of the schemes, see useScheme(). Refused, and nothing written, where
/// checkPublishable() says so. The one way for command line and window.
QFuture<Result<CommittedChange>> publishScheme(Workspace &workspace, const GradeScheme &scheme, Day since);

} // namespace leadbook
