// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "workspace/record/recordwork.h"

namespace leadbook::cli {

/// Writes @p work as one change and waits for it. Errors as Workspace::change().
Status writeChange(Session &session, const RecordWork &work);

} // namespace leadbook::cli
