// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/inputdays.h"

#include "domain/field.h"
#include "domain/gradeinput.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace leadbook {

namespace {

struct InputDays
{
    std::string_view key;
    std::uint16_t sources;
};

constexpr std::uint16_t kCounted = AnyInteractions | TwoWayContacts | Days90;

constexpr std::array<InputDays, 11> kInputDays{{
    {"need", NeedRows},
    {"value", DealMoves | YearAfterDeal | Purchases | YearAfterPurchase},
    {"stage", DealMoves},
    {"contactDays30", TwoWayContacts | Days30},
    {"contactDays90", TwoWayContacts | Days90},
    {"enquiries90", kCounted},
    {"webVisits90", kCounted},
    {"meetings90", kCounted},
    {"events90", kCounted},
    {"trials90", kCounted},
    {"replies90", kCounted},
}};

/// What is written of a customer has no day; what is derived may change with any event and any day.
std::uint16_t sourcesOfField(FieldId field)
{
    const Field &found = fieldOf(field);
    const bool isWritten =
        found.home == Home::Customer || found.home == Home::Contact || found.home == Home::Link;
    return isWritten ? 0 : EveryDay;
}

/// Counts over the windows that are looked at; others, and those that fade, change any day.
std::uint16_t sourcesOfCount(const GradeInput &input)
{
    constexpr int kShort = 30;
    constexpr int kLong = 90;
    const bool isKnown = input.days == kShort || input.days == kLong;
    if (input.halfLife > 0 || input.events.arePurchases() || !isKnown)
        return EveryDay;
    const std::uint16_t left = input.days == kShort ? Days30 : Days90;
    const std::uint16_t came = input.events.onlyTwoWay ? 0 : AnyInteractions;
    return static_cast<std::uint16_t>(came | TwoWayContacts | left);
}

} // namespace

std::uint16_t sourcesOf(QStringView key)
{
    const auto known = std::ranges::find_if(kInputDays, [key](const InputDays &input) {
        return key == QLatin1StringView(input.key.data(), static_cast<qsizetype>(input.key.size()));
    });
    if (known != kInputDays.end())
        return known->sources;
    const auto input = readGradeInput(key.toString());
    if (!input)
        return EveryDay;
    if (input->isCounted())
        return sourcesOfCount(*input);
    if (input->source == GradeSource::Field && input->field)
        return sourcesOfField(*input->field);
    return input->source == GradeSource::Own ? 0 : EveryDay;
}

} // namespace leadbook
