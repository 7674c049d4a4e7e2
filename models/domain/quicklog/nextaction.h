// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quicklog/quicklog.h"

namespace leadbook {

/// The part of @p line that says what to do next, with what it says. Absent where nothing does.
std::optional<SaidAction> findNextAction(const QString &line, Day today);

} // namespace leadbook
