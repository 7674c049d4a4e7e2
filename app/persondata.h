// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace leadbook {

/// Where the data of a person go, and in which words.
struct PersonDataWishes
{
    QString json = {}; ///< empty: not written
    QString pdf = {};  ///< empty: not written
    QString book = {}; ///< its name
    std::int64_t atMs = 0;
    QLocale locale = {};
    QStringList families = {}; ///< fonts of the PDF
};

/// What was written of a person.
struct PersonDataFiles
{
    QStringList files;
    std::int64_t records = 0;
    std::int64_t changes = 0; ///< of the history
};

/// Writes all data of @p customer in the book at @p path, which @p view shows: as JSON for programs (the keys
/// of subjectJson(), and `grade`) and as PDF for people. In a worker, in a program that has fonts. Errors:
/// NotFound, Io, Cancelled.
Result<PersonDataFiles> writePersonData(const QString &path, const View &view, std::int64_t customer,
                                        const PersonDataWishes &wishes, const Progress &progress);

/// The files for the data of a person called @p name in @p folder that are not there yet: "NAME DAY.json" and
/// "NAME DAY.pdf", numbered where they are.
PersonDataWishes personFilesIn(const QString &folder, const QString &name, Day day);

} // namespace leadbook
