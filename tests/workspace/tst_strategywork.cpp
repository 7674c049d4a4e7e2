// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tstranslator.h"
#include "workspace/recordfixture.h"
#include "workspace/strategies/strategyreader.h"
#include "workspace/strategies/strategywork.h"

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Strategies of a book, written and read.
class StrategyWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedWhereTheBookHasNone();
    void readInTheLanguageOfTheDay();
    void editedAndUndone();
    void stepsComeAndGo();
    void inUse();
    void refused_data();
    void refused();
};

namespace {

std::vector<Strategy> read(const RecordBook &open)
{
    const auto all = readStrategies(open.book->handle());
    if (!all)
        qFatal("%s", qPrintable(all.error().detail));
    return *all;
}

Strategy ownOne()
{
    Strategy strategy;
    strategy.name = u"Partners"_s;
    strategy.customerClass = u"segment:Partners"_s;
    strategy.goal = u"Stay friends"_s;
    strategy.cadence = 20;
    strategy.steps = {{0, TaskKind::Visit, 3, u"Visit"_s, u"Bring a cake"_s},
                      {0, TaskKind::Call, 9, u"Call"_s, {}}};
    return strategy;
}

} // namespace

void StrategyWorkTest::shippedWhereTheBookHasNone()
{
    RecordBook open;
    QCOMPARE(read(open), shippedStrategies());
    Strategy changed = shippedStrategies()[2];
    changed.name = u"Ours"_s;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(changed, kToday).work));
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(ownOne(), kToday).work));
    const auto all = read(open);
    QCOMPARE(all.size(), shippedStrategies().size() + 1);
    QCOMPARE(all[2].name, u"Ours"_s);
    QVERIFY(all[2].id != 0);
    QCOMPARE(all[1].id, 0);
    QCOMPARE(all.back().name, u"Partners"_s);
    QCOMPARE(all.back().steps.size(), std::size_t(2));
    QCOMPARE(all.back().cadence, std::optional(20));
}

void StrategyWorkTest::readInTheLanguageOfTheDay()
{
    RecordBook open;
    Strategy changed = shippedStrategies().front();
    changed.name = u"Ours"_s;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(changed, kToday).work));
    std::vector<Strategy> chinese;
    {
        const TsTranslator words(u"leadbook_zh_CN.ts"_s);
        chinese = shippedStrategies();
        const RecordWork work = seedStrategies();
        LEADBOOK_VERIFY(open.book->change(work.label, work.work));
        const auto all = read(open);
        QCOMPARE(all.size(), chinese.size());
        QCOMPARE(all.front().name, u"Ours"_s);
        for (std::size_t i = 1; i < all.size(); ++i) {
            QCOMPARE(all[i].name, chinese[i].name);
            QCOMPARE(all[i].goal, chinese[i].goal);
            QCOMPARE(all[i].steps.size(), chinese[i].steps.size());
            QCOMPARE(all[i].steps.front().title, chinese[i].steps.front().title);
            QCOMPARE(all[i].steps.back().text, chinese[i].steps.back().text);
            QVERIFY(!all[i].isInUse());
        }
        // What somebody changes stays, the rest is read in every language.
        Strategy edited = all[1];
        edited.goal = u"我们的目标"_s;
        LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(edited, kToday).work));
    }
    const auto plain = read(open);
    const auto english = shippedStrategies();
    for (std::size_t i = 1; i < plain.size(); ++i) {
        QVERIFY(chinese[i].name != english[i].name);
        QCOMPARE(plain[i].name, english[i].name);
        QCOMPARE(plain[i].goal, i == 1 ? u"我们的目标"_s : english[i].goal);
        QCOMPARE(plain[i].steps.front().title, english[i].steps.front().title);
    }
    LEADBOOK_VERIFY(open.book->undo());
    // Once more writes nothing.
    const auto again = open.book->change(u"x"_s, seedStrategies().work);
    LEADBOOK_VERIFY(again);
    QCOMPARE(again->change.id, 0);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(read(open)[1], shippedStrategies()[1]);
}

void StrategyWorkTest::editedAndUndone()
{
    RecordBook open;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(ownOne(), kToday).work));
    const Strategy before = read(open).back();
    const QByteArray hash = open.book->contentHash().value();
    Strategy after = before;
    after.name = u"Friends"_s;
    after.cadence.reset();
    after.goal.clear();
    std::swap(after.steps[0], after.steps[1]);
    after.steps[0].title = u"Ring"_s;
    const RecordWork work = saveStrategy(after, kToday);
    LEADBOOK_VERIFY(open.book->change(work.label, work.work));
    QCOMPARE(read(open).back(), after);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), hash);
    QCOMPARE(read(open).back(), before);
}

/// A step that goes withdraws what is open of it; what is over stays.
void StrategyWorkTest::stepsComeAndGo()
{
    RecordBook open;
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(ownOne(), kToday).work));
    Strategy strategy = read(open).back();
    const auto task = [&](const QVariant &over) {
        open.add(RecordTable::Task,
                 {{"title", u"Visit"_s}, {"step", qlonglong{strategy.steps[0].id}}, {"done_day", over}});
    };
    task({});
    task(kToday.number() - 5);
    const QByteArray hash = open.book->contentHash().value();
    strategy.steps[0] = {0, TaskKind::Mail, 1, u"Write"_s, {}};
    LEADBOOK_VERIFY(open.book->change(u"x"_s, saveStrategy(strategy, kToday).work));
    const Strategy after = read(open).back();
    QCOMPARE(after.steps.size(), std::size_t(2));
    QCOMPARE(after.steps[0].title, u"Write"_s);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM task WHERE step IS NULL"), 2);
    QCOMPARE(number(*open.book, "SELECT count(*) FROM task WHERE ending = 2 AND done_day = " +
                                    std::to_string(kToday.number())),
             1);
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), hash);
}

void StrategyWorkTest::inUse()
{
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    const auto all = read(open);
    const RecordWork use = useStrategies({all[0], all[4]}, kToday);
    QVERIFY(use.label.contains(all[0].name));
    LEADBOOK_VERIFY(open.book->change(use.label, use.work));
    QCOMPARE(read(open)[0].since, kToday);
    QCOMPARE(read(open)[4].since, kToday);
    QCOMPARE(std::ranges::count_if(read(open), &Strategy::isInUse), 2);
    // The day stays where it is in use already.
    LEADBOOK_VERIFY(open.book->change(u"x"_s, useStrategies({read(open)[0]}, kToday + 9).work));
    QCOMPARE(read(open)[0].since, kToday);
    LEADBOOK_VERIFY(open.book->change(u"x"_s, stopStrategies({read(open)[0]}).work));
    QVERIFY(!read(open)[0].isInUse());
    LEADBOOK_VERIFY(open.book->undo());
    LEADBOOK_VERIFY(open.book->undo());
    QCOMPARE(open.book->contentHash().value(), hash);
}

void StrategyWorkTest::refused_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"name", "class", "title", "offset", "cadence"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void StrategyWorkTest::refused()
{
    QFETCH(QString, part);
    Strategy strategy = ownOne();
    if (part == u"name")
        strategy.name = u" "_s;
    else if (part == u"class")
        strategy.customerClass = u"grade:"_s;
    else if (part == u"title")
        strategy.steps[1].title.clear();
    else if (part == u"offset")
        strategy.steps[1].offsetDays = StrategyStep::kMostDays + 1;
    else
        strategy.cadence = 0;
    RecordBook open;
    const QByteArray hash = open.book->contentHash().value();
    const auto written = open.book->change(u"x"_s, saveStrategy(strategy, kToday).work);
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::Invalid);
    QVERIFY(!written.error().message.isEmpty());
    QCOMPARE(open.book->contentHash().value(), hash);
}

QTEST_GUILESS_MAIN(StrategyWorkTest)
#include "tst_strategywork.moc"
