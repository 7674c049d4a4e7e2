// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace leadbook {
struct View;
}

namespace leadbook::cli {

/// Prints the rules that tell who of @p view passes the filter of --explain.
Status runExplained(Session &session, const View &view);

} // namespace leadbook::cli
