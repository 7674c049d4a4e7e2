// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/gradescheme.h"
#include "domain/rfmscheme.h"

#include <QString>

#include <cstdint>
#include <limits>

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
    /// Days of a long gap between orders (BuyingReader::longGap()); tells the life cycle of who has no gap of
    /// their own. It comes from the data whatever the scheme, and settles as cut points do.
    double longGap = std::numeric_limits<double>::quiet_NaN();
    bool longGapIsSettled = false;

    /// Takes over the settled long gap of @p before, and its settled cut points unless either scheme has its
    /// own or they differ.
    void keepCutPoints(const AnalysisSettings &before);
};

/// From fewer known values, buyers or gaps, cut points and the long gap are only provisional (grading.md,
/// Value).
inline constexpr std::int64_t kEnoughForCuts = 50;

/// The book's schemes in use, the shipped defaults where it has none.
Result<AnalysisSettings> readAnalysisSettings(sqlite3 *database);

/// A scheme by the name of a shipped one or by the path of a JSON file.
Result<GradeScheme> findGradeScheme(const QString &nameOrFile);
Result<RfmScheme> findRfmScheme(const QString &nameOrFile);

} // namespace leadbook
