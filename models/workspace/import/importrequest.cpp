// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importrequest.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 4> kIfExists{"fill", "overwrite", "skip", "new"};
constexpr std::array<std::string_view, 3> kReviewAs{"skip", "same", "new"};

template <typename E, std::size_t N>
std::optional<E> findWord(const std::array<std::string_view, N> &words, std::string_view word)
{
    const auto found = std::ranges::find(words, word);
    if (found == words.end())
        return std::nullopt;
    return static_cast<E>(found - words.begin());
}

} // namespace

std::optional<IfExists> findIfExists(std::string_view word)
{
    return findWord<IfExists>(kIfExists, word);
}

std::optional<ReviewAs> findReviewAs(std::string_view word)
{
    return findWord<ReviewAs>(kReviewAs, word);
}

std::string_view keyOf(IfExists ifExists)
{
    return kIfExists[static_cast<std::size_t>(ifExists)];
}

std::string_view keyOf(ReviewAs review)
{
    return kReviewAs[static_cast<std::size_t>(review)];
}

} // namespace leadbook
