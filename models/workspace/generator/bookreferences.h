// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

class Editor;

/// Ids of what generated rows refer to.
struct BookReferences
{
    std::vector<std::int64_t> owners;   ///< by index in words::kSellers
    std::vector<std::int64_t> products; ///< by index in words::kArticles
    std::int64_t pipeline = 0;
    std::array<std::int64_t, 5> stages{}; ///< the generator's five stages, spread over those of the pipeline
};

/// Finds owners and products by name, adds those that the book lacks, and reads the first pipeline.
/// NotFound where the book has no pipeline with a stage.
Result<BookReferences> prepareReferences(Editor &editor);

} // namespace leadbook
