// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importer.h"

#include "exchange/rowreader.h"
#include "workspace/import/importcontext.h"
#include "workspace/import/rejectsfile.h"
#include "workspace/import/rowimports.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <memory>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::int64_t kRowsBetweenReports = 1024;

Error cannotOpen(const QFile &file)
{
    const bool isFolder = QFileInfo(file.fileName()).isDir();
    const QString message =
        !QFileInfo::exists(file.fileName())
            ? QCoreApplication::translate("Import", "There is no file %1. Check the name and the folder.")
        : isFolder ? QCoreApplication::translate("Import", "%1 is a folder. Choose a file in it.")
                   : QCoreApplication::translate("Import",
                                                 "The file %1 cannot be opened. Check that you may read it.");
    return {isFolder ? ErrorCode::Invalid : ErrorCode::NotFound, message.arg(file.fileName()),
            file.errorString()};
}

Status openFile(QFile &file)
{
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotOpen(file);
    return {};
}

/// Why the row cannot be read at all; empty where it can.
QString unreadableReason(const TableFile &table, const ImportRow &row, const CsvRow &cells)
{
    const auto columns = static_cast<std::size_t>(table.mapping.headers.size());
    std::size_t width = cells.cells.size();
    while (width > columns && cells.cells[width - 1].empty())
        --width;
    if (cells.unclosedQuote) {
        return QCoreApplication::translate("Import",
                                           "A quotation mark is opened in this row and never closed.");
    }
    if (width > columns || width < table.leastCells) {
        return QCoreApplication::translate("Import",
                                           "The row has %1 cells where the header has %2, so its values "
                                           "may stand in wrong columns.")
            .arg(cells.cells.size())
            .arg(columns);
    }
    if (row.isEmpty())
        return QCoreApplication::translate("Import", "The row is empty.");
    if (const int target = row.firstInvalid(); target >= 0) {
        const int column = table.mapping.targets[static_cast<std::size_t>(target)].columns.front();
        const std::string_view cell = cells.cells[static_cast<std::size_t>(column)];
        return QCoreApplication::translate("Import", "“%1” in column “%2” is not what the field %3 holds.")
            .arg(QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size())),
                 table.mapping.headers[column], table.mapping.keyOf(column));
    }
    return {};
}

/// One run over all files, writing or not.
class Run
{
public:
    Run(const ImportContext &context, std::int64_t allBytes)
        : m_context(context)
        , m_rejects(context.request.planOnly ? QString() : context.request.rejectsPath)
        , m_allBytes(allBytes)
    {
    }

    Status run(std::vector<ImportReceipt> &receipts)
    {
        auto import = openRowImport(m_context);
        LEADBOOK_TRY(import);
        m_import = std::move(*import);
        for (std::size_t i = 0; i < m_context.tables.size(); ++i)
            LEADBOOK_TRY(runFile(m_context.tables[i], receipts[i]));
        m_import->finish();
        return m_rejects.finish();
    }

private:
    Status runFile(const TableFile &table, ImportReceipt &receipt)
    {
        QElapsedTimer timer;
        timer.start();
        QFile file(receipt.file);
        LEADBOOK_TRY(openFile(file));
        const FieldPlaces places(table.mapping);
        LEADBOOK_TRY(m_import->beginFile(places));
        m_rejects.beginFile(table.mapping.headers);
        LEADBOOK_TRY(runRows(file, table, places, receipt));
        LEADBOOK_TRY(m_import->endFile(receipt));
        m_bytesBefore += table.bytes;
        receipt.seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
        return {};
    }

    Status runRows(QFile &file, const TableFile &table, const FieldPlaces &places, ImportReceipt &receipt)
    {
        CsvReader reader(file, table.encoding, table.dialect);
        LEADBOOK_TRY(skipToRows(reader, table.dialect));
        RowReader values(table.mapping, table.formats, m_dictionaries.choices,
                         m_context.request.wishes.missing);
        CsvRow cells;
        for (std::int64_t rows = 0;; ++rows) {
            if (rows % kRowsBetweenReports == 0)
                LEADBOOK_TRY(report(reader));
            const auto more = reader.next(cells);
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            LEADBOOK_TRY(takeRow(table, ImportRow(places, values.read(cells.cells), cells), cells, receipt));
        }
    }

    Status report(const CsvReader &reader) const
    {
        if (!m_context.progress)
            return {};
        if (m_context.progress->isCancelled())
            return cancelledError();
        m_context.progress->report(m_bytesBefore + reader.bytesRead(), m_allBytes);
        return {};
    }

    Status takeRow(const TableFile &table, const ImportRow &row, const CsvRow &cells, ImportReceipt &receipt)
    {
        const QString unreadable = unreadableReason(table, row, cells);
        auto verdict = unreadable.isEmpty() ? m_import->take(row) : RowVerdict::rejected(unreadable);
        LEADBOOK_TRY(verdict);
        ++receipt.outcomes[static_cast<std::size_t>(verdict->outcome)];
        if (verdict->reason.isEmpty())
            return {};
        if (receipt.issues.size() < ImportReceipt::kMostIssues)
            receipt.issues.push_back({cells.line, verdict->outcome, verdict->reason});
        if (verdict->outcome == RowOutcome::Rejected)
            return m_rejects.add(cells, verdict->reason);
        return {};
    }

    const ImportContext &m_context;
    Dictionaries m_dictionaries;
    RejectsFile m_rejects;
    std::unique_ptr<RowImport> m_import;
    std::int64_t m_allBytes;
    std::int64_t m_bytesBefore = 0;
};

/// All files understood, before any row is taken.
struct Inspection
{
    std::vector<TableFile> tables;
    std::vector<ImportReceipt> receipts;
    std::int64_t bytes = 0;
};

Result<Inspection> inspect(const ImportRequest &request, const Progress *progress)
{
    Inspection inspection;
    const Dictionaries dictionaries;
    for (const QString &name : request.files) {
        QElapsedTimer timer;
        timer.start();
        QFile file(name);
        LEADBOOK_TRY(openFile(file));
        auto table = inspectTable(file, request.into, request.wishes, dictionaries, progress);
        LEADBOOK_TRY(table);
        ImportReceipt receipt;
        receipt.file = name;
        receipt.encoding = QString::fromLatin1(table->encoding.name);
        receipt.delimiter = QLatin1Char(table->dialect.delimiter);
        receipt.header = table->dialect.hasHeader;
        receipt.mapping = table->mapping;
        receipt.formats = table->formats;
        receipt.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        inspection.bytes += table->bytes;
        inspection.tables.push_back(std::move(*table));
        inspection.receipts.push_back(std::move(receipt));
    }
    return inspection;
}

} // namespace

Result<ImportResult> importFiles(Book &book, const QString &label, const ImportRequest &request, Day today,
                                 const Progress *progress)
{
    ImportResult result;
    if (request.planOnly) {
        auto plan = planImport(book.handle(), request, today, progress);
        LEADBOOK_TRY(plan);
        result.files = std::move(*plan);
        return result;
    }
    auto inspection = inspect(request, progress);
    LEADBOOK_TRY(inspection);
    const auto work = [&](Editor &editor) -> Status {
        const ImportContext context{
            {editor.database(), &editor}, request, inspection->tables, today, progress};
        return Run(context, inspection->bytes).run(inspection->receipts);
    };
    auto change = book.change(label, work);
    LEADBOOK_TRY(change);
    result.change = std::move(*change);
    result.files = std::move(inspection->receipts);
    for (ImportReceipt &receipt : result.files)
        receipt.changeId = result.change.change.id;
    return result;
}

Result<std::vector<ImportReceipt>> planImport(sqlite3 *database, const ImportRequest &request, Day today,
                                              const Progress *progress)
{
    auto inspection = inspect(request, progress);
    LEADBOOK_TRY(inspection);
    ImportRequest plan = request;
    plan.planOnly = true;
    const ImportContext context{{database, nullptr}, plan, inspection->tables, today, progress};
    LEADBOOK_TRY(Run(context, inspection->bytes).run(inspection->receipts));
    return std::move(inspection->receipts);
}

} // namespace leadbook
