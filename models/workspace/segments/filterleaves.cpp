// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/filterleaves.h"

#include <bit>

namespace leadbook {

FilterLeaves::FilterLeaves(const Filter &filter)
    : m_filter(filter)
{
    gather(filter);
}

void FilterLeaves::gather(const Filter &filter)
{
    if (filter.kind == Filter::Kind::Compare || filter.kind == Filter::Kind::Term) {
        m_leaves.push_back(&filter);
        return;
    }
    for (const Filter &child : filter.children)
        gather(child);
}

bool FilterLeaves::passes(const Filter &filter, std::uint64_t answers, std::size_t &leaf) const
{
    if (filter.kind == Filter::Kind::Compare || filter.kind == Filter::Kind::Term)
        return (answers >> leaf++ & 1U) != 0;
    const bool isAny = filter.kind == Filter::Kind::Any;
    bool all = true;
    bool any = false;
    for (const Filter &child : filter.children) {
        const bool passed = passes(child, answers, leaf); // each is walked, so that the places stay right
        all = all && passed;
        any = any || passed;
    }
    if (isAny)
        return any;
    return filter.kind == Filter::Kind::Not ? !all : all;
}

bool FilterLeaves::passes(std::uint64_t answers) const
{
    std::size_t leaf = 0;
    return passes(m_filter, answers, leaf);
}

std::uint64_t FilterLeaves::cause(std::uint64_t before, std::uint64_t after) const
{
    constexpr int kMostTried = 10;
    const std::uint64_t changed = before ^ after;
    const bool passed = passes(before);
    std::uint64_t fewest = changed;
    if (std::popcount(changed) > kMostTried)
        return changed;
    // Every part of the changed bits, by counting through them.
    for (std::uint64_t part = (0 - changed) & changed; part != 0; part = (part - changed) & changed) {
        if (std::popcount(part) < std::popcount(fewest) && passes(after ^ part) == passed)
            fewest = part;
    }
    return fewest;
}

} // namespace leadbook
