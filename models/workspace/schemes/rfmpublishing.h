// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/rfmscheme.h"
#include "store/book.h"

#include <QFuture>

namespace leadbook {

class Workspace;

/// Whether @p scheme may be put to use: what its JSON form must hold, and a name. Cells that no segment holds
/// fall to its rest, and of several the first has a cell: both are only told. Invalid with one sentence.
Status checkPublishable(const RfmScheme &scheme);

/// Makes @p scheme the one by which the open book is segmented from @p since on: a recorded change with a new
/// version of the RFM schemes, see useScheme(). Cut points that it has are frozen by it; without any they
/// follow the data until there are enough customers. Refused, and nothing written, where checkPublishable()
/// says so.
QFuture<Result<CommittedChange>> putToUse(Workspace &workspace, const RfmScheme &scheme, Day since);

} // namespace leadbook
