// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <string>
#include <string_view>

namespace leadbook {

/// An address in its parts, as files keep it.
struct AddressParts
{
    std::string_view street;
    std::string_view city;
    std::string_view region;
    std::string_view postcode;
    std::string_view country;

    /// Sets the part that a field (Address, City, Region, Postcode, Country) is.
    void set(FieldId field, std::string_view text);
};

/// The address in one line: "Via 1, 00185 Roma, Lazio, Italia", or from the largest to the smallest part
/// where it is written in Han characters: "中国 上海市 中山路1号 200001". Empty where all parts are.
std::string addressText(const AddressParts &parts);

} // namespace leadbook
