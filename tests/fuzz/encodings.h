// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace leadbook::test {

/// Those in which fuzzers read; none: it is found out.
inline const std::array<std::optional<QString>, 4> kFuzzedEncodings{
    std::nullopt, QStringLiteral("UTF-8"), QStringLiteral("GB18030"), QStringLiteral("UTF-16LE")};

/// The encoding in which an input of so many bytes is read. To find it out takes a hundred times as long as
/// reading, so it is done for one size in sixteen; the input itself must not be changed to say so, as it is
/// to be a file as people have them.
inline std::optional<QString> fuzzedEncoding(std::size_t size)
{
    constexpr std::size_t kFoundOut = 16;
    constexpr std::array<std::size_t, kFoundOut> kTurns{0, 1, 2, 1, 1, 2, 1, 3, 1, 2, 1, 1, 2, 1, 3, 1};
    return kFuzzedEncodings[kTurns[size % kFoundOut]];
}

} // namespace leadbook::test
