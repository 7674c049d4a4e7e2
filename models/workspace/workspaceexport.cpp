// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exportlog.h"
#include "workspace/exporting/exportscope.h"
#include "workspace/exporting/tablecolumns.h"
#include "workspace/exporting/tableexport.h"
#include "workspace/filtering.h"
#include "workspace/workspace.h"

#include <QFileInfo>

// Tables that leave the book.

namespace leadbook {

QFuture<Result<ExportedCounts>> Workspace::exportRows(const ExportScope &scope, const ExportRequest &request,
                                                      std::shared_ptr<Progress> progress)
{
    auto promise = std::make_shared<QPromise<Result<ExportedCounts>>>();
    promise->start();
    const auto work = [path = m_dataPath, view = m_view, scope, request,
                       progress = std::move(progress)]() -> Result<ExportedCounts> {
        if (!view)
            return StoreContext::noBook();
        ExportRequest narrowed = request;
        const ListKind list = request.table == Entity::Customer ? request.list : ListKind::Customers;
        auto people = std::make_shared<std::vector<Row>>(peopleOf(*view, scope, list, *progress));
        if (request.filter)
            filterRows(*view, list, *request.filter, *people, *progress);
        const bool isOfPeople = hasCustomer(request.table);
        const auto count = isOfPeople ? static_cast<std::int64_t>(people->size()) : std::int64_t{0};
        // Everyone is left to the table, which has rows of no customer too.
        if (scope.kind != ExportScope::Kind::Everyone)
            narrowed.among = std::move(people);
        const auto rows = exportTable(*view, path, narrowed, *progress);
        LEADBOOK_TRY(rows);
        return ExportedCounts{*rows, count};
    };
    m_exports.start([this, promise, work, request] {
        Result<ExportedCounts> written = work();
        if (written && written->people >= kManyPeople) {
            const ExportLogEntry entry{m_realClock.nowMs(), QFileInfo(request.path).fileName(),
                                       written->people, request.reason};
            const auto noted = m_store->run([entry](StoreContext &context) {
                return context.book ? logExport(context.book->handle(), entry) : Status();
            });
            if (const Status status = noted.result(); !status)
                written = status.error();
        }
        promise->addResult(std::move(written));
        promise->finish();
    });
    return promise->future();
}

} // namespace leadbook
