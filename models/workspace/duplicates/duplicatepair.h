// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Which records are looked through.
enum class DuplicateKind : std::uint8_t
{
    Customers,
    Contacts
};

/// One thing that speaks for or against two records being the same.
enum class DuplicateSign : std::uint8_t
{
    SameName, ///< of the person
    PinyinName,
    HomophoneName, ///< both Chinese and read alike
    SimilarName,
    OtherName,
    SameCompany,
    CompanyForm, ///< they differ only in legal form or place
    SimilarCompany,
    OtherCompany,
    SamePhone,
    SharedPhone, ///< a number that many have: no evidence
    OtherMobile,
    SameEmail,
    OtherEmail,
    SameDomain,
    SameWeChat,
    OtherWeChat,
    SameCreditCode,
    OtherCreditCode,
    SameCity,
    OtherCity,
    SameBirthday,
    OtherBirthday,
    OtherKey,
};

/// The sign's name in JSON: "samePhone".
std::string_view duplicateSignKey(DuplicateSign sign);
/// Whether the sign speaks for two records.
bool speaksAgainst(DuplicateSign sign);

/// A sign with the two values, as typed.
struct DuplicateEvidence
{
    DuplicateSign sign = DuplicateSign::SameName;
    std::string a;
    std::string b;

    friend bool operator==(const DuplicateEvidence &, const DuplicateEvidence &) = default;
};

/// Two records that may be the same.
struct DuplicatePair
{
    Row a = kNoRow; ///< of the list; the older of the two
    Row b = kNoRow;
    std::int64_t idA = 0;
    std::int64_t idB = 0;
    double confidence = 0;                   ///< the chance that they are the same, 0-1
    std::uint32_t group = 0;                 ///< pairs that hang together have one number
    std::vector<DuplicateEvidence> evidence; ///< the strongest first
};

/// From here on a pair is called certain.
inline constexpr double kCertainDuplicate = 0.97;
/// Below it nothing is proposed.
inline constexpr double kLikelyDuplicate = 0.5;

} // namespace leadbook
