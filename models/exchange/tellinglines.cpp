// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tellinglines.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace leadbook {

namespace {

constexpr std::string_view kBreaks = "\r\n";

/// Where the first byte above ASCII stands; the size where there is none. Eight bytes at a time.
std::size_t firstHigh(std::string_view bytes, std::size_t from)
{
    constexpr std::uint64_t kHigh = 0x8080808080808080U;
    std::uint64_t word = 0;
    while (from + sizeof word <= bytes.size()) {
        std::memcpy(&word, bytes.data() + from, sizeof word);
        if ((word & kHigh) != 0)
            break;
        from += sizeof word;
    }
    while (from < bytes.size() && static_cast<unsigned char>(bytes[from]) < 0x80)
        ++from;
    return from;
}

} // namespace

void TellingLines::keep(std::string_view bytes)
{
    m_line.append(bytes.substr(0, kMost - std::min(m_line.size(), kMost)));
}

void TellingLines::endLine()
{
    if (m_tells)
        m_lines.append(m_line).append(1, '\n');
    m_line.clear();
    m_tells = false;
}

void TellingLines::feed(std::string_view bytes)
{
    std::size_t at = 0;
    while (m_lines.size() < kMost) {
        if (!m_tells) {
            const std::size_t high = firstHigh(bytes, at);
            const std::size_t end = bytes.substr(0, high).find_last_of(kBreaks);
            if (end != bytes.npos && end >= at) {
                endLine();
                at = end + 1;
            }
            m_tells = high < bytes.size();
        }
        const std::size_t end = m_tells ? bytes.find_first_of(kBreaks, at) : bytes.npos;
        keep(bytes.substr(at, end == bytes.npos ? end : end - at));
        if (end == bytes.npos)
            return;
        endLine();
        at = end + 1;
    }
}

std::string_view TellingLines::finish()
{
    endLine();
    return std::string_view(m_lines).substr(0, kMost);
}

} // namespace leadbook
