// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagekeys.h"

#include <QKeyCombination>

namespace leadbook {

/// The key that shows what hangs on the current deal.
inline constexpr QKeyCombination kPartsKey = keyOf(PageKey::DealParts);

/// The keys that decide the current deal.
inline constexpr QKeyCombination kWonKey = keyOf(PageKey::DealWon);
inline constexpr QKeyCombination kLostKey = keyOf(PageKey::DealLost);

} // namespace leadbook
