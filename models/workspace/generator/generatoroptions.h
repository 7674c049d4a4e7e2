// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>

namespace leadbook {

/// How large a synthetic book is. Equal options and an equal "today" give the same rows on every machine.
struct GeneratorOptions
{
    std::int64_t customers = 0;
    std::int64_t purchases = 0; ///< lines
    std::int64_t deals = 0;
    std::int64_t interactions = 0;
    std::uint64_t seed = 1;

    std::int64_t rows() const { return customers + purchases + deals + interactions; }
};

/// The largest number of rows of each kind.
inline constexpr std::int64_t kMostGeneratedRows = 50'000'000;

/// Invalid, with a sentence, for a negative or too large number and for rows that would have no customer.
Status checkOptions(const GeneratorOptions &options);

} // namespace leadbook
