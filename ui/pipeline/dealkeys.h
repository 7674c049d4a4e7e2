// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>

namespace leadbook {

/// The key that shows what hangs on the current deal.
inline constexpr QKeyCombination kPartsKey = Qt::CTRL | Qt::Key_Return;

/// The keys that decide the current deal.
inline constexpr QKeyCombination kWonKey = Qt::CTRL | Qt::SHIFT | Qt::Key_W;
inline constexpr QKeyCombination kLostKey = Qt::CTRL | Qt::SHIFT | Qt::Key_L;

} // namespace leadbook
