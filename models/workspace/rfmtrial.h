// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/rfmscoring.h"
#include "workspace/view.h"

#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace leadbook {

/// What another RFM scheme would make of the customers.
struct RfmTrialAnswer
{
    RfmScheme scheme; ///< as asked, with the cut points it went by
    RfmCuts dataCuts; ///< the cut points that the customers at hand give for as many bins
    RfmCuts bounds;   ///< where scores change, see RfmScores
    std::vector<RfmEmptyScore> unreachable;
    QStringList dead; ///< groups that no score of theirs leads to
    RfmCheck check;

    QStringList groupsBefore; ///< of the scheme in use
    QStringList groups;       ///< of the scheme tried
    std::vector<RfmGroupTotal> before;
    std::vector<RfmGroupTotal> after;
    std::vector<std::int64_t> moves; ///< customers, groupsBefore × groups

    std::int64_t customers = 0; ///< with scores
    std::int64_t moving = 0;    ///< whose group is called otherwise than before
    Money revenue = Money(0);

    /// Customers by score of each axis, from score 1.
    std::array<std::vector<std::int64_t>, 3> perScore;

    std::int64_t moved(std::size_t from, std::size_t to) const
    {
        return moves[from * static_cast<std::size_t>(groups.size()) + to];
    }
};

/// In how many parts of as many customers an axis is told.
inline constexpr int kRfmSpreadParts = 400;

/// How the values of one axis are spread: for a slider.
struct RfmSpread
{
    RfmExtent extent;
    /// kRfmSpreadParts + 1 quantiles of type 7, from the lowest to the highest, in days, orders or units of
    /// money; empty where nobody is scored.
    std::vector<double> quantiles;
};

/// The customers of one view made ready to be scored again and again while cut points move: purchases are
/// summed once, customers without one are left out. answer() takes a pass over 16 bytes a customer, shared
/// out to threads. Good for several threads.
class RfmTrial
{
public:
    /// Reads @p view, whose scheme in use is the one to compare with; keeps nothing of it. Less where
    /// @p progress is cancelled.
    RfmTrial(const View &view, const Progress &progress);

    /// What comes of @p scheme; nothing where @p progress is cancelled.
    std::optional<RfmTrialAnswer> answer(const RfmScheme &scheme, const Progress &progress) const;

    const RfmSpread &spread(RfmAxis axis) const { return m_spreads[static_cast<std::size_t>(axis)]; }

private:
    RfmColumns columns() const { return {m_days, m_orders, m_amount}; }
    RfmCuts dataCuts(int bins) const;

    RfmScheme m_inUse; ///< with its cut points
    std::vector<std::int32_t> m_days;
    std::vector<std::uint32_t> m_orders;
    std::vector<Money> m_amount;
    std::vector<std::uint8_t> m_before; ///< group by the scheme in use
    RfmExtents m_extents;
    std::array<RfmSpread, 3> m_spreads;
    std::vector<RfmGroupTotal> m_totals; ///< by the scheme in use
    mutable std::mutex m_lock;
    mutable std::map<int, RfmCuts> m_dataCuts; ///< by bins
};

/// Keeps the trial of the newest view it was asked about; keeps no view. Good for several threads.
class RfmTrialBench
{
public:
    /// The trial of @p view, made where there is none yet.
    std::shared_ptr<const RfmTrial> trial(const View &view, const Progress &progress);

private:
    std::mutex m_lock;
    std::weak_ptr<const Snapshot> m_snapshot;
    std::weak_ptr<const AnalysisSettings> m_settings;
    Day m_asOf;
    std::shared_ptr<const RfmTrial> m_trial;
};

} // namespace leadbook
