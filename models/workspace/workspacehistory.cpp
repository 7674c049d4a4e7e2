// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/privacy/erasing.h"
#include "workspace/storecontext.h"
#include "workspace/workspace.h"

// What the store thread is told and asked of the journal.

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

QFuture<Result<std::vector<Change>>> Workspace::history(int limit)
{
    return m_store->run([limit](StoreContext &context) -> Result<std::vector<Change>> {
        if (!context.book)
            return StoreContext::noBook();
        return context.shown().history(limit);
    });
}

QFuture<Result<std::vector<KeptReceipt>>> Workspace::receipts()
{
    return m_store->run([](StoreContext &context) -> Result<std::vector<KeptReceipt>> {
        if (!context.book)
            return StoreContext::noBook();
        return readReceipts(context.shown().handle());
    });
}

QFuture<Result<EraseCertificate>> Workspace::erase(const EraseRequest &request,
                                                   std::shared_ptr<Progress> progress)
{
    return m_store->run([this, request,
                         progress = std::move(progress)](StoreContext &context) -> Result<EraseCertificate> {
        LEADBOOK_TRY(context.writable());
        Change entry;
        entry.atMs = m_realClock.nowMs();
        entry.who = context.author;
        auto certificate = leadbook::erase(*context.book, request, entry, m_realClock, progress.get());
        if (!request.isPlan)
            publish(context, certificate ? certificate->erasure.change.touched : std::vector<TouchedRows>());
        return certificate;
    });
}

} // namespace leadbook
