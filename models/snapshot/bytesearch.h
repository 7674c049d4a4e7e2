// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace leadbook {

/// Bytes that must be readable behind the searched ones, whatever they hold.
inline constexpr std::size_t kSearchPadding = 64;

/// How bytes are compared.
enum class ByteMatch
{
    Exact,
    /// The needle is small letters; it must begin at a capital, behind that case is ignored: "wei" in
    /// "WangWei" but not "ang". Letters only.
    Syllable,
};

inline constexpr std::size_t kNotFound = static_cast<std::size_t>(-1);

/// Where @p needle first begins at @p from or behind it, kNotFound where it does not. @p bytes must be
/// followed by kSearchPadding readable bytes. An empty needle is found nowhere. 16 bytes a step by SSE2 where
/// the machine has it (first and last byte of the needle, as in Mula, "SIMD-friendly algorithms for substring
/// searching", 2016).
std::size_t findBytes(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match);

/// The same, byte by byte: what findBytes() does on other machines.
std::size_t findBytesPlain(std::string_view bytes, std::size_t from, std::string_view needle,
                           ByteMatch match);

/// Whether @p bytes begin with @p needle, which is not longer.
bool beginsWithBytes(std::string_view bytes, std::string_view needle, ByteMatch match);

/// Where the first control character (below a blank) at @p from or behind it is, the end where there is none.
/// @p bytes must be followed by kSearchPadding readable bytes.
std::size_t findControl(std::string_view bytes, std::size_t from);

} // namespace leadbook
