// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace leadbook {

/// What the program ships, each replaced by the book's own of the same `key`, then the rest of the book's
/// own in their order. @p shown is what an own one looks like to whoever reads it.
template <typename Kind, typename Shown>
std::vector<Kind> overShipped(std::vector<Kind> shipped, std::vector<Kind> own, Shown shown)
{
    for (Kind &each : shipped) {
        const auto found = std::ranges::find(own, each.key, &Kind::key);
        if (found == own.end())
            continue;
        each = shown(*std::move(found));
        own.erase(found);
    }
    std::ranges::move(own, std::back_inserter(shipped));
    return shipped;
}

template <typename Kind> std::vector<Kind> overShipped(std::vector<Kind> shipped, std::vector<Kind> own)
{
    return overShipped(std::move(shipped), std::move(own), [](Kind each) { return each; });
}

} // namespace leadbook
