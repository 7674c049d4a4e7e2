// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporarybook.h"
#include "workspace/import/importrunner.h"

#include <QFile>
#include <QStringList>

namespace leadbook::test {

/// Imports the request's files; the test fails where that fails. The receipts otherwise.
inline std::vector<ImportReceipt> import(TemporaryBook &book, const ImportRequest &request)
{
    const Progress progress;
    auto imported = runImport(*book, request, book.clock(), progress);
    if (!imported) {
        QTest::qFail(qPrintable(imported.error().message + u' ' + imported.error().detail), __FILE__,
                     __LINE__);
        return std::vector<ImportReceipt>(static_cast<std::size_t>(request.files.size()));
    }
    return std::move(imported->receipts);
}

inline ImportReceipt importFile(TemporaryBook &book, const QString &path, Entity into,
                                ImportRequest request = {})
{
    request.files = QStringList{path};
    request.into = into;
    return import(book, request).front();
}

/// Imports @p text as a file of its own.
inline ImportReceipt importText(TemporaryBook &book, const QByteArray &text, Entity into,
                                ImportRequest request = {})
{
    QFile file(book.file(QStringLiteral("import.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("the test cannot write its file");
    file.close();
    return importFile(book, file.fileName(), into, std::move(request));
}

/// "2 new, 1 rejected" of the outcomes that occurred.
inline QString describe(const ImportReceipt &receipt)
{
    constexpr const char *kWords[] = {"new", "updated", "unchanged", "review", "rejected"};
    QStringList parts;
    for (std::size_t i = 0; i < kRowOutcomes; ++i) {
        if (receipt.outcomes[i] > 0)
            parts << QString::number(receipt.outcomes[i]) + QLatin1Char(' ') + QLatin1String(kWords[i]);
    }
    return parts.join(QLatin1String(", "));
}

/// What the plan says, compared with what the import then does: the test fails where they differ.
inline ImportReceipt importAsPlanned(TemporaryBook &book, const QByteArray &text, Entity into,
                                     ImportRequest request = {})
{
    request.planOnly = true;
    const ImportReceipt plan = importText(book, text, into, request);
    request.planOnly = false;
    ImportReceipt receipt = importText(book, text, into, request);
    QJsonObject planned = plan.toJson();
    QJsonObject done = receipt.toJson();
    for (QJsonObject *object : {&planned, &done}) {
        object->remove(QLatin1String("seconds"));
        object->remove(QLatin1String("import"));
    }
    if (planned != done)
        QTest::qFail("the plan is not what the import did", __FILE__, __LINE__);
    return receipt;
}

} // namespace leadbook::test
