// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changelabel.h"
#include "importsfixture.h"
#include "store/sql.h"
#include "support/records.h"
#include "workspace/history/historylist.h"
#include "workspace/history/undoquestions.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What became of each field of a record, told from the journal, and how a value comes back.
class FieldHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importedAndEdited();
    void namesWhatIsReferredTo();
    void undoneImportIsTold();
    void restoreIsAChange();
    void tellsWhatItBought();
    void tellsWhatWasRemoved_data();
    void tellsWhatWasRemoved();
    void hasAnEnd();
    void contentOfAnImport();
    void listsByPartsAndKind_data();
    void listsByPartsAndKind();

private:
    std::vector<FieldChange> history() const;
    void edit(const QString &label, std::string_view column, const QVariant &value);
    /// Adds a record of the customer by a change of its own.
    std::int64_t add(RecordTable table, std::vector<Cell> cells);

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_customer = 0; ///< Analytic Ltd of people.csv
};

void FieldHistoryTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    importAs(*m_book, u"people.csv"_s, kPeople);
    m_customer = number(**m_book, "SELECT id FROM customer WHERE name = 'Analytic Ltd'");
}

std::vector<FieldChange> FieldHistoryTest::history() const
{
    auto read = readCustomerHistory((*m_book)->handle(), m_customer);
    if (!read)
        QTest::qFail(qPrintable(read.error().detail), __FILE__, __LINE__);
    return std::move(read).value_or(std::vector<FieldChange>());
}

void FieldHistoryTest::edit(const QString &label, std::string_view column, const QVariant &value)
{
    LEADBOOK_VERIFY((*m_book)->change(label, [&](Editor &e) {
        return e.update(RecordTable::Customer, m_customer, std::array{Cell{column, value}});
    }));
}

void FieldHistoryTest::importedAndEdited()
{
    edit(u"Move"_s, "city", u"Paris"_s);
    (*m_book)->setAuthor(u"Mei"_s);
    edit(u"Move on"_s, "city", u"Rome"_s);
    const auto told = history();
    QCOMPARE(told[0].label, u"Move on"_s);
    QCOMPARE(told[0].field, u"City"_s);
    QCOMPARE(told[0].who, u"Mei"_s);
    QCOMPARE(told[1].who, QString());
    QCOMPARE(told[0].beforeText, u"Paris"_s);
    QCOMPARE(told[0].afterText, u"Rome"_s);
    QCOMPARE(told[0].record, u"Analytic Ltd"_s);
    QCOMPARE(told[1].beforeText, u"London"_s);
    const auto city = std::ranges::find_if(told, [](const FieldChange &change) {
        return change.operation == RowOperation::Insert && change.place.column == "city";
    });
    QVERIFY(city != told.end());
    QCOMPARE(city->afterText, u"London"_s);
    QCOMPARE(city->files, QStringList{u"people.csv"_s});
}

void FieldHistoryTest::namesWhatIsReferredTo()
{
    std::int64_t owner = 0;
    LEADBOOK_VERIFY((*m_book)->change(u"Owner"_s, [&](Editor &e) {
        return asStatus(e.insert(RecordTable::Owner, std::array{Cell{"name", u"Li Wei"_s}}), &owner);
    }));
    edit(u"Assign"_s, "owner", qint64{owner});
    QCOMPARE(history()[0].afterText, u"Li Wei"_s);
    edit(u"Kind"_s, "kind", 1);
    QCOMPARE(history()[0].beforeText, u"Company"_s);
    QCOMPARE(history()[0].afterText, u"Person"_s);
    edit(u"Potential"_s, "potential", QVariant::fromValue(Money::fromUnits(1200)));
    QCOMPARE(history()[0].afterText, QLocale().toString(1200));
}

void FieldHistoryTest::undoneImportIsTold()
{
    edit(u"Move"_s, "city", u"Paris"_s);
    LEADBOOK_VERIFY((*m_book)->undo());
    const auto told = history();
    QCOMPARE(told[0].kind, ChangeKind::Undo);
    QCOMPARE(told[0].beforeText, u"Paris"_s);
    QCOMPARE(told[0].afterText, u"London"_s);
    LEADBOOK_VERIFY((*m_book)->undo());
    LEADBOOK_VERIFY((*m_book)->redo());
    QCOMPARE(history()[0].kind, ChangeKind::Redo);
    QCOMPARE(history().back().files, QStringList{u"people.csv"_s});
}

void FieldHistoryTest::restoreIsAChange()
{
    const auto before = (*m_book)->contentHash();
    edit(u"Move"_s, "city", u"Paris"_s);
    const auto moved = (*m_book)->contentHash();
    const FieldChange change = history()[0];
    QVERIFY(shownLabel(restoreLabel(change)).contains(u"“City” · Analytic Ltd"_s));
    LEADBOOK_VERIFY((*m_book)->change(restoreLabel(change), restoreWork(change.place, change.before)));
    QCOMPARE(*(*m_book)->contentHash(), *before);
    LEADBOOK_VERIFY((*m_book)->undo());
    QCOMPARE(*(*m_book)->contentHash(), *moved);
    LEADBOOK_VERIFY((*m_book)->redo());
    QCOMPARE(*(*m_book)->contentHash(), *before);
    LEADBOOK_VERIFY(
        (*m_book)->change(u"Remove"_s, [this](Editor &e) { return e.removeCustomer(m_customer); }));
    const auto gone = (*m_book)->change(u"x"_s, restoreWork(change.place, change.before));
    QCOMPARE(errorOf(gone).code, ErrorCode::NotFound);
}

std::int64_t FieldHistoryTest::add(RecordTable table, std::vector<Cell> cells)
{
    std::int64_t id = 0;
    cells.push_back({"customer", qint64{m_customer}});
    const auto done =
        (*m_book)->change(u"Add"_s, [&](Editor &e) { return asStatus(e.insert(table, cells), &id); });
    if (!done)
        QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
    return id;
}

void FieldHistoryTest::tellsWhatItBought()
{
    const auto before = history().size();
    const std::int64_t order = add(RecordTable::SalesOrder, {Cell{"number", u"R-7"_s}});
    add(RecordTable::Purchase, {Cell{"day", 20'000}, Cell{"amount", 10'000}, Cell{"category", u"Pumps"_s},
                                Cell{"sales_order", qint64{order}}});
    add(RecordTable::FileLink, {Cell{"target", u"a.pdf"_s}});
    auto told = history();
    QCOMPARE(told.size(), before + 3);
    QStringList records;
    for (std::size_t i = 0; i < 3; ++i) {
        QCOMPARE(told[i].operation, RowOperation::Insert);
        QVERIFY(told[i].field.isEmpty());
        records << told[i].record;
    }
    QCOMPARE(records, (QStringList{u"a.pdf"_s, u"Pumps"_s, u"R-7"_s}));
    // A dozen by one change are one line.
    LEADBOOK_VERIFY(
        (*m_book)->change(u"File"_s, [this](Editor &e) { return addPurchases(e, m_customer, 1); }));
    LEADBOOK_VERIFY((*m_book)->change(u"Many"_s, [this](Editor &e) -> Status {
        for (int i = 0; i < 12; ++i)
            LEADBOOK_TRY(
                e.insert(RecordTable::Purchase, std::array{Cell{"customer", qint64{m_customer}},
                                                           Cell{"day", 20'000 + i}, Cell{"amount", 10'000}}));
        return {};
    }));
    told = history();
    QCOMPARE(told.size(), before + 5);
    QCOMPARE(told[0].records, 12);
    QCOMPARE(told[0].record, u"Purchase × 12"_s);
    QCOMPARE(told[1].records, 1);
}

void FieldHistoryTest::tellsWhatWasRemoved_data()
{
    QTest::addColumn<RecordTable>("table");
    QTest::addColumn<std::string>("column");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("record");
    QTest::newRow("deal") << RecordTable::Deal << std::string("title") << QVariant(u"Line 3"_s)
                          << u"Line 3"_s;
    QTest::newRow("order") << RecordTable::SalesOrder << std::string("number") << QVariant(u"R-7"_s)
                           << u"R-7"_s;
    QTest::newRow("task") << RecordTable::Task << std::string("title") << QVariant(u"Send samples"_s)
                          << u"Send samples"_s;
    QTest::newRow("file") << RecordTable::FileLink << std::string("target") << QVariant(u"a.pdf"_s)
                          << u"a.pdf"_s;
}

void FieldHistoryTest::tellsWhatWasRemoved()
{
    QFETCH(RecordTable, table);
    QFETCH(std::string, column);
    QFETCH(QVariant, value);
    QFETCH(QString, record);
    std::vector<Cell> cells{Cell{column, value}};
    if (table == RecordTable::Deal)
        cells.push_back({"pipeline", qint64{number(**m_book, "SELECT id FROM pipeline")}});
    const auto before = history().size();
    const std::int64_t id = add(table, cells);
    // Removed from another one: nobody's business here.
    const std::int64_t mine =
        std::exchange(m_customer, number(**m_book, "SELECT id FROM customer WHERE name <> 'Analytic Ltd'"));
    const std::int64_t others = add(table, cells);
    m_customer = mine;
    for (const std::int64_t gone : {others, id})
        LEADBOOK_VERIFY((*m_book)->change(u"Remove"_s, [&](Editor &e) { return e.remove(table, gone); }));
    const auto told = history();
    QCOMPARE(told.size(), before + 2);
    QCOMPARE(told[0].operation, RowOperation::Delete);
    QCOMPARE(told[0].record, record);
    QCOMPARE(told[0].place.id, id);
    QCOMPARE(told[1].operation, RowOperation::Insert);
    LEADBOOK_VERIFY((*m_book)->undo());
    QCOMPARE(history().size(), before + 3);
}

/// Of a record that was changed very often the newest changes are told.
void FieldHistoryTest::hasAnEnd()
{
    LEADBOOK_VERIFY(execute((*m_book)->handle(), "PRAGMA synchronous = OFF"));
    constexpr int kEdits = static_cast<int>(kFieldChangesTold) + 3;
    for (int i = 0; i < kEdits; ++i)
        edit(u"Edit"_s, "city", QString::number(i));
    const auto told = history();
    QCOMPARE(told.size(), kFieldChangesTold);
    QCOMPARE(told.front().afterText, QString::number(kEdits - 1));
    QCOMPARE(told.back().afterText, u"3"_s);
    QCOMPARE(told.back().beforeText, u"2"_s);
}

void FieldHistoryTest::contentOfAnImport()
{
    const auto content = readChangeContent((*m_book)->handle(), 1, 200);
    LEADBOOK_VERIFY(content);
    QCOMPARE(content->counts[std::size_t(RecordTable::Customer)], 3);
    QCOMPARE(content->counts[std::size_t(RecordTable::Contact)], 3);
    QCOMPARE(content->receipts.size(), 1U);
    QVERIFY(!content->hasMore);
    LEADBOOK_VERIFY((*m_book)->undo());
    const auto undone = readChangeContent((*m_book)->handle(), 2, 4);
    LEADBOOK_VERIFY(undone);
    QCOMPARE(undone->counts[std::size_t(RecordTable::Customer)], 3);
    QCOMPARE(undone->fields.front().operation, RowOperation::Delete);
    QVERIFY(undone->hasMore);
}

void FieldHistoryTest::listsByPartsAndKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QList<int>>("changes");
    QTest::newRow("all") << int(HistoryKind::All) << QString() << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("edits") << int(HistoryKind::Edits) << QString() << QList<int>{3, 2};
    QTest::newRow("imports") << int(HistoryKind::Imports) << QString() << QList<int>{1};
    QTest::newRow("undos") << int(HistoryKind::Undos) << QString() << QList<int>{5, 4};
    QTest::newRow("search") << int(HistoryKind::All) << u"MOVE"_s << QList<int>{2};
    QTest::newRow("who") << int(HistoryKind::All) << u"mei"_s << QList<int>{4, 3};
    QTest::newRow("import by name") << int(HistoryKind::All) << u"people"_s << QList<int>{1};
}

void FieldHistoryTest::listsByPartsAndKind()
{
    QFETCH(int, kind);
    QFETCH(QString, search);
    QFETCH(QList<int>, changes);
    edit(u"Move"_s, "city", u"Paris"_s);
    (*m_book)->setAuthor(u"Mei"_s);
    edit(u"Other"_s, "industry", u"Steel"_s);
    LEADBOOK_VERIFY((*m_book)->undo());
    (*m_book)->setAuthor({});
    LEADBOOK_VERIFY((*m_book)->redo());
    QList<int> found;
    HistoryQuery query{static_cast<HistoryKind>(kind), search, 0, 2};
    for (bool more = true; more;) {
        const auto part = readHistoryPart((*m_book)->handle(), query, Progress());
        LEADBOOK_VERIFY(part);
        for (const HistoryEntry &entry : part->entries) {
            found << int(entry.change.id);
            QCOMPARE(entry.isImport, entry.change.id == 1);
            QCOMPARE(entry.isInEffect, entry.change.kind != ChangeKind::Undo);
            query.before = entry.change.id;
        }
        more = part->hasMore;
    }
    QCOMPARE(found, changes);
}

QTEST_GUILESS_MAIN(FieldHistoryTest)
#include "tst_fieldhistory.moc"
