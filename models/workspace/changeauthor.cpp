// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/storecontext.h"
#include "workspace/workspace.h"

namespace leadbook {

void Workspace::setAuthor(const QString &name)
{
    if (name == m_author)
        return;
    m_author = name;
    m_store->run([name](StoreContext &context) -> Status {
        context.author = name;
        if (context.book)
            context.book->setAuthor(name);
        return {};
    });
}

} // namespace leadbook
