// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/indicatorreader.h"

#include <QTest>

#include <vector>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The indicators of one customer.
class IndicatorReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys();
    void daysBefore();
    void values_data();
    void values();
    void withoutPurchases();
    void lifetimeValue();
    void readAgain();
};

namespace {

constexpr Day kBegin(20'000);
constexpr DaySpan kDays{kBegin, kBegin + 99};
constexpr double kGap = 400; ///< so that nobody without gaps of its own churns sooner

/// Events by lines such as "order 3 100" (days from the beginning, amount), "return 5 -100" (of the order
/// before), "won 4 50", "lost 4", "answer 4 0.5", "answer 4 1 recommends",
/// "compared 4 0.75", "engaged 3", "sent 1 5" or "sent 1".
class Customer
{
public:
    explicit Customer(const QString &events)
    {
        for (const QString &line : events.split(u", "_s, Qt::SkipEmptyParts))
            add(line.split(u' '));
    }

    CustomerEvents events()
    {
        return {m_lines, m_deals, m_answers, m_comparisons, m_engagements, m_messages};
    }

private:
    void add(const QStringList &words)
    {
        const QString &what = words[0];
        const Day day = kBegin + words[1].toInt();
        const QString third = words.value(2);
        if (what == u"order" || what == u"return") {
            m_order += what == u"order" ? 1 : 0;
            m_lines.push_back({day, Money::fromUnits(third.toInt()), m_order});
        } else if (what == u"won" || what == u"lost") {
            m_deals.push_back({day, what == u"won", Money::fromUnits(third.toInt())});
        } else if (what == u"answer") {
            m_answers.push_back({day, third.toDouble(), words.value(3) == u"recommends"});
        } else if (what == u"compared") {
            m_comparisons.push_back({day, third.toDouble()});
        } else if (what == u"sent") {
            m_messages.push_back({day, third.isEmpty() ? Day() : kBegin + third.toInt()});
        } else {
            m_engagements.push_back(day);
        }
    }

    std::uint32_t m_order = 0;
    std::vector<PurchaseLine> m_lines;
    std::vector<DecidedDeal> m_deals;
    std::vector<ScoredAnswer> m_answers;
    std::vector<ScoredAnswer> m_comparisons;
    std::vector<Day> m_engagements;
    std::vector<CampaignMessage> m_messages;
};

/// "retention 1/1 frequency 2/1 …", of those with a weight.
QString told(const IndicatorValues &values)
{
    QStringList parts;
    for (std::size_t i = 0; i < kIndicators; ++i) {
        if (values[i].weight > 0)
            parts << u"%1 %2/%3"_s.arg(QLatin1StringView(kIndicatorTraits[i].key))
                         .arg(values[i].value)
                         .arg(values[i].weight);
    }
    return parts.join(u' ');
}

} // namespace

void IndicatorReaderTest::keys()
{
    for (std::size_t i = 0; i < kIndicators; ++i)
        QCOMPARE(indicatorOf(kIndicatorTraits[i].key), static_cast<Indicator>(i));
    QVERIFY(!indicatorOf("profit"));
    QVERIFY(traitsOf(Indicator::Churn).lessIsBetter);
    QVERIFY(!traitsOf(Indicator::Revenue).isShare);
}

void IndicatorReaderTest::daysBefore()
{
    QCOMPARE(kDays.before(), (DaySpan{kBegin - 100, kBegin - 1}));
    QVERIFY(kDays.contains(kDays.end) && !kDays.contains(kDays.end + 1) && !kDays.contains(Day()));
}

void IndicatorReaderTest::values_data()
{
    QTest::addColumn<QString>("events");
    QTest::addColumn<QString>("expected");
    const QString nothing = u"conversion 0/1 frequency 0/1 revenue 0/1 engagement 0/1"_s;
    QTest::newRow("nothing") << QString() << nothing;
    QTest::newRow("first orders") << u"order 0 100, order 99 50"_s
                                  << u"conversion 1/1 frequency 2/1 revenue 150/1 engagement 0/1"_s;
    QTest::newRow("a day too late") << u"order 100 100"_s << nothing;
    QTest::newRow("bought again")
        << u"order -1 100, order 5 50"_s
        << u"retention 1/1 frequency 1/1 revenue 50/1 churn 0/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("did not buy again")
        << u"order -1 100"_s
        << u"retention 0/1 frequency 0/1 revenue 0/1 churn 0/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("returned what was bought before")
        << u"order -10 100, order -5 70, return 5 -70"_s
        << u"retention 0/1 frequency 0/1 revenue -70/1 churn 0/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("returned within") << u"order 5 100, return 6 -100"_s
                                     << u"conversion 0/1 frequency 0/1 revenue 0/1 engagement 0/1"_s;
    QTest::newRow("churned by the end")
        << u"order -350 100"_s
        << u"retention 0/1 frequency 0/1 revenue 0/1 churn 1/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("churned before")
        << u"order -450 100"_s << u"retention 0/1 frequency 0/1 revenue 0/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("deals") << u"won 3 50, lost 4, lost 100, lost -1"_s
                           << u"conversion 1/1 frequency 0/1 revenue 0/1 engagement 0/1 signing 1/2"_s;
    QTest::newRow("a deal won before")
        << u"won -3 50"_s << u"retention 0/1 frequency 0/1 revenue 0/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("answers") << u"answer 3 0.5, answer 5 1, answer -1 0"_s
                             << nothing.left(nothing.indexOf(u"engagement")) +
                                    u"satisfaction 1.5/2 engagement 0/1"_s;
    QTest::newRow("engaged") << u"engaged 0, engaged 5, engaged 5, engaged 100"_s
                             << u"conversion 0/1 frequency 0/1 revenue 0/1 engagement 3/1"_s;
    QTest::newRow("messages") << u"sent 1 5, sent 2, sent 3 150, sent 100 101"_s
                              << u"conversion 0/1 frequency 0/1 revenue 0/1 response 1/3 engagement 0/1"_s;
    const QString three = u"order -90 10, order -60 10, order -30 10"_s;
    const QString unmoved = u"retention 0/1 frequency 0/1 revenue 0/1 churn 0/1 engagement 0/1"_s;
    QTest::newRow("three orders") << three << unmoved + u" loyalty 1/1"_s;
    QTest::newRow("the third within") << u"order -90 10, order -60 10, order 99 10"_s
                                      << u"retention 1/1 frequency 1/1 revenue 10/1 churn 0/1 engagement 0/1 "
                                         "loyalty 1/1"_s;
    QTest::newRow("three orders, churned by the end")
        << u"order -330 10, order -260 10, order -190 10"_s
        << u"retention 0/1 frequency 0/1 revenue 0/1 churn 1/1 engagement 0/1 loyalty 0/1"_s;
    QTest::newRow("recommends") << u"order -30 10, answer -20 1 recommends"_s << unmoved + u" loyalty 1/1"_s;
    QTest::newRow("recommends after the end")
        << u"order -30 10, answer 100 1 recommends"_s << unmoved + u" loyalty 0/1"_s;
    QTest::newRow("recommends without having bought")
        << u"answer 3 1 recommends"_s
        << nothing.left(nothing.indexOf(u"engagement")) + u"satisfaction 1/1 engagement 0/1"_s;
    QTest::newRow("compared") << u"compared 3 0.25, compared 9 1, compared -1 0"_s
                              << nothing + u" rivals 1.25/2"_s;
}

void IndicatorReaderTest::values()
{
    QFETCH(QString, events);
    Customer customer(events);
    IndicatorReader reader(kGap, true);
    QTEST(told(reader.read(customer.events(), kDays)), "expected");
}

/// In a book without purchases deals won are what was bought.
void IndicatorReaderTest::withoutPurchases()
{
    Customer customer(u"won 3 50, won 9 70, won -3 10, lost 4"_s);
    IndicatorReader reader(kGap, false);
    QCOMPARE(told(reader.read(customer.events(), kDays)),
             u"retention 1/1 frequency 2/1 revenue 120/1 engagement 0/1 signing 2/3 loyalty 0/1"_s);
}

/// Of those who had bought before, by all that they bought up to the end.
void IndicatorReaderTest::lifetimeValue()
{
    const ValueModel model{{0.25, 4.5, 0.8, 2.5}, {}, 7, 52};
    IndicatorReader reader(kGap, true, model);
    const auto valueOf = [&reader](const QString &events) {
        Customer customer(events);
        return reader.read(customer.events(), kDays)[std::size_t(Indicator::LifetimeValue)];
    };
    QCOMPARE(valueOf(u"order 3 10"_s).weight, 0.0);
    QCOMPARE(valueOf(u"won -3 10"_s).weight, 0.0);
    const Measured value = valueOf(u"order -41 10, order -27 10, order 1 40, order 120 500"_s);
    QCOMPARE(value.weight, 1.0);
    QCOMPARE(value.value, 20 * model.buying.expected(2, 6, 20, 52));
    // A return of all that was bought leaves nobody who buys again.
    QCOMPARE(valueOf(u"order -41 10, return 2 -10"_s).value, 0.0);
}

/// One reader may look at a customer again, over other days.
void IndicatorReaderTest::readAgain()
{
    Customer customer(u"order -150 30, order -50 40, order -40 20, return -39 -20, order 5 50"_s);
    IndicatorReader reader(kGap, true);
    const QString first = told(reader.read(customer.events(), kDays));
    QCOMPARE(told(reader.read(customer.events(), kDays.before())),
             u"retention 1/1 frequency 1/1 revenue 40/1 churn 0/1 engagement 0/1 loyalty 0/1"_s);
    QCOMPARE(told(reader.read(customer.events(), kDays)), first);
    QCOMPARE(first, u"retention 1/1 frequency 1/1 revenue 50/1 churn 0/1 engagement 0/1 loyalty 1/1"_s);
}

QTEST_APPLESS_MAIN(IndicatorReaderTest)

#include "tst_indicatorreader.moc"
