// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/generatedrows.h"

namespace leadbook {

namespace {

constexpr std::int64_t kFirstOrder = 1'000'001;
constexpr std::int64_t kFirstDeal = 100'001;

} // namespace

std::string orderNumber(const PurchaseRow &row)
{
    return (row.isReturn ? "R" : "S") + std::to_string(kFirstOrder + row.order);
}

std::string dealKey(const DealRow &row)
{
    return "D" + std::to_string(kFirstDeal + row.number);
}

} // namespace leadbook
