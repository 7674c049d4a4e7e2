// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "items/movenotice.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What is expected to be won in the month of the day.
struct MonthOutlook
{
    Money expected;
    Money low; ///< of the range that holds it in 8 of 10 months
    Money high;
};

/// What the page of the day shows beside its queue and takes longer to work out.
struct TodayOutlook
{
    std::vector<float> chances;        ///< WinChances::chance
    std::optional<MonthOutlook> month; ///< absent: there is nothing to tell it from
    std::int64_t toBest = 0;           ///< customers who came to the best grade in the last week
    std::int64_t fromBest = 0;         ///< and who lost it
    QString bestGrade;                 ///< as the user calls it
    MoveNotice notice;                 ///< movements of segments in the last week
};

/// Works it out for @p view of the book @p path. In a worker; what cannot be told is left empty. Cancelled:
/// any part of it.
TodayOutlook todayOutlook(const QString &path, const View &view, const Progress &progress);

} // namespace leadbook
