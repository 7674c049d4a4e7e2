// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace leadbook {

/// Words of fewer letters are never taken for what was mistyped.
inline constexpr std::size_t kLeastWordWithTypo = 4;
/// Fewer typed letters are never taken for mistyped ones.
inline constexpr std::size_t kLeastTypedWithTypo = kLeastWordWithTypo - 1;

/// Whether @p typed becomes @p word by at most one error: a letter left out, one too many, another one, or
/// two neighbours in each other's place.
bool isWithinOneTypo(std::string_view typed, std::string_view word);

/// Whether @p typed is @p word, or (of four letters and more) the beginning of it, with at most one error.
/// Words of fewer than four letters allow none. "jon" and "jhon" find "john", "smth" finds "smith" and
/// "smithson", "jon" does not find "johnson".
bool isTypoOf(std::string_view typed, std::string_view word);

} // namespace leadbook
