// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "workspace/generator/generatedrows.h"
#include "workspace/generator/permutation.h"
#include "workspace/generator/profile.h"

#include <cstdint>
#include <optional>

namespace leadbook {

class Random;

/// Makes the customers of a synthetic book, any of them at any time, without keeping one: equal seed and
/// index give an equal row. Company names are unique, with and without their city and legal form, and so are
/// mobiles (up to 10^8 customers) and e-mails.
class CustomerSource
{
public:
    CustomerSource(std::uint64_t seed, Day today);

    /// Customer @p index, from 0.
    CustomerRow row(std::int64_t index) const;
    /// What that customer needs; nothing is known of about 40 %.
    std::optional<NeedRow> need(std::int64_t index) const;

private:
    /// Fills in company, industry and size; returns the domain of its e-mails.
    std::string nameCompany(std::int64_t index, const Profile &profile, Random &random,
                            CustomerRow &row) const;
    void namePhones(std::int64_t index, const Profile &profile, Random &random, CustomerRow &row) const;

    std::uint64_t m_seed;
    Day m_today;
    Permutation m_chineseCompanies;
    Permutation m_westernCompanies;
    Permutation m_phones;
};

} // namespace leadbook
