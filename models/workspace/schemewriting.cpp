// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemewriting.h"

#include "domain/shippedschemes.h"
#include "store/statement.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Earlier
{
    std::vector<std::int64_t> inUse;
    std::int64_t waiting = 0; ///< the same scheme, saved and never used; 0: none
    int newestVersion = 0;
};

Result<Earlier> earlierSchemes(const Editor &editor, std::string_view kind, const QString &name,
                               const QByteArray &definition)
{
    auto statement = editor.prepare("SELECT id, in_use, version, since_day IS NULL AND name = ?2 AND "
                                    "definition = ?3 FROM scheme WHERE kind = ?1");
    LEADBOOK_TRY(statement);
    statement->bind(1, kind);
    statement->bind(2, QStringView(name));
    statement->bind(3, QStringView(QString::fromUtf8(definition)));
    Earlier earlier;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return earlier;
        if (statement->integer(1) != 0)
            earlier.inUse.push_back(statement->integer(0));
        if (statement->integer(3) != 0)
            earlier.waiting = statement->integer(0);
        earlier.newestVersion = std::max(earlier.newestVersion, static_cast<int>(statement->integer(2)));
    }
}

} // namespace

Status beginWithRfmScheme(sqlite3 *database, const QString &key)
{
    const auto scheme = shippedRfmScheme(key);
    LEADBOOK_TRY(scheme);
    auto insert = Statement::prepare(database, "INSERT INTO scheme (kind, name, version, definition, in_use) "
                                               "VALUES ('rfm', ?1, 1, ?2, 1)");
    LEADBOOK_TRY(insert);
    insert->bind(1, QStringView(scheme->name));
    insert->bind(2, QStringView(QString::fromUtf8(scheme->toJson())));
    LEADBOOK_TRY(insert->step());
    return {};
}

Book::Work useScheme(std::string_view kind, const QString &name, const QByteArray &definition, Day since)
{
    return [kind, name, definition, since](Editor &editor) -> Status {
        const auto earlier = earlierSchemes(editor, kind, name, definition);
        LEADBOOK_TRY(earlier);
        const std::array retired{Cell{"in_use", 0}};
        for (const std::int64_t id : earlier->inUse)
            LEADBOOK_TRY(editor.update(RecordTable::Scheme, id, retired));
        if (earlier->waiting != 0) {
            const std::array begun{Cell{"in_use", 1}, Cell{"since_day", since.number()}};
            return editor.update(RecordTable::Scheme, earlier->waiting, begun);
        }
        const std::array cells{
            Cell{"kind", QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size()))},
            Cell{"name", name},
            Cell{"version", earlier->newestVersion + 1},
            Cell{"definition", QString::fromUtf8(definition)},
            Cell{"in_use", 1},
            Cell{"since_day", since.number()},
        };
        LEADBOOK_TRY(editor.insert(RecordTable::Scheme, cells));
        return {};
    };
}

} // namespace leadbook
