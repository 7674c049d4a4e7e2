// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"
#include "exchange/vcard.h"

#include <string>
#include <string_view>

namespace leadbook {

// How single values of a vCard are understood.

/// @p text without @p scheme ("mailto:", in small letters) where it begins with it in any case.
std::string withoutScheme(const std::string &text, std::string_view scheme);

/// A phone number as it is typed: "tel:+44-555-5555;ext=5" is "+44-555-5555 ext. 5".
std::string vcardPhone(const std::string &value);

/// What the label that Apple and Google hang on a group says, without their brackets; empty without one.
std::string vcardLabel(const VCard &card, std::string_view group);

/// The column of a number: "mobile", "phone", "companyPhone", "fax" or "pager".
std::string_view vcardPhoneColumn(const VCardProperty &property, std::string_view label,
                                  std::string_view number, const DialPlan &home);

/// A whole date in ISO form, its time dropped; empty where the year is missing or it is no date.
std::string vcardDay(std::string_view value);

/// The key of the choice of `gender`; empty where the text says none.
std::string_view vcardSex(std::string_view value);

/// The service of a messenger's account in small letters: "wechat", "qq"; empty where it is not told.
std::string vcardService(const VCardProperty &property, std::string_view account);

/// A first name and what follows it: 小 and 明 are 小明, Anna and Maria are Anna Maria.
std::string withFurtherName(const std::string &given, const std::string &further);

} // namespace leadbook
