// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lifetime/contractrenewals.h"
#include "workspace/lifetime/lifetimeanalysis.h"

#include <QString>

#include <functional>

namespace leadbook {

/// How a day is written.
using DayText = std::function<QString(Day)>;

/// Whether the model may be trusted, in a sentence or two that say what it was held against.
QString lifetimeVerdict(const LifetimeAnalysis &analysis, const DayText &dayText = &Day::toIso);

/// Where the mean spends come from, and why.
QString spendSentence(const LifetimeAnalysis &analysis);

/// That free orders count here and not elsewhere; empty where there are none.
QString freeSentence(const LifetimeAnalysis &analysis);

/// Whether contracts tell how long customers stay, and what is known of their renewals.
QString contractSentence(const ContractRenewals &renewals, const DayText &dayText = &Day::toIso);

} // namespace leadbook
