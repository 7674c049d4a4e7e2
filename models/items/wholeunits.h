// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

namespace leadbook {

/// @p amount to the nearest unit of its currency, for what is only expected: parts of one would say more than
/// is known. Not known stays so.
constexpr Money wholeUnits(Money amount)
{
    if (!amount.isKnown())
        return amount;
    const std::int64_t half = amount.tenThousandths() < 0 ? -Money::kScale / 2 : Money::kScale / 2;
    return Money::fromUnits((amount.tenThousandths() + half) / Money::kScale);
}

} // namespace leadbook
