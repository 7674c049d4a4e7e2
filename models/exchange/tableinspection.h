// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefile.h"

#include <functional>
#include <memory>

namespace leadbook {

/// Gives the rows of a file from its first one on; called more than once.
using OpenRows = std::function<Result<std::unique_ptr<RowSource>>()>;

/// Understands the first rows of a file of any kind: where the table lies, its header and mapping. Fails with
/// a sentence where rows cannot be read or a wish cannot be met. Any thread.
Status inspectHead(const OpenRows &open, Entity entity, const TableWishes &wishes,
                   const Dictionaries &dictionaries, TableFile &table);

/// Then all rows: the formats of dates and numbers, the types of custom fields, where the table ends and how
/// rows can be repaired. Fails as inspectHead() does, and where it is cancelled.
Status inspectRows(const OpenRows &open, const TableWishes &wishes, const Dictionaries &dictionaries,
                   const Progress *progress, TableFile &table);

} // namespace leadbook
