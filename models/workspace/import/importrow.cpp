// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importrow.h"

#include "exchange/celltext.h"
#include "workspace/import/stablehash.h"

#include <algorithm>

namespace leadbook {

FieldPlaces::FieldPlaces(const ColumnMapping &mapping)
    : m_mapping(mapping)
{
    m_place.fill(-1);
    for (std::size_t i = 0; i < mapping.targets.size(); ++i) {
        const ColumnTarget &target = mapping.targets[i];
        if (target.field) {
            m_place[static_cast<std::size_t>(*target.field)] = static_cast<std::int16_t>(i);
            const Field &field = fieldOf(*target.field);
            m_nameHashes.push_back(combined(stableHash(entityKey(field.entity)), stableHash(field.key)));
        } else {
            m_nameHashes.push_back(stableHash(target.extra.toStdString()));
        }
    }
}

bool ImportRow::isEmpty() const
{
    return std::ranges::all_of(m_values, &CellValue::isEmpty);
}

int ImportRow::firstInvalid() const
{
    const auto found = std::ranges::find(m_values, CellValue::Kind::Invalid, &CellValue::kind);
    return found == m_values.end() ? -1 : static_cast<int>(found - m_values.begin());
}

std::uint64_t ImportRow::fingerprint() const
{
    std::uint64_t sum = 0;
    const auto &targets = m_places.mapping().targets;
    for (std::size_t i = 0; i < targets.size(); ++i) {
        for (const int column : targets[i].columns) {
            if (const std::string_view text = trimmed(cell(column)); !text.empty())
                sum += combined(m_places.nameHash(i), stableHash(text));
        }
    }
    for (const FurtherTarget &further : m_places.mapping().further) {
        const std::uint64_t name = further.isRest ? 0 : stableHash(further.key().toStdString());
        for (std::size_t i = 0; !further.isRest && i < further.columns.size(); ++i) {
            if (const std::string_view text = trimmed(cell(further.columns[i])); !text.empty())
                sum += combined(name, stableHash(text));
        }
    }
    return mixed(sum);
}

} // namespace leadbook
