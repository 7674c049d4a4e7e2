// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"
#include "exchange/vcard.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What a card says for one column of a table of cards.
struct VCardCell
{
    std::string column; ///< a field's key, or the property's own name: "mobile", "X-SKYPE"
    int copy = 1;       ///< 2 for the second number, address ...; the parts of one address share it
    std::string text;   ///< not empty; not blank but for an exact text (vcardexact.h)

    friend bool operator==(const VCardCell &, const VCardCell &) = default;
};

/// More copies than these are joined with "; " in the last one.
inline constexpr int kMostVCardCopies = 20;

/// More columns than these a table of cards never gets.
inline constexpr std::size_t kMostVCardColumns = 1000;

/// The columns that the parts of an address are, in the order of the last five parts of ADR.
inline constexpr auto kVCardAddressColumns =
    std::to_array<std::string_view>({"address", "city", "region", "postcode", "country"});

/// The cells of a card, each column and copy once. Preferred numbers, addresses ... come first.
///
/// - FN is `name`, N `lastName` (with suffix), `firstName` (with further names) and `addressForm`; without FN
///   the name is joined of N. ORG is `company` and `department`, TITLE `title`, ROLE `occupation` (the field
///   `role` holds what somebody has to say in a purchase, which no card tells).
/// - A firm's own card (KIND:org, X-ABShowAs:COMPANY, or FN repeats ORG and N is empty) has `kind` company,
///   the firm is its `name`, a person on it `contact`.
/// - TEL is `mobile` by its type or label, else by the shape of the number (@p home); `companyPhone` of type
///   main; "fax" and "pager" are columns of their own; the rest is `phone`.
/// - A BDAY without year or that is no date, and a GENDER that is no sex, keep their own names.
/// - Properties that say something of the card or of programs (REV, PRODID, UID's map ...) are left out.
std::vector<VCardCell> vcardCells(const VCard &card, const DialPlan &home);

/// Whether the card is a list of other cards (KIND:group), not somebody.
bool isVCardGroup(const VCard &card);

/// The place of a column among those of a table of cards: fields in the order of a form, then all others.
std::size_t vcardColumnRank(std::string_view column);

/// Whether the columns of all copies of @p column stand together with those of other columns, copy by copy:
/// the parts of an address.
bool isVCardAddressColumn(std::string_view column);

} // namespace leadbook
