// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/filtering.h"
#include "workspace/segments/customergroups.h"
#include "workspace/strategydesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Whom the strategies of a book concern.
class StrategyClassesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassCanBeAsked_data();
    void everyClassCanBeAsked();
    void problems_data();
    void problems();
    void kindsOfNeed();
    void partsOfAll_data();
    void partsOfAll();
};

namespace {

/// The strategies of @p proposal for @p customerClass.
const StrategyStanding &standing(const StrategyProposal &proposal, const QString &customerClass)
{
    const auto found = std::ranges::find_if(proposal.strategies, [&](const StrategyStanding &each) {
        return each.strategy.customerClass == customerClass;
    });
    return *found;
}

} // namespace

void StrategyClassesTest::everyClassCanBeAsked_data()
{
    QTest::addColumn<QString>("written");
    for (const Strategy &strategy : shippedStrategies())
        QTest::newRow(qPrintable(strategy.key)) << strategy.key;
}

/// Every class but the kinds of need is a filter in a plain book, and its past can be told.
void StrategyClassesTest::everyClassCanBeAsked()
{
    QFETCH(QString, written);
    StrategyDesk desk;
    desk.use({written});
    const StrategyProposal proposal = desk.propose(true);
    const StrategyStanding &asked = standing(proposal, written);
    if (written.startsWith(u"need:")) {
        QVERIFY(asked.problem.contains(u"Kind of need"));
        QVERIFY(asked.where.isEmpty());
        return;
    }
    QCOMPARE(asked.problem, QString());
    LEADBOOK_VERIFY(parseFilter(desk.view(), asked.where));
}

void StrategyClassesTest::problems_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no such segment") << u"segment:Partners"_s << u"Partners"_s;
    QTest::newRow("no such kind") << u"shoe:size"_s << u"shoe:size"_s;
    QTest::newRow("no such state") << u"lifeCycle:asleep"_s << u"one of potential"_s;
}

/// A class that cannot be asked has nobody in it and leaves its tasks alone.
void StrategyClassesTest::problems()
{
    QFETCH(QString, written);
    QFETCH(QString, problem);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today());
    Strategy strategy;
    strategy.name = u"Own"_s;
    strategy.customerClass = written;
    strategy.since = desk.today();
    strategy.steps = {{0, TaskKind::Call, 3, u"Call"_s, {}}};
    desk.change(saveStrategy(strategy, desk.today()));
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Task, {{"customer", qlonglong{customer}},
                                     {"title", u"Call"_s},
                                     {"step", qlonglong{rows.ask("SELECT id FROM strategy_step").at(0)}}});
        return rows.status();
    });
    const StrategyProposal proposal = desk.propose(true);
    QVERIFY2(standing(proposal, written).problem.contains(problem),
             qPrintable(standing(proposal, written).problem));
    QCOMPARE(standing(proposal, written).members, 0);
    QVERIFY(proposal.changes.empty());
}

void StrategyClassesTest::kindsOfNeed()
{
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 9);
    desk.addCustomer(u"Bee"_s, desk.today() - 9);
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::CustomField,
                 {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"需求层次"_s}, {"type", u"text"_s}});
        LEADBOOK_TRY(rows.status());
        return editor.insertWithId(RecordTable::CustomerExtra, customer, std::array{Cell{"x001", u"潜在"_s}});
    });
    const StrategyProposal proposal =
        StrategyDesk::check(strategyStandings(desk.path(), desk.view(), Progress()));
    QCOMPARE(standing(proposal, u"need:latent"_s).problem, QString());
    QCOMPARE(standing(proposal, u"need:latent"_s).members, 1);
    QCOMPARE(standing(proposal, u"need:basic"_s).members, 0);
}

void StrategyClassesTest::partsOfAll_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("whole");
    QTest::newRow("grades") << u"grade:"_s << u"grade is not empty"_s;
    QTest::newRow("value") << u"value:"_s << u"m >= 1"_s;
    QTest::newRow("behaviour") << u"behaviour:"_s << u"orders >= 0"_s;
    QTest::newRow("life cycle") << u"lifeCycle:"_s << u"lifeCycle is not empty"_s;
    QTest::newRow("loyalty") << u"loyalty:"_s << u"orders >= 1 or answered(kind = \"NPS\" and score >= 9)"_s;
    QTest::newRow("satisfaction") << u"satisfaction:"_s << u"satisfaction is not empty"_s;
}

/// The classes of one kind divide its customers.
void StrategyClassesTest::partsOfAll()
{
    QFETCH(QString, kind);
    QFETCH(QString, whole);
    LoadedBook book(kStrategyDay);
    book.generate(400);
    const ViewPtr view = book.load();
    const auto membersOfFilter = [&view](const QString &where) {
        ClassQuestion question;
        question.where = where;
        return membersOf(*view, question, Progress());
    };
    std::vector<std::uint8_t> times(view->snapshot->customers.rows(), 0);
    for (const Strategy &strategy : shippedStrategies()) {
        if (!strategy.key.startsWith(kind))
            continue;
        const auto members = membersOf(*view, askClass(*view, strategy.key, {}), Progress());
        for (std::size_t row = 0; row < members.size(); ++row)
            times[row] = static_cast<std::uint8_t>(times[row] + members[row]);
    }
    QCOMPARE(times, membersOfFilter(whole));
    if (kind != u"satisfaction:")
        QVERIFY(std::ranges::count(times, 1) > 0);
}

QTEST_GUILESS_MAIN(StrategyClassesTest)
#include "tst_strategyclasses.moc"
