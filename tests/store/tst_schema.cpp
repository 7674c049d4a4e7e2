// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fullrows.h"
#include "support/temporarybook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

struct Limits
{
    const char *table;
    const char *column;
    int lowest;
    int highest; ///< -1: without end
};

/// The ranges of whole numbers that the book promises.
constexpr Limits kLimits[] = {
    {"owner", "active", 0, 1},
    {"customer", "kind", 0, 1},
    {"customer", "status", 0, 2},
    {"customer", "employees", 0, -1},
    {"customer", "influence", 1, 5},
    {"customer", "cooperation", 1, 5},
    {"contact", "gender", 0, 2},
    {"contact", "consent", 0, 1},
    {"contact", "do_not_contact", 0, 1},
    {"contact_point", "kind", 0, 5},
    {"customer_contact", "role", 0, 5},
    {"customer_contact", "is_primary", 0, 1},
    {"need", "level", 1, 3},
    {"deal", "outcome", 0, 2},
    {"purchase", "minute", 0, 1439},
    {"interaction", "kind", 0, 12},
    {"interaction", "minute", 0, 1439},
    {"interaction", "direction", 0, 1},
    {"interaction", "answered", 0, 1},
    {"interaction", "bulk", 0, 1},
    {"custom_field", "slot", 1, 100},
    {"scheme", "in_use", 0, 1},
    {"saved_view", "pinned", 0, 1},
};

struct Words
{
    const char *table;
    const char *columns; ///< separated by blanks
};

/// Columns that must have a value.
constexpr Words kRequired[] = {
    {"owner", "name active"},
    {"product", "name"},
    {"pipeline", "name position"},
    {"stage", "pipeline name position"},
    {"customer", "name kind status"},
    {"contact", "name do_not_contact"},
    {"contact_point", "kind value"},
    {"customer_contact", "customer contact is_primary"},
    {"team_member", "customer owner"},
    {"need", "customer day"},
    {"preference", "customer day topic value"},
    {"deal", "pipeline outcome"},
    {"stage_change", "deal"},
    {"quote", "deal version"},
    {"sales_order", "number"},
    {"purchase", "day amount"},
    {"interaction", "customer kind day bulk"},
    {"contract", ""},
    {"payment", "contract amount"},
    {"survey_answer", "customer kind"},
    {"feedback", "customer opened_day text"},
    {"task", "title"},
    {"file_link", "target"},
    {"distinct_customer", "customer other"},
    {"distinct_contact", "contact other"},
    {"grade_override", "customer grade reason since_day until_day"},
    {"custom_field", "entity slot name type"},
    {"scheme", "kind name version definition in_use"},
    {"segment", "name filter"},
    {"saved_view", "name definition pinned"},
    {"setting", "name"},
};

} // namespace

/// What the book itself refuses, whoever writes to it: each rule from both sides.
class SchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<TemporaryBook>(); }
    void ranges_data();
    void ranges();
    void requiredColumns_data();
    void requiredColumns();
    void words_data();
    void words();
    void typesAreStrict_data();
    void typesAreStrict();
    void referencesMustExist();
    void uniqueRows();
    void sideTablesHaveEverySlot();

private:
    /// Writes a full row of @p table with one other cell; the error of it.
    Error write(RecordTable table, std::string_view column, const QVariant &value);
    static RecordTable tableOf(const QByteArray &name)
    {
        return recordTable(name.toStdString()).value_or(RecordTable::Owner);
    }

    std::unique_ptr<TemporaryBook> m_book;
};

Error SchemaTest::write(RecordTable table, std::string_view column, const QVariant &value)
{
    TemporaryBook &book = *m_book;
    const QByteArray before = book->contentHash().value_or({});
    const Error error = errorOf(book->change(u"Write"_s, [&](Editor &editor) -> Status {
        RecordIds ids{};
        LEADBOOK_TRY(insertRowsBefore(editor, table, ids));
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        row->set(column, value);
        return insertRow(editor, table, *row, ids);
    }));
    // All or nothing: what was refused has left nothing, what was not is there and can be taken back.
    const bool isWritten = error.message.isEmpty();
    if ((book->contentHash().value_or({}) == before) == isWritten)
        QTest::qFail("the change was not all or nothing", __FILE__, __LINE__);
    if (isWritten && (!book->undo() || book->contentHash().value_or({}) != before))
        QTest::qFail("the change was not taken back", __FILE__, __LINE__);
    return error;
}

void SchemaTest::ranges_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("allowed");
    for (const Limits &limits : kLimits) {
        const auto add = [&limits](qint64 value, bool allowed) {
            QTest::addRow("%s.%s %lld", limits.table, limits.column, static_cast<long long>(value))
                << QByteArray(limits.table) << QByteArray(limits.column) << value << allowed;
        };
        add(limits.lowest - 1, false);
        add(limits.lowest, true);
        if (limits.highest >= 0) {
            add(limits.highest, true);
            add(limits.highest + 1, false);
        } else {
            add(std::numeric_limits<qint64>::max(), true);
        }
    }
}

void SchemaTest::ranges()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(qint64, value);
    QFETCH(bool, allowed);
    const Error error = write(tableOf(table), column.toStdString(), value);
    QVERIFY2(error.message.isEmpty() == allowed, qPrintable(error.detail));
    if (!allowed)
        QCOMPARE(error.code, ErrorCode::Constraint);
}

void SchemaTest::requiredColumns_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("columns");
    for (const Words &words : kRequired)
        QTest::newRow(words.table) << QByteArray(words.table) << QByteArray(words.columns);
}

void SchemaTest::requiredColumns()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, columns);
    const QList<QByteArray> required = columns.isEmpty() ? QList<QByteArray>() : columns.split(' ');
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Write"_s, [&](Editor &editor) -> Status {
        RecordIds ids{};
        LEADBOOK_TRY(insertRowsBefore(editor, tableOf(table), ids));
        auto row = fullRow(editor, tableOf(table), ids, 0);
        LEADBOOK_TRY(row);
        auto whole = *row;
        LEADBOOK_TRY(insertRow(editor, tableOf(table), whole, ids));
        for (const Cell &cell : row->cells) {
            const bool isRequired =
                required.contains(QByteArray(cell.column.data(), static_cast<qsizetype>(cell.column.size())));
            const auto cleared = editor.update(tableOf(table), idOf(ids, tableOf(table)),
                                               std::array{Cell{cell.column, QVariant()}});
            if (cleared.has_value() == isRequired)
                return Error{ErrorCode::Invalid, QString::fromStdString(std::string(cell.column)), {}};
        }
        return {};
    }));
}

void SchemaTest::words_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("allowed");
    const auto add = [](const char *table, const char *column, const char *word, bool allowed) {
        QTest::addRow("%s.%s %s", table, column, word)
            << QByteArray(table) << QByteArray(column) << QString::fromUtf8(word) << allowed;
    };
    add("custom_field", "entity", "customer", true);
    add("custom_field", "entity", "deal", true);
    add("custom_field", "entity", "contact", false);
    add("custom_field", "entity", "", false);
    for (const char *type : {"text", "integer", "real", "day", "boolean"})
        add("custom_field", "type", type, true);
    for (const char *type : {"TEXT", "money", ""})
        add("custom_field", "type", type, false);
    add("scheme", "kind", "grading", true);
    add("scheme", "kind", "rfm", true);
    add("scheme", "kind", "other", false);
    for (const char *table : {"scheme", "saved_view"}) {
        add(table, "definition", "{\"a\":[1,2,{\"b\":null}]}", true);
        add(table, "definition", "{\"a\":", false);
        add(table, "definition", "", false);
        add(table, "definition", "甲", false);
    }
}

void SchemaTest::words()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QString, word);
    QFETCH(bool, allowed);
    const Error error = write(tableOf(table), column.toStdString(), word);
    QVERIFY2(error.message.isEmpty() == allowed, qPrintable(error.detail));
}

void SchemaTest::typesAreStrict_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("allowed");
    const auto add = [](const char *table, const char *column, const QVariant &value, bool allowed) {
        QTest::addRow("%s.%s %s", table, column, qPrintable(value.toString()))
            << QByteArray(table) << QByteArray(column) << value << allowed;
    };
    add("customer", "employees", u"many"_s, false);
    add("customer", "employees", u"12"_s, true); // a number all the same
    add("customer", "employees", 1.5, false);
    add("customer", "potential", u"1.000,00"_s, false);
    add("purchase", "amount", 0.1, false);
    add("purchase", "amount", -5, true); // a return
    add("purchase", "quantity", 0.1, true);
    add("purchase", "quantity", u"two"_s, false);
    add("need", "day", u"2026-11-21"_s, false);
    add("need", "day", -1, true); // before 1970
    add("quote", "discount", u"10 %"_s, false);
    add("customer", "name", 12, true); // kept as the text "12"
    add("stage", "chance", 0.0, true);
    add("stage", "chance", 1.0, true);
    add("stage", "chance", 1.01, false);
    add("stage", "chance", -0.01, false);
}

void SchemaTest::typesAreStrict()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, column);
    QFETCH(QVariant, value);
    QFETCH(bool, allowed);
    const Error error = write(tableOf(table), column.toStdString(), value);
    QVERIFY2(error.message.isEmpty() == allowed, qPrintable(error.detail));
    if (!allowed)
        QCOMPARE(error.code, ErrorCode::Constraint);
}

void SchemaTest::referencesMustExist()
{
    TemporaryBook book;
    auto read = Statement::prepare(book->handle(),
                                   "SELECT m.name, f.\"from\" FROM sqlite_schema m JOIN "
                                   "pragma_foreign_key_list(m.name) f WHERE m.name NOT LIKE 'change%'");
    LEADBOOK_VERIFY(read);
    int references = 0;
    while (read->step().value_or(false)) {
        const auto table = recordTable(read->text(0));
        QVERIFY(table);
        const std::string column(read->text(1));
        if (column == "id")
            continue; // a side table, whose row was refused as such
        ++references;
        const Error error = write(*table, column, qint64{123'456'789});
        QVERIFY2(error.code == ErrorCode::Constraint, column.c_str());
        QVERIFY(error.message.endsWith(u'.'));
    }
    QVERIFY(references > 40);
}

void SchemaTest::uniqueRows()
{
    TemporaryBook book;
    const auto add = [&book](RecordTable table, std::initializer_list<Cell> cells) {
        const std::vector<Cell> row(cells);
        return book->change(u"Add"_s, [&](Editor &editor) -> Status {
            auto id = editor.insert(table, row);
            LEADBOOK_TRY(id);
            return {};
        });
    };
    const auto field = [&add](const QString &entity, int slot, const QString &name) {
        return add(RecordTable::CustomField,
                   {{"entity", entity}, {"slot", slot}, {"name", name}, {"type", u"text"_s}});
    };
    LEADBOOK_VERIFY(field(u"customer"_s, 1, u"Lead Quality"_s));
    QCOMPARE(errorOf(field(u"customer"_s, 1, u"Other"_s)).code, ErrorCode::Constraint);
    QCOMPARE(errorOf(field(u"customer"_s, 2, u"Lead Quality"_s)).code, ErrorCode::Constraint);
    LEADBOOK_VERIFY(field(u"deal"_s, 1, u"Lead Quality"_s));
    LEADBOOK_VERIFY(field(u"customer"_s, 100, u"Last"_s));
    LEADBOOK_VERIFY(add(RecordTable::Setting, {{"name", u"region"_s}, {"value", u"CN"_s}}));
    QCOMPARE(errorOf(add(RecordTable::Setting, {{"name", u"region"_s}, {"value", u"DE"_s}})).code,
             ErrorCode::Constraint);
    // Two owners, products or customers of one name are two people.
    for (const RecordTable table : {RecordTable::Owner, RecordTable::Product, RecordTable::Customer}) {
        LEADBOOK_VERIFY(add(table, {{"name", u"王伟"_s}}));
        LEADBOOK_VERIFY(add(table, {{"name", u"王伟"_s}}));
    }
}

void SchemaTest::sideTablesHaveEverySlot()
{
    TemporaryBook book;
    for (const char *table : {"customer_extra", "deal_extra"}) {
        const std::string columns = std::string("SELECT count(*) FROM pragma_table_info('") + table +
                                    "') WHERE type = 'ANY' AND name = printf('x%03d', cid)";
        QCOMPARE(test::number(*book, columns), 100);
    }
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
