// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importrunner.h"

#include "store/changelabel.h"
#include "store/transaction.h"
#include "workspace/import/customfields.h"
#include "workspace/import/importfile.h"
#include "workspace/import/importrun.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace leadbook {

namespace {

QString labelOf(const QStringList &files)
{
    const QString first = QFileInfo(files.value(0)).fileName();
    if (files.size() == 1)
        return writtenLabel(QT_TRANSLATE_NOOP("Change", "Import of %1"), first);
    const int more = static_cast<int>(files.size()) - 1;
    return writtenLabel(QT_TRANSLATE_N_NOOP("Change", "Import of %1 and %n more file(s)"), first, more);
}

/// What the book says of how the files are read.
Status settleFormats(sqlite3 *database, const ImportRequest &request, Inspection &inspection)
{
    LEADBOOK_TRY(settleCustomFields(database, request.into, inspection.tables));
    for (std::size_t i = 0; i < inspection.tables.size(); ++i)
        inspection.receipts[i].formats = inspection.tables[i].formats;
    return {};
}

/// The time that no single file took (reading the book's people, committing) is told with the last one.
void spreadTime(const QElapsedTimer &timer, std::vector<ImportReceipt> &receipts)
{
    double rest = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    for (const ImportReceipt &receipt : receipts)
        rest -= receipt.seconds;
    if (!receipts.empty())
        receipts.back().seconds += rest;
}

} // namespace

Result<Imported> runImport(Book &book, const ImportRequest &request, const Clock &clock,
                           const Progress &progress)
{
    Imported imported;
    if (request.planOnly) {
        auto plan = planImport(book.handle(), request, clock, progress);
        LEADBOOK_TRY(plan);
        imported.receipts = std::move(*plan);
        return imported;
    }
    QElapsedTimer timer;
    timer.start();
    auto inspection = inspectFiles(request, progress);
    LEADBOOK_TRY(inspection);
    const auto work = [&](Editor &editor) -> Status {
        LEADBOOK_TRY(settleFormats(editor.database(), request, *inspection));
        const ImportContext context{
            {editor.database(), &editor}, request, inspection->tables, clock.today(), progress};
        return ImportRun(context, inspection->bytes).run(inspection->receipts);
    };
    auto committed = book.change(labelOf(request.files), work);
    LEADBOOK_TRY(committed);
    imported.touched = std::move(committed->touched);
    imported.receipts = std::move(inspection->receipts);
    spreadTime(timer, imported.receipts);
    for (ImportReceipt &receipt : imported.receipts)
        receipt.changeId = committed->change.id;
    return imported;
}

Result<std::vector<ImportReceipt>> planImport(sqlite3 *database, const ImportRequest &request,
                                              const Clock &clock, const Progress &progress)
{
    ImportRequest plan = request;
    plan.planOnly = true;
    QElapsedTimer timer;
    timer.start();
    auto inspection = inspectFiles(plan, progress);
    LEADBOOK_TRY(inspection);
    const auto reading = Transaction::beginReading(database);
    LEADBOOK_TRY(reading);
    LEADBOOK_TRY(settleFormats(database, plan, *inspection));
    const ImportContext context{{database, nullptr}, plan, inspection->tables, clock.today(), progress};
    LEADBOOK_TRY(ImportRun(context, inspection->bytes).run(inspection->receipts));
    spreadTime(timer, inspection->receipts);
    return std::move(inspection->receipts);
}

} // namespace leadbook
