// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/gradescheme.h"
#include "store/book.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One version of a grading scheme, as table scheme keeps it. Versions are counted through all schemes of the
/// book; those with one name are versions of one scheme.
struct SavedScheme
{
    std::int64_t id = 0;
    QString name;
    int version = 0;
    bool isInUse = false;
    Day since; ///< when it was put in use; not valid: never yet
    GradeScheme scheme;

    friend bool operator==(const SavedScheme &, const SavedScheme &) = default;
};

/// The grading schemes of a book, newest version first; those whose definition cannot be read are left out.
Result<std::vector<SavedScheme>> readGradeSchemes(sqlite3 *database);

/// The newest version of the scheme called @p name in @p schemes, null where there is none.
const SavedScheme *newestCalled(const std::vector<SavedScheme> &schemes, const QString &name);

/// What is done to schemes.
enum class SchemeChange : std::uint8_t
{
    Saved,
    Renamed,
    Removed,
};
/// The label of such a change to the one called @p name.
QString changeLabel(SchemeChange change, const QString &name);

/// The work of a change that keeps @p scheme under its name, as a new version where there are others, and
/// leaves in use what is.
Book::Work saveGradeScheme(const GradeScheme &scheme);
/// The work of a change that gives all versions of a scheme another name. Invalid where that is taken,
/// NotFound where there is none.
Book::Work renameGradeScheme(const QString &name, const QString &to);
/// The work of a change that removes a scheme with all versions. Invalid where it is or was in use: the log
/// of grades goes by the rules of then.
Book::Work removeGradeScheme(const QString &name);

/// A scheme as a file of its own: its JSON form. A scheme without a name is called like its file. Io and
/// Invalid with one sentence.
Status writeSchemeFile(const QString &path, const GradeScheme &scheme);
Result<GradeScheme> readGradeSchemeFile(const QString &path);

} // namespace leadbook
