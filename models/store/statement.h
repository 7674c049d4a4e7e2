// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QStringView>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace leadbook {

/// Type of a stored value; the numbers are SQLite's.
enum class ValueType : std::uint8_t
{
    Integer = 1,
    Real = 2,
    Text = 3,
    Blob = 4,
    Null = 5
};

/// A prepared statement on the C interface, for bulk reads and writes and typed columns (Qt Sql serves the
/// rest). Parameters count from 1, columns from 0, as in SQLite. Used in one thread at a time, that which has
/// the connection.
class Statement
{
public:
    /// Fails with the SQL in the detail.
    static Result<Statement> prepare(sqlite3 *database, std::string_view sql);

    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) noexcept = default;
    ~Statement() = default;

    /// A parameter that does not exist makes the next step() fail.
    void bindNull(int parameter);
    void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, double value);
    /// UTF-8; not copied: must live until the next step() and reset(). A view of no data (nullptr) is NULL.
    void bind(int parameter, std::string_view value);
    void bind(int parameter, QStringView value);        ///< copied; a null view is NULL, an empty one ''
    void bind(int parameter, Day value);                ///< no day = NULL
    void bind(int parameter, Money value);              ///< not known = NULL
    void bindBlob(int parameter, QByteArrayView value); ///< not copied, as UTF-8 text
    /// What a function of ours takes back with sqlite3_value_pointer(); @p type is a literal.
    void bindPointer(int parameter, void *value, const char *type);

    /// True with a row to read, false when done.
    Result<bool> step();
    /// Runs to the end a statement that yields no rows, then resets it.
    Status execute();
    /// Ready to run again; the parameters keep their values.
    void reset();
    void clearBindings();

    int columnCount() const;
    bool isReadOnly() const; ///< it writes nothing
    ValueType type(int column) const;
    bool isNull(int column) const;
    std::int64_t integer(int column) const; ///< 0 for NULL
    double real(int column) const;
    std::string_view text(int column) const; ///< valid until the next step()
    QByteArrayView blob(int column) const;   ///< valid until the next step()
    Day day(int column) const;               ///< NULL = no day
    Money money(int column) const;           ///< NULL = not known

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    void note(int result);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bindResult = 0; ///< the first bind that failed, told by step()
};

} // namespace leadbook
