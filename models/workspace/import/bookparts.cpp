// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/bookparts.h"

#include "core/text.h"
#include "store/book.h"
#include "store/bookfile.h"
#include "store/filecopy.h"
#include "store/migrations.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/exporting/booktables.h"
#include "workspace/exporting/eventexport.h"
#include "workspace/exporting/outputfile.h"
#include "workspace/import/importfile.h"
#include "workspace/import/sharedrows.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

Error sameBook(const QString &name)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "%1 is the book that is open. Choose another one.")
                .arg(QFileInfo(name).fileName()),
            {}};
}

Error noBook(const QString &name, const QString &detail)
{
    return {ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Import", "%1 is the database of another program. Export a table from there and "
                          "import that.")
                .arg(QFileInfo(name).fileName()),
            detail};
}

Error noFolder(const QString &detail)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Import",
                                        "There is no room for a copy of the book in the temporary folder. "
                                        "Free some space and try again."),
            detail};
}

/// The file that @p database has open.
Result<QString> pathOf(sqlite3 *database)
{
    auto statement =
        Statement::prepare(database, "SELECT file FROM pragma_database_list WHERE name = 'main'");
    LEADBOOK_TRY(statement);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    return *row ? toQString(statement->text(0)) : QString();
}

/// Fails where @p name is the file that @p database has open.
Status checkOther(sqlite3 *database, const QString &name)
{
    const auto path = pathOf(database);
    LEADBOOK_TRY(path);
    if (QFileInfo(name).canonicalFilePath() == QFileInfo(*path).canonicalFilePath())
        return sameBook(name);
    return {};
}

/// What reads @p table without the rows that this book has as well.
std::string withoutShared(std::string sql)
{
    const std::size_t order = sql.rfind(" ORDER BY t.id");
    if (order == std::string::npos)
        return sql;
    const bool isPart = sql.find(" WHERE t.response") != std::string::npos; // bookTable() of answers
    return sql.insert(order, std::string(isPart ? " AND" : " WHERE") + " t.id NOT IN (SELECT id FROM " +
                                 std::string(kSharedRows) + ")");
}

/// Copies the book @p name, which somebody else may have open, to @p copy.
Status copyBook(const QString &name, const QString &copy, const Progress &progress)
{
    const int newest = newestSchema(shippedMigrations());
    if (const Status looked = inspectBookFile(name, newest, FileUse::Read); !looked)
        return looked.error().code == ErrorCode::Corrupt ? noBook(name, looked.error().detail)
                                                         : looked.error();
    const auto source = ReadConnection::open(name);
    LEADBOOK_TRY(source);
    LEADBOOK_TRY(inspectBook(source->handle(), newest));
    return copyDatabase(source->handle(), copy, &progress);
}

/// Each column goes to the field that it is headed by.
std::vector<MapRule> rulesOf(const BookTable &table)
{
    std::vector<MapRule> rules;
    for (const TableColumn &column : table.columns)
        rules.push_back({QStringList{column.header}, column.key});
    return rules;
}

/// Where the rows of one part go that cannot be imported: each part has columns of its own.
QString rejectsOf(const ImportRequest &request, const QString &part)
{
    if (request.rejectsPath.isEmpty())
        return {};
    const QFileInfo file(request.rejectsPath);
    return u"%1/%2-%3.%4"_s.arg(file.path(), file.completeBaseName(), part,
                                file.suffix().isEmpty() ? u"csv"_s : file.suffix());
}

} // namespace

bool ImportParts::hasBook(const ImportRequest &request)
{
    return std::ranges::any_of(request.files, &isDatabaseFile);
}

Result<ImportParts> ImportParts::make(sqlite3 *database, const ImportRequest &request, const Clock &clock,
                                      const Progress &progress)
{
    if (!request.rejectsPath.isEmpty())
        LEADBOOK_TRY(checkOutput(request.rejectsPath, request.files));
    ImportParts made;
    if (!hasBook(request)) {
        made.m_parts.push_back({request, 0, false, {}});
        return made;
    }
    made.m_folder = std::make_unique<QTemporaryDir>();
    if (!made.m_folder->isValid())
        return noFolder(made.m_folder->errorString());
    for (std::size_t file = 0; file < static_cast<std::size_t>(request.files.size()); ++file) {
        const QString &name = request.files[static_cast<qsizetype>(file)];
        if (isDatabaseFile(name)) {
            LEADBOOK_TRY(made.addBook(database, request, file, clock, progress));
            continue;
        }
        ImportPart part{request, file, false, {}};
        part.request.rejectsPath = rejectsOf(request, QFileInfo(name).completeBaseName());
        part.request.files = QStringList{name};
        part.request.answers.clear();
        if (file < request.answers.size())
            part.request.answers = {request.answers[file]};
        part.request.planned.clear();
        if (file < request.planned.size())
            part.request.planned = {request.planned[file]};
        made.m_parts.push_back(std::move(part));
    }
    return made;
}

Status ImportParts::addBook(sqlite3 *database, const ImportRequest &request, std::size_t file,
                            const Clock &clock, const Progress &progress)
{
    const QString &name = request.files[static_cast<qsizetype>(file)];
    LEADBOOK_TRY(checkOther(database, name));
    QFile bytes(name);
    LEADBOOK_TRY(openImportFile(bytes));
    const auto stamp = stampOf(bytes, progress);
    LEADBOOK_TRY(stamp);
    if (file < request.planned.size() && request.planned[file].hash != stamp->hash)
        return changedError(name);
    const QString copy = m_folder->filePath(u"book%1.leadbook"_s.arg(file));
    LEADBOOK_TRY(copyBook(name, copy, progress));
    const auto book = Book::open(copy, clock);
    LEADBOOK_TRY(book);
    const auto path = pathOf(database);
    LEADBOOK_TRY(path);
    LEADBOOK_TRY(seeBook((*book)->handle(), *path));
    return addTables((*book)->handle(), request, file, *stamp, progress);
}

Status ImportParts::addTables(sqlite3 *source, const ImportRequest &request, std::size_t file,
                              const FileStamp &stamp, const Progress &progress)
{
    for (const Entity entity : kBookTables) {
        if (request.isIntoAsked && entity != request.into)
            continue;
        const auto table = bookTable(source, entity, !request.isIntoAsked);
        LEADBOOK_TRY(table);
        const QString path = m_folder->filePath(u"book%1-%2.csv"_s.arg(file).arg(static_cast<int>(entity)));
        ExportRequest written;
        written.path = path;
        const auto shared = findSharedRows(source, entity, progress);
        LEADBOOK_TRY(shared);
        const auto rows = writeColumns(source, *shared > 0 ? withoutShared(table->sql) : table->sql,
                                       table->columns, written, {}, progress);
        LEADBOOK_TRY(rows);
        if (*rows + *shared == 0)
            continue;
        ImportPart part{{}, file, true, stamp, table->idsSql};
        part.copy = m_folder->filePath(u"book%1.leadbook"_s.arg(file));
        part.isAsked = request.isIntoAsked;
        part.shared = *shared;
        part.request.files = QStringList{path};
        part.request.into = entity;
        part.request.ifExists = request.ifExists;
        part.request.review = request.review;
        part.request.wishes.encoding = u"UTF-8"_s;
        part.request.wishes.delimiter = ',';
        part.request.wishes.header = true;
        part.request.wishes.dateOrder = DateOrder::Ymd;
        part.request.wishes.map = rulesOf(*table);
        part.request.rejectsPath = rejectsOf(request, toQString(entityKey(entity)));
        m_parts.push_back(std::move(part));
    }
    if (!m_parts.empty() && m_parts.back().isOfBook && m_parts.back().file == file)
        m_parts.back().isLast = true;
    return {};
}

} // namespace leadbook
