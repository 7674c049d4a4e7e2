// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/booksettings.h"
#include "snapshot/snapshot.h"
#include "workspace/analysissettings.h"

#include <memory>
#include <vector>

namespace leadbook {

/// One immutable version of what is shown: the snapshot and everything derived from it on one day.
struct View
{
    SnapshotPtr snapshot;
    FieldColumns derived{Home::Derived}; ///< by customer row
    Day asOf;
    std::shared_ptr<const AnalysisSettings> settings; ///< the schemes that made grades and segments
    BookSettings book;                                ///< what is set for the whole book
};

using ViewPtr = std::shared_ptr<const View>;

/// What moved between two views, so that models repaint no more than that.
struct ViewChange
{
    bool reset = true;          ///< everything is new: another book, or too much to name
    std::vector<Row> customers; ///< rows whose fields changed, ascending
    bool membership = false;    ///< rows came or went
};

} // namespace leadbook
