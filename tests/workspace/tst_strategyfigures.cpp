// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategyfigures.h"
#include "workspace/strategydesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What became of the tasks of a strategy's steps.
class StrategyFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byStrategyAndOwner();
    void nothingYet();
};

void StrategyFiguresTest::byStrategyAndOwner()
{
    StrategyDesk desk;
    desk.use({u"grade:A"_s});
    const std::int64_t step = desk.strategy(u"grade:A"_s).steps.front().id;
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const qlonglong mei = rows.add(RecordTable::Owner, {{"name", u"Mei"_s}});
        const qlonglong tom = rows.add(RecordTable::Owner, {{"name", u"Tom"_s}});
        const qlonglong customer = rows.add(RecordTable::Customer, {{"name", u"Aha"_s}, {"owner", mei}});
        const auto add = [&](int due, QVariant first, QVariant over, QVariant ending, QVariant owner) {
            rows.add(RecordTable::Task, {{"customer", customer},
                                         {"title", u"x"_s},
                                         {"step", qlonglong{step}},
                                         {"due_day", due},
                                         {"first_due_day", first},
                                         {"done_day", over},
                                         {"ending", ending},
                                         {"owner", owner}});
        };
        add(19'990, {}, 19'990, 0, {});     // in time
        add(19'990, {}, 19'980, {}, {});    // early
        add(19'995, 19'980, 19'994, 0, {}); // put off: 14 days late
        add(19'990, {}, 19'993, 0, tom);    // 3 days late
        add(19'990, {}, 19'991, 1, {});     // not needed
        add(19'990, {}, 19'991, 2, {});     // withdrawn
        add(19'999, {}, {}, {}, tom);       // overdue
        add(20'000, {}, {}, {}, {});        // open
        return rows.status();
    });
    const auto all = StrategyDesk::check(strategyFigures(desk.path(), desk.today(), Progress()));
    QCOMPARE(all.size(), std::size_t(1));
    const StrategyFigures &figures = all.begin()->second;
    QCOMPARE(figures.all.created, 8);
    QCOMPARE(figures.all.done, 4);
    QCOMPARE(figures.all.inTime, 2);
    QCOMPARE(figures.all.dropped, 1);
    QCOMPARE(figures.all.withdrawn, 1);
    QCOMPARE(figures.all.open, 2);
    QCOMPARE(figures.all.overdue, 1);
    QCOMPARE(figures.all.medianDelay.value(), 1.5); // 0, 0, 3, 14
    QCOMPARE(figures.all.doneRate().value(), 4.0 / 6.0);
    QCOMPARE(figures.owners.at(u"Tom"_s).done, 1);
    QCOMPARE(figures.owners.at(u"Tom"_s).doneRate().value(), 0.5);
    QCOMPARE(figures.owners.at(u"Mei"_s).medianDelay.value(), 0.0);
}

void StrategyFiguresTest::nothingYet()
{
    StrategyDesk desk;
    desk.use({u"grade:A"_s});
    QVERIFY(StrategyDesk::check(strategyFigures(desk.path(), desk.today(), Progress())).empty());
    QVERIFY(!StepFigures().doneRate());
    Progress progress;
    progress.cancel();
    QVERIFY(!strategyFigures(desk.path(), desk.today(), progress));
}

QTEST_GUILESS_MAIN(StrategyFiguresTest)
#include "tst_strategyfigures.moc"
