// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/choicedictionary.h"

#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

// Spelling keys have no signs.
constexpr auto kYesMarks = std::to_array<std::string_view>({"✓", "✔", "√", "☑", "✅"});
constexpr auto kNoMarks = std::to_array<std::string_view>({"✗", "✘", "×", "☐", "❌"});

std::string keyOf(FieldId field, std::string_view cell)
{
    return std::to_string(static_cast<int>(field)) + ':' + spellingKey(cell);
}

} // namespace

ChoiceDictionary::ChoiceDictionary()
{
    for (const Field &field : allFields()) {
        for (const Choice &choice : field.choices)
            m_values.emplace(keyOf(field.id, choice.key), choice.value);
    }
    for (const auto &row : readDictionary(u"choices.tsv"_s)) {
        const auto entity = row.size() > 3 ? findEntity(row[0]) : std::nullopt;
        const auto field = entity ? findField(*entity, row[1]) : std::nullopt;
        if (!field)
            continue;
        for (std::size_t i = 3; row[2] == "-" && i < row.size(); ++i)
            m_nothings.insert(keyOf(*field, row[i]));
        const auto choices = fieldOf(*field).choices;
        const auto choice = std::ranges::find(choices, std::string_view(row[2]), &Choice::key);
        if (choice == choices.end())
            continue;
        for (std::size_t i = 3; i < row.size(); ++i)
            m_values.emplace(keyOf(*field, row[i]), choice->value);
    }
}

std::optional<std::uint8_t> ChoiceDictionary::find(FieldId field, std::string_view cell) const
{
    const auto found = m_values.find(keyOf(field, cell));
    if (found == m_values.end())
        return std::nullopt;
    return found->second;
}

bool ChoiceDictionary::isNothing(FieldId field, std::string_view cell) const
{
    return m_nothings.contains(keyOf(field, cell));
}

std::optional<bool> ChoiceDictionary::findFlag(std::string_view cell) const
{
    const std::string_view mark = trimmed(cell);
    if (std::ranges::find(kYesMarks, mark) != kYesMarks.end())
        return true;
    if (std::ranges::find(kNoMarks, mark) != kNoMarks.end())
        return false;
    const auto value = find(FieldId::DoNotContact, cell);
    return value ? std::optional(*value == 1) : std::nullopt;
}

} // namespace leadbook
