// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// How a customer showed that a product is of interest; the stronger sign comes first.
enum class InterestSign : std::uint8_t
{
    Need,       ///< a need names it
    Enquiry,    ///< asked about it, or tried it
    Preference, ///< a stated preference names it or its category
    Browsing,   ///< looked at its pages
};

/// A product that a customer has not bought and showed interest in.
struct StatedInterest
{
    std::uint32_t product = 0; ///< place in Snapshot::products
    InterestSign sign = InterestSign::Browsing;
    std::int64_t times = 0; ///< how often
    Day last;
};

/// For so many days a sign counts.
inline constexpr int kInterestDays = 365;

/// What the customer in row @p customer of @p view asked for, tried, prefers or looked at in the last
/// kInterestDays days, without what it has bought: of each product the strongest sign; by sign, then the
/// newest first. Texts of needs and preferences name a product where they contain its name or key, or are its
/// category, capitals or not. Reads the book @p path, in a worker. Errors: Io, Corrupt, Cancelled.
Result<std::vector<StatedInterest>> statedInterests(const QString &path, const View &view, Row customer,
                                                    const Progress &progress);

} // namespace leadbook
