// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <variant>

namespace leadbook {

/// A value as a column holds it: NULL, an integer, a real, a text (UTF-8) or bytes.
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string, QByteArray>;

/// What the row @p statement stands on holds in @p column.
StoredValue storedValue(const Statement &statement, int column);
/// Binds @p value, which must live until the next step(), as the type it has.
void bindStored(Statement &statement, int parameter, const StoredValue &value);

} // namespace leadbook
