// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifecycle.h"
#include "core/result.h"
#include "domain/gradescheme.h"
#include "domain/rfmscheme.h"

#include <QString>

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// The schemes by which a view is graded and segmented. Cut points that a scheme leaves to the data are taken
/// from the book when everything is derived. From kEnoughForCuts customers on they are settled: they stay
/// while the book is open, except where a bulk change brings much new (see Projection). Those of a scheme
/// that was applied stay for good.
struct AnalysisSettings
{
    GradeScheme grading;
    bool gradingIsSaved = false;   ///< it is the book's own, cut points included
    bool gradingIsSettled = false; ///< the value cut points stay as they are
    RfmScheme rfm;
    bool rfmIsSaved = false;   ///< it is the book's own, cut points included
    bool rfmIsSettled = false; ///< the cut points stay as they are
    /// Days of a long gap between orders (BuyingTable::longGap()); tells the life cycle of who has no gap of
    /// their own. It stays as long as the cut points of RFM do, so that the past is told by the same limit.
    double longGap = kNoGap;

    /// Takes over the settled cut points of @p before, unless either scheme has its own or they differ.
    void keepCutPoints(const AnalysisSettings &before);
};

/// From fewer known values, or buyers, cut points are only provisional (grading.md, Value).
inline constexpr std::int64_t kEnoughForCuts = 50;

/// The book's schemes in use, the shipped defaults where it has none.
Result<AnalysisSettings> readAnalysisSettings(sqlite3 *database);

/// A scheme by the name of a shipped one or by the path of a JSON file.
Result<GradeScheme> findGradeScheme(const QString &nameOrFile);
Result<RfmScheme> findRfmScheme(const QString &nameOrFile);

} // namespace leadbook
