// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QString>

namespace leadbook::cli {

/// The row of the customer that the command line calls "123" or "key:TEXT"; a usage error for anything else,
/// NotFound where there is none.
Result<Row> findCustomer(const Snapshot &snapshot, const QString &id);

} // namespace leadbook::cli
