// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "workspace/deals/dealwork.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook::cli {

/// The row of the deal that the command line calls "123" or "key:TEXT"; a usage error for anything else,
/// NotFound where there is none.
Result<Row> findDeal(const Session &session, const Snapshot &snapshot, const QString &id);
/// The stage of @p pipeline called @p name, as written or in the user's language, whatever its case; a usage
/// error names those there are.
Result<StageRow> findStage(const Snapshot &snapshot, const QString &name, std::int64_t pipeline);
/// The id of the owner called @p name, an active one before others; a usage error where there is none.
Result<std::int64_t> findOwner(const Snapshot &snapshot, const QString &name);
/// A usage error where --owner is given and nobody is called so: figures of nobody look like those of
/// somebody idle.
Status checkOwner(const Session &session, const Snapshot &snapshot);
/// "amount=5000;expected=2026-12-01": fields of a deal by key and what they are to hold.
Result<std::vector<DealValue>> parseDealValues(const QString &list);

} // namespace leadbook::cli
