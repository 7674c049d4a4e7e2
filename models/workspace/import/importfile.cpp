// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importfile.h"

#include "exchange/vcardsource.h"
#include "exchange/workbook/xlsxreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace leadbook {

namespace {

Error cannotOpen(const QFile &file)
{
    const QFileInfo info(file.fileName());
    const bool isFolder = info.isDir();
    const QString message =
        !QFileInfo::exists(file.fileName())
            ? QCoreApplication::translate("Import", "There is no file %1. Check the name and the folder.")
        : isFolder ? QCoreApplication::translate("Import", "%1 is a folder. Choose a file in it.")
        : !info.isFile()
            ? QCoreApplication::translate("Import", "%1 is a device or a pipe. Save what it gives to a file.")
            : QCoreApplication::translate("Import",
                                          "The file %1 cannot be opened. Check that you may read it.");
    return {info.exists() && !info.isFile() ? ErrorCode::Invalid : ErrorCode::NotFound,
            message.arg(file.fileName()), file.errorString()};
}

/// As what else the file can be read.
Status tellOffers(QFile &file, const TableFile &table, const ImportRequest &request, const Progress &progress,
                  ImportReceipt &receipt)
{
    if (table.kind == FileKind::Text && request.offersEncodings) {
        auto likely = likelyEncodings(file, &progress);
        LEADBOOK_TRY(likely);
        receipt.likely = *std::move(likely);
    }
    if (table.kind == FileKind::Workbook) {
        const auto sheets = workbookSheets(file);
        LEADBOOK_TRY(sheets);
        for (const SheetInfo &sheet : *sheets)
            receipt.sheets.push_back(sheet.name);
        receipt.sheet = receipt.sheets[table.sheet.value_or(0)];
    }
    return {};
}

/// Fails where the file is not the one that was planned.
Status checkPlanned(const ImportRequest &request, std::size_t at, const QString &name, const FileStamp &stamp)
{
    if (at >= request.planned.size() || request.planned[at].hash == stamp.hash)
        return {};
    return changedError(name);
}

} // namespace

Error changedError(const QString &name)
{
    return {ErrorCode::Conflict,
            QCoreApplication::translate("Import",
                                        "%1 has changed since it was planned, so nothing was imported. "
                                        "Look at its new plan, then import.")
                .arg(QFileInfo(name).fileName()),
            {}};
}

Status openImportFile(QFile &file)
{
    if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotOpen(file);
    return {};
}

Result<Inspection> inspectFiles(const ImportRequest &request, const Progress &progress)
{
    Inspection inspection;
    const Dictionaries dictionaries;
    for (const QString &name : request.files) {
        QElapsedTimer timer;
        timer.start();
        QFile file(name);
        LEADBOOK_TRY(openImportFile(file));
        const auto stamp = stampOf(file, progress);
        LEADBOOK_TRY(stamp);
        LEADBOOK_TRY(checkPlanned(request, inspection.receipts.size(), name, *stamp));
        auto table = inspectTable(file, request.into, request.wishes, dictionaries, &progress);
        LEADBOOK_TRY(table);
        ImportReceipt receipt;
        LEADBOOK_TRY(tellOffers(file, *table, request, progress, receipt));
        receipt.file = name;
        receipt.stamp = *stamp;
        receipt.kind = table->kind;
        if (table->kind != FileKind::Workbook)
            receipt.encoding = QString::fromLatin1(table->encoding.name);
        if (table->kind == FileKind::Text)
            receipt.delimiter = QString::fromStdString(table->dialect.delimiter);
        receipt.header = table->shape.hasHeader();
        receipt.hasReplaced = table->hasReplaced;
        receipt.zeroBytes = table->zeroBytes;
        receipt.rowsAfter = table->rowsAfter;
        receipt.nextTable = table->nextTable;
        if (table->cards) {
            receipt.cardsLeftOut = table->cards->groups + table->cards->emptyCards;
            receipt.cardsUnended = table->cards->unended;
        }
        receipt.mapping = table->mapping;
        receipt.formats = table->formats;
        if (table->repair)
            receipt.repair = RepairOffer{static_cast<int>(table->repair->column), table->repair->header, 0};
        receipt.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        inspection.bytes += table->bytes;
        inspection.tables.push_back(std::move(*table));
        inspection.receipts.push_back(std::move(receipt));
    }
    return inspection;
}

} // namespace leadbook
