// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verbs.h"

#include "items/funnelask.h"

namespace leadbook::cli {

/// What --from, --to, --count, --pipeline, --owner, --where and --compare ask of the funnel; what is
/// not named stays as in @p usual.
Result<FunnelAsk> readFunnelAsk(const Session &session, const FunnelAsk &usual);

} // namespace leadbook::cli
