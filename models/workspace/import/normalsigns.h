// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace leadbook {

/// Hashes of the normal forms by which an import recognises people and companies; 0 where the text says
/// nothing that identifies one. Texts are UTF-8 as typed.

/// A key of another system: without outer blanks, otherwise exact.
std::uint64_t keySign(std::string_view key);
/// A unified social credit code whose check digit is right.
std::uint64_t creditCodeSign(std::string_view code);
/// A number in a column of mobile numbers: a number of the home country must be a mobile one.
std::uint64_t mobileSign(std::string_view number, const DialPlan &home);
/// A number in a column of any phones: only a sure mobile number identifies a person.
std::uint64_t phoneSign(std::string_view number, const DialPlan &home);
/// Any phone number with at least six digits, for finding a customer by it.
std::uint64_t anyPhoneSign(std::string_view number, const DialPlan &home);
/// An address that belongs to a person (not info@).
std::uint64_t emailSign(std::string_view address);
/// Any address, for finding a customer by it.
std::uint64_t anyEmailSign(std::string_view address);
std::uint64_t wechatSign(std::string_view id);
/// A person's name, its words in any order ("Doe, John" is "John Doe").
std::uint64_t personNameSign(std::string_view name);
/// A name of whatever kind, folded, without blanks and punctuation; one without letters, a number that is, as
/// it is written.
std::uint64_t plainNameSign(std::string_view name);
/// A city without 市, folded.
std::uint64_t citySign(std::string_view city);

/// A company by its name.
struct CompanySign
{
    std::uint64_t core = 0;    ///< of the name without legal form
    std::uint64_t place = 0;   ///< of the place in the name
    bool hasLegalForm = false; ///< "Ltd", 有限公司: it is a company for sure
};
CompanySign companySign(std::string_view name);

/// 32 bits of a sign, 0 only for 0.
constexpr std::uint32_t shortSign(std::uint64_t sign)
{
    const auto folded = static_cast<std::uint32_t>(sign ^ (sign >> 32));
    return sign != 0 && folded == 0 ? 1 : folded;
}

} // namespace leadbook
