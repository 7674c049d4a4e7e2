// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <vector>

namespace leadbook {

/// The topics of the manual in the order of its contents, each the name of a file without its ending.
inline constexpr std::array<const char *, 27> kManualTopics{
    "start",   "import",   "list",     "filter",   "record",     "today",      "pipeline",
    "grading", "segments", "clusters", "lifetime", "insights",   "strategies", "campaigns",
    "surveys", "effect",   "calendar", "owners",   "duplicates", "history",    "backup",
    "export",  "privacy",  "settings", "commands", "keys",       "glossary",
};

/// The topic shown where none is asked for.
inline constexpr const char *kFirstTopic = kManualTopics.front();

/// One topic of the manual, in one language.
struct ManualTopic
{
    QString name;     ///< as in kManualTopics
    QString title;    ///< its first heading
    QString markdown; ///< the whole, in GitHub's dialect
    QString folded;   ///< its words as the search compares them
};

/// @p text as the search compares it: small letters, full-width forms as ASCII, no marks on letters.
QString foldedManualText(const QString &text);

/// The words of @p markdown without its marks, the targets of links and pictures left out.
QString plainManualText(const QString &markdown);

/// The topics below @p folder (":/manual") in @p language ("zh_CN"), English ones where that language has no
/// manual. A topic whose file is missing is left out. @p inserts: what takes the place of "{NAME}". Reads
/// files: some milliseconds for all.
std::vector<ManualTopic> readManual(const QString &folder, const QString &language,
                                    const QHash<QString, QString> &inserts);

/// The folder of @p language's files below @p folder, or that of the English ones.
QString manualFolder(const QString &folder, const QString &language);

} // namespace leadbook
