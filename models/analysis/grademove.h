// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

class Grader;

/// One difference between two schemes that changes what a customer gets.
struct SchemeDifference
{
    std::optional<std::size_t> before; ///< the criterion in the scheme before; absent: it is new
    std::optional<std::size_t> after;  ///< in the scheme after; absent: it is gone. Both absent: the cut-off
    std::optional<std::size_t> bandBefore; ///< absent: unknown
    std::optional<std::size_t> bandAfter;
    double pointsBefore = 0;
    double pointsAfter = 0;
    QString grade; ///< whose cut-off it is; then the points are those of the cut-offs

    bool isCutoff() const { return !before && !after; }
};

/// What another scheme does to one customer.
struct GradeMove
{
    std::uint8_t from = 0; ///< index in the grades of the scheme before
    std::uint8_t to = 0;   ///< in those of the scheme after
    double pointsBefore = 0;
    double pointsAfter = 0;
    /// Why it moves, the largest first: as few as are enough, together, to bring it as far as it goes or
    /// further. None where it stays or where the schemes have other grades.
    std::vector<SchemeDifference> causes;
};

/// Compares the grades of one customer by two schemes; the values are in the order of each grader's fields().
/// Criteria are the same where label and input are, else where the input is.
GradeMove explainMove(const Grader &before, std::span<const double> valuesBefore, const Grader &after,
                      std::span<const double> valuesAfter);

} // namespace leadbook
