// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gradefield.h"

#include <QLatin1StringView>

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr auto kLevel = GradeFieldKind::Level;
constexpr auto kCount = GradeFieldKind::Count;
constexpr auto kAmount = GradeFieldKind::Amount;

constexpr GradeField kFields[] = {
    {"need", kLevel, 1, 3, true, "", 2},
    {"value", kAmount, 0, kNoLimit, true, "", 2},
    {"stage", kLevel, 0, 5, false, "", 2},
    {"contactDays30", kCount, 0, 30, false, "contactDays90", 5},
    {"contactDays90", kCount, 0, 90, false, "", 5},
    {"enquiries90", kCount, 0, kNoLimit, false, "", 3},
    {"webVisits90", kCount, 0, kNoLimit, false, "", 3},
    {"meetings90", kCount, 0, kNoLimit, false, "", 3},
    {"events90", kCount, 0, kNoLimit, false, "", 3},
    {"trials90", kCount, 0, kNoLimit, false, "", 3},
    {"replies90", kCount, 0, kNoLimit, false, "", 3},
};

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
    return found != std::ranges::end(kFields) ? *found : GradeField{};
}

} // namespace leadbook
