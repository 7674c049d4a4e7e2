// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/filterrelation.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace leadbook {

namespace {

constexpr std::uint8_t bit(Comparison comparison)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(comparison));
}
constexpr std::uint8_t kWords = bit(Comparison::Text);
constexpr std::uint8_t kChoice = bit(Comparison::Choice);
constexpr std::uint8_t kFigure = bit(Comparison::Number) | bit(Comparison::Money);
constexpr std::uint8_t kDay = bit(Comparison::Day);
constexpr std::uint8_t kAll = kWords | kChoice | kFigure | kDay;

using Op = FilterOperator;
using Shape = ValueShape;

constexpr std::array<FilterRelation, 34> kRelations{{
    {Op::Equal, false, Shape::One, kWords | kChoice | kFigure, QT_TRANSLATE_NOOP("FilterRelation", "is")},
    {Op::NotEqual, false, Shape::One, kWords | kChoice | kFigure,
     QT_TRANSLATE_NOOP("FilterRelation", "is not")},
    {Op::In, false, Shape::Several, kWords | kChoice | kFigure | kDay,
     QT_TRANSLATE_NOOP("FilterRelation", "is one of")},
    {Op::In, true, Shape::Several, kWords | kChoice | kFigure | kDay,
     QT_TRANSLATE_NOOP("FilterRelation", "is none of")},
    {Op::Contains, false, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "contains")},
    {Op::Contains, true, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "does not contain")},
    {Op::Less, false, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "comes before")},
    {Op::LessOrEqual, false, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "is or comes before")},
    {Op::Greater, false, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "comes after")},
    {Op::GreaterOrEqual, false, Shape::One, kWords, QT_TRANSLATE_NOOP("FilterRelation", "is or comes after")},
    {Op::GreaterOrEqual, false, Shape::One, kFigure, QT_TRANSLATE_NOOP("FilterRelation", "is at least")},
    {Op::Greater, false, Shape::One, kFigure, QT_TRANSLATE_NOOP("FilterRelation", "is more than")},
    {Op::LessOrEqual, false, Shape::One, kFigure, QT_TRANSLATE_NOOP("FilterRelation", "is at most")},
    {Op::Less, false, Shape::One, kFigure, QT_TRANSLATE_NOOP("FilterRelation", "is less than")},
    {Op::Less, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "more than … ago")},
    {Op::LessOrEqual, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "at least … ago")},
    {Op::Greater, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "less than … ago")},
    {Op::GreaterOrEqual, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "at most … ago")},
    {Op::Equal, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "exactly … ago")},
    {Op::NotEqual, false, Shape::Ago, kDay, QT_TRANSLATE_NOOP("FilterRelation", "not exactly … ago")},
    {Op::Less, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "less than … ahead")},
    {Op::LessOrEqual, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "at most … ahead")},
    {Op::Greater, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "more than … ahead")},
    {Op::GreaterOrEqual, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "at least … ahead")},
    {Op::Equal, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "exactly … ahead")},
    {Op::NotEqual, false, Shape::Ahead, kDay, QT_TRANSLATE_NOOP("FilterRelation", "not exactly … ahead")},
    {Op::Less, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is before")},
    {Op::LessOrEqual, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is on or before")},
    {Op::Greater, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is after")},
    {Op::GreaterOrEqual, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is on or after")},
    {Op::Equal, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is on")},
    {Op::NotEqual, false, Shape::One, kDay, QT_TRANSLATE_NOOP("FilterRelation", "is not on")},
    {Op::IsEmpty, false, Shape::None, kAll, QT_TRANSLATE_NOOP("FilterRelation", "is empty")},
    {Op::IsEmpty, true, Shape::None, kAll, QT_TRANSLATE_NOOP("FilterRelation", "is filled")},
}};

} // namespace

std::span<const FilterRelation> filterRelations()
{
    return kRelations;
}

ValueShape shapeOf(FilterOperator op, const std::vector<FilterValue> &values)
{
    if (op == FilterOperator::IsEmpty)
        return ValueShape::None;
    if (op == FilterOperator::In)
        return ValueShape::Several;
    const auto *relative = values.empty() ? nullptr : std::get_if<RelativeDay>(&values.front());
    if (relative == nullptr)
        return ValueShape::One;
    return relative->count > 0 ? ValueShape::Ahead : ValueShape::Ago;
}

const FilterRelation *relationOf(Comparison comparison, FilterOperator op, bool isNegated, ValueShape shape)
{
    const FilterRelation *plain = nullptr;
    for (const FilterRelation &relation : filterRelations()) {
        if (relation.op != op || relation.shape != shape || !relation.fits(comparison))
            continue;
        if (relation.isNegated == isNegated)
            return &relation;
        plain = &relation;
    }
    return plain;
}

QString relationLabel(const FilterRelation &relation)
{
    return QCoreApplication::translate("FilterRelation", relation.label);
}

QString lengthOfTime(int count, DayUnit unit)
{
    constexpr std::array kUnits{
        QT_TRANSLATE_N_NOOP("FilterRelation", "%n day(s)"),
        QT_TRANSLATE_N_NOOP("FilterRelation", "%n week(s)"),
        QT_TRANSLATE_N_NOOP("FilterRelation", "%n month(s)"),
        QT_TRANSLATE_N_NOOP("FilterRelation", "%n year(s)"),
    };
    return QCoreApplication::translate("FilterRelation", kUnits[static_cast<std::size_t>(unit)], nullptr,
                                       std::abs(count));
}

} // namespace leadbook
