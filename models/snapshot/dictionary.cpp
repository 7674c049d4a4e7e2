// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/dictionary.h"

#include <functional>

namespace leadbook {

namespace {

std::uint32_t hashOf(std::string_view text)
{
    return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
}

} // namespace

std::size_t Dictionary::slotOf(std::string_view text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = hash & mask;
    while (m_slots[at].code != 0 && (m_slots[at].hash != hash || m_texts[m_slots[at].code] != text))
        at = (at + 1) & mask;
    return at;
}

std::uint32_t Dictionary::find(std::string_view text) const
{
    if (text.empty())
        return 0;
    const std::uint32_t code = m_slots[slotOf(text, hashOf(text))].code;
    return code == 0 ? static_cast<std::uint32_t>(m_texts.size()) : code;
}

std::uint32_t Dictionary::code(std::string_view text)
{
    if (text.empty())
        return 0;
    const std::uint32_t hash = hashOf(text);
    const std::size_t at = slotOf(text, hash);
    if (m_slots[at].code != 0)
        return m_slots[at].code;
    const auto code = static_cast<std::uint32_t>(m_texts.size());
    m_slots[at] = {hash, code};
    m_texts.emplace_back(text);
    if (m_texts.size() * 2 > m_slots.size())
        growSlots();
    return code;
}

void Dictionary::growSlots()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot &slot : old) {
        if (slot.code == 0)
            continue;
        std::size_t at = slot.hash & mask;
        while (m_slots[at].code != 0)
            at = (at + 1) & mask;
        m_slots[at] = slot;
    }
}

} // namespace leadbook
