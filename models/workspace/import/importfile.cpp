// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/importfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

namespace leadbook {

namespace {

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

} // namespace

Status openImportFile(QFile &file)
{
    if (QFileInfo(file.fileName()).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
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
        auto table = inspectTable(file, request.into, request.wishes, dictionaries, &progress);
        LEADBOOK_TRY(table);
        ImportReceipt receipt;
        receipt.file = name;
        receipt.encoding = QString::fromLatin1(table->encoding.name);
        receipt.delimiter = QString::fromStdString(table->dialect.delimiter);
        receipt.header = table->shape.hasHeader();
        receipt.hasReplaced = table->hasReplaced;
        receipt.zeroBytes = table->zeroBytes;
        receipt.rowsAfter = table->rowsAfter;
        receipt.nextTable = table->nextTable;
        receipt.mapping = table->mapping;
        receipt.formats = table->formats;
        receipt.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        inspection.bytes += table->bytes;
        inspection.tables.push_back(std::move(*table));
        inspection.receipts.push_back(std::move(receipt));
    }
    return inspection;
}

} // namespace leadbook
