// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/gradewins.h"

#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace leadbook {

/// One lead as it was, for a list.
struct PastLeadLine
{
    std::int64_t id = 0; ///< of the customer
    QString name;
    std::uint8_t grade = 0;
    QString stage; ///< then; empty: none was told
    Day won;       ///< not valid: not within the horizon
};

/// How grades did on several past days, as values for a page.
struct GradeWinFigures
{
    std::vector<GradeWins> periods; ///< the newest first, each with a horizon of its own that is over
    std::array<QString, kStageLevels> stages; ///< by level: what the stages are called, as written
    std::vector<PastLeadLine> leads;          ///< of the newest period, who won first
    QString why;                              ///< a sentence why there are none; empty: there are

    const GradeWins &newest() const { return periods.front(); }
};

/// At most so many periods.
inline constexpr int kWinPeriods = 4;

/// Looks back from the day of @p view in steps of kWinHorizon, by the book's own scheme, as long as anybody
/// had an open deal then; @p path is the book's. In a worker.
GradeWinFigures gradeWinFigures(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
