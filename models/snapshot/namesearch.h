// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/bytesearch.h"
#include "snapshot/linemarks.h"

namespace leadbook {

/// Where the mark of the first line is, at @p from or behind it, that begins a name of @p names and begins
/// with
/// @p needle; kNotFound where there is none. @p bytes must be followed by kSearchPadding readable bytes. An
/// empty needle is found nowhere. 16 bytes a step by SSE2 where the machine has it, as findBytes().
std::size_t findNameBegin(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match,
                          NamesOf names);

/// The same, byte by byte: what findNameBegin() does on other machines.
std::size_t findNameBeginPlain(std::string_view bytes, std::size_t from, std::string_view needle,
                               ByteMatch match, NamesOf names);

/// Whether the line whose mark findNameBegin() found at @p mark is a whole name and nothing but @p needle.
/// The byte behind @p bytes must be a control character.
bool isWholeNameAt(std::string_view bytes, std::size_t mark, std::string_view needle, NamesOf names);

} // namespace leadbook
