// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/furthervalue.h"

#include "core/text.h"
#include "domain/fold.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace leadbook {

namespace {

constexpr std::array kPoints{
    std::pair(FieldId::Phone, PointKind::Phone),      std::pair(FieldId::Mobile, PointKind::Mobile),
    std::pair(FieldId::Email, PointKind::Email),      std::pair(FieldId::WeChat, PointKind::WeChat),
    std::pair(FieldId::Website, PointKind::Web),      std::pair(FieldId::Address, PointKind::Address),
    std::pair(FieldId::City, PointKind::Address),     std::pair(FieldId::Region, PointKind::Address),
    std::pair(FieldId::Postcode, PointKind::Address), std::pair(FieldId::Country, PointKind::Address),
};

constexpr std::array kJoints{
    std::pair(FieldId::FirstName, std::string_view(" ")), std::pair(FieldId::LastName, std::string_view(" ")),
    std::pair(FieldId::Address, std::string_view(", ")),  std::pair(FieldId::Tags, std::string_view(";")),
    std::pair(FieldId::Birthday, std::string_view("-")),
};

/// Labels of numbers at which one does not reach the person.
constexpr auto kNeverMain =
    std::to_array<std::string_view>({"fax", "pager", "assistant", "callback", "car", "radio", "isdn", "tty"});

} // namespace

std::optional<PointKind> pointKindOf(FieldId field)
{
    const auto found = std::ranges::find(kPoints, field, &decltype(kPoints)::value_type::first);
    if (found == kPoints.end())
        return std::nullopt;
    return found->second;
}

QString FurtherTarget::key() const
{
    const std::string_view name = fieldOf(field).key;
    return toQString(name) + QLatin1Char('.') + label;
}

QString furtherKey(PointKind kind, std::string_view label)
{
    FurtherTarget target;
    target.field = std::ranges::find(kPoints, kind, &decltype(kPoints)::value_type::second)->first;
    target.label = toQString(label);
    return target.key();
}

std::optional<FurtherTarget> parseFurtherKey(const QString &key)
{
    const qsizetype dot = key.indexOf(u'.');
    if (dot < 0)
        return std::nullopt;
    const auto field = findField(Entity::Customer, key.left(dot).toStdString());
    if (!field || !pointKindOf(*field))
        return std::nullopt;
    FurtherTarget further;
    further.field = *field;
    further.label = key.mid(dot + 1);
    return further;
}

PointKind FurtherTarget::kind() const
{
    const PointKind companys = field == FieldId::CompanyEmail ? PointKind::Email : PointKind::Phone;
    return pointKindOf(field).value_or(companys);
}

bool FurtherTarget::mayLead() const
{
    return !isRest && reachesPerson(label.toStdString());
}

bool reachesPerson(std::string_view label)
{
    const std::string plain = folded(label);
    return std::ranges::none_of(kNeverMain,
                                [&plain](std::string_view word) { return plain.find(word) != plain.npos; });
}

std::optional<std::string_view> jointOf(FieldId field)
{
    const auto found = std::ranges::find(kJoints, field, &decltype(kJoints)::value_type::first);
    if (found == kJoints.end())
        return std::nullopt;
    return found->second;
}

bool mayBeJoined(FieldId field)
{
    return jointOf(field).has_value() || field == FieldId::AddressForm;
}

} // namespace leadbook
