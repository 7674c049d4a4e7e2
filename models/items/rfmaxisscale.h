// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/rfmtrial.h"

#include <vector>

namespace leadbook {

/// Where cut points of one RFM axis may stand on a slider: whole days and orders, amounts of three figures.
/// The slider is as long as there are customers, so that values that nobody has take no room.
class RfmAxisScale
{
public:
    RfmAxisScale() = default;
    RfmAxisScale(RfmAxis axis, const RfmSpread &spread);

    bool isEmpty() const { return m_places.empty(); }
    /// Places for a cut point, at least 1 unless empty; they rise.
    int places() const { return static_cast<int>(m_places.size()); }
    /// The value of a place, in days, orders or units of money.
    double valueAt(int place) const;
    /// The place nearest to @p value.
    int placeOf(double value) const;
    /// The share of the customers who have at most @p value, 0 to 1.
    double shareUpTo(double value) const;
    /// The place nearest to the end of that share.
    int placeOfShare(double share) const;

private:
    std::vector<double> m_places;
    std::vector<double> m_shares; ///< shareUpTo() of each place
    std::vector<double> m_quantiles;
};

/// @p cuts with one axis's cut point @p index at @p value, held between its neighbours.
std::vector<double> withCut(std::vector<double> cuts, std::size_t index, double value);

} // namespace leadbook
