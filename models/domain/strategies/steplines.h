// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/strategies/strategy.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The steps as people write them, one on a line: "7 | Call | Offer a trial | Agree on begin and end".
QString stepLines(const std::vector<StrategyStep> &steps);

/// Reads that again; blank lines are left out, a kind is its key or its label in the user's language, and the
/// last part may be missing. A step keeps the id that one of @p before has by its title, else by its place.
/// Invalid with one sentence that names the line.
Result<std::vector<StrategyStep>> readStepLines(const QString &text, const std::vector<StrategyStep> &before);

} // namespace leadbook
