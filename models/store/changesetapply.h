// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3;

namespace leadbook {

/// The change set that takes @p changeset back: inserts for deletes, old values for new ones. Corrupt where
/// the bytes are no change set.
Result<QByteArray> inverted(QByteArrayView changeset);

/// Applies @p changeset within the transaction at hand. A row that is not exactly as the change set expects
/// it ends it with ErrorCode::Conflict; the caller rolls back.
Status applyChangeset(sqlite3 *database, QByteArrayView changeset);

} // namespace leadbook
