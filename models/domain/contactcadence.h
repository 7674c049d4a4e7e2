// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// Within how many days a customer of grade A, B, C, D is to be contacted again (grading.md): A's keeps its
/// interaction "frequent", the others' keep it "low".
inline constexpr std::array<int, 4> kContactCadenceDays{7, 14, 30, 90};

/// The days of @p grade (0 = A); of one that is not known, or beyond D, those of D.
constexpr int contactCadence(std::uint8_t grade)
{
    return kContactCadenceDays[grade < kContactCadenceDays.size() ? grade : kContactCadenceDays.size() - 1];
}

/// True where a customer of @p grade (0 = A) was last contacted longer ago than its cadence allows.
constexpr bool isContactOverdue(std::uint8_t grade, Day lastContact, Day asOf)
{
    return grade < kContactCadenceDays.size() && lastContact.isValid() &&
           asOf - lastContact > kContactCadenceDays[static_cast<std::size_t>(grade)];
}

} // namespace leadbook
