// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Which side of a cut point a value equal to it belongs to.
enum class RfmBoundary : std::uint8_t
{
    Right,      ///< score = 1 + number of cut points below the value
    RfmPackage, ///< as R's package rfm 0.3: cut points plus 1 and lower ≤ value < upper
};

/// Cut points of the three axes, bins - 1 each, never falling: days, orders, money in units.
struct RfmCuts
{
    std::vector<double> recency;
    std::vector<double> frequency;
    std::vector<double> monetary;

    friend bool operator==(const RfmCuts &, const RfmCuts &) = default;
};

/// A named box of label scores, both ends included.
struct RfmSegment
{
    struct Range
    {
        int low = 1;  ///< 1-5
        int high = 5; ///< low-5

        constexpr bool contains(int score) const { return low <= score && score <= high; }
        friend bool operator==(const Range &, const Range &) = default;
    };

    QString name; ///< several boxes may share one
    Range recency;
    Range frequency;
    Range monetary;

    friend bool operator==(const RfmSegment &, const RfmSegment &) = default;
};

/// How customers are scored and named by recency, frequency and money. JSON form `{"name":…,"bins":5,
/// "boundary":"right"|"rfm-package","cuts":"quantile7"|{"recency":[…],"frequency":[…],"monetary":[…]},
/// "segments":[{"name":…,"r":[lo,hi],"f":[lo,hi],"m":[lo,hi]}],"rest":"Others"}`; name, boundary (right),
/// cuts (quantile7) and single ranges ([1,5]) may be left out. Segments are told in scores of 1-5 whatever
/// the bins.
struct RfmScheme
{
    static constexpr int kLabelScores = 5;
    static constexpr int kFewestBins = 3;
    static constexpr int kMostBins = 10;
    static constexpr std::size_t kCells = 125;

    QString name;
    int bins = 5;
    RfmBoundary boundary = RfmBoundary::Right;
    std::optional<RfmCuts> cuts; ///< absent: type-7 quantiles of the customers at hand
    std::vector<RfmSegment> segments;
    QString rest; ///< name of the cells no segment holds

    /// Reads the JSON form. ErrorCode::Invalid names the place of the first fault.
    static Result<RfmScheme> fromJson(const QByteArray &json);
    /// The JSON form, indented; fromJson() gives back the same scheme.
    QByteArray toJson() const;

    /// The score of 1-5 by which segments name a score of 1-bins: ceil(5 score / bins).
    static constexpr int labelScore(int score, int bins) { return (kLabelScores * score + bins - 1) / bins; }
    /// Where cells() keeps the cell of three label scores, 0-124.
    static constexpr std::size_t cellOf(int recency, int frequency, int monetary)
    {
        const int cell = (recency - 1) * 25 + (frequency - 1) * 5 + (monetary - 1);
        return static_cast<std::size_t>(cell);
    }

    /// Names of the groups, each once, in the order of the segments, `rest` last.
    QStringList groups() const;
    /// For each cell the index in groups() of the first segment that holds it.
    std::array<std::uint8_t, kCells> cells() const;

    friend bool operator==(const RfmScheme &, const RfmScheme &) = default;
};

} // namespace leadbook
