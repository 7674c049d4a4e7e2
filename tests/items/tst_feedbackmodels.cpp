// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/feedbackmodel.h"
#include "items/feedbackwords.h"
#include "items/keyaccountmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

FeedbackItem itemOf(std::int64_t id, const FeedbackTimes &times)
{
    FeedbackItem item;
    item.id = id;
    item.customer = 100 + id;
    item.customerName = u"Customer %1"_s.arg(id);
    item.kind = u"Wish"_s;
    item.text = u"two\nlines"_s;
    item.times = times;
    item.grade = 1;
    return item;
}

/// Open and overdue, open, answered late, solved.
std::shared_ptr<const FeedbackDesk> deskOfFour()
{
    FeedbackDesk desk;
    desk.items = {itemOf(1, {kToday - 9, kToday - 2, {}, {}}), itemOf(2, {kToday, kToday + 1, {}, {}}),
                  itemOf(3, {kToday - 9, kToday - 8, kToday - 3, {}}),
                  itemOf(4, {kToday - 9, kToday - 8, kToday - 9, kToday - 1})};
    return std::make_shared<const FeedbackDesk>(std::move(desk));
}

KeyAccount accountOf(const AccountFacts &facts)
{
    KeyAccount account;
    account.customer = 7;
    account.name = u"Aha"_s;
    account.grade = 0;
    account.facts = facts;
    account.health = accountHealth(facts);
    return account;
}

AccountFacts fine()
{
    AccountFacts facts;
    facts.asOf = kToday;
    facts.revenue = Money::fromUnits(100);
    facts.revenueBefore = Money::fromUnits(100);
    facts.satisfaction = SatisfactionLevel::High;
    facts.lastContact = kToday - 3;
    facts.cadence = 7;
    facts.lastReview = kToday - 10;
    return facts;
}

} // namespace

/// The models of feedback and key accounts, and the sentences they show.
class FeedbackModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedbackRows();
    void dueOnlyWhileUnanswered();
    void feedbackReasons_data();
    void feedbackReasons();
    void lowAnswers();
    void accounts();
    void healthReasons_data();
    void healthReasons();
    void causes();
};

void FeedbackModelsTest::feedbackRows()
{
    FeedbackModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.itemAt(0) == nullptr);
    model.setDesk(deskOfFour(), false, kToday);
    QCOMPARE(model.rowCount(), 3); // what is solved is left out
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(model.rowOf(3), 2);
    QCOMPARE(model.index(0, FeedbackModel::State).data().toString(), u"Overdue"_s);
    QCOMPARE(model.index(1, FeedbackModel::State).data().toString(), u"Open"_s);
    QCOMPARE(model.index(0, FeedbackModel::Text).data().toString(), u"two lines"_s);
    QCOMPARE(model.index(0, FeedbackModel::Text).data(Qt::ToolTipRole).toString(), u"two\nlines"_s);
    QCOMPARE(model.index(0, FeedbackModel::Grade).data(GradeRole).toInt(), 1);
    QCOMPARE(model.index(0, 0).data(CustomerIdRole).toLongLong(), 101);
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 1);
    model.setDesk(deskOfFour(), true, kToday);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, FeedbackModel::State).data().toString(), u"Solved"_s);
    QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate(QLocale());
    QCOMPARE(headers.size(), 1);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void FeedbackModelsTest::dueOnlyWhileUnanswered()
{
    FeedbackModel model;
    model.setDesk(deskOfFour(), true, kToday);
    const auto due = [&model](int row, int role) { return model.index(row, FeedbackModel::Due).data(role); };
    QCOMPARE(due(0, DayRole).toInt(), kToday.number() - 2);
    QVERIFY(due(0, OverdueRole).toBool());
    QVERIFY(!due(1, OverdueRole).toBool());
    for (const int answered : {2, 3}) {
        QVERIFY(!due(answered, DayRole).isValid());
        QVERIFY(!due(answered, Qt::DisplayRole).isValid());
        QVERIFY(!due(answered, OverdueRole).toBool());
    }
}

void FeedbackModelsTest::feedbackReasons_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("overdue") << 0 << QStringList{u"noted 2026-11-12"_s, u"by 2026-11-19"_s, u"2 day"_s};
    QTest::newRow("open") << 1 << QStringList{u"noted 2026-11-21"_s, u"to be answered by 2026-11-22"_s};
    QTest::newRow("answered") << 2 << QStringList{u"answered after 6 day"_s};
    QTest::newRow("solved") << 3 << QStringList{u"answered after 0 day"_s, u"solved 2026-11-20"_s};
}

void FeedbackModelsTest::feedbackReasons()
{
    QFETCH(int, item);
    QFETCH(QStringList, parts);
    const QString reason = feedbackReason(deskOfFour()->items[std::size_t(item)], kToday);
    for (const QString &part : parts)
        QVERIFY2(reason.contains(part), qPrintable(reason));
    QCOMPARE(reason.contains(u"to be answered"), item < 2);
}

void FeedbackModelsTest::lowAnswers()
{
    QCOMPARE(lowAnswerText({1, 2, u"A"_s, u"NPS"_s, 3, kToday, {}}), u"NPS 3 on 2026-11-21"_s);
    QCOMPARE(lowAnswerText({1, 2, u"A"_s, u"CSAT"_s, 1, kToday, u"too\nslow"_s}),
             u"CSAT 1 on 2026-11-21: too slow"_s);
}

void FeedbackModelsTest::accounts()
{
    KeyAccountModel model;
    const QAbstractItemModelTester tester(&model);
    KeyAccounts accounts{kToday, {accountOf(fine())}, nullptr};
    AccountFacts late = fine();
    late.nextReview = kToday - 40;
    accounts.accounts.push_back(accountOf(late));
    accounts.accounts.back().customer = 8;
    model.setAccounts(std::make_shared<const KeyAccounts>(accounts), u"EUR"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(8), 1);
    QCOMPARE(model.rowOf(9), -1);
    QCOMPARE(model.index(0, KeyAccountModel::Health).data().toString(), u"Green"_s);
    QCOMPARE(model.index(1, KeyAccountModel::Review).data(KindRole).toInt(), int(HealthLight::Red));
    QVERIFY(!model.index(0, KeyAccountModel::Customer).data(KindRole).isValid());
    QCOMPARE(model.index(0, KeyAccountModel::Revenue).data(AmountRole).toLongLong(), 100 * Money::kScale);
    QCOMPARE(model.index(0, KeyAccountModel::Revenue).data(CurrencyRole).toString(), u"EUR"_s);
    // Without a day of its own the next review comes after the usual time.
    QCOMPARE(model.index(0, KeyAccountModel::Next).data(DayRole).toInt(),
             kToday.number() - 10 + kReviewEvery);
    QVERIFY(!model.index(0, KeyAccountModel::Next).data(OverdueRole).toBool());
    QVERIFY(model.index(1, KeyAccountModel::Next).data(OverdueRole).toBool());
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void FeedbackModelsTest::healthReasons_data()
{
    QTest::addColumn<AccountFacts>("facts");
    QTest::addColumn<QString>("reason");
    QTest::newRow("all is well") << fine() << u"Value, satisfaction, relationship and review are in order."_s;
    AccountFacts facts = fine();
    facts.revenue = Money::fromUnits(66);
    QTest::newRow("fell") << facts << u"Revenue of the last year is 34 % below the year before."_s;
    facts = fine();
    facts.satisfaction = SatisfactionLevel::Low;
    QTest::newRow("unsatisfied") << facts << u"Not satisfied, by the last review."_s;
    facts = fine();
    facts.rating = 2;
    QTest::newRow("rated") << facts << u"The last review rates the relationship 2 of 5."_s;
    facts = fine();
    facts.lastContact = {};
    QTest::newRow("no contact") << facts << u"No contact is written down."_s;
    facts = fine();
    facts.lastReview = {};
    QTest::newRow("never reviewed") << facts << u"Never reviewed."_s;
    facts = fine();
    facts.nextReview = kToday - 1;
    QTest::newRow("review due") << facts << u"Reviewed 2026-11-11, the next one was due 2026-11-20."_s;
    facts = fine();
    facts.satisfaction.reset();
    facts.revenue = facts.revenueBefore = Money(0);
    QTest::newRow("little is known") << facts << u"Nothing bought in two years. Not asked within a year."_s;
}

void FeedbackModelsTest::healthReasons()
{
    QFETCH(AccountFacts, facts);
    QFETCH(QString, reason);
    QCOMPARE(healthReason(accountOf(facts), QLocale::c()), reason);
}

void FeedbackModelsTest::causes()
{
    QCOMPARE(keyAccountCauses({true, false, false}), u"grade A"_s);
    QCOMPARE(keyAccountCauses({true, false, true}), u"grade A, among the 20 largest by revenue"_s);
    QVERIFY(!KeyAccountCause().holds());
    KeyAccount account = accountOf(fine());
    account.answer = NewestAnswer{u"NPS"_s, 9, kToday};
    QCOMPARE(satisfactionReason(account, QLocale::c()), u"Satisfied: NPS 9 on 2026-11-21."_s);
}

QTEST_GUILESS_MAIN(FeedbackModelsTest)
#include "tst_feedbackmodels.moc"
