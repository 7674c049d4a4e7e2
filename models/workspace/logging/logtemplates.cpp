// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/logging/logtemplates.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "store/reader.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

const QString &settingName()
{
    static const QString kName = u"quicklog.templates"_s;
    return kName;
}

struct Kept
{
    std::int64_t id = 0; ///< 0: no such setting yet
    QStringList lines;
};

Result<Kept> readKept(sqlite3 *database)
{
    auto statement = Statement::prepare(database, "SELECT id, value FROM setting WHERE name = ?1");
    LEADBOOK_TRY(statement);
    statement->bind(1, QStringView(settingName()));
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    Kept kept;
    if (!*row)
        return kept;
    kept.id = statement->integer(0);
    for (const QJsonValue line : QJsonDocument::fromJson(toQString(statement->text(1)).toUtf8()).array())
        kept.lines << line.toString();
    return kept;
}

Status writeKept(Editor &editor, const Kept &kept)
{
    const QString value = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(kept.lines)).toJson(QJsonDocument::Compact));
    const std::array cells{Cell{"name", settingName()}, Cell{"value", value}};
    if (kept.id != 0)
        return editor.update(RecordTable::Setting, kept.id, cells);
    LEADBOOK_TRY(editor.insert(RecordTable::Setting, cells));
    return {};
}

} // namespace

Result<QStringList> readLogTemplates(sqlite3 *database)
{
    const auto kept = readKept(database);
    LEADBOOK_TRY(kept);
    return kept->lines;
}

QStringList logTemplatesOf(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    return connection ? readLogTemplates(connection->handle()).value_or(QStringList()) : QStringList();
}

QString logTemplatesLabel()
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Templates of the quick log"));
}

Book::Work addLogTemplate(const QString &line)
{
    return [line](Editor &editor) -> Status {
        auto kept = readKept(editor.database());
        LEADBOOK_TRY(kept);
        if (line.isEmpty() || kept->lines.contains(line))
            return {};
        kept->lines << line;
        return writeKept(editor, *kept);
    };
}

Book::Work removeLogTemplate(const QString &line)
{
    return [line](Editor &editor) -> Status {
        auto kept = readKept(editor.database());
        LEADBOOK_TRY(kept);
        if (kept->lines.removeAll(line) == 0)
            return {};
        return writeKept(editor, *kept);
    };
}

} // namespace leadbook
