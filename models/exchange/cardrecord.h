// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "exchange/furthervalue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Begins the UID of a card whose record has no key: an import takes it for none.
inline constexpr std::string_view kLeadbookUid = "leadbook-";

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
    /// Phones, e-mails or an address beside the main one.
    struct Further
    {
        FurtherTarget target; ///< what they are and their label
        std::string text;     ///< as a cell of a table has them (see takeValue())
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
    std::vector<std::string> phones;
    std::vector<std::string> companyPhones;
    std::vector<std::string> emails;
    std::string wechat;
    std::vector<Address> addresses;
    std::vector<std::string> websites;
    std::optional<Day> birthday;
    std::string_view gender; ///< key of the choice: "male", "female", "other"
    std::vector<std::string> tags;
    std::string notes;
    /// The key by which another system knows the person; of a firm's own card the firm's. It is the card's
    /// UID, unless that is empty: then @ref uid is.
    std::string id;
    std::string uid;       ///< the program's own, which no import takes for a key
    std::string companyId; ///< the key of the firm of a person's card, which names a `company`
    std::vector<Further> further;
    std::vector<Other> others;
};

} // namespace leadbook
