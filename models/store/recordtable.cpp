// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtable.h"

#include <algorithm>

namespace leadbook {

std::optional<RecordTable> recordTable(std::string_view name)
{
    const auto found = std::find(kRecordTableNames.begin(), kRecordTableNames.end(), name);
    if (found == kRecordTableNames.end())
        return {};
    return static_cast<RecordTable>(found - kRecordTableNames.begin());
}

} // namespace leadbook
