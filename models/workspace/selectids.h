// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace leadbook {

/// The ids that @p sql selects for the record ?1 = @p id, as they are within the change that @p editor
/// writes.
Result<std::vector<std::int64_t>> selectIds(const Editor &editor, std::string_view sql, std::int64_t id);

} // namespace leadbook
