// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Single-row edits and the entry they leave in the journal.
class EditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertUpdateRemove();
    void errorTakesAllBack();
    void emptyChangeLeavesNoEntry();
    void bulkIsOneRange();
    void valuesKeepTheirTypes_data();
    void valuesKeepTheirTypes();
    void rulesOfTheSchemaHold();
    void readingStatementsOnly();
    void referencesMayComeFirst();
    void writersOfSeveralTables();
    void singleInsertWaitsForTheWriter();
    void rangesOfOneTableJoin();
    void failedRowLeavesNoGap();
};

void EditorTest::insertUpdateRemove()
{
    TemporaryBook book;
    std::int64_t id = 0;
    auto added =
        book->change(u"Add Acme"_s, [&](Editor &editor) { return addCustomer(editor, u"Acme"_s, &id); });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->change.label, u"Add Acme"_s);
    QCOMPARE(added->change.rows, 1);
    const std::vector<TouchedRows> inserted{{RecordTable::Customer, RowOperation::Insert, id, id}};
    QCOMPARE(added->touched, inserted);

    auto updated = book->change(u"Move"_s, [&](Editor &editor) {
        return editor.update(RecordTable::Customer, id,
                             std::array{Cell{"city", u"上海"_s}, Cell{"employees", 12}});
    });
    LEADBOOK_VERIFY(updated);
    QCOMPARE(updated->touched.front().operation, RowOperation::Update);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE city = '上海' AND employees = 12"), 1);

    auto removed =
        book->change(u"Remove"_s, [&](Editor &editor) { return editor.remove(RecordTable::Customer, id); });
    LEADBOOK_VERIFY(removed);
    QCOMPARE(removed->touched.front().operation, RowOperation::Delete);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    const auto history = book->history();
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->size(), 3U);
    QCOMPARE(history->front().label, u"Remove"_s);
}

void EditorTest::errorTakesAllBack()
{
    TemporaryBook book;
    auto failed = book->change(u"Half"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Acme"_s));
        return editor.update(RecordTable::Customer, 1, std::array{Cell{"city", u"x"_s}});
    });
    QCOMPARE(errorOf(failed).code, ErrorCode::NotFound);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

void EditorTest::emptyChangeLeavesNoEntry()
{
    TemporaryBook book;
    auto nothing = book->change(u"Nothing"_s, [](Editor &) { return Status(); });
    LEADBOOK_VERIFY(nothing);
    QCOMPARE(nothing->change.id, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

void EditorTest::bulkIsOneRange()
{
    TemporaryBook book;
    constexpr int kRows = 100'000;
    const auto added = book->change(u"Import"_s, [](Editor &editor) { return addCustomers(editor, kRows); });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->change.rows, kRows);
    QCOMPARE(added->touched.size(), 1U);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), kRows);
    QCOMPARE(number(*book, "SELECT sum(last - first + 1) FROM change_range"), kRows);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_page"), 0);
}

void EditorTest::valuesKeepTheirTypes_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("stored");
    QTest::newRow("nothing") << QVariant() << u"null NULL"_s;
    QTest::newRow("null text") << QVariant(QString()) << u"null NULL"_s;
    QTest::newRow("empty text") << QVariant(u""_s) << u"text ''"_s;
    QTest::newRow("text") << QVariant(u"O'Neill 王"_s) << u"text 'O''Neill 王'"_s;
    QTest::newRow("bytes") << QVariant(QByteArray("utf8 \xC3\xA4")) << u"text 'utf8 ä'"_s;
    QTest::newRow("integer") << QVariant(qint64{1} << 60) << u"integer 1152921504606846976"_s;
    QTest::newRow("boolean") << QVariant(true) << u"integer 1"_s;
    QTest::newRow("real") << QVariant(0.5) << u"real 0.5"_s;
    QTest::newRow("day") << QVariant::fromValue(Day(20'000)) << u"integer 20000"_s;
    QTest::newRow("no day") << QVariant::fromValue(Day()) << u"null NULL"_s;
    QTest::newRow("money") << QVariant::fromValue(Money::fromUnits(3)) << u"integer 30000"_s;
}

void EditorTest::valuesKeepTheirTypes()
{
    QFETCH(QVariant, value);
    QFETCH(QString, stored);
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&value](Editor &editor) -> Status {
        std::int64_t id = 0;
        LEADBOOK_TRY(addCustomer(editor, u"x"_s, &id));
        return editor.insertWithId(RecordTable::CustomerExtra, id, std::array{Cell{"x001", value}});
    }));
    auto read =
        Statement::prepare(book->handle(), "SELECT typeof(x001) || ' ' || quote(x001) FROM customer_extra");
    LEADBOOK_VERIFY(read);
    QVERIFY(read->step().value_or(false));
    QCOMPARE(QString::fromUtf8(read->text(0).data()), stored);
}

void EditorTest::rulesOfTheSchemaHold()
{
    TemporaryBook book;
    const auto wrongType = book->change(u"Add"_s, [](Editor &editor) {
        return asStatus(editor.insert(RecordTable::Customer,
                                      std::array{Cell{"name", u"x"_s}, Cell{"employees", u"many"_s}}));
    });
    QCOMPARE(errorOf(wrongType).code, ErrorCode::Constraint);
    const auto noName = book->change(
        u"Add"_s, [](Editor &editor) { return asStatus(editor.insert(RecordTable::Customer, {})); });
    QCOMPARE(errorOf(noName).code, ErrorCode::Constraint);
    const auto noColumn = book->change(u"Add"_s, [](Editor &editor) {
        return asStatus(editor.insert(RecordTable::Customer, std::array{Cell{"nothing", 1}}));
    });
    QVERIFY(!noColumn);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
}

void EditorTest::readingStatementsOnly()
{
    TemporaryBook book;
    const auto changed = book->change(u"x"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(editor.prepare("DELETE FROM stage"));
        return {};
    });
    QVERIFY(!changed);
    const auto committed = book->change(u"x"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"x"_s));
        auto commit = editor.prepare("COMMIT");
        LEADBOOK_TRY(commit);
        return commit->execute();
    });
    QVERIFY(!committed);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
}

void EditorTest::referencesMayComeFirst()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 1> kColumns{"name"};
        auto customers = BulkWriter::begin(editor, RecordTable::Customer, kColumns);
        LEADBOOK_TRY(customers);
        LEADBOOK_TRY(addPurchases(editor, customers->nextId(), 1));
        customers->row().bind(1, std::string_view("late"));
        return asStatus(customers->write());
    }));
    QCOMPARE(number(*book, "SELECT count(*) FROM purchase p JOIN customer c ON c.id = p.customer"), 1);
}

void EditorTest::writersOfSeveralTables()
{
    TemporaryBook book;
    const auto added = book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 1> kName{"name"};
        auto owners = BulkWriter::begin(editor, RecordTable::Owner, kName);
        LEADBOOK_TRY(owners);
        auto products = BulkWriter::begin(editor, RecordTable::Product, kName);
        LEADBOOK_TRY(products);
        for (int i = 0; i < 10; ++i) {
            owners->row().bind(1, std::string_view("owner"));
            LEADBOOK_TRY(owners->write());
            products->row().bind(1, std::string_view("product"));
            LEADBOOK_TRY(products->write());
            // Rows written one by one in between are recorded all the same.
            LEADBOOK_TRY(addCustomer(editor, u"x"_s));
        }
        return {};
    });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->touched.size(), 3U);
    QCOMPARE(added->change.rows, 30);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_range"), 2);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_page"), 1);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT (SELECT count(*) FROM owner) + (SELECT count(*) FROM customer)"), 0);
}

void EditorTest::singleInsertWaitsForTheWriter()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 1> kName{"name"};
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kName);
        LEADBOOK_TRY(writer);
        if (errorOf(addCustomer(editor, u"x"_s)).code != ErrorCode::Constraint ||
            errorOf(BulkWriter::begin(editor, RecordTable::Customer, kName)).code != ErrorCode::Constraint)
            return Error{ErrorCode::Invalid, u"not refused"_s, {}};
        writer->finish();
        if (writer->write())
            return Error{ErrorCode::Invalid, u"written after the end"_s, {}};
        return addCustomer(editor, u"x"_s);
    }));
}

void EditorTest::rangesOfOneTableJoin()
{
    TemporaryBook book;
    const auto added = book->change(u"Import"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 10));
        LEADBOOK_TRY(addCustomers(editor, 10));
        LEADBOOK_TRY(addCustomer(editor, u"between"_s));
        return addCustomers(editor, 10);
    });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->touched.size(), 1U);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_range"), 2);
    QCOMPARE(number(*book, "SELECT sum(last - first + 1) FROM change_range"), 30);
}

void EditorTest::failedRowLeavesNoGap()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 1> kName{"name"};
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kName);
        LEADBOOK_TRY(writer);
        const std::int64_t first = writer->nextId();
        if (errorOf(writer->write()).code != ErrorCode::Constraint || writer->nextId() != first)
            return Error{ErrorCode::Invalid, u"a row without a name"_s, {}};
        writer->row().bind(1, std::string_view("named"));
        return asStatus(writer->write());
    }));
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
    QCOMPARE(number(*book, "SELECT last - first FROM change_range"), 0);
}

QTEST_GUILESS_MAIN(EditorTest)
#include "tst_editor.moc"
