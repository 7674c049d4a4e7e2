// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemewriting.h"
#include "workspace/workspace.h"

namespace leadbook {

QFuture<Status> Workspace::create(const QString &path, const QString &rfmScheme)
{
    const auto make = [rfmScheme](const QString &at, const Clock &clock) -> Result<std::unique_ptr<Book>> {
        auto book = Book::create(at, clock);
        LEADBOOK_TRY(book);
        if (!rfmScheme.isEmpty() && rfmScheme != u"default")
            LEADBOOK_TRY(beginWithRfmScheme((*book)->handle(), rfmScheme));
        return book;
    };
    return openWith(make, path, false);
}

QFuture<Result<std::vector<SavedScheme>>> Workspace::gradeSchemes()
{
    return m_store->run([](StoreContext &context) -> Result<std::vector<SavedScheme>> {
        if (!context.book)
            return StoreContext::noBook();
        return readGradeSchemes(context.book->handle());
    });
}

} // namespace leadbook
