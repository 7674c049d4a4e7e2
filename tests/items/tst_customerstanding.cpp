// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customerstanding.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/segments/savedsegments.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

} // namespace

/// The segments of one customer with what of their rules is true of it.
class CustomerStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasons_data();
    void reasons();
    void nobody();

private:
    CustomerStanding standing() { return customerStanding(*m_view, m_book.path(), m_customer, Progress()); }

    LoadedBook m_book{kToday};
    ViewPtr m_view;
    std::int64_t m_customer = 0;
};

void CustomerStandingTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_book.change([this](Editor &editor) {
        RowWriter rows(editor);
        m_customer = rows.add(RecordTable::Customer, {{"name", u"Acme"_s}, {"city", u"上海"_s}});
        const auto other = rows.add(RecordTable::Customer, {{"name", u"Other"_s}});
        for (const int ago : {400, 30})
            rows.add(RecordTable::Purchase, {{"customer", qlonglong{m_customer}},
                                             {"day", kToday.number() - ago},
                                             {"amount", qlonglong{61'728'394'500 * (Money::kScale / 1000)}}});
        rows.add(RecordTable::Purchase,
                 {{"customer", qlonglong{other}}, {"day", kToday.number() - 5}, {"amount", 10'000}});
        return rows.status();
    });
    m_view = m_book.load();
}

void CustomerStandingTest::reasons_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected"); ///< empty: not in it
    QTest::newRow("a number") << u"orders >= 2"_s << QStringList{u"Orders is at least 2 (2)"_s};
    QTest::newRow("a large amount") << u"revenue > 1000"_s
                                    << QStringList{u"Revenue is more than 1000 (123,456,789)"_s};
    QTest::newRow("a value that the rule names") << u"city = 上海"_s << QStringList{u"City is 上海"_s};
    QTest::newRow("the first of two that holds")
        << u"orders = 0 or city = 上海"_s << QStringList{u"City is 上海"_s};
    QTest::newRow("what the customer did not do") << u"not bought(date >= -10d)"_s << QStringList{u"*"_s};
    QTest::newRow("what another did") << u"bought(date >= -10d)"_s << QStringList();
    QTest::newRow("what the customer did") << u"bought(date >= -60d)"_s << QStringList{u"*"_s};
    QTest::newRow("a day") << u"lastPurchase >= -60d"_s << QStringList{u"*"_s};
    QTest::newRow("not in it") << u"orders = 0"_s << QStringList();
    QTest::newRow("no filter") << u"nonsense"_s << QStringList();
}

void CustomerStandingTest::reasons()
{
    QFETCH(QString, filter);
    QFETCH(QStringList, expected);
    SavedSegment segment;
    segment.name = u"Test"_s;
    segment.filter = filter;
    segment.strategy = u"Call"_s;
    m_book.change(addSegment(segment));
    const CustomerStanding told = standing();
    QVERIFY(awaited(m_book.workspace().undo()));
    QCOMPARE(told.segments.size(), expected.isEmpty() ? 0u : 1u);
    if (expected.isEmpty())
        return;
    QCOMPARE(told.segments[0].strategy, u"Call"_s);
    QCOMPARE(told.segments[0].reasons.size(), expected.size());
    QVERIFY(!told.segments[0].reasons.contains(QString()));
    if (expected != QStringList{u"*"_s})
        QCOMPARE(told.segments[0].reasons, expected);
}

void CustomerStandingTest::nobody()
{
    const CustomerStanding none = customerStanding(*m_view, m_book.path(), 987'654, Progress());
    QVERIFY(none.segments.empty() && none.lifeCycle.isEmpty() && none.rfm.isEmpty());
    QVERIFY(!standing().lifeCycle.isEmpty());
}

QTEST_GUILESS_MAIN(CustomerStandingTest)
#include "tst_customerstanding.moc"
