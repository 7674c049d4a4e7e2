// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordparts.h"
#include "workspace/recordfixture.h"

using namespace leadbook;
using namespace leadbook::test;

/// What hangs on a customer beside contacts and deals.
class RecordPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<RecordBook>(); }
    void cleanup() { m_open.reset(); }
    void tasksToDoFirst();
    void endingsAndDrafts();
    void linesByOrder();
    void ordersHaveAnEnd();
    void npsClasses_data();
    void npsClasses();
    void payments_data();
    void payments();
    void sumsOfAContract();
    void quotesAndFiles();
    void relatives();
    void missingDecider_data();
    void missingDecider();
    void nothingOfOthers();

private:
    RecordParts read() const
    {
        return readRecordParts(m_open->book->handle(), m_open->customer, kToday).value();
    }

    std::unique_ptr<RecordBook> m_open;
};

void RecordPartsTest::tasksToDoFirst()
{
    for (const auto &[title, due, done] :
         {std::tuple(u"done early"_s, QVariant(10), QVariant(20)),
          std::tuple(u"no day"_s, QVariant(), QVariant()), std::tuple(u"later"_s, QVariant(90), QVariant()),
          std::tuple(u"soon"_s, QVariant(50), QVariant()),
          std::tuple(u"done late"_s, QVariant(), QVariant(30))})
        m_open->add(RecordTable::Task, {{"title", title}, {"due_day", due}, {"done_day", done}});
    QStringList titles;
    for (const RecordTask &task : read().tasks)
        titles << task.title;
    QCOMPARE(titles, (QStringList{u"soon"_s, u"later"_s, u"no day"_s, u"done late"_s, u"done early"_s}));
}

/// How each ended, and which is a mail that a rule has a template for.
void RecordPartsTest::endingsAndDrafts()
{
    const auto add = [this](const QString &title, int kind, QVariant done, QVariant ending, QVariant reason) {
        return qlonglong(m_open->add(RecordTable::Task, {{"title", title},
                                                         {"kind", kind},
                                                         {"done_day", std::move(done)},
                                                         {"ending", std::move(ending)},
                                                         {"reason", std::move(reason)}}));
    };
    add(u"old"_s, 0, 10, {}, {});
    add(u"unneeded"_s, 0, 9, int(TaskEnding::NotNeeded), u"moved away"_s);
    add(u"withdrawn"_s, 0, 8, int(TaskEnding::Withdrawn), {});
    const qlonglong mail = add(u"mail"_s, int(TaskKind::Mail), {}, {}, {});
    const qlonglong call = add(u"call"_s, int(TaskKind::Call), {}, {}, {});
    add(u"plain mail"_s, int(TaskKind::Mail), {}, {}, {});
    const qlonglong rule = m_open->insert(
        RecordTable::Rule,
        {{"name", u"R"_s}, {"definition", uR"({"when":{"event":"left"},"then":{"template":"welcome"}})"_s}});
    for (const qlonglong task : {mail, call})
        m_open->add(RecordTable::RuleRun, {{"rule", rule}, {"day", 1}, {"ran_day", 1}, {"task", task}});
    QStringList told;
    for (const RecordTask &task : read().tasks)
        told << u"%1 %2 %3 %4"_s.arg(task.title)
                    .arg(int(task.ending))
                    .arg(task.reason.isEmpty() ? u"-"_s : task.reason)
                    .arg(int(task.isDraft));
    QCOMPARE(told, (QStringList{u"mail 0 - 1"_s, u"call 0 - 0"_s, u"plain mail 0 - 0"_s, u"old 0 - 0"_s,
                                u"unneeded 1 moved away 0"_s, u"withdrawn 2 - 0"_s}));
}

void RecordPartsTest::linesByOrder()
{
    const std::int64_t order = m_open->add(RecordTable::SalesOrder, {{"number", u"S-1"_s}});
    const std::int64_t product = m_open->insert(RecordTable::Product, {{"name", u"Lathe"_s}});
    m_open->add(RecordTable::Purchase, {{"day", 100},
                                        {"amount", 30'000},
                                        {"currency", u"EUR"_s},
                                        {"sales_order", qlonglong(order)},
                                        {"product", qlonglong(product)},
                                        {"quantity", 2.0}});
    m_open->add(RecordTable::Purchase, {{"day", 100},
                                        {"amount", -10'000},
                                        {"currency", u"EUR"_s},
                                        {"sales_order", qlonglong(order)},
                                        {"category", u"oil"_s}});
    m_open->add(RecordTable::Purchase, {{"day", 200}, {"amount", 50'000}});
    const std::int64_t mixed = m_open->add(RecordTable::SalesOrder, {{"number", u"S-2"_s}});
    for (const QString &currency : {u"EUR"_s, u"USD"_s})
        m_open->add(
            RecordTable::Purchase,
            {{"day", 50}, {"amount", 10'000}, {"currency", currency}, {"sales_order", qlonglong(mixed)}});
    const RecordParts parts = read();
    QCOMPARE(parts.orderTotal, std::int64_t(3));
    QCOMPARE(parts.orders.size(), std::size_t(3));
    QVERIFY(parts.orders[0].number.isEmpty());
    QCOMPARE(parts.orders[0].total, Money::fromUnits(5));
    QCOMPARE(parts.orders[1].number, u"S-1"_s);
    QCOMPARE(parts.orders[1].total, Money::fromUnits(2));
    QCOMPARE(parts.orders[1].currency, u"EUR"_s);
    QCOMPARE(parts.orders[1].lines.size(), std::size_t(2));
    QCOMPARE(parts.orders[1].lines[0].product, u"Lathe"_s);
    QCOMPARE(parts.orders[1].lines[0].quantity, std::optional(2.0));
    QCOMPARE(parts.orders[1].lines[1].product, u"oil"_s);
    QVERIFY(!parts.orders[1].lines[1].quantity);
    QVERIFY(!parts.orders[2].total.isKnown()); // euros and dollars have no sum
}

void RecordPartsTest::ordersHaveAnEnd()
{
    const std::int64_t order = m_open->add(RecordTable::SalesOrder, {{"number", u"long"_s}});
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [&](Editor &editor) -> Status {
        for (int i = 0; i < kOrders + kLinesOfOrder + 30; ++i) {
            std::vector<Cell> cells{
                {"customer", qlonglong(m_open->customer)}, {"day", 1000 - i}, {"amount", 10'000}};
            if (i < kLinesOfOrder + 5)
                cells.push_back({"sales_order", qlonglong(order)});
            LEADBOOK_TRY(editor.insert(RecordTable::Purchase, cells));
        }
        return {};
    }));
    const RecordParts parts = read();
    QCOMPARE(parts.orders.size(), std::size_t(kOrders));
    QCOMPARE(parts.orderTotal, std::int64_t(kOrders + 26));
    QCOMPARE(parts.orders[0].number, u"long"_s);
    QCOMPARE(parts.orders[0].lines.size(), std::size_t(kLinesOfOrder));
    QCOMPARE(parts.orders[0].lineTotal, std::int64_t(kLinesOfOrder + 5));
    QCOMPARE(parts.orders[0].total, Money::fromUnits(kLinesOfOrder + 5));
}

void RecordPartsTest::npsClasses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("score"); // below 0: none
    QTest::addColumn<int>("expected"); // -1: no class
    for (const auto &[score, expected] :
         {std::pair(0.0, 2), std::pair(6.0, 2), std::pair(6.9, 2), std::pair(7.0, 1), std::pair(8.0, 1),
          std::pair(9.0, 0), std::pair(10.0, 0), std::pair(11.0, -1), std::pair(-1.0, -1)})
        QTest::addRow("NPS %g", score) << u"NPS"_s << score << expected;
    QTest::newRow("small letters") << u" nps"_s << 9.0 << 0;
    QTest::newRow("CSAT") << u"CSAT"_s << 5.0 << -1;
    QTest::newRow("own survey") << u"After the fair"_s << 9.0 << -1;
}

void RecordPartsTest::npsClasses()
{
    QFETCH(QString, kind);
    QFETCH(double, score);
    QFETCH(int, expected);
    const auto found = npsClass(kind, score < 0 ? std::nullopt : std::optional(score));
    QCOMPARE(found ? int(*found) : -1, expected);
}

void RecordPartsTest::payments_data()
{
    QTest::addColumn<QVariant>("due"); // days from today
    QTest::addColumn<QVariant>("paidOn");
    QTest::addColumn<QVariant>("paid");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("open"); // of 100 units
    const QVariant none;
    QTest::newRow("to come") << QVariant(1) << none << none << int(PaymentState::Due) << 100;
    QTest::newRow("today") << QVariant(0) << none << none << int(PaymentState::Due) << 100;
    QTest::newRow("overdue") << QVariant(-1) << none << none << int(PaymentState::Overdue) << 100;
    QTest::newRow("no day") << none << none << none << int(PaymentState::Due) << 100;
    QTest::newRow("paid") << QVariant(-9) << QVariant(-2) << QVariant(1'000'000) << int(PaymentState::Paid)
                          << 0;
    QTest::newRow("paid, no sum") << QVariant(-9) << QVariant(-2) << none << int(PaymentState::Paid) << 0;
    QTest::newRow("a part") << QVariant(-9) << QVariant(-2) << QVariant(400'000) << int(PaymentState::Overdue)
                            << 60;
    QTest::newRow("too much") << QVariant(-9) << QVariant(-2) << QVariant(1'100'000)
                              << int(PaymentState::Paid) << -10;
}

void RecordPartsTest::payments()
{
    QFETCH(QVariant, due);
    QFETCH(QVariant, paidOn);
    QFETCH(QVariant, paid);
    QFETCH(int, state);
    QFETCH(int, open);
    const auto day = [](const QVariant &days) {
        return days.isValid() ? QVariant(int{(kToday + days.toInt()).number()}) : QVariant();
    };
    const std::int64_t contract = m_open->add(RecordTable::Contract, {{"number", u"C-1"_s}});
    m_open->insert(RecordTable::Payment, {{"contract", qlonglong(contract)},
                                          {"due_day", day(due)},
                                          {"amount", 1'000'000},
                                          {"paid_day", day(paidOn)},
                                          {"paid", paid}});
    const RecordPayment payment = read().contracts.at(0).payments.at(0);
    QCOMPARE(int(payment.state), state);
    QCOMPARE(payment.open(), Money::fromUnits(open));
}

void RecordPartsTest::sumsOfAContract()
{
    const std::int64_t contract =
        m_open->add(RecordTable::Contract, {{"number", u"C-1"_s}, {"currency", u"CNY"_s}});
    const int today = kToday.number();
    for (const auto &[due, paid] : {std::pair(today + 5, QVariant()), std::pair(today - 5, QVariant(300'000)),
                                    std::pair(today - 90, QVariant(1'000'000))})
        m_open->insert(
            RecordTable::Payment,
            {{"contract", qlonglong(contract)}, {"due_day", due}, {"amount", 1'000'000}, {"paid", paid}});
    const RecordContract read = this->read().contracts.at(0);
    QCOMPARE(read.payments.size(), std::size_t(3));
    QCOMPARE(read.payments[0].due, kToday - 90);
    QCOMPARE(read.paid, Money::fromUnits(130));
    QCOMPARE(read.overdue, Money::fromUnits(70));
    QCOMPARE(read.due, Money::fromUnits(100));
}

void RecordPartsTest::quotesAndFiles()
{
    const std::int64_t deal = m_open->addDeal(0);
    for (const int version : {1, 2})
        m_open->insert(
            RecordTable::Quote,
            {{"deal", qlonglong(deal)}, {"version", version}, {"day", 100}, {"amount", version * 10'000}});
    m_open->add(RecordTable::FileLink, {{"target", u"/a.pdf"_s}, {"label", u"Plan"_s}, {"added_day", 10}});
    m_open->insert(RecordTable::FileLink,
                   {{"deal", qlonglong(deal)}, {"target", u"https://b.example"_s}, {"added_day", 20}});
    const RecordParts parts = read();
    QCOMPARE(parts.quotes.size(), std::size_t(2));
    QCOMPARE(parts.quotes[0].version, 2);
    QCOMPARE(parts.quotes[0].deal, u"Line 3"_s);
    QCOMPARE(parts.files.size(), std::size_t(2));
    QCOMPARE(parts.files[0].deal, u"Line 3"_s);
    QCOMPARE(parts.files[1].label, u"Plan"_s);
    QCOMPARE(parts.files[1].target, u"/a.pdf"_s);
}

void RecordPartsTest::relatives()
{
    const auto customer = [this](const QString &name, std::vector<Cell> cells) {
        cells.push_back({"name", name});
        return m_open->insert(RecordTable::Customer, cells);
    };
    const std::int64_t parent = customer(u"parent"_s, {});
    const std::int64_t friendly = customer(u"friend"_s, {});
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [&](Editor &editor) {
        const std::array cells{Cell{"parent", qlonglong(parent)}, Cell{"referred_by", qlonglong(friendly)}};
        return editor.update(RecordTable::Customer, m_open->customer, cells);
    }));
    customer(u"sister"_s, {{"parent", qlonglong(parent)}});
    customer(u"child"_s, {{"parent", qlonglong(m_open->customer)}});
    customer(u"guest"_s, {{"referred_by", qlonglong(m_open->customer)}});
    customer(u"stranger"_s, {});
    QStringList names;
    std::vector<int> relations;
    for (const RecordRelative &relative : read().relatives) {
        names << relative.name;
        relations.push_back(int(relative.relation));
    }
    QCOMPARE(names, (QStringList{u"parent"_s, u"sister"_s, u"child"_s, u"friend"_s, u"guest"_s}));
    QCOMPARE(relations, (std::vector{0, 1, 2, 3, 4}));
}

void RecordPartsTest::missingDecider_data()
{
    QTest::addColumn<int>("position"); // stage of the deal, the second is the analysis of needs
    QTest::addColumn<QVariant>("role");
    QTest::addColumn<bool>("isMarked");
    QTest::newRow("first stage") << 0 << QVariant(3) << false;
    QTest::newRow("needs analysis") << 1 << QVariant(3) << false;
    QTest::newRow("past it") << 2 << QVariant(3) << true;
    QTest::newRow("past it, no role") << 4 << QVariant() << true;
    QTest::newRow("past it, decider known") << 4 << QVariant(0) << false;
}

void RecordPartsTest::missingDecider()
{
    QFETCH(int, position);
    QFETCH(QVariant, role);
    QFETCH(bool, isMarked);
    const std::int64_t deal = m_open->addDeal(position);
    m_open->addContact(u"王伟"_s, role);
    const std::vector<std::int64_t> expected =
        isMarked ? std::vector<std::int64_t>{deal} : std::vector<std::int64_t>();
    QCOMPARE(read().dealsWithoutDecider, expected);
}

void RecordPartsTest::nothingOfOthers()
{
    const std::int64_t mine = m_open->customer;
    m_open->customer = m_open->insert(RecordTable::Customer, {{"name", u"other"_s}});
    m_open->add(RecordTable::Task, {{"title", u"x"_s}});
    m_open->add(RecordTable::Purchase, {{"day", 1}, {"amount", 1}});
    m_open->add(RecordTable::Contract, {{"number", u"x"_s}});
    m_open->add(RecordTable::SurveyAnswer, {{"kind", u"NPS"_s}});
    m_open->add(RecordTable::FileLink, {{"target", u"x"_s}});
    m_open->addDeal(4);
    m_open->customer = mine;
    const RecordParts parts = read();
    QVERIFY(parts.tasks.empty() && parts.orders.empty() && parts.contracts.empty());
    QVERIFY(parts.surveys.empty() && parts.files.empty() && parts.relatives.empty());
    QVERIFY(parts.dealsWithoutDecider.empty());
}

QTEST_GUILESS_MAIN(RecordPartsTest)
#include "tst_recordparts.moc"
