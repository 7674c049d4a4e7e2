// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/cellspelling.h"

#include <charconv>

namespace leadbook {

namespace {

constexpr std::size_t kNumberRoom = 32;

template <typename Number> void spellNumber(Number number, std::string &out)
{
    out.resize(kNumberRoom);
    const auto end = std::to_chars(out.data(), out.data() + out.size(), number).ptr;
    out.resize(static_cast<std::size_t>(end - out.data()));
}

bool isGrade(FieldRef field)
{
    return field.custom == 0 && (field.id == FieldId::Grade || field.id == FieldId::GradeUpTo);
}

} // namespace

std::vector<ChoiceKey> choiceKeys(const View &view, FieldRef field)
{
    std::vector<ChoiceKey> keys;
    if (isGrade(field) && view.settings) {
        for (const QString &grade : view.settings->grading.grades())
            keys.push_back({static_cast<std::uint8_t>(keys.size()), grade.toStdString()});
        return keys;
    }
    if (field.custom != 0) {
        if (listFieldType(*view.snapshot, field) == FieldType::Flag)
            keys = {{0, "no"}, {1, "yes"}};
        return keys;
    }
    for (const Choice &choice : fieldOf(field.id).choices)
        keys.push_back({choice.value, std::string(choice.key)});
    return keys;
}

CellSpelling::CellSpelling(const View &view, FieldRef field)
    : m_isFlag(listFieldType(*view.snapshot, field) == FieldType::Flag)
{
    for (ChoiceKey &choice : choiceKeys(view, field))
        m_choices[choice.value] = std::move(choice.key);
}

std::string_view CellSpelling::operator()(const CellValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return *text;
    if (const auto *choice = std::get_if<ChoiceValue>(&value))
        return m_choices[choice->value];
    m_buffer.clear();
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        spellNumber(*integer, m_buffer);
    else if (const auto *real = std::get_if<double>(&value))
        spellNumber(*real, m_buffer);
    else if (const auto *money = std::get_if<Money>(&value))
        m_buffer = money->toDecimal().toStdString();
    else if (const auto *day = std::get_if<Day>(&value))
        m_buffer = day->toIso().toStdString();
    return m_buffer;
}

} // namespace leadbook
