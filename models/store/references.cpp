// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/references.h"

namespace leadbook {

void References::resolve(Column<Row> &column, const RowIds &target) const
{
    if (m_target != nullptr)
        return;
    for (std::size_t chunk = 0; chunk < column.chunkCount(); ++chunk) {
        for (Row &value : column.edit(chunk)) {
            if (value != kNoRow)
                value = target.find(m_base + value);
        }
    }
    for (const auto &[row, id] : m_far)
        column.set(row, target.find(id));
}

} // namespace leadbook
