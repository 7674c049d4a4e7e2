// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

namespace leadbook {

QFuture<Result<std::vector<SavedScheme>>> Workspace::gradeSchemes()
{
    return m_store->run([](StoreContext &context) -> Result<std::vector<SavedScheme>> {
        if (!context.book)
            return StoreContext::noBook();
        return readGradeSchemes(context.book->handle());
    });
}

} // namespace leadbook
