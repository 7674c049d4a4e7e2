// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "core/text.h"
#include "domain/fold.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

/// Numbers names from 0 as they are met; those that filters do not tell apart (they fold alike) are one.
class NameNumbers
{
public:
    std::uint32_t operator()(std::string_view name)
    {
        const auto known = m_byName.find(name);
        if (known != m_byName.end())
            return known->second;
        const auto [at, isNew] =
            m_byFold.try_emplace(folded(name), static_cast<std::uint32_t>(m_names.size()));
        if (isNew)
            m_names << toQString(name);
        m_byName.emplace(std::string(name), at->second);
        return at->second;
    }
    /// By number, as first met.
    const QStringList &names() const { return m_names; }

private:
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> m_byName;
    std::unordered_map<std::string, std::uint32_t> m_byFold;
    QStringList m_names;
};

} // namespace leadbook
