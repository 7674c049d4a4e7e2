// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/headerroles.h"

#include "core/text.h"
#include "exchange/dictionaryfile.h"

#include <charconv>

using namespace Qt::StringLiterals;

namespace leadbook {

std::optional<HeaderRole> parseHeaderRole(std::string_view target)
{
    HeaderRole role;
    if (target == "-")
        return role;
    role.kind = HeaderRole::Kind::Part;
    if (const std::size_t plus = target.rfind('+'); plus != target.npos) {
        const std::string_view digits = target.substr(plus + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), role.part);
        if (error != std::errc() || end != digits.data() + digits.size())
            return std::nullopt;
        target = target.substr(0, plus);
    }
    if (const std::size_t dot = target.find('.'); dot != target.npos) {
        role.kind = HeaderRole::Kind::Further;
        const std::string_view label = target.substr(dot + 1);
        role.label = toQString(label);
        target = target.substr(0, dot);
    }
    const auto field = findField(Entity::Customer, target);
    if (!field || !fieldOf(*field).has(Field::Importable))
        return std::nullopt;
    role.field = *field;
    return role;
}

HeaderRoles::HeaderRoles()
{
    for (const auto &row : readDictionary(u"furtherheaders.tsv"_s)) {
        const auto role = parseHeaderRole(row.front());
        for (std::size_t i = 1; role && i < row.size(); ++i) {
            HeaderRole own = *role;
            own.rank = static_cast<int>(i) - 1;
            m_roles.emplace(spellingKey(row[i]), own);
        }
    }
}

std::optional<HeaderRole> HeaderRoles::find(std::string_view key) const
{
    const auto found = m_roles.find(key);
    if (found == m_roles.end())
        return std::nullopt;
    return found->second;
}

} // namespace leadbook
