// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/duplicatepair.h"

#include <array>

namespace leadbook {

namespace {

struct SignWords
{
    std::string_view key;
    bool isAgainst;
};

constexpr std::array kSigns{
    SignWords{"sameName", false},       SignWords{"pinyinName", false},
    SignWords{"homophoneName", false},  SignWords{"similarName", false},
    SignWords{"otherName", true},       SignWords{"sameCompany", false},
    SignWords{"companyForm", false},    SignWords{"similarCompany", false},
    SignWords{"otherCompany", true},    SignWords{"samePhone", false},
    SignWords{"sharedPhone", false},    SignWords{"otherMobile", true},
    SignWords{"sameEmail", false},      SignWords{"otherEmail", true},
    SignWords{"sameDomain", false},     SignWords{"sameWeChat", false},
    SignWords{"otherWeChat", true},     SignWords{"sameCreditCode", false},
    SignWords{"otherCreditCode", true}, SignWords{"sameCity", false},
    SignWords{"otherCity", true},       SignWords{"sameBirthday", false},
    SignWords{"otherBirthday", true},   SignWords{"otherKey", true},
};
static_assert(kSigns.size() == static_cast<std::size_t>(DuplicateSign::OtherKey) + 1);

} // namespace

std::string_view duplicateSignKey(DuplicateSign sign)
{
    return kSigns[static_cast<std::size_t>(sign)].key;
}

bool speaksAgainst(DuplicateSign sign)
{
    return kSigns[static_cast<std::size_t>(sign)].isAgainst;
}

} // namespace leadbook
