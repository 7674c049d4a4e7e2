// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/products/recommendations.h"
#include "workspace/products/statedinterest.h"

#include <QString>

namespace leadbook {

/// Why a product may be wanted: "12.5 % of the orders with “Mug” have it, lift 3.2".
QString recommendationReason(const Snapshot &snapshot, const Recommendation &wanted);
/// How the customer showed it: "asked about it 2 times, last on 2026-11-03".
QString interestReason(const StatedInterest &interest);
/// "interest" by sign, for files and the command line: need, enquiry, preference, browsing.
QString interestKey(InterestSign sign);

} // namespace leadbook
