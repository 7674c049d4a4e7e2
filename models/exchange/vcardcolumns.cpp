// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards make rows, and how the columns of a table of them are arranged.
#include "exchange/celltext.h"
#include "exchange/vcardcells.h"
#include "exchange/vcardtext.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// The columns of fields and of what nearly is one, as they stand in a table.
constexpr auto kOrder = std::to_array<std::string_view>({
    "name",    "kind",       "company",    "contact", "lastName", "firstName",    "addressForm",
    "title",   "department", "occupation", "mobile",  "phone",    "companyPhone", "fax",
    "pager",   "email",      "wechat",     "address", "city",     "region",       "postcode",
    "country", "website",    "birthday",   "gender",  "tags",     "notes",        "id",
});

} // namespace

bool isVCardGroup(const VCard &card)
{
    return std::ranges::any_of(card.properties, [](const VCardProperty &property) {
        const bool isKind = property.name == "KIND" || property.name == "X-ADDRESSBOOKSERVER-KIND";
        return isKind && equalsIgnoringCase(trimmed(property.value), "group");
    });
}

std::size_t vcardColumnRank(std::string_view column)
{
    return static_cast<std::size_t>(std::ranges::find(kOrder, column) - kOrder.begin());
}

bool isVCardAddressColumn(std::string_view column)
{
    return std::ranges::find(kVCardAddressColumns, column) != kVCardAddressColumns.end();
}

} // namespace leadbook
