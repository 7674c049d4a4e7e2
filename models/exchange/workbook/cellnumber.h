// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "exchange/workbook/numberformat.h"

#include <optional>
#include <string>
#include <string_view>

namespace leadbook {

/// From which day a workbook counts.
enum class Epoch : std::uint8_t
{
    From1900, ///< day 1 is 1900-01-01, and 1900 has a 29 February that never was: day 60
    From1904, ///< day 0 is 1904-01-01
};

/// Appends what a cell of numbers says as plain text: "13800112233", "0.3", "2024-01-05",
/// "2024-01-05 18:30:00", "18:30:00". Numbers have at most 15 digits that count, as in Excel, but integers
/// keep those they are written with; beyond 21 places they have an exponent. Days beyond the calendar and
/// what is no number stay as they are; day 0 of 1900 is no day and gives nothing.
void appendCellNumber(std::string_view value, NumberKind kind, Epoch epoch, std::string &out);

/// Appends "2024-01-05T18:30:00" of a cell of dates, in the same form.
void appendIsoDate(std::string_view value, NumberKind kind, std::string &out);

/// The number of @p day in a workbook that counts from 1900; absent for days before and beyond 9999.
std::optional<double> serialOf(Day day);

} // namespace leadbook
