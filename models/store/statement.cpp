// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/sqliteerror.h"

#include <sqlite3.h>

namespace leadbook {

Result<Statement> Statement::prepare(sqlite3 *database, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                           &statement, nullptr) != SQLITE_OK)
        return sqliteError(database, sql);
    if (statement == nullptr)
        return sqliteError(SQLITE_MISUSE, QStringLiteral("an empty statement"));
    return Statement(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::note(int result)
{
    if (result != SQLITE_OK)
        m_bindResult = result;
}

void Statement::bindNull(int parameter)
{
    note(sqlite3_bind_null(m_statement.get(), parameter));
}

void Statement::bind(int parameter, std::int64_t value)
{
    note(sqlite3_bind_int64(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, double value)
{
    note(sqlite3_bind_double(m_statement.get(), parameter, value));
}

void Statement::bind(int parameter, std::string_view value)
{
    note(sqlite3_bind_text64(m_statement.get(), parameter, value.data(), value.size(), SQLITE_STATIC,
                             SQLITE_UTF8));
}

void Statement::bind(int parameter, QStringView value)
{
    if (value.isNull())
        return bindNull(parameter);
    // As UTF-8: SQLite takes U+FEFF at the beginning of UTF-16 for a byte order mark, not for text.
    const QByteArray utf8 = value.toUtf8();
    note(sqlite3_bind_text64(m_statement.get(), parameter, utf8.constData(),
                             static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bind(int parameter, Day value)
{
    if (value.isValid())
        bind(parameter, std::int64_t{value.number()});
    else
        bindNull(parameter);
}

void Statement::bind(int parameter, Money value)
{
    if (value.isKnown())
        bind(parameter, value.tenThousandths());
    else
        bindNull(parameter);
}

void Statement::bindBlob(int parameter, QByteArrayView value)
{
    note(sqlite3_bind_blob64(m_statement.get(), parameter, value.data(),
                             static_cast<sqlite3_uint64>(value.size()), SQLITE_STATIC));
}

void Statement::bindPointer(int parameter, void *value, const char *type)
{
    note(sqlite3_bind_pointer(m_statement.get(), parameter, value, type, nullptr));
}

Result<bool> Statement::step()
{
    sqlite3_stmt *statement = m_statement.get();
    if (m_bindResult != SQLITE_OK)
        return sqliteError(m_bindResult, QString::fromUtf8(sqlite3_sql(statement)));
    const int result = sqlite3_step(statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    return sqliteError(sqlite3_db_handle(statement), sqlite3_sql(statement));
}

Status Statement::execute()
{
    auto row = step();
    while (row && *row)
        row = step();
    reset();
    LEADBOOK_TRY(row);
    return {};
}

void Statement::reset()
{
    // It repeats the error of the last step, which was reported there.
    sqlite3_reset(m_statement.get());
}

void Statement::clearBindings()
{
    sqlite3_clear_bindings(m_statement.get());
    m_bindResult = SQLITE_OK;
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement.get()) != 0;
}

ValueType Statement::type(int column) const
{
    return static_cast<ValueType>(sqlite3_column_type(m_statement.get(), column));
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement.get(), column);
    if (text == nullptr)
        return {};
    return {reinterpret_cast<const char *>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

QByteArrayView Statement::blob(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement.get(), column)};
}

Day Statement::day(int column) const
{
    return isNull(column) ? Day() : Day(static_cast<std::int32_t>(integer(column)));
}

Money Statement::money(int column) const
{
    return isNull(column) ? Money() : Money(integer(column));
}

} // namespace leadbook
