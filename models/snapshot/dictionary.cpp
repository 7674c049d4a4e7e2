// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/dictionary.h"

namespace leadbook {

Dictionary::Dictionary(const Dictionary &other)
    : m_texts(other.m_texts)
{
    for (std::uint32_t code = 1; code < m_texts.size(); ++code)
        m_codes.emplace(m_texts[code], code);
}

std::uint32_t Dictionary::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    const auto found = m_codes.find(text);
    return found == m_codes.end() ? static_cast<std::uint32_t>(m_texts.size()) : found->second;
}

std::uint32_t Dictionary::code(std::string_view text)
{
    const std::uint32_t known = find(text);
    if (known < m_texts.size())
        return known;
    m_texts.emplace_back(text);
    m_codes.emplace(m_texts.back(), known);
    return known;
}

} // namespace leadbook
