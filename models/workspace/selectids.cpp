// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/selectids.h"

namespace leadbook {

Result<std::vector<std::int64_t>> selectIds(const Editor &editor, std::string_view sql, std::int64_t id)
{
    auto read = editor.prepare(sql);
    LEADBOOK_TRY(read);
    read->bind(1, id);
    std::vector<std::int64_t> ids;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return ids;
        ids.push_back(read->integer(0));
    }
}

} // namespace leadbook
