// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

class NearestCentres;

/// Lloyd's algorithm (1982) from given centres, with a bound for each point in the manner of Hamerly (2010):
/// a point is measured again only once the centres have moved so far that another one may be nearer. The
/// result is that of measuring all points each time. Work is cut into chunks of rows for whoever has threads:
/// assign() each chunk, then update(), until that says that nothing moved.
class Lloyd
{
public:
    static constexpr std::size_t kChunk = 16'384;

    /// @p points must outlive it; @p centres centre after centre, a value a field, at most 255 of them.
    Lloyd(PointColumns points, std::vector<double> centres);

    std::size_t chunks() const { return m_changes.size(); }
    /// Puts the points of one chunk to their nearest centres. Different chunks may be done at once.
    void assign(std::size_t chunk);
    /// Moves the centres into the middle of their points, once all chunks are assigned; a centre without
    /// points is put on the point that is farthest from its own. False where no point changed.
    bool update();

    /// The centres as means of their points, added up afresh, and the squared distances to them.
    void settle(const ForEach &forEach);

    const std::vector<double> &centres() const { return m_centres; }
    std::vector<double> takeCentres() { return std::move(m_centres); }
    const std::vector<std::uint8_t> &labels() const { return m_labels; }
    std::vector<std::uint8_t> takeLabels() { return std::move(m_labels); }
    const std::vector<std::int64_t> &sizes() const { return m_sizes; }
    double inertia() const { return m_inertia; } ///< after settle()

private:
    /// What moved in one chunk: added to the sums of each centre.
    struct Change
    {
        std::vector<double> sums;
        std::vector<std::int64_t> sizes;
        std::size_t rows = 0;
        double inertia = 0;
    };

    void assignRows(std::size_t begin, std::size_t end, NearestCentres &block, Change &change);
    void move(std::size_t row, std::uint8_t to, Change &change);
    void fillEmpty();
    void moveCentres();
    void sumChunk(std::size_t chunk);
    void measureChunk(std::size_t chunk);
    double distance(std::size_t row, std::size_t centre) const;

    PointColumns m_points;
    std::size_t m_rows;
    std::size_t m_count;
    std::vector<double> m_centres;
    std::vector<std::uint8_t> m_labels; ///< kNoLabel before the first assign()
    std::vector<float> m_until;         ///< by row: how far centres may have come before it is measured again
    double m_travelled = 0;             ///< how far two centres may have come towards and from a point
    std::vector<double> m_sums;         ///< by centre and field
    std::vector<std::int64_t> m_sizes;  ///< by centre
    std::vector<Change> m_changes;      ///< by chunk
    double m_inertia = 0;
};

} // namespace leadbook
