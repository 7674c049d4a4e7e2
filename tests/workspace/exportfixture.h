// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/importing.h"
#include "support/loadedbook.h"
#include "workspace/exporting/tableexport.h"

#include <QFile>
#include <QTest>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr Day kToday(20'778); // 2026-11-21

inline QByteArray contentOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

/// Exports and gives what was written; the test fails where that fails.
inline QByteArray exported(LoadedBook &book, ExportRequest request, std::int64_t *rows = nullptr)
{
    const ViewPtr view = book.load();
    request.path = book.file(u"export.csv"_s);
    const auto written = exportTable(*view, book.path(), request, Progress());
    if (!written) {
        QTest::qFail(qPrintable(written.error().message + u' ' + written.error().detail), __FILE__, __LINE__);
        return {};
    }
    if (rows != nullptr)
        *rows = *written;
    const QByteArray text = contentOfFile(request.path);
    if (!text.startsWith("\xef\xbb\xbf"))
        QTest::qFail("no byte order mark: Excel reads it as the local code page", __FILE__, __LINE__);
    return text;
}

inline ExportRequest request(Entity table, const QStringList &fields = {})
{
    ExportRequest request;
    request.table = table;
    request.fields = fields;
    return request;
}

/// The table as a workbook.
inline QByteArray exportedWorkbook(LoadedBook &book, ExportRequest request)
{
    const ViewPtr view = book.load();
    request.path = book.file(u"export.xlsx"_s);
    const auto written = exportTable(*view, book.path(), request, Progress());
    if (!written)
        QTest::qFail(qPrintable(written.error().message + u' ' + written.error().detail), __FILE__, __LINE__);
    return contentOfFile(request.path);
}

/// Imports @p text into a book of its own and exports the same table again.
inline QByteArray throughAnotherBook(const QByteArray &text, Entity table,
                                     const QByteArray &customersFirst = {})
{
    LoadedBook book(kToday);
    const auto take = [&book](const QByteArray &content, Entity into) {
        QFile file(book.file(u"import"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test cannot write its file");
        file.close();
        ImportRequest import;
        import.files = QStringList{file.fileName()};
        import.into = into;
        import.review = ReviewAs::New;
        const auto imported = awaited(book.workspace().import(import, std::make_shared<Progress>()));
        if (!imported || imported->front().count(RowOutcome::Rejected) > 0)
            QTest::qFail("the export is not imported as it is", __FILE__, __LINE__);
    };
    if (!customersFirst.isEmpty())
        take(customersFirst, Entity::Customer);
    take(text, table);
    return exported(book, request(table));
}

} // namespace leadbook::test
