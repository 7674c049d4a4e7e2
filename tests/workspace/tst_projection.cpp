// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "snapshot/potential.h"
#include "support/temporarybook.h"

#include "workspace/generator/booksink.h"
#include "workspace/listcolumn.h"
#include "workspace/listquery.h"
#include "workspace/ownership/booksetting.h"
#include "workspace/projection.h"
#include "workspace/searching.h"
#include "workspace/settings/booksettingwork.h"

#include <QTest>

#include <map>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// A value as text, so that views are compared by what they say.
QString spell(const CellValue &value)
{
    if (const auto *text = std::get_if<std::string_view>(&value))
        return toQString(*text);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real);
    if (const auto *money = std::get_if<Money>(&value))
        return money->toDecimal();
    if (const auto *day = std::get_if<Day>(&value))
        return day->toIso();
    if (const auto *choice = std::get_if<ChoiceValue>(&value))
        return u"#%1"_s.arg(choice->value);
    return {};
}

/// Everything a view says of its live customers, by id, in an order that does not hang on row numbers.
std::map<std::int64_t, QStringList> contentOf(const View &view)
{
    std::map<std::int64_t, QStringList> content;
    const Snapshot &snapshot = *view.snapshot;
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        if (!snapshot.customers.isAlive(row))
            continue;
        QStringList &cells = content[snapshot.customers.ids[row]];
        for (const Field &field : fieldsOf(Entity::Customer)) {
            if (field.has(Field::Resident))
                cells << QString::fromLatin1(field.label) + u'=' +
                             spell(ListColumn(view, ListKind::Customers, field.id).value(row));
        }
        int contacts = 0;
        snapshot.links.ofCustomer.forEach(row, [&contacts](Row) { ++contacts; });
        cells << QString::number(contacts);
    }
    return content;
}

Status updateCell(Editor &editor, RecordTable table, std::int64_t id, std::string_view column,
                  const QVariant &value)
{
    return editor.update(table, id, std::array{Cell{column, value}});
}

} // namespace

/// A view that followed changes says the same as one loaded afresh.
class ProjectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void loadsFirstRows();
    void firstRowsSortByEveryField();
    void followsTheDay();
    void ratesFollowTheDay();
    void follows_data();
    void follows();
    void followsUndo();
    void searchFollows();
    void settingsDeriveNothing();

private:
    std::int64_t customerAt(Row row) const { return m_view->snapshot->customers.ids[row]; }
    std::int64_t firstId(const char *table) const;
    void apply(const Book::Work &work);
    void followed(const Result<CommittedChange> &committed);
    void compareWithFreshLoad();

    FixedClock m_clock{kToday};
    std::unique_ptr<test::TemporaryBook> m_book;
    std::unique_ptr<Projection> m_projection;
    ViewPtr m_view;
};

void ProjectionTest::init()
{
    m_book = std::make_unique<test::TemporaryBook>();
    GeneratorOptions options;
    options.customers = 300;
    options.purchases = 900;
    options.deals = 120;
    options.interactions = 500;
    QVERIFY(generateInto(**m_book, u"generated"_s, options, kToday, Progress()));
    m_projection = std::make_unique<Projection>(m_clock);
    const auto view = m_projection->loadAll(**m_book, Progress());
    QVERIFY(view);
    m_view = *view;
}

void ProjectionTest::cleanup()
{
    m_view.reset();
    m_projection.reset();
    m_book.reset();
}

std::int64_t ProjectionTest::firstId(const char *table) const
{
    auto statement = Statement::prepare((*m_book)->handle(), std::string("SELECT min(id) FROM ") + table);
    return statement && statement->step() ? statement->integer(0) : 0;
}

void ProjectionTest::apply(const Book::Work &work)
{
    followed((*m_book)->change(u"test"_s, work));
}

void ProjectionTest::followed(const Result<CommittedChange> &committed)
{
    QVERIFY(committed);
    auto step = m_projection->follow(**m_book, committed->touched, Progress());
    QVERIFY(step);
    m_view = step->view;
}

void ProjectionTest::compareWithFreshLoad()
{
    Projection fresh(m_clock);
    const auto loaded = fresh.loadAll(**m_book, Progress());
    QVERIFY(loaded);
    const auto expected = contentOf(**loaded);
    const auto actual = contentOf(*m_view);
    QCOMPARE(actual.size(), expected.size());
    for (const auto &[id, cells] : expected) {
        // Cut points stay as they were when the book was opened, so grades and segments may differ from a
        // fresh load.
        const auto withoutScores = [](QStringList list) {
            static const QStringList kByCuts{u"Grade="_s,         u"Points="_s,        u"Grade up to="_s,
                                             u"RFM segment="_s,   u"Recency score="_s, u"Frequency score="_s,
                                             u"Monetary score="_s};
            list.removeIf([](const QString &cell) {
                return std::ranges::any_of(kByCuts,
                                           [&cell](const QString &start) { return cell.startsWith(start); });
            });
            return list;
        };
        QVERIFY(actual.contains(id));
        QCOMPARE(withoutScores(actual.at(id)), withoutScores(cells));
    }
    QCOMPARE(m_view->snapshot->customers.aliveCount, (*loaded)->snapshot->customers.aliveCount);
    QCOMPARE(m_view->snapshot->contacts.aliveCount, (*loaded)->snapshot->contacts.aliveCount);
}

void ProjectionTest::loadsFirstRows()
{
    Projection other(m_clock);
    const auto first = other.loadFirst(**m_book, 20);
    QVERIFY(first);
    QCOMPARE((*first)->snapshot->customers.rows(), std::size_t(20));
    QVERIFY(!(*first)->snapshot->complete);
    QVERIFY(m_view->snapshot->complete);
    QCOMPARE(spell(ListColumn(**first, ListKind::Customers, FieldId::ContactName).value(3)),
             spell(ListColumn(*m_view, ListKind::Customers, FieldId::ContactName).value(3)));
}

/// A list that was sorted by a derived field meets the first rows of a book that is still loading.
void ProjectionTest::firstRowsSortByEveryField()
{
    const auto first = Projection(m_clock).loadFirst(**m_book, 20);
    QVERIFY(first);
    for (const ListKind kind : {ListKind::Customers, ListKind::Contacts}) {
        for (const Field &field : fieldsOf(Entity::Customer)) {
            if (!field.has(Field::Listable))
                continue;
            ListQuery query;
            query.list = kind;
            query.sort = {{field.id, true}};
            const ListResult result = runListQuery(**first, query, Progress());
            QVERIFY2(result.rows.size() >= 20, field.label);
        }
    }
}

void ProjectionTest::followsTheDay()
{
    QVERIFY(!m_projection->followDay(**m_book, Progress())->view); // the same day
    m_clock.set(kToday + 1);
    const auto tomorrow = m_projection->followDay(**m_book, Progress());
    QVERIFY(tomorrow);
    QCOMPARE(tomorrow->view->asOf, kToday + 1);
    QVERIFY(tomorrow->change.reset);
    m_view = tomorrow->view;
    compareWithFreshLoad();
    // An edit on the day after finds out by itself.
    m_clock.set(kToday + 2);
    apply([this](Editor &editor) -> Status {
        const std::array cells{Cell{"customer", qlonglong(customerAt(7))}, Cell{"kind", 0},
                               Cell{"day", (kToday + 2).number()}, Cell{"answered", 1}};
        LEADBOOK_TRY(editor.insert(RecordTable::Interaction, cells));
        return {};
    });
    QCOMPARE(m_view->asOf, kToday + 2);
    QCOMPARE(m_view->derived.day(FieldId::LastContact)[7], kToday + 2);
    compareWithFreshLoad();
    m_clock.set(kToday);
}

/// What is open counts by the rate in force: it is another one as soon as its day has come.
void ProjectionTest::ratesFollowTheDay()
{
    constexpr qlonglong kHundred = 100 * Money::kScale;
    std::int64_t deal = 0;
    const std::int64_t customer = customerAt(7);
    for (const RecordWork &work :
         {setBookCurrency(u"CNY"_s), setCurrencyRate({u"USD"_s, kToday - 9, u"7"_s}),
          setCurrencyRate({u"USD"_s, kToday + 1, u"9"_s}), setCurrencyRate({u"USD"_s, kToday + 3, u"5"_s})})
        apply(work.work);
    apply([&](Editor &editor) -> Status {
        const auto made =
            editor.insert(RecordTable::Deal,
                          std::array{Cell{"customer", qlonglong{customer}},
                                     Cell{"pipeline", qlonglong{firstId("pipeline")}},
                                     Cell{"stage", qlonglong{firstId("stage")}}, Cell{"amount", kHundred},
                                     Cell{"currency", u"USD"_s}, Cell{"outcome", 0}});
        LEADBOOK_TRY(made);
        deal = *made;
        LEADBOOK_TRY(updateCell(editor, RecordTable::Customer, customer, "currency", u"USD"_s));
        return updateCell(editor, RecordTable::Customer, customer, "potential", kHundred);
    });
    const auto counted = [&] {
        const Snapshot &snapshot = *m_view->snapshot;
        return std::pair(snapshot.deals.amount[snapshot.deals.ids.find(deal)],
                         potentialInBook(snapshot, snapshot.customers.ids.find(customer)));
    };
    const auto both = [](int units) { return std::pair(Money::fromUnits(units), Money::fromUnits(units)); };
    QCOMPARE(counted(), both(700));
    compareWithFreshLoad();
    m_clock.set(kToday + 1);
    const auto tomorrow = m_projection->followDay(**m_book, Progress());
    QVERIFY(tomorrow);
    QVERIFY(tomorrow->change.reset);
    m_view = tomorrow->view;
    QCOMPARE(m_view->asOf, kToday + 1);
    QCOMPARE(counted(), both(900));
    compareWithFreshLoad();
    m_clock.set(kToday + 3); // an edit finds out by itself
    apply([&](Editor &editor) {
        return updateCell(editor, RecordTable::Customer, customerAt(8), "name", u"Other Ltd"_s);
    });
    QCOMPARE(m_view->asOf, kToday + 3);
    QCOMPARE(counted(), both(500));
    compareWithFreshLoad();
    m_clock.set(kToday);
}

void ProjectionTest::follows_data()
{
    QTest::addColumn<int>("edit");
    QTest::newRow("rename a customer") << 0;
    QTest::newRow("another city and owner") << 1;
    QTest::newRow("log a call") << 2;
    QTest::newRow("remove an interaction") << 3;
    QTest::newRow("new customer with contact") << 4;
    QTest::newRow("remove a customer") << 5;
    QTest::newRow("purchase moves to another customer") << 6;
    QTest::newRow("deal is won") << 7;
    QTest::newRow("need is found") << 8;
    QTest::newRow("next action") << 9;
    QTest::newRow("custom field and value") << 10;
    QTest::newRow("contact's mobile") << 11;
}

void ProjectionTest::follows()
{
    QFETCH(int, edit);
    const std::int64_t customer = customerAt(7);
    const std::int64_t other = customerAt(8);
    const auto insert = [](Editor &editor, RecordTable table, std::initializer_list<Cell> cells) -> Status {
        LEADBOOK_TRY(editor.insert(table, std::vector<Cell>(cells)));
        return {};
    };
    const std::vector<Book::Work> edits{
        [&](Editor &e) {
            return updateCell(e, RecordTable::Customer, customer, "name", u"重命名有限公司"_s);
        },
        [&](Editor &e) -> Status {
            LEADBOOK_TRY(updateCell(e, RecordTable::Customer, customer, "city", u"Lhasa"_s));
            return updateCell(e, RecordTable::Customer, customer, "owner", qlonglong(firstId("owner")));
        },
        [&](Editor &e) {
            return insert(
                e, RecordTable::Interaction,
                {{"customer", qlonglong(customer)}, {"kind", 0}, {"day", kToday.number()}, {"answered", 1}});
        },
        [&](Editor &e) { return e.remove(RecordTable::Interaction, firstId("interaction")); },
        [&](Editor &e) -> Status {
            const auto made = e.insert(RecordTable::Customer, std::array{Cell{"name", u"Neu GmbH"_s}});
            LEADBOOK_TRY(made);
            const auto contact = e.insert(RecordTable::Contact, std::array{Cell{"name", u"Zoë"_s}});
            LEADBOOK_TRY(contact);
            return insert(
                e, RecordTable::CustomerContact,
                {{"customer", qlonglong(*made)}, {"contact", qlonglong(*contact)}, {"title", u"CEO"_s}});
        },
        [&](Editor &e) { return e.removeCustomer(customer); },
        [&](Editor &e) {
            return updateCell(e, RecordTable::Purchase, firstId("purchase"), "customer", qlonglong(other));
        },
        [&](Editor &e) -> Status {
            LEADBOOK_TRY(updateCell(e, RecordTable::Deal, firstId("deal"), "outcome", 1));
            return updateCell(e, RecordTable::Deal, firstId("deal"), "closed_day", kToday.number());
        },
        [&](Editor &e) {
            return insert(e, RecordTable::Need,
                          {{"customer", qlonglong(customer)}, {"day", kToday.number()}, {"level", 3}});
        },
        [&](Editor &e) {
            return insert(
                e, RecordTable::Task,
                {{"customer", qlonglong(customer)}, {"title", u"Call back"_s}, {"due_day", 20'780}});
        },
        [&](Editor &e) -> Status {
            LEADBOOK_TRY(
                insert(e, RecordTable::CustomField,
                       {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"Colour"_s}, {"type", u"text"_s}}));
            return e.insertWithId(RecordTable::CustomerExtra, customer, std::array{Cell{"x001", u"red"_s}});
        },
        [&](Editor &e) {
            return updateCell(e, RecordTable::Contact, firstId("contact"), "mobile", u"13900000000"_s);
        },
    };
    apply(edits[std::size_t(edit)]);
    compareWithFreshLoad();
}

void ProjectionTest::followsUndo()
{
    const auto before = contentOf(*m_view);
    const std::int64_t customer = customerAt(7);
    apply([&](Editor &editor) { return editor.removeCustomer(customer); });
    QCOMPARE(contentOf(*m_view).size(), before.size() - 1);
    followed((*m_book)->undo());
    QCOMPARE(contentOf(*m_view), before);
    followed((*m_book)->redo());
    QCOMPARE(contentOf(*m_view).size(), before.size() - 1);
    compareWithFreshLoad();
}

void ProjectionTest::searchFollows()
{
    const std::int64_t customer = customerAt(7);
    QVERIFY(searchCustomers(*m_view->snapshot, "zhangjiang", Progress()).empty());
    apply([&](Editor &editor) {
        return updateCell(editor, RecordTable::Customer, customer, "name", u"张江仪器有限公司"_s);
    });
    QCOMPARE(searchCustomers(*m_view->snapshot, "zhangjiang", Progress()), (std::vector<Row>{7}));
    QCOMPARE(searchCustomers(*m_view->snapshot, "张江", Progress()), (std::vector<Row>{7}));
    apply([&](Editor &editor) { return editor.removeCustomer(customer); });
    QVERIFY(searchCustomers(*m_view->snapshot, "zhangjiang", Progress()).empty());
    QCOMPARE(searchCustomers(*m_view->snapshot, " ", Progress()).size(),
             m_view->snapshot->customers.aliveCount);
}

/// A setting is told to all, and what is derived stays as it is.
void ProjectionTest::settingsDeriveNothing()
{
    const ViewPtr before = m_view;
    const auto committed = (*m_book)->change(
        u"test"_s, [](Editor &editor) { return writeBookSetting(editor, "dimensions", u"[]"_s); });
    QVERIFY(committed);
    const auto step = m_projection->follow(**m_book, committed->touched, Progress());
    QVERIFY(step);
    QVERIFY(step->change.reset);
    QCOMPARE(step->view->snapshot->version, before->snapshot->version + 1);
    QCOMPARE(step->view->settings, before->settings); // deriving makes others
    QCOMPARE(contentOf(*step->view), contentOf(*before));
}

QTEST_GUILESS_MAIN(ProjectionTest)
#include "tst_projection.moc"
