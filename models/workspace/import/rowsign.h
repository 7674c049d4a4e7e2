// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// By what a row's record is recognised as one that is there.
enum class RowSign : std::uint8_t
{
    None, ///< by nothing; of a row whose record is known: because the user said so
    Key,
    CreditCode,
    Mobile,
    WeChat,
    Email,
    NameAndCity,
    Name,
    SameRow, ///< it equals a row that was imported, and has no key of its own
};
inline constexpr std::size_t kRowSigns = 9;

/// How receipts name the signs, by RowSign.
inline constexpr std::array<const char *, kRowSigns> kRowSignKeys{
    "answer", "key", "creditCode", "phone", "wechat", "email", "nameAndCity", "name", "sameRow"};

} // namespace leadbook
