// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/needstanding.h"
#include "workspace/recordfixture.h"

#include <array>

using namespace leadbook;
using namespace leadbook::test;

/// What a need is judged to be, on what evidence, and who said so when.
class NeedStandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsRecorded();
    void ofEvidence_data();
    void ofEvidence();
    void theNewestCounts();
    void whoWroteItLast();
    void nobodySaidWhoTheyAre();

private:
    static NeedStanding standingOf(const RecordBook &record)
    {
        const auto standing = readNeedStanding(record.book->handle(), record.customer);
        if (!standing)
            qFatal("%s", qPrintable(standing.error().message));
        return *standing;
    }
};

void NeedStandingTest::nothingIsRecorded()
{
    const RecordBook record;
    const NeedStanding standing = standingOf(record);
    QVERIFY(!standing.level);
    QVERIFY(!standing.day.isValid());
    QVERIFY(standing.who.isEmpty());
}

void NeedStandingTest::ofEvidence_data()
{
    QTest::addColumn<QVariant>("judged");
    QTest::addColumn<QVariant>("product");
    QTest::addColumn<QVariant>("budget");
    QTest::addColumn<QVariant>("decider");
    QTest::addColumn<int>("level");
    const QVariant none;
    QTest::newRow("all") << none << QVariant(u"ERP"_s) << QVariant(1) << QVariant(u"Mei"_s) << 3;
    QTest::newRow("product") << none << QVariant(u"ERP"_s) << QVariant(1) << none << 2;
    QTest::newRow("others") << none << none << QVariant(1) << QVariant(u"Mei"_s) << 2;
    QTest::newRow("little") << none << none << QVariant(1) << none << 1;
    QTest::newRow("nothing") << none << none << none << none << 0;
    QTest::newRow("judged") << QVariant(2) << none << none << none << 2;
}

void NeedStandingTest::ofEvidence()
{
    QFETCH(QVariant, judged);
    QFETCH(QVariant, product);
    QFETCH(QVariant, budget);
    QFETCH(QVariant, decider);
    RecordBook record;
    record.add(RecordTable::Need, {{"day", 20'001},
                                   {"level", judged},
                                   {"product", product},
                                   {"budget", budget},
                                   {"decision_maker", decider},
                                   {"note", u"by phone <b>"_s}});
    const NeedStanding standing = standingOf(record);
    QTEST(standing.level.value_or(-1), "level");
    QCOMPARE(standing.need.product, product.toString());
    QCOMPARE(standing.need.budget.has_value(), budget.isValid());
    QCOMPARE(standing.need.decisionMaker, decider.toString());
    QCOMPARE(standing.note, u"by phone <b>"_s);
    QCOMPARE(standing.day, Day(20'001));
}

void NeedStandingTest::theNewestCounts()
{
    RecordBook record;
    record.add(RecordTable::Need, {{"day", 20'005}, {"level", 3}});
    record.add(RecordTable::Need, {{"day", 20'001}, {"level", 1}}); // written later, about an earlier day
    QCOMPARE(standingOf(record).level, std::optional(3));
    record.add(RecordTable::Need, {{"day", 20'005}, {"level", 2}}); // of two of one day the later
    QCOMPARE(standingOf(record).level, std::optional(2));
}

void NeedStandingTest::whoWroteItLast()
{
    RecordBook record;
    record.book->setAuthor(u"Mei"_s);
    const auto need = record.add(RecordTable::Need, {{"day", 20'001}, {"level", 1}});
    QCOMPARE(standingOf(record).who, u"Mei"_s);
    QCOMPARE(standingOf(record).at, std::int64_t{1'728'000'000'000});
    record.book->setAuthor(u"Tom"_s);
    record.add(RecordTable::Interaction, {{"day", 20'001}, {"kind", 0}}); // not of the need
    QCOMPARE(standingOf(record).who, u"Mei"_s);
    const auto changed = record.book->change(u"Test"_s, [need](Editor &editor) {
        return editor.update(RecordTable::Need, need, std::array{Cell{"level", 3}});
    });
    QVERIFY(changed);
    QCOMPARE(standingOf(record).who, u"Tom"_s);
    QCOMPARE(standingOf(record).level, std::optional(3));
}

void NeedStandingTest::nobodySaidWhoTheyAre()
{
    RecordBook record;
    record.add(RecordTable::Need, {{"day", 20'001}, {"level", 1}});
    const NeedStanding standing = standingOf(record);
    QVERIFY(standing.who.isEmpty());
    QVERIFY(standing.at > 0);
}

QTEST_GUILESS_MAIN(NeedStandingTest)
#include "tst_needstanding.moc"
