// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/gradescheme.h"
#include "domain/rfmscheme.h"

#include <QString>

struct sqlite3;

namespace leadbook {

/// The schemes by which a view is graded and segmented. Cut points that a scheme leaves to the data are
/// settled by the first derivation after loading and stay as long as the book is open; a scheme that was
/// applied keeps them for good.
struct AnalysisSettings
{
    GradeScheme grading;
    bool gradingIsSaved = false; ///< it is the book's own, cut points included
    RfmScheme rfm;
    bool rfmIsSaved = false;
};

/// The book's schemes in use, the shipped defaults where it has none.
Result<AnalysisSettings> readAnalysisSettings(sqlite3 *database);

/// A scheme by the name of a shipped one or by the path of a JSON file.
Result<GradeScheme> findGradeScheme(const QString &nameOrFile);
Result<RfmScheme> findRfmScheme(const QString &nameOrFile);

} // namespace leadbook
