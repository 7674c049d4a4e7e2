// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradefield.h"

#include "domain/gradeinput.h"

#include <QLatin1StringView>

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr auto kLevel = GradeFieldKind::Level;
constexpr auto kCount = GradeFieldKind::Count;
constexpr auto kAmount = GradeFieldKind::Amount;

constexpr GradeField kFields[] = {
    {"need", kLevel, 1, 3, true, 2},
    {"value", kAmount, 0, kNoLimit, true, 2},
    {"stage", kLevel, 0, 5, false, 2},
    {"contactDays30", kCount, 0, 30, false, 5},
    {"contactDays90", kCount, 0, 90, false, 5},
    {"enquiries90", kCount, 0, kNoLimit, false, 3},
    {"webVisits90", kCount, 0, kNoLimit, false, 3},
    {"meetings90", kCount, 0, kNoLimit, false, 3},
    {"events90", kCount, 0, kNoLimit, false, 3},
    {"trials90", kCount, 0, kNoLimit, false, 3},
    {"replies90", kCount, 0, kNoLimit, false, 3},
};

constexpr double kMoreDays = 5;
constexpr double kMoreEvents = 3;
constexpr double kMoreMoney = 2; // a factor

/// Fields that count and are known of everybody.
constexpr FieldId kCountFields[] = {FieldId::OpenDeals, FieldId::Orders};

GradeField fieldOfTable(FieldId id)
{
    if (id == FieldId::StageLevel)
        return gradeField(u"stage");
    if (id == FieldId::ContactDays30 || id == FieldId::ContactDays90)
        return gradeField(id == FieldId::ContactDays30 ? u"contactDays30" : u"contactDays90");
    if (std::ranges::find(kCountFields, id) != std::ranges::end(kCountFields))
        return {"", kCount, 0, kNoLimit, false, kMoreEvents};
    if (fieldOf(id).type == FieldType::Flag)
        return {"", GradeFieldKind::Flag, 0, 1, true, 0};
    return {"", kAmount, -kNoLimit, kNoLimit, true, fieldOf(id).type == FieldType::Money ? kMoreMoney : 0};
}

GradeField fieldOfInput(const GradeInput &input)
{
    switch (input.source) {
    case GradeSource::Field:
        return fieldOfTable(*input.field);
    case GradeSource::Own:
        return {"", kAmount, -kNoLimit, kNoLimit, true, kMoreMoney};
    case GradeSource::Age:
        return {"", GradeFieldKind::Age, -kNoLimit, kNoLimit, true, 0};
    case GradeSource::Sum:
        return {"", kAmount, -kNoLimit, kNoLimit, false, kMoreMoney};
    case GradeSource::Score:
        return {"", kAmount, -kNoLimit, kNoLimit, true, 0};
    case GradeSource::Where:
        return {"", GradeFieldKind::Flag, 0, 1, false, 0};
    default:
        break;
    }
    const bool isDays = input.source == GradeSource::Days;
    return {"",    input.halfLife > 0 ? GradeFieldKind::Decayed : kCount,
            0,     isDays ? input.days : kNoLimit,
            false, isDays ? kMoreDays : kMoreEvents};
}

} // namespace

std::span<const GradeField> gradeFields()
{
    return kFields;
}

GradeField gradeField(QStringView key)
{
    const auto *found = std::ranges::find_if(kFields, [key](const GradeField &field) {
        return key == QLatin1StringView(field.key.data(), static_cast<qsizetype>(field.key.size()));
    });
    if (found != std::ranges::end(kFields))
        return *found;
    const auto input = readGradeInput(key.toString());
    return input ? fieldOfInput(*input) : GradeField{};
}

} // namespace leadbook
