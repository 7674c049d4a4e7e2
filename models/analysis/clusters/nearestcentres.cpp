// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/nearestcentres.h"

#include "analysis/clusters/widevectors.h"

#include <cmath>
#include <limits>

namespace leadbook {

namespace {

constexpr std::size_t kBlock = NearestCentres::kBlock;

/// What is known of a block so far.
struct BlockLanes
{
    double *__restrict label;
    double *__restrict nearest;
    double *__restrict second;
};

/// The first centre of fields 0, 1 and 2, or of as many as there are up to three.
LEADBOOK_WIDE void takeCentre(const double *const *values, const double *centre, std::size_t fields,
                              double number, BlockLanes lanes)
{
    double *__restrict label = lanes.label;
    double *__restrict nearest = lanes.nearest;
    double *__restrict second = lanes.second;
    const double *__restrict x = values[0];
    const double *__restrict y = values[fields > 1 ? 1 : 0];
    const double *__restrict z = values[fields > 2 ? 2 : 0];
    const double cx = centre[0];
    // A field that is not there adds nothing: its factor is 0.
    const double cy = centre[fields > 1 ? 1 : 0];
    const double cz = centre[fields > 2 ? 2 : 0];
    const double hasY = fields > 1 ? 1.0 : 0.0;
    const double hasZ = fields > 2 ? 1.0 : 0.0;
    for (std::size_t i = 0; i < kBlock; ++i) {
        const double dx = x[i] - cx;
        const double dy = (y[i] - cy) * hasY;
        const double dz = (z[i] - cz) * hasZ;
        const double distance = dx * dx + dy * dy + dz * dz;
        const double other = distance < nearest[i] ? nearest[i] : distance;
        second[i] = other < second[i] ? other : second[i];
        label[i] = distance < nearest[i] ? number : label[i];
        nearest[i] = distance < nearest[i] ? distance : nearest[i];
    }
}

/// A centre of any number of fields; @p distance is room for the block.
LEADBOOK_WIDE void takeWideCentre(const double *const *values, const double *centre, std::size_t fields,
                                  double number, BlockLanes lanes, double *__restrict distance)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        distance[i] = 0;
    for (std::size_t field = 0; field < fields; ++field) {
        const double *__restrict x = values[field];
        const double c = centre[field];
        for (std::size_t i = 0; i < kBlock; ++i) {
            const double d = x[i] - c;
            distance[i] += d * d;
        }
    }
    double *__restrict label = lanes.label;
    double *__restrict nearest = lanes.nearest;
    double *__restrict second = lanes.second;
    for (std::size_t i = 0; i < kBlock; ++i) {
        const double other = distance[i] < nearest[i] ? nearest[i] : distance[i];
        second[i] = other < second[i] ? other : second[i];
        label[i] = distance[i] < nearest[i] ? number : label[i];
        nearest[i] = distance[i] < nearest[i] ? distance[i] : nearest[i];
    }
}

LEADBOOK_WIDE void rootDifference(const double *__restrict nearest, double *__restrict second)
{
    for (std::size_t i = 0; i < kBlock; ++i)
        second[i] = std::sqrt(second[i]) - std::sqrt(nearest[i]);
}

} // namespace

void NearestCentres::find(std::span<const double *const> values, std::span<const double> centres)
{
    m_label.fill(0);
    m_nearest.fill(std::numeric_limits<double>::infinity());
    m_second.fill(std::numeric_limits<double>::infinity());
    const BlockLanes lanes{m_label.data(), m_nearest.data(), m_second.data()};
    const std::size_t fields = values.size();
    const std::size_t count = centres.size() / fields;
    constexpr std::size_t kFew = 3;
    Lane distance;
    for (std::size_t c = 0; c < count; ++c) {
        const double *centre = centres.data() + c * fields;
        if (fields <= kFew)
            takeCentre(values.data(), centre, fields, static_cast<double>(c), lanes);
        else
            takeWideCentre(values.data(), centre, fields, static_cast<double>(c), lanes, distance.data());
    }
}

void NearestCentres::measureMargins()
{
    rootDifference(m_nearest.data(), m_second.data());
}

} // namespace leadbook
