// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/schemeinuse.h"

#include "store/reader.h"
#include "store/statement.h"

namespace leadbook {

Result<SchemeInUse> readSchemeInUse(const QString &path, std::string_view kind)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    auto statement = Statement::prepare(
        connection->handle(), "SELECT version, since_day FROM scheme WHERE kind = ?1 AND in_use = 1 "
                              "ORDER BY version DESC, id DESC LIMIT 1");
    LEADBOOK_TRY(statement);
    statement->bind(1, kind);
    const auto isThere = statement->step();
    LEADBOOK_TRY(isThere);
    SchemeInUse scheme;
    if (*isThere) {
        scheme.version = static_cast<int>(statement->integer(0));
        if (!statement->isNull(1))
            scheme.since = Day(static_cast<int>(statement->integer(1)));
    }
    return scheme;
}

} // namespace leadbook
