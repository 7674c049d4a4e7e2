// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editor.h"

#include "core/text.h"
#include "store/changerecorder.h"
#include "store/recordremoval.h"
#include "store/sql.h"
#include "store/sqliteerror.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace leadbook {

namespace {

/// Binds as the stored type; Day and Money may come as themselves too.
void bindVariant(Statement &statement, int parameter, const QVariant &value)
{
    if (value.isNull())
        return statement.bindNull(parameter);
    const int type = value.typeId();
    if (type == QMetaType::QString)
        return statement.bind(parameter, QStringView(value.toString()));
    if (type == QMetaType::QByteArray)
        return statement.bind(parameter, QStringView(QString::fromUtf8(value.toByteArray())));
    if (type == QMetaType::Double || type == QMetaType::Float)
        return statement.bind(parameter, value.toDouble());
    if (type == qMetaTypeId<Day>())
        return statement.bind(parameter, value.value<Day>());
    if (type == qMetaTypeId<Money>())
        return statement.bind(parameter, value.value<Money>());
    statement.bind(parameter, std::int64_t{value.toLongLong()});
}

Error broken()
{
    return sqliteError(SQLITE_IOERR, QStringLiteral("the transaction was rolled back during the change"));
}

Error noSuchRow(RecordTable table, std::int64_t id)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Store", "This record does not exist any more; refresh the view."),
            QStringLiteral("%1 %2").arg(QString::fromUtf8(sqlName(table).data()), QString::number(id))};
}

bool hasDeferredViolation(sqlite3 *database)
{
    int current = 0;
    int unused = 0;
    sqlite3_db_status(database, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &unused, 0);
    return current != 0;
}

} // namespace

Editor::Editor(sqlite3 *database, ChangeRecorder &recorder)
    : m_database(database)
    , m_recorder(recorder)
{
}

Result<Statement *> Editor::cached(std::string_view sql)
{
    if (m_recorder.isBroken())
        return broken();
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = Statement::prepare(m_database, sql);
        LEADBOOK_TRY(statement);
        found = m_statements.emplace(std::string(sql), std::move(*statement)).first;
    }
    found->second.clearBindings();
    return &found->second;
}

Result<Statement> Editor::prepare(std::string_view sql) const
{
    auto statement = Statement::prepare(m_database, sql);
    if (statement && !statement->isReadOnly())
        return sqliteError(SQLITE_READONLY, toQString(sql));
    return statement;
}

Result<std::int64_t> Editor::insert(RecordTable table, std::span<const Cell> cells)
{
    auto id = m_recorder.takeId(table);
    LEADBOOK_TRY(id);
    LEADBOOK_TRY(insertWithId(table, *id, cells));
    return id;
}

Status Editor::insertWithId(RecordTable table, std::int64_t id, std::span<const Cell> cells)
{
    std::string columns = "id";
    std::string marks = "?";
    for (const Cell &cell : cells) {
        columns += ", " + quoted(cell.column);
        marks += ", ?";
    }
    auto statement =
        cached("INSERT INTO " + quoted(sqlName(table)) + " (" + columns + ") VALUES (" + marks + ')');
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, id);
    int parameter = 2;
    for (const Cell &cell : cells)
        bindVariant(**statement, parameter++, cell.value);
    return (*statement)->execute();
}

Status Editor::update(RecordTable table, std::int64_t id, std::span<const Cell> cells)
{
    if (cells.empty())
        return {};
    std::string sql = "UPDATE " + quoted(sqlName(table)) + " SET ";
    for (std::size_t i = 0; i < cells.size(); ++i)
        sql += (i == 0 ? "" : ", ") + quoted(cells[i].column) + " = ?";
    auto statement = cached(sql + " WHERE id = ?");
    LEADBOOK_TRY(statement);
    int parameter = 1;
    for (const Cell &cell : cells)
        bindVariant(**statement, parameter++, cell.value);
    (*statement)->bind(parameter, id);
    LEADBOOK_TRY((*statement)->execute());
    if (sqlite3_changes64(m_database) == 0)
        return noSuchRow(table, id);
    return {};
}

Status Editor::remove(RecordTable table, std::int64_t id)
{
    auto statement = cached("DELETE FROM " + quoted(sqlName(table)) + " WHERE id = ?");
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, id);
    const bool violatedBefore = hasDeferredViolation(m_database);
    LEADBOOK_TRY((*statement)->execute());
    if (sqlite3_changes64(m_database) == 0)
        return noSuchRow(table, id);
    // Foreign keys are tested at the end of a change; what is still referred to is told at once.
    if (!violatedBefore && hasDeferredViolation(m_database))
        return Error{ErrorCode::Constraint,
                     QCoreApplication::translate(
                         "Store", "Other records still refer to this one; remove or change them first."),
                     QString::fromUtf8(sqlName(table).data())};
    return {};
}

Status Editor::removeCustomer(std::int64_t id)
{
    return RecordRemoval(*this).removeCustomer(id);
}

Status Editor::removeContact(std::int64_t id)
{
    return RecordRemoval(*this).removeContact(id);
}

Result<Statement> Editor::prepareUpdate(RecordTable table, std::span<const std::string_view> columns)
{
    if (m_recorder.isBroken())
        return broken();
    std::string sql = "UPDATE " + quoted(sqlName(table)) + " SET ";
    for (std::size_t i = 0; i < columns.size(); ++i)
        sql += (i == 0 ? "" : ", ") + quoted(columns[i]) + " = ?";
    return Statement::prepare(m_database, sql + " WHERE id = ?");
}

Status Editor::noteSeen(std::int64_t rule, std::int64_t customer, Day day)
{
    const auto statement =
        cached("INSERT OR IGNORE INTO rule_seen (rule, customer, day) VALUES (?1, ?2, ?3)");
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, rule);
    (*statement)->bind(2, customer);
    (*statement)->bind(3, day);
    return (*statement)->execute();
}

void Editor::keep(KeptReceipt receipt)
{
    m_recorder.keep(std::move(receipt));
}

} // namespace leadbook
