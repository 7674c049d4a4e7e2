// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/addresstext.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// The first byte of the Han block in UTF-8.
constexpr unsigned char kFirstHan = 0xE4;

bool isHan(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= kFirstHan && byte <= kFirstHan + 5;
    });
}

template <std::size_t N>
std::string joined(const std::array<std::string_view, N> &parts, std::string_view joint)
{
    std::string text;
    for (const std::string_view part : parts) {
        if (!part.empty())
            text.append(text.empty() ? std::string_view() : joint).append(part);
    }
    return text;
}

} // namespace

void AddressParts::set(FieldId field, std::string_view text)
{
    if (field == FieldId::Address)
        street = text;
    else if (field == FieldId::City)
        city = text;
    else if (field == FieldId::Region)
        region = text;
    else if (field == FieldId::Postcode)
        postcode = text;
    else if (field == FieldId::Country)
        country = text;
}

std::string addressText(const AddressParts &parts)
{
    if (isHan(parts.street) || isHan(parts.city))
        return joined(std::array{parts.country, parts.region, parts.city, parts.street, parts.postcode}, " ");
    const std::string place = joined(std::array{parts.postcode, parts.city}, " ");
    return joined(std::array{parts.street, std::string_view(place), parts.region, parts.country}, ", ");
}

} // namespace leadbook
