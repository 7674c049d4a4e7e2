// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importrun.h"

#include "core/text.h"
#include "domain/field.h"
#include "exchange/celltext.h"
#include "exchange/rowreader.h"
#include "workspace/import/importfile.h"
#include "workspace/import/knownorders.h"
#include "workspace/import/rowimports.h"
#include "workspace/import/rowpump.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kRowsBetweenChecks = 256;
constexpr std::size_t kRowsAhead = 4; ///< whose places in memory are fetched meanwhile

/// Why the cell of a target, or the cells of a product, are no value of its field.
QString invalidReason(const TableFile &table, const ColumnTarget &target, const TableRow &cells)
{
    QStringList texts;
    QStringList headers;
    for (const int column : target.columns) {
        const std::string_view cell = cells.cells[static_cast<std::size_t>(column)];
        texts << toQString(cell);
        headers << table.mapping.headers[column];
    }
    return QCoreApplication::translate("Import", "“%1” in column “%2” is not what the field %3 holds.")
        .arg(texts.join(u'*'), headers.join(u'*'), target.field ? fieldLabel(*target.field) : target.extra);
}

/// Why the row cannot be read at all; empty where it can.
QString unreadableReason(const TableFile &table, const ImportRow &row, const TableRow &cells)
{
    const auto columns = static_cast<std::size_t>(table.mapping.headers.size());
    const std::size_t width = withoutEmptyEnd(cells.cells, columns).size();
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
    const int target = row.firstInvalid();
    return target < 0 ? QString()
                      : invalidReason(table, table.mapping.targets[static_cast<std::size_t>(target)], cells);
}

/// Whether the row is refused as it is, but could be repaired.
bool isRepairable(const TableFile &table, const TableRow &cells)
{
    const auto columns = static_cast<std::size_t>(table.mapping.headers.size());
    return table.repair && cells.cells.size() > columns && !cells.unclosedQuote &&
           table.repair->mends(withoutEmptyEnd(cells.cells, columns));
}

/// The files in the order in which they are taken: lines come behind the orders that they belong to.
std::vector<std::size_t> filesInOrder(const std::vector<TableFile> &tables)
{
    std::vector<std::size_t> files(tables.size());
    std::iota(files.begin(), files.end(), std::size_t{0});
    std::stable_partition(files.begin(), files.end(),
                          [&](std::size_t file) { return !isFileOfLines(tables[file].mapping); });
    return files;
}

/// Why such a row is refused, and what the repair would make of it.
QString repairReason(const TableFile &table, const TableRow &cells)
{
    const auto columns = static_cast<std::size_t>(table.mapping.headers.size());
    const auto filled = withoutEmptyEnd(cells.cells, columns);
    std::string value;
    table.repair->join(filled, value);
    return QCoreApplication::translate("Import",
                                       "The row has %1 cells where the header has %2. Repairing the rows "
                                       "would join %3 of them to “%4” in column “%5”.")
        .arg(filled.size())
        .arg(columns)
        .arg(table.repair->parts(filled.size()))
        .arg(QString::fromStdString(value), table.repair->header);
}

} // namespace

ImportRun::ImportRun(const ImportContext &context, std::int64_t allBytes, std::int64_t bytesBefore)
    : m_context(context)
    , m_rejects(context.request.rejectsPath, context.request.files)
    , m_allBytes(allBytes)
    , m_bytesBefore(bytesBefore)
{
}

Status ImportRun::run(std::vector<ImportReceipt> &receipts)
{
    if (!m_import) {
        auto import = openRowImport(m_context);
        LEADBOOK_TRY(import);
        m_import = std::move(*import);
    }
    const RowAnswers none;
    const auto &answers = m_context.request.answers;
    for (const std::size_t i : filesInOrder(m_context.tables))
        LEADBOOK_TRY(runFile(m_context.tables[i], i < answers.size() ? answers[i] : none, receipts[i]));
    m_import->finish();
    // The last moment at which nothing of it is there yet.
    if (m_context.progress.isCancelled())
        return cancelledError();
    return m_rejects.finish();
}

Status ImportRun::runFile(const TableFile &table, const RowAnswers &answers, ImportReceipt &receipt)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(receipt.file);
    LEADBOOK_TRY(openImportFile(file));
    const FieldPlaces places(table.mapping);
    LEADBOOK_TRY(m_import->beginFile(places));
    m_rejects.beginFile(table.mapping.headers);
    LEADBOOK_TRY(runRows(file, table, places, answers, receipt));
    if (!isUntouched(file, receipt.stamp))
        return changedError(receipt.file);
    LEADBOOK_TRY(m_import->endFile(receipt));
    m_bytesBefore += table.bytes;
    receipt.seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return {};
}

Status ImportRun::runRows(QFile &file, const TableFile &table, const FieldPlaces &places,
                          const RowAnswers &answers, ImportReceipt &receipt)
{
    RowReader values(table.mapping, table.formats, m_choices, m_context.request.wishes.missing);
    values.setGuarded(table.kind == FileKind::Text);
    RowPump pump(file, table, values, places, *m_import, answers);
    const auto reviewOf = [&](std::int64_t line) {
        const auto said = answers.reviews.find(line);
        return said == answers.reviews.end() ? m_context.request.review : said->second;
    };
    for (;;) {
        auto block = pump.next();
        LEADBOOK_TRY(block);
        if (!*block)
            return {};
        for (std::size_t i = 0; i < (*block)->size(); ++i) {
            if (i % kRowsBetweenChecks == 0 && m_context.progress.isCancelled())
                return cancelledError();
            if (i + kRowsAhead < (*block)->size())
                m_import->expect((*block)->parties[i + kRowsAhead]);
            const TableRow cells = (*block)->row(i);
            LEADBOOK_TRY(takeRow(table, ImportRow(places, (*block)->values(i), cells, reviewOf(cells.line)),
                                 (*block)->parties[i], cells, receipt));
        }
        m_context.progress.report(m_bytesBefore + (*block)->bytesRead, m_allBytes);
        pump.giveBack(*std::move(block));
    }
}

Status ImportRun::takeRow(const TableFile &table, const ImportRow &row, const Party &party,
                          const TableRow &cells, ImportReceipt &receipt)
{
    const bool isMendable = isRepairable(table, cells);
    if (receipt.repair && (isMendable || cells.isRepaired))
        ++receipt.repair->rows;
    const QString unreadable = isMendable ? repairReason(table, cells) : unreadableReason(table, row, cells);
    auto verdict = unreadable.isEmpty() ? m_import->take(row, party) : RowVerdict::rejected(unreadable);
    LEADBOOK_TRY(verdict);
    ++receipt.outcomes[static_cast<std::size_t>(verdict->outcome)];
    if (m_people != nullptr)
        m_people->push_back(verdict->people);
    if (verdict->outcome == RowOutcome::Updated || verdict->outcome == RowOutcome::Unchanged)
        ++receipt.recognised[static_cast<std::size_t>(verdict->sign)];
    if (receipt.count(verdict->outcome) <= ImportReceipt::mostListed(verdict->outcome)) {
        receipt.listed.push_back(
            {cells.line, verdict->outcome, verdict->reason, verdict->candidate, cellTexts(cells.cells)});
    }
    if (verdict->outcome == RowOutcome::Rejected)
        return m_rejects.add(cells, verdict->reason);
    return {};
}

} // namespace leadbook
