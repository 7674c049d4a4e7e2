// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"
#include "support/viewcontent.h"
#include "workspace/bookloader.h"
#include "workspace/generator/booksink.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

ViewPtr viewOf(SnapshotPtr snapshot)
{
    auto view = std::make_shared<View>();
    view->snapshot = std::move(snapshot);
    view->derived.resize(view->snapshot->customers.rows());
    return view;
}

std::int64_t sumOfPurchases(const Snapshot &snapshot)
{
    std::int64_t sum = 0;
    for (Row row = 0; row < snapshot.purchases.ids.size(); ++row)
        sum += snapshot.purchases.amount[row].tenThousandths();
    return sum;
}

} // namespace

/// The snapshot of a book says what its tables say.
class BookLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void emptyBook();
    void countsEqualTheTables_data();
    void countsEqualTheTables();
    void sumsEqualTheTables();
    void firstRows_data();
    void firstRows();
    void firstRowsShareAContact();
    void stageLevels_data();
    void stageLevels();
    void needs();
    void customFields();
    void unlinkedRows();
    void cancelled();
    void reportsItsSteps();
    void noBook();

private:
    void insert(RecordTable table, std::initializer_list<Cell> cells, std::int64_t *id = nullptr);
    std::shared_ptr<Snapshot> load() const;

    std::unique_ptr<TemporaryBook> m_book;
};

void BookLoaderTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
}

void BookLoaderTest::insert(RecordTable table, std::initializer_list<Cell> cells, std::int64_t *id)
{
    const std::vector<Cell> row(cells);
    LEADBOOK_VERIFY((*m_book)->change(
        u"Test"_s, [&](Editor &editor) { return asStatus(editor.insert(table, row), id); }));
}

std::shared_ptr<Snapshot> BookLoaderTest::load() const
{
    return BookLoader(m_book->path()).loadAll(Progress()).value();
}

void BookLoaderTest::emptyBook()
{
    const auto snapshot = load();
    QVERIFY(snapshot->complete);
    QCOMPARE(snapshot->customers.rows(), std::size_t(0));
    QCOMPARE(snapshot->purchases.ids.size(), std::size_t(0));
    QCOMPARE(snapshot->stages.size(), std::size_t(5));
    const auto first = BookLoader(m_book->path()).loadFirst(10);
    LEADBOOK_VERIFY(first);
    QCOMPARE((*first)->customers.rows(), std::size_t(0));
}

void BookLoaderTest::countsEqualTheTables_data()
{
    QTest::addColumn<int>("customers");
    for (const int customers : {1, 30, 500})
        QTest::addRow("%d customers", customers) << customers;
}

void BookLoaderTest::countsEqualTheTables()
{
    QFETCH(int, customers);
    GeneratorOptions options;
    options.customers = customers;
    options.purchases = customers * 3;
    options.deals = customers;
    options.interactions = customers * 4;
    LEADBOOK_VERIFY(generateInto(**m_book, u"generated"_s, options, kToday, Progress()));
    const auto snapshot = load();
    const auto count = [this](const char *table) {
        return std::size_t(number(**m_book, std::string("SELECT count(*) FROM ") + table));
    };
    QCOMPARE(snapshot->customers.aliveCount, count("customer"));
    QCOMPARE(snapshot->contacts.aliveCount, count("contact"));
    QCOMPARE(snapshot->links.aliveCount, count("customer_contact"));
    QCOMPARE(snapshot->purchases.ids.size(), count("purchase"));
    QCOMPARE(snapshot->deals.ids.size(), count("deal"));
    QCOMPARE(snapshot->stageChanges.ids.size(), count("stage_change"));
    QCOMPARE(snapshot->interactions.ids.size(), count("interaction"));
    QCOMPARE(snapshot->owners.size(), count("owner"));
    QCOMPARE(snapshot->products.size(), count("product"));
    QCOMPARE(snapshot->search.rowCount(), std::uint32_t(customers));
}

void BookLoaderTest::sumsEqualTheTables()
{
    GeneratorOptions options;
    options.customers = 200;
    options.purchases = 900;
    options.deals = 100;
    LEADBOOK_VERIFY(generateInto(**m_book, u"generated"_s, options, kToday, Progress()));
    const auto snapshot = load();
    QCOMPARE(sumOfPurchases(*snapshot), number(**m_book, "SELECT sum(amount) FROM purchase"));
    std::int64_t children = 0;
    std::int64_t weighted = 0; // each purchase is under its own customer
    for (Row row = 0; row < snapshot->customers.rows(); ++row) {
        snapshot->purchases.ofCustomer.forEach(row, [&](Row line) {
            ++children;
            weighted += snapshot->purchases.ids[line] % 1'000 * (snapshot->customers.ids[row] % 1'000);
        });
    }
    QCOMPARE(children, number(**m_book, "SELECT count(*) FROM purchase WHERE customer IS NOT NULL"));
    QCOMPARE(weighted, number(**m_book, "SELECT sum((id % 1000) * (customer % 1000)) FROM purchase"));
    std::int64_t won = 0;
    for (Row row = 0; row < snapshot->deals.ids.size(); ++row)
        won += DealOutcome(snapshot->deals.outcome[row]) == DealOutcome::Won ? 1 : 0;
    QCOMPARE(won, number(**m_book, "SELECT count(*) FROM deal WHERE outcome = 1"));
}

void BookLoaderTest::firstRows_data()
{
    QTest::addColumn<int>("rows");
    for (const int rows : {1, 7, 60, 100})
        QTest::addRow("%d of 60", rows) << rows;
}

/// The first rows say of the people what the whole says of them.
void BookLoaderTest::firstRows()
{
    QFETCH(int, rows);
    GeneratorOptions options;
    options.customers = 60;
    LEADBOOK_VERIFY(generateInto(**m_book, u"generated"_s, options, kToday, Progress()));
    const auto first = BookLoader(m_book->path()).loadFirst(rows);
    LEADBOOK_VERIFY(first);
    QVERIFY(!(*first)->complete);
    QCOMPARE((*first)->customers.rows(), std::size_t(std::min(rows, 60)));
    const ViewPtr some = viewOf(*first);
    const ViewPtr whole = viewOf(load());
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (!field.has(Field::Resident) || field.home == Home::Need || field.home == Home::Derived)
            continue;
        const ListColumn column(*some, ListKind::Customers, field.id);
        const ListColumn expected(*whole, ListKind::Customers, field.id);
        for (Row row = 0; row < (*first)->customers.rows(); ++row)
            QCOMPARE(spell(column.value(row)), spell(expected.value(row)));
    }
}

void BookLoaderTest::firstRowsShareAContact()
{
    std::int64_t contact = 0;
    insert(RecordTable::Contact, {{"name", u"Zoe"_s}}, &contact);
    for (const QString &name : {u"a"_s, u"b"_s}) {
        std::int64_t customer = 0;
        insert(RecordTable::Customer, {{"name", name}}, &customer);
        insert(RecordTable::CustomerContact,
               {{"customer", qlonglong(customer)}, {"contact", qlonglong(contact)}});
    }
    const auto first = BookLoader(m_book->path()).loadFirst(5);
    LEADBOOK_VERIFY(first);
    QCOMPARE((*first)->contacts.rows(), std::size_t(1));
    QCOMPARE((*first)->links.rows(), std::size_t(2));
    const ViewPtr view = viewOf(*first);
    for (Row row = 0; row < 2; ++row)
        QCOMPARE(spell(ListColumn(*view, ListKind::Customers, FieldId::ContactName).value(row)), u"Zoe"_s);
}

void BookLoaderTest::stageLevels_data()
{
    QTest::addColumn<int>("stages"); // of a second pipeline
    QTest::addColumn<QList<int>>("levels");
    QTest::newRow("one") << 1 << QList<int>{5};
    QTest::newRow("two") << 2 << QList<int>{3, 5};
    QTest::newRow("three") << 3 << QList<int>{2, 4, 5};
    QTest::newRow("five") << 5 << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("seven") << 7 << QList<int>{1, 2, 3, 3, 4, 5, 5};
}

void BookLoaderTest::stageLevels()
{
    QFETCH(int, stages);
    QFETCH(QList<int>, levels);
    std::int64_t pipeline = 0;
    insert(RecordTable::Pipeline, {{"name", u"Second"_s}, {"position", 2}}, &pipeline);
    for (int i = stages; i > 0; --i) // the last comes first: places are told by position
        insert(RecordTable::Stage,
               {{"pipeline", qlonglong(pipeline)}, {"name", QString::number(i)}, {"position", i * 10}});
    const auto snapshot = load();
    QList<int> found;
    for (const StageRow &stage : snapshot->stages) {
        if (stage.pipeline == pipeline) {
            found << stage.level;
            QCOMPARE(stage.name, std::to_string(found.size()));
        }
    }
    QCOMPARE(found, levels);
}

void BookLoaderTest::needs()
{
    std::int64_t customer = 0;
    insert(RecordTable::Customer, {{"name", u"asked thrice"_s}}, &customer);
    insert(RecordTable::Customer, {{"name", u"never asked"_s}});
    for (const auto &[day, level] : {std::pair(100, 1), std::pair(300, 3), std::pair(200, 2)})
        insert(RecordTable::Need, {{"customer", qlonglong(customer)}, {"day", day}, {"level", level}});
    const auto snapshot = load();
    QCOMPARE(int(snapshot->needLevels()[0]), 3);
    QCOMPARE(snapshot->needDay[0], Day(300));
    QCOMPARE(int(snapshot->needLevels()[1]), 0);
    QVERIFY(!snapshot->needDay[1].isValid());
}

void BookLoaderTest::customFields()
{
    std::int64_t customer = 0;
    insert(RecordTable::Customer, {{"name", u"bare"_s}});
    insert(RecordTable::Customer, {{"name", u"told"_s}}, &customer);
    const std::pair<QString, QString> fields[] = {{u"Colour"_s, u"text"_s},
                                                  {u"Size"_s, u"integer"_s},
                                                  {u"Since"_s, u"day"_s},
                                                  {u"Fan"_s, u"boolean"_s}};
    for (int slot = 1; slot <= 4; ++slot)
        insert(RecordTable::CustomField, {{"entity", u"customer"_s},
                                          {"slot", slot},
                                          {"name", fields[slot - 1].first},
                                          {"type", fields[slot - 1].second}});
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [&](Editor &editor) {
        const std::array cells{Cell{"x001", u"red"_s}, Cell{"x002", 7}, Cell{"x003", 20'000},
                               Cell{"x004", 1}};
        return editor.insertWithId(RecordTable::CustomerExtra, customer, cells);
    }));
    const ViewPtr view = viewOf(load());
    QStringList told;
    QStringList bare;
    for (const CustomColumn &custom : view->snapshot->customs) {
        const ListColumn column(*view, ListKind::Customers, FieldRef::ofCustom(custom.id));
        bare << spell(column.value(0));
        told << QString::fromStdString(custom.name) + u'=' + spell(column.value(1));
    }
    QCOMPARE(told, (QStringList{u"Colour=red"_s, u"Size=7"_s, u"Since=2024-10-04"_s, u"Fan=#1"_s}));
    QCOMPARE(bare.join(QString()), QString());
}

void BookLoaderTest::unlinkedRows()
{
    insert(RecordTable::Purchase, {{"day", 20'000}, {"amount", 10'000}});
    insert(RecordTable::Contact, {{"name", u"at no company"_s}});
    insert(RecordTable::Task, {{"title", u"of nobody"_s}});
    const auto snapshot = load();
    QCOMPARE(snapshot->purchases.customer[0], kNoRow);
    QCOMPARE(snapshot->contacts.rows(), std::size_t(1));
    QVERIFY(snapshot->tasks.empty());
}

void BookLoaderTest::cancelled()
{
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [](Editor &editor) { return addCustomers(editor, 200); }));
    Progress before;
    before.cancel();
    QCOMPARE(errorOf(BookLoader(m_book->path()).loadAll(before)).code, ErrorCode::Cancelled);
    Progress between([&between](std::int64_t done, std::int64_t) {
        if (done == 1)
            between.cancel();
    });
    QCOMPARE(errorOf(BookLoader(m_book->path()).loadAll(between)).code, ErrorCode::Cancelled);
}

void BookLoaderTest::reportsItsSteps()
{
    QList<int> steps;
    int total = 0;
    const Progress progress([&](std::int64_t done, std::int64_t all) {
        steps << int(done);
        total = int(all);
    });
    LEADBOOK_VERIFY(BookLoader(m_book->path()).loadAll(progress));
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.last(), total);
}

void BookLoaderTest::noBook()
{
    const BookLoader loader(m_book->file(u"absent.leadbook"_s));
    QVERIFY(!loader.loadFirst(10));
    QVERIFY(!loader.loadAll(Progress()));
}

QTEST_GUILESS_MAIN(BookLoaderTest)
#include "tst_bookloader.moc"
