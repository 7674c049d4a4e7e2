// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/inputdays.h"

#include "domain/field.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct InputDays
{
    std::string_view key;
    std::uint16_t sources;
};

constexpr std::uint16_t kCounted = AnyInteractions | Days90;

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

/// What is written of a customer has no day; a day may be read as an age, which grows.
bool isStored(QStringView key)
{
    const auto field = findField(Entity::Customer, key.toUtf8().toStdString());
    if (!field)
        return false;
    const Field &found = fieldOf(*field);
    const bool isOwn =
        found.home == Home::Customer || found.home == Home::Contact || found.home == Home::Link;
    return isOwn && found.type != FieldType::Day;
}

} // namespace

std::uint16_t sourcesOf(QStringView key)
{
    const auto known = std::ranges::find_if(kInputDays, [key](const InputDays &input) {
        return key == QLatin1StringView(input.key.data(), static_cast<qsizetype>(input.key.size()));
    });
    if (known != kInputDays.end())
        return known->sources;
    return key.startsWith("extra."_L1) || isStored(key) ? 0 : EveryDay;
}

} // namespace leadbook
