// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// What becomes of a row that looks like a record of the book without a sure sign.
enum class ReviewAs : std::uint8_t
{
    Skip, ///< it is counted and left for the user
    Same,
    New
};

/// What the user said about single rows of a file, by the line a row begins at (TableRow::line).
struct RowAnswers
{
    std::unordered_map<std::int64_t, ReviewAs> reviews;
    /// The cells of mended rows, UTF-8: they stand for those of the file.
    std::unordered_map<std::int64_t, std::vector<std::string>> mends;
};

} // namespace leadbook
