// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

/// A live segment that a customer is in, and what of its rule is true of the customer.
struct SegmentReason
{
    QString name;
    QString colour; ///< "#rrggbb", may be empty
    QString strategy;
    QStringList reasons; ///< "Orders is at least 2 (6)"
};

/// Where one customer stands among the others.
struct CustomerStanding
{
    QString rfm;       ///< the RFM segment as the scheme calls it; empty: no purchase
    QString scores;    ///< "R5 F4 M3"; empty without
    QString lifeCycle; ///< in the user's language
    std::vector<SegmentReason> segments;
};

/// Where the customer with @p id stands, as of the day of @p view, whose book is the file @p path; nothing of
/// a customer who is not there. A segment that cannot be read or asked is left out. Any thread; unfinished
/// where
/// @p progress is cancelled.
CustomerStanding customerStanding(const View &view, const QString &path, std::int64_t id,
                                  const Progress &progress);

} // namespace leadbook
