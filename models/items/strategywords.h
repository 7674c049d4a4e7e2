// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/strategies/strategyproposal.h"

#include <QString>

namespace leadbook {

/// Why a task would be created or withdrawn: "In “Churned customer” since 2026-11-03".
QString strategyReason(const StrategyProposal &proposal, const StrategyChange &change);

/// What a strategy calls its step that @p change is of.
QString strategyStepTitle(const StrategyProposal &proposal, const StrategyChange &change);

/// Counts of a proposal: "12 tasks would be created, 3 withdrawn."
QString proposalCounts(const StrategyProposal &proposal);
/// The same of one that was written.
QString appliedCounts(const StrategyProposal &proposal);

} // namespace leadbook
