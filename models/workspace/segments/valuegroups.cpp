// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/valuegroups.h"

#include "workspace/cellspelling.h"
#include "workspace/segments/namegroups.h"
#include "workspace/segments/numbergroups.h"

#include <array>

namespace leadbook {

namespace {

void divideByChoices(FieldDivision &division)
{
    std::vector<CustomerGroup> found;
    std::array<std::uint32_t, 256> places{};
    places.fill(kNoGroup);
    for (const ChoiceKey &choice : choiceKeys(division.view(), division.field())) {
        places[choice.value] = static_cast<std::uint32_t>(found.size());
        CustomerGroup &group = found.emplace_back();
        group.kind = GroupKind::Choice;
        group.choice = choice.value;
        group.name = QString::fromStdString(choice.key);
        group.where = toText(division.compare(FilterOperator::Equal, {FilterValue(group.name)}));
    }
    division.fill(std::move(found), [&](Row row) {
        const CellValue value = division.column().value(row);
        const auto *choice = std::get_if<ChoiceValue>(&value);
        return choice == nullptr ? kNoGroup : places[choice->value];
    });
}

} // namespace

CustomerGroups divideByField(const View &view, const Dimension &dimension, FieldRef field,
                             const Progress &progress)
{
    FieldDivision division(view, dimension, field, progress);
    switch (division.type()) {
    case FieldType::Choice:
    case FieldType::Flag:
        divideByChoices(division);
        break;
    case FieldType::Integer:
    case FieldType::Real:
    case FieldType::Money:
        divideByNumbers(division);
        break;
    case FieldType::Day:
        divideByYears(division);
        break;
    default:
        if (field == FieldRef(FieldId::Tags))
            divideByTags(division);
        else
            divideByNames(division);
    }
    return division.take();
}

} // namespace leadbook
