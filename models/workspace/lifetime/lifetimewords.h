// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lifetime/lifetimeanalysis.h"

#include <QString>

namespace leadbook {

/// Whether the model may be trusted, in a sentence or two that say what it was held against.
QString lifetimeVerdict(const LifetimeAnalysis &analysis);

/// Where the mean spends come from, and why.
QString spendSentence(const LifetimeAnalysis &analysis);

} // namespace leadbook
