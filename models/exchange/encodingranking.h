// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace leadbook {

struct OfferedEncoding;

/// What the bytes of a text say in one encoding.
struct EncodingReading
{
    const OfferedEncoding *encoding = nullptr;
    QString text;
    double cost = 0; ///< in nats: the lower, the likelier
};

/// Reads @p bytes, the first 8 KB of them, in every encoding that may be guessed, and ranks what comes out,
/// the likeliest first; of encodings that say the same the commonest stands for all. An end within a
/// character is no fault.
/// @p whole says that @p bytes are the beginning of a file rather than chosen lines, so that it may be UTF-16
/// or UTF-32.
std::vector<EncodingReading> rankEncodings(std::string_view bytes, bool whole);

} // namespace leadbook
