// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace leadbook {

/// Which centre each point of a block is nearest to. The block has a fixed length, so that all of it stays in
/// the first-level cache and its loops run on vector instructions.
class NearestCentres
{
public:
    static constexpr std::size_t kBlock = 256;
    using Lane = std::array<double, kBlock>;

    /// @p values one pointer a field to kBlock numbers each; @p centres centre after centre, a value a field.
    /// Afterwards label(), nearest() and second() hold; of equally near centres the first counts.
    void find(std::span<const double *const> values, std::span<const double> centres);

    /// The number of the nearest centre.
    std::uint8_t label(std::size_t i) const { return static_cast<std::uint8_t>(m_label[i]); }
    /// Squared distance to it.
    double nearest(std::size_t i) const { return m_nearest[i]; }
    /// Squared distance to the next one; infinite where there is one centre.
    double second(std::size_t i) const { return m_second[i]; }
    /// How much nearer the nearest centre is than the next, for all points: margin() holds after it.
    void measureMargins();
    double margin(std::size_t i) const { return m_second[i]; }

private:
    Lane m_label;
    Lane m_nearest;
    Lane m_second;
};

} // namespace leadbook
