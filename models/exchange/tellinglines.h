// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace leadbook {

/// The lines of a text that hold more than ASCII, up to kMost bytes of them: all that tells encodings apart,
/// wherever in the file it stands. A line break is a safe cut in every encoding that is built on ASCII.
class TellingLines
{
public:
    static constexpr std::size_t kMost = 1 << 18;

    /// Takes in the next piece of the text, of any length.
    void feed(std::string_view bytes);
    /// The lines, the last one as far as it came.
    std::string_view finish();

private:
    void keep(std::string_view bytes);
    void endLine();

    std::string m_line;   ///< what is kept of the current line
    bool m_tells = false; ///< it holds more than ASCII
    std::string m_lines;
};

} // namespace leadbook
