// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ownership/ownershipsettings.h"

#include "store/editor.h"
#include "store/reader.h"
#include "workspace/ownership/booksetting.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

constexpr std::string_view kClaimLimit = "claim_limit";
constexpr std::string_view kUntouched = "untouched_days";

/// The number kept under @p name; what is no number of at least @p least counts as not set.
Result<std::optional<std::int64_t>> readNumber(sqlite3 *database, std::string_view name, std::int64_t least)
{
    const auto text = readBookSetting(database, name);
    LEADBOOK_TRY(text);
    bool isNumber = false;
    const std::int64_t number = text->value_or(QString()).toLongLong(&isNumber);
    return isNumber && number >= least ? std::optional(number) : std::nullopt;
}

} // namespace

Result<std::optional<std::int64_t>> readClaimLimit(sqlite3 *database)
{
    return readNumber(database, kClaimLimit, 0);
}

Book::Work setClaimLimit(std::optional<std::int64_t> limit)
{
    return [limit](Editor &editor) {
        return writeBookSetting(editor, kClaimLimit,
                                limit ? std::optional(QString::number(*limit)) : std::nullopt);
    };
}

Result<int> readUntouchedDays(sqlite3 *database)
{
    const auto days = readNumber(database, kUntouched, 1);
    LEADBOOK_TRY(days);
    return static_cast<int>(days->value_or(kUntouchedDays));
}

Result<int> readUntouchedDays(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    return readUntouchedDays(connection->handle());
}

Book::Work setUntouchedDays(int days)
{
    return [days](Editor &editor) -> Status {
        if (days < 1)
            return Error{
                ErrorCode::Invalid, QCoreApplication::translate("Ownership", "Give at least one day."), {}};
        return writeBookSetting(editor, kUntouched, QString::number(days));
    };
}

Result<PoolSettings> readPoolSettings(const QString &path)
{
    const auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    const auto limit = readClaimLimit(connection->handle());
    LEADBOOK_TRY(limit);
    const auto days = readUntouchedDays(connection->handle());
    LEADBOOK_TRY(days);
    return PoolSettings{*limit, *days};
}

} // namespace leadbook
