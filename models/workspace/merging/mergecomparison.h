// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/merging/recordmerge.h"

#include <QString>
#include <QStringList>

namespace leadbook {

/// A field of two records side by side.
struct MergeField
{
    FieldId field = FieldId::Name;
    QStringList values;     ///< as a person reads them; empty = none
    bool isJoined = false;  ///< both are kept
    QString joined;         ///< what both give together
    std::size_t chosen = 0; ///< whose value is taken
};

/// Two records that may be merged, with what a merge makes of them by default.
struct MergeComparison
{
    /// What there is of one of them.
    struct Side
    {
        QString name;
        Day since;
        std::int64_t interactions = 0;
        std::int64_t deals = 0;
        std::int64_t purchases = 0;
    };

    DuplicateKind kind = DuplicateKind::Customers;
    std::array<std::int64_t, 2> ids{};
    std::array<Side, 2> sides;
    std::vector<MergeField> fields; ///< those that either has

    /// The merge by what is chosen now.
    MergeRequest request() const;
};

/// Reads two records; NotFound where one is gone. Any thread with its own connection.
Result<MergeComparison> readComparison(sqlite3 *database, DuplicateKind kind, std::int64_t a, std::int64_t b);

/// The same from the book at @p path; for Workspace::run.
Result<MergeComparison> readComparisonOf(const QString &path, DuplicateKind kind, std::int64_t a,
                                         std::int64_t b);

} // namespace leadbook
