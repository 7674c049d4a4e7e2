// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>
#include <string_view>

struct sqlite3;

namespace leadbook {

class Editor;

/// What the book keeps under @p name in its settings; absent where it keeps nothing.
Result<std::optional<QString>> readBookSetting(sqlite3 *database, std::string_view name);
/// Keeps @p value under @p name within a change; absent: nothing any more. The same value writes nothing.
Status writeBookSetting(Editor &editor, std::string_view name, const std::optional<QString> &value);

} // namespace leadbook
