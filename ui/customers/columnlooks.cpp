// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/columnlooks.h"

#include "ui/customers/valuedelegates.h"
#include "ui/delegates/gradedelegate.h"
#include "ui/delegates/relativedaydelegate.h"

#include <algorithm>
#include <iterator>

namespace leadbook {

namespace {

struct FieldWidth
{
    FieldId id;
    int width;
};

/// What the usual values of these fields need; the others go by their type.
constexpr FieldWidth kWidths[] = {
    {FieldId::Name, 184},          {FieldId::ContactName, 104}, {FieldId::Grade, 64},
    {FieldId::GradeUpTo, 96},      {FieldId::Stage, 104},       {FieldId::LastContact, 126},
    {FieldId::Owner, 74},          {FieldId::NextAction, 108},  {FieldId::Value, 82},
    {FieldId::Mobile, 124},        {FieldId::Phone, 124},       {FieldId::Email, 160},
    {FieldId::Title, 104},         {FieldId::Notes, 220},       {FieldId::CompanyEmail, 160},
    {FieldId::NextActionDay, 112},
};

constexpr int kTextWidth = 110;
constexpr int kFigureWidth = 92;
constexpr int kDayWidth = 100;

} // namespace

ColumnLooks::ColumnLooks(QObject *parent)
    : QObject(parent)
    , m_text(new CellDelegate(this))
    , m_name(new CellDelegate(this))
    , m_muted(new CellDelegate(this))
    , m_grade(new GradeDelegate(this))
    , m_count(new FigureDelegate(this))
    , m_real(new RealDelegate(this))
    , m_money(new MoneyDelegate(this))
    , m_day(new DayDelegate(this))
    , m_past(new RelativeDayDelegate(RelativeDayDelegate::Kind::Past, this))
    , m_due(new RelativeDayDelegate(RelativeDayDelegate::Kind::Due, this))
{
    m_name->setBold(true);
    m_muted->setTone(Tone::Muted);
    m_day->setTone(Tone::Muted);
}

CellDelegate *ColumnLooks::delegateOf(FieldRef field, FieldType type) const
{
    if (field.custom == 0) {
        if (field.id == FieldId::Grade || field.id == FieldId::GradeUpTo)
            return m_grade;
        if (field.id == FieldId::LastContact)
            return m_past;
        if (field.id == FieldId::NextActionDay)
            return m_due;
        if (field.id == FieldId::Owner)
            return m_muted;
        if (field.id == FieldId::Name)
            return m_name;
    }
    switch (type) {
    case FieldType::Integer:
        return m_count;
    case FieldType::Real:
        return m_real;
    case FieldType::Money:
        return m_money;
    case FieldType::Day:
        return m_day;
    default:
        return m_text;
    }
}

int ColumnLooks::widthOf(FieldRef field, FieldType type)
{
    const auto *found = std::ranges::find(kWidths, field.id, &FieldWidth::id);
    if (field.custom == 0 && found != std::end(kWidths))
        return found->width;
    if (type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money)
        return kFigureWidth;
    return type == FieldType::Day ? kDayWidth : kTextWidth;
}

void ColumnLooks::setToday(Day today)
{
    m_past->setToday(today);
    m_due->setToday(today);
    static_cast<DayDelegate *>(m_day)->setToday(today);
}

void ColumnLooks::setCheck(const CellDelegate::Check &check)
{
    for (CellDelegate *delegate : findChildren<CellDelegate *>())
        delegate->setCheck(check);
}

} // namespace leadbook
