// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/duplicates/distinctpairs.h"
#include "workspace/duplicates/duplicatesigns.h"

namespace leadbook {

/// What a sweep is to look for.
struct DuplicateOptions
{
    DuplicateKind kind = DuplicateKind::Customers;
    double least = kLikelyDuplicate; ///< the least confidence
};

/// What was found, the surest pairs first.
struct DuplicateResult
{
    std::vector<DuplicatePair> pairs;
    std::size_t compared = 0; ///< pairs that were weighed
    std::size_t groups = 0;
    double seconds = 0;
};

/// Looks through all records of a view for pairs that may be the same; those in @p distinct never are. Only
/// records that share a key (DuplicateSigns) are compared, in parallel. Pure; any thread. Cancelled: an empty
/// result.
DuplicateResult findDuplicates(const View &view, const DuplicateOptions &options,
                               const DistinctPairs &distinct, const Progress &progress);

/// The same with the distinct pairs of the book at @p path; for Workspace::run.
Result<DuplicateResult> findDuplicatesOf(const View &view, const QString &path,
                                         const DuplicateOptions &options, const Progress &progress);

} // namespace leadbook
