// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relations.h"
#include "store/sql.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <map>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::array<std::int64_t, kRecordTableNames.size()>;

/// The columns that a row of a table must have, beside its references.
std::vector<Cell> requiredCells(RecordTable table)
{
    static const std::map<RecordTable, std::vector<Cell>> kCells{
        {RecordTable::Customer, {{"name", u"c"_s}}},
        {RecordTable::Contact, {{"name", u"p"_s}}},
        {RecordTable::ContactPoint, {{"kind", 0}, {"value", u"1"_s}}},
        {RecordTable::Need, {{"day", 1}}},
        {RecordTable::Preference, {{"day", 1}, {"topic", u"t"_s}, {"value", u"v"_s}}},
        {RecordTable::Quote, {{"version", 1}}},
        {RecordTable::SalesOrder, {{"number", u"n"_s}}},
        {RecordTable::Purchase, {{"day", 1}, {"amount", 1}}},
        {RecordTable::Interaction, {{"kind", 1}, {"day", 1}}},
        {RecordTable::Payment, {{"amount", 1}}},
        {RecordTable::SurveyAnswer, {{"kind", u"NPS"_s}}},
        {RecordTable::Feedback, {{"opened_day", 1}, {"text", u"t"_s}}},
        {RecordTable::Task, {{"title", u"t"_s}}},
        {RecordTable::FileLink, {{"target", u"t"_s}}},
        {RecordTable::GradeOverride,
         {{"grade", u"A"_s}, {"reason", u"r"_s}, {"since_day", 1}, {"until_day", 2}}},
    };
    const auto found = kCells.find(table);
    return found == kCells.end() ? std::vector<Cell>() : found->second;
}

/// One record in each table that hangs on a customer, referring to the others wherever it can.
Status addFullCustomer(Editor &editor, Ids &ids)
{
    auto pipeline = editor.prepare("SELECT id FROM pipeline");
    LEADBOOK_TRY(pipeline);
    LEADBOOK_TRY(pipeline->step());
    ids[static_cast<std::size_t>(RecordTable::Pipeline)] = pipeline->integer(0);
    for (const RecordTable table : {RecordTable::Customer,
                                    RecordTable::Contact,
                                    RecordTable::ContactPoint,
                                    RecordTable::CustomerContact,
                                    RecordTable::Need,
                                    RecordTable::Preference,
                                    RecordTable::Deal,
                                    RecordTable::StageChange,
                                    RecordTable::Quote,
                                    RecordTable::SalesOrder,
                                    RecordTable::Purchase,
                                    RecordTable::Interaction,
                                    RecordTable::Contract,
                                    RecordTable::Payment,
                                    RecordTable::SurveyAnswer,
                                    RecordTable::Feedback,
                                    RecordTable::Task,
                                    RecordTable::FileLink,
                                    RecordTable::DistinctCustomer,
                                    RecordTable::DistinctContact,
                                    RecordTable::GradeOverride}) {
        std::vector<Cell> cells = requiredCells(table);
        for (const Relation &relation : kRelations) {
            const std::int64_t parent = ids[static_cast<std::size_t>(relation.parent)];
            if (relation.child == table && parent != 0)
                cells.push_back({relation.column, qint64{parent}});
        }
        LEADBOOK_TRY(asStatus(editor.insert(table, cells), &ids[static_cast<std::size_t>(table)]));
    }
    const auto customer = ids[static_cast<std::size_t>(RecordTable::Customer)];
    const auto deal = ids[static_cast<std::size_t>(RecordTable::Deal)];
    LEADBOOK_TRY(editor.insertWithId(RecordTable::CustomerExtra, customer, std::array{Cell{"x001", u"v"_s}}));
    return editor.insertWithId(RecordTable::DealExtra, deal, std::array{Cell{"x100", 1.5}});
}

} // namespace

/// Removing a customer with all that is only its own.
class RemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relationsAreTheSchemas();
    void parentsComeBeforeChildren();
    void takesAllItsOwn();
    void sharedContactStays();
    void othersLoseTheirReference();
    void plainRemoveIsRefused();
    void missingReferenceIsRefused();
};

void RemovalTest::relationsAreTheSchemas()
{
    TemporaryBook book;
    std::set<QString> declared;
    for (const Relation &relation : kRelations)
        declared.insert(u"%1.%2 -> %3"_s.arg(QLatin1String(sqlName(relation.child).data()),
                                             QLatin1String(relation.column.data()),
                                             QLatin1String(sqlName(relation.parent).data())));
    std::set<QString> found;
    auto read = Statement::prepare(book->handle(),
                                   "SELECT t.name, f.\"from\", f.\"table\", f.on_delete FROM sqlite_schema t "
                                   "JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND "
                                   "t.name NOT LIKE 'change%'");
    LEADBOOK_VERIFY(read);
    while (read->step().value_or(false)) {
        found.insert(u"%1.%2 -> %3"_s.arg(QLatin1String(read->text(0).data()),
                                          QLatin1String(read->text(1).data()),
                                          QLatin1String(read->text(2).data())));
        QCOMPARE(read->text(3), "NO ACTION");
    }
    QCOMPARE(declared, found);
    QCOMPARE(declared.size(), kRelations.size());
}

void RemovalTest::parentsComeBeforeChildren()
{
    TemporaryBook book;
    for (const Relation &relation : kRelations)
        QVERIFY(relation.parent <= relation.child);
    for (const std::string_view name : kRecordTableNames) {
        QCOMPARE(number(*book, "SELECT count(*) FROM pragma_table_info('" + std::string(name) +
                                   "') WHERE cid = 0 AND name = 'id' AND pk = 1"),
                 1);
        QVERIFY(recordTable(name).has_value());
    }
    QVERIFY(!recordTable("change").has_value());
}

void RemovalTest::takesAllItsOwn()
{
    TemporaryBook book;
    const QByteArray empty = *book->contentHash();
    Ids ids{};
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&ids](Editor &editor) { return addFullCustomer(editor, ids); }));
    const QByteArray full = *book->contentHash();
    const auto removed = book->change(u"Remove"_s, [&ids](Editor &editor) {
        return editor.removeCustomer(ids[static_cast<std::size_t>(RecordTable::Customer)]);
    });
    LEADBOOK_VERIFY(removed);
    QCOMPARE(removed->change.rows, 23);
    QCOMPARE(*book->contentHash(), empty);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), full);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(*book->contentHash(), empty);
    LEADBOOK_VERIFY(book->check());
}

void RemovalTest::sharedContactStays()
{
    TemporaryBook book;
    Ids ids{};
    std::int64_t other = 0;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(addFullCustomer(editor, ids));
        LEADBOOK_TRY(addCustomer(editor, u"other"_s, &other));
        return asStatus(editor.insert(
            RecordTable::CustomerContact,
            std::array{Cell{"customer", qint64{other}},
                       Cell{"contact", qint64{ids[static_cast<std::size_t>(RecordTable::Contact)]}}}));
    }));
    LEADBOOK_VERIFY(book->change(u"Remove"_s, [&ids](Editor &editor) {
        return editor.removeCustomer(ids[static_cast<std::size_t>(RecordTable::Customer)]);
    }));
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 1);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact"), 1);
    LEADBOOK_VERIFY(
        book->change(u"Remove"_s, [other](Editor &editor) { return editor.removeCustomer(other); }));
    QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 0);
}

void RemovalTest::othersLoseTheirReference()
{
    TemporaryBook book;
    std::int64_t parent = 0;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&parent](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"parent"_s, &parent));
        return asStatus(editor.insert(RecordTable::Customer,
                                      std::array{Cell{"name", u"child"_s}, Cell{"parent", qint64{parent}},
                                                 Cell{"referred_by", qint64{parent}}}));
    }));
    LEADBOOK_VERIFY(
        book->change(u"Remove"_s, [parent](Editor &editor) { return editor.removeCustomer(parent); }));
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE parent IS NULL AND referred_by IS NULL"), 1);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE parent = referred_by"), 1);
}

void RemovalTest::plainRemoveIsRefused()
{
    TemporaryBook book;
    Ids ids{};
    LEADBOOK_VERIFY(book->change(u"Add"_s, [&ids](Editor &editor) { return addFullCustomer(editor, ids); }));
    const auto removed = book->change(u"Remove"_s, [&ids](Editor &editor) {
        return editor.remove(RecordTable::Deal, ids[static_cast<std::size_t>(RecordTable::Deal)]);
    });
    QCOMPARE(errorOf(removed).code, ErrorCode::Constraint);
    QCOMPARE(number(*book, "SELECT count(*) FROM deal"), 1);
    const auto missing = book->change(u"Remove"_s, [](Editor &editor) { return editor.removeCustomer(7); });
    QCOMPARE(errorOf(missing).code, ErrorCode::NotFound);
}

void RemovalTest::missingReferenceIsRefused()
{
    TemporaryBook book;
    const auto added =
        book->change(u"Purchase"_s, [](Editor &editor) { return addPurchases(editor, 4711, 1); });
    const Error error = errorOf(added);
    QCOMPARE(error.code, ErrorCode::Constraint);
    QVERIFY2(error.detail.contains(u"purchase"_s), qPrintable(error.detail));
    QCOMPARE(number(*book, "SELECT count(*) FROM purchase"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "tst_removal.moc"
