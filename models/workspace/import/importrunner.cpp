// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importrunner.h"

#include "domain/changelabel.h"
#include "store/filecopy.h"
#include "store/reader.h"
#include "store/transaction.h"
#include "workspace/import/bookparts.h"
#include "workspace/import/bookrest.h"
#include "workspace/import/customfields.h"
#include "workspace/import/importfile.h"
#include "workspace/import/importrun.h"
#include "workspace/import/savedmapping.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>
#include <map>

using namespace Qt::StringLiterals;

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

/// All parts of an import understood, before any row is taken.
Result<std::vector<Inspection>> inspectParts(sqlite3 *database, const ImportParts &parts,
                                             const Progress &progress)
{
    std::vector<Inspection> inspections;
    for (const ImportPart &part : parts.parts()) {
        auto inspection =
            inspectFiles(part.isOfBook ? part.request : recalling(part.request, database), progress);
        LEADBOOK_TRY(inspection);
        inspections.push_back(std::move(*inspection));
    }
    return inspections;
}

/// What is told of the tables beside, by file of the request.
using BesideRows = std::map<std::size_t, std::vector<PlannedRow>>;

/// Takes what the book of @p part holds beside the tables that were taken; @p people is who the rows of its
/// customers turned out to be.
Status takeRest(Editor &editor, const ImportPart &part, const std::string &idsSql,
                const std::vector<RowPeople> &people, BesideRows &told, const Progress &progress)
{
    const auto source = ReadConnection::open(part.copy);
    LEADBOOK_TRY(source);
    BookRest rest(source->handle(), editor);
    LEADBOOK_TRY(rest.notePeople(idsSql, people));
    const auto beside = rest.take(part.isAsked, progress);
    LEADBOOK_TRY(beside);
    for (const BesideCounts &counts : *beside)
        told[part.file].push_back(besideRow(counts));
    return {};
}

/// Takes the rows of all parts, one after the other.
Status takeParts(ImportTarget target, const ImportParts &parts, std::vector<Inspection> &inspections,
                 const Clock &clock, BesideRows &beside, const Progress &progress)
{
    std::int64_t allBytes = 0;
    for (const Inspection &inspection : inspections)
        allBytes += inspection.bytes;
    std::int64_t bytesBefore = 0;
    std::vector<RowPeople> people;
    std::string idsSql;
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const ImportRequest &request = parts.parts()[i].request;
        LEADBOOK_TRY(settleFormats(target.database, request, inspections[i]));
        const ImportContext context{target, request, inspections[i].tables, clock.today(), progress};
        const ImportPart &part = parts.parts()[i];
        ImportRun run(context, allBytes, bytesBefore);
        if (!part.idsSql.empty()) {
            idsSql = part.idsSql;
            people.clear();
            run.notePeople(&people);
        }
        LEADBOOK_TRY(run.run(inspections[i].receipts));
        if (part.shared > 0) {
            ImportReceipt &receipt = inspections[i].receipts.front();
            receipt.outcomes[static_cast<std::size_t>(RowOutcome::Unchanged)] += part.shared;
            receipt.recognised[static_cast<std::size_t>(RowSign::SameRow)] += part.shared;
        }
        if (target.editor && !part.isOfBook)
            LEADBOOK_TRY(saveMappings(*target.editor, request, inspections[i].tables));
        if (target.editor && part.isLast && (!part.isAsked || !idsSql.empty())) {
            LEADBOOK_TRY(takeRest(*target.editor, part, idsSql, people, beside, progress));
            idsSql.clear();
        }
        bytesBefore += inspections[i].bytes;
    }
    return {};
}

/// Has the book keep what the parts brought: one receipt for each file and table.
void keepReceipts(Editor &editor, const ImportRequest &request, const ImportParts &parts,
                  const std::vector<Inspection> &inspections)
{
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const ImportPart &part = parts.parts()[i];
        for (const ImportReceipt &receipt : inspections[i].receipts) {
            KeptReceipt kept = receipt.kept(part.request);
            if (part.isOfBook) {
                // What was read is a table of it, written as text for the way.
                kept.file = QFileInfo(request.files[static_cast<qsizetype>(part.file)]).fileName();
                kept.bytes = part.stamp.bytes;
                kept.hash = part.stamp.hash;
                kept.kind = u"book"_s;
                kept.encoding.clear();
                kept.delimiter.clear();
            }
            editor.keep(std::move(kept));
        }
    }
}

/// One receipt for each file of the request.
std::vector<ImportReceipt> receiptsOf(const ImportRequest &request, const ImportParts &parts,
                                      std::vector<Inspection> &inspections)
{
    std::vector<ImportReceipt> receipts(static_cast<std::size_t>(request.files.size()));
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const ImportPart &part = parts.parts()[i];
        auto &made = inspections[i].receipts;
        if (!part.isOfBook) {
            std::ranges::move(made, receipts.begin() + static_cast<std::ptrdiff_t>(part.file));
            continue;
        }
        receipts[part.file].stamp = part.stamp;
        receipts[part.file].add(part.request.into, std::move(made.front()));
    }
    for (std::size_t i = 0; i < receipts.size(); ++i)
        receipts[i].file = request.files[static_cast<qsizetype>(i)];
    return receipts;
}

/// Imports the parts of @p request as one change.
Result<Imported> carryOut(Book &book, const ImportRequest &request, const ImportParts &parts,
                          const Clock &clock, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto inspections = inspectParts(book.handle(), parts, progress);
    LEADBOOK_TRY(inspections);
    BesideRows beside;
    const auto work = [&](Editor &editor) -> Status {
        LEADBOOK_TRY(takeParts({editor.database(), &editor}, parts, *inspections, clock, beside, progress));
        keepReceipts(editor, request, parts, *inspections);
        return {};
    };
    auto committed = book.change(labelOf(request.files), work);
    LEADBOOK_TRY(committed);
    Imported imported{receiptsOf(request, parts, *inspections), std::move(committed->touched)};
    for (auto &[file, rows] : beside)
        std::ranges::move(rows, std::back_inserter(imported.receipts[file].listed));
    spreadTime(timer, imported.receipts);
    for (ImportReceipt &receipt : imported.receipts)
        receipt.changeId = committed->change.id;
    return imported;
}

/// The plan of an import with books: what belongs to customers needs those that the book's own table would
/// have made, so the import is carried out on a copy that goes again.
Result<std::vector<ImportReceipt>> planOnCopy(sqlite3 *database, const ImportRequest &request,
                                              const Clock &clock, const Progress &progress)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.leadbook"_s);
    const auto parts = ImportParts::make(database, request, clock, progress);
    LEADBOOK_TRY(parts);
    LEADBOOK_TRY(copyDatabase(database, path, &progress));
    const auto book = Book::open(path, clock);
    LEADBOOK_TRY(book);
    auto receipts = carryOut(**book, request, *parts, clock, progress);
    LEADBOOK_TRY(receipts);
    for (ImportReceipt &receipt : receipts->receipts)
        receipt.changeId = 0;
    return std::move(receipts->receipts);
}

} // namespace

Result<Imported> runImport(Book &book, const ImportRequest &request, const Clock &clock,
                           const Progress &progress)
{
    if (request.planOnly) {
        auto plan = planImport(book.handle(), request, clock, progress);
        LEADBOOK_TRY(plan);
        return Imported{std::move(*plan), {}};
    }
    const auto parts = ImportParts::make(book.handle(), request, clock, progress);
    LEADBOOK_TRY(parts);
    return carryOut(book, request, *parts, clock, progress);
}

Result<std::vector<ImportReceipt>> planImport(sqlite3 *database, const ImportRequest &request,
                                              const Clock &clock, const Progress &progress)
{
    ImportRequest plan = request;
    plan.planOnly = true;
    if (ImportParts::hasBook(request))
        return planOnCopy(database, plan, clock, progress);
    QElapsedTimer timer;
    timer.start();
    const auto parts = ImportParts::make(database, plan, clock, progress);
    LEADBOOK_TRY(parts);
    auto inspections = inspectParts(database, *parts, progress);
    LEADBOOK_TRY(inspections);
    const auto reading = Transaction::beginReading(database);
    LEADBOOK_TRY(reading);
    BesideRows none; // no book is among the files
    LEADBOOK_TRY(takeParts({database, nullptr}, *parts, *inspections, clock, none, progress));
    auto receipts = receiptsOf(plan, *parts, *inspections);
    spreadTime(timer, receipts);
    return receipts;
}

} // namespace leadbook
