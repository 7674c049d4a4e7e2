// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Somebody, or a firm, as a vCard tells of them. All texts are UTF-8; an empty one is not written.
struct CardRecord
{
    struct Address
    {
        std::string street; ///< the field `address`
        std::string city;
        std::string region;
        std::string postcode;
        std::string country;
    };
    /// Anything else, by a property's name ("X-SKYPE") or that of a custom field ("客户等级").
    struct Other
    {
        std::string name;
        std::string text;
    };

    bool isCompany = false; ///< the card of a firm: its name is `company`, else `name`
    std::string name;       ///< as it is shown
    std::string familyName;
    std::string givenName;
    std::string addressForm; ///< "Dr.", "先生"
    std::string company;
    std::string department;
    std::string title;
    std::string occupation;
    std::vector<std::string> mobiles;
    std::vector<std::string> phones; ///< a mobile number among them comes back as one
    std::vector<std::string> companyPhones;
    std::vector<std::string> emails;
    std::string wechat;
    std::vector<Address> addresses;
    std::vector<std::string> websites;
    std::optional<Day> birthday;
    std::string_view gender; ///< key of the choice: "male", "female", "other"
    std::vector<std::string> tags;
    std::string notes;
    std::string id;
    std::vector<Other> others;
};

} // namespace leadbook
