// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "items/deallist.h"
#include "items/funnelfigures.h"
#include "support/loadedbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::FunnelCount)
Q_DECLARE_METATYPE(leadbook::PeriodChoice)
Q_DECLARE_METATYPE(leadbook::PeriodComparison)
Q_DECLARE_METATYPE(leadbook::Period)

namespace {

constexpr Day kToday(20'778); // 2026-11-21

Day day(const char *iso)
{
    return Day::fromIso(QString::fromLatin1(iso)).value();
}

QString dump(const FunnelAsk &ask)
{
    return u"count %1 period %2 where %3"_s.arg(int(ask.count)).arg(int(ask.period)).arg(ask.where);
}

/// Every narrowing that a page offers, and any filter.
QList<FunnelAsk> narrowings(const View &view)
{
    QList<FunnelAsk> asks{FunnelAsk()};
    for (const OwnerRow &owner : view.snapshot->owners)
        asks << FunnelAsk{.owner = toQString(owner.name)};
    asks << FunnelAsk{.owner = QString()} << FunnelAsk{.source = QString()}
         << FunnelAsk{.source = u"Website"_s} << FunnelAsk{.segment = u"Champions"_s}
         << FunnelAsk{.grade = u"A"_s} << FunnelAsk{.where = u"orders >= 2 or employees > 100"_s}
         << FunnelAsk{.where = u"hasDeal(outcome = won)"_s}
         << FunnelAsk{.owner = QString(), .where = u"not hasDeal(outcome = lost)"_s};
    return asks;
}

} // namespace

/// What is asked of the funnel, on a generated book: identities, sums between views and the deals behind.
class FunnelAskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addsUp_data();
    void addsUp();
    void narrowingsAreParts();
    void stuckDealsAreListed();
    void refuses_data();
    void refuses();
    void periods_data();
    void periods();
    void cohortsAreFollowedAsLong();
    void fiscalYears_data();
    void fiscalYears();

private:
    const View &view() const { return *m_view; }
    void compareWithList(const FunnelAsk &ask, const FunnelPick &pick, std::int64_t bar) const;

    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void FunnelAskTest::initTestCase()
{
    m_book.generate(600);
    m_view = m_book.load();
    QVERIFY(m_view->snapshot->deals.ids.size() > 50);
}

void FunnelAskTest::addsUp_data()
{
    QTest::addColumn<FunnelCount>("count");
    QTest::addColumn<PeriodChoice>("period");
    const std::pair<const char *, FunnelCount> counts[]{{"entered", FunnelCount::Entered},
                                                        {"current", FunnelCount::Current},
                                                        {"cohort", FunnelCount::Cohort}};
    const std::pair<const char *, PeriodChoice> periods[]{{"all time", PeriodChoice::AllTime},
                                                          {"this year", PeriodChoice::ThisYear},
                                                          {"12 months", PeriodChoice::LastTwelveMonths},
                                                          {"this quarter", PeriodChoice::ThisQuarter},
                                                          {"last quarter", PeriodChoice::LastQuarter},
                                                          {"last year", PeriodChoice::LastYear},
                                                          {"own days", PeriodChoice::Own}};
    for (const auto &[how, count] : counts)
        for (const auto &[when, period] : periods)
            QTest::addRow("%s, %s", how, when) << count << period;
}

void FunnelAskTest::compareWithList(const FunnelAsk &ask, const FunnelPick &pick, std::int64_t bar) const
{
    const auto list = dealsBehind(view(), ask, pick, Progress());
    QVERIFY2(list, qPrintable(dump(ask)));
    QVERIFY2(std::int64_t(list->lines.size()) == bar, qPrintable(dump(ask)));
    QVERIFY(list->customers <= bar);
}

/// reached(k) = reached(k + 1) + open(k) + lost(k), groups and reasons come to the whole, and behind each bar
/// lie as many deals as it says: for each way to count, period and filter, and in the period compared with.
void FunnelAskTest::addsUp()
{
    QFETCH(FunnelCount, count);
    QFETCH(PeriodChoice, period);
    for (FunnelAsk ask : narrowings(view())) {
        ask.count = count;
        ask.period = period;
        ask.own = {kToday - 400, kToday - 100};
        ask.than = PeriodComparison::Before;
        const auto figures = funnelFigures(view(), ask, Progress());
        QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().message + dump(ask)));
        QCOMPARE(figures->then.has_value(), period != PeriodChoice::AllTime);
        for (const Funnel *funnel : {&figures->funnel, figures->then ? &*figures->then : nullptr}) {
            if (funnel == nullptr)
                continue;
            const bool isThen = funnel != &figures->funnel;
            for (std::size_t k = 0; k < funnel->stages.size(); ++k) {
                const FunnelStep &stage = funnel->stages[k];
                const auto next = k + 1 < funnel->stages.size() ? funnel->stages[k + 1].entered : funnel->won;
                QCOMPARE(stage.entered, next + stage.open + stage.lost);
                compareWithList(ask, {FunnelPart::Reached, k, {}, {}, isThen}, stage.entered);
                compareWithList(ask, {FunnelPart::Recorded, k, {}, {}, isThen}, stage.visited);
                compareWithList(ask, {FunnelPart::Open, k, {}, {}, isThen}, stage.open);
                compareWithList(ask, {FunnelPart::Lost, k, {}, {}, isThen}, stage.lost);
            }
            compareWithList(ask, {FunnelPart::Reached, funnel->stages.size(), {}, {}, isThen}, funnel->won);
            QCOMPARE(funnel->stages.front().entered, funnel->deals());
        }
        const Funnel &funnel = figures->funnel;
        std::int64_t grouped = 0;
        for (const FunnelOwner &group : figures->owners) {
            grouped += group.won + group.lost + group.open;
            FunnelPick pick{FunnelPart::AnyLost, 0, group.name};
            compareWithList(ask, pick, group.lost);
            pick.part = FunnelPart::AnyOpen;
            compareWithList(ask, pick, group.open);
        }
        QCOMPARE(grouped, funnel.deals());
        std::int64_t lost = 0;
        for (const LostReason &reason : figures->reasons) {
            lost += reason.deals;
            compareWithList(ask, {FunnelPart::AnyLost, 0, {}, reason.reason}, reason.deals);
            for (std::size_t k = 0; k < reason.byStage.size(); ++k)
                compareWithList(ask, {FunnelPart::Lost, k, {}, reason.reason}, reason.byStage[k]);
        }
        QCOMPARE(lost, funnel.lost);
    }
}

/// Deals of each owner and of nobody are all deals; a filter and its contrary are all of customers.
void FunnelAskTest::narrowingsAreParts()
{
    const auto reached = [this](const FunnelAsk &ask) {
        return funnelFigures(view(), ask, Progress())->funnel.stages.front().entered;
    };
    std::int64_t sum = reached({.owner = QString()});
    for (const OwnerRow &owner : view().snapshot->owners)
        sum += reached({.owner = toQString(owner.name)});
    QCOMPARE(sum, reached({}));
    std::int64_t ofNobody = 0;
    for (Row row = 0; row < view().snapshot->deals.ids.size(); ++row)
        ofNobody += view().snapshot->deals.customer[row] == kNoRow ? 1 : 0;
    const QString filter = u"orders >= 1"_s;
    QVERIFY(reached({.where = filter}) > 0);
    QCOMPARE(reached({.where = filter}) + reached({.where = u"not "_s + filter}), reached({}) - ofNobody);
}

void FunnelAskTest::stuckDealsAreListed()
{
    for (const FunnelAsk &ask : narrowings(view())) {
        const auto figures = funnelFigures(view(), ask, Progress());
        FunnelPick pick;
        pick.stuck = true;
        const auto list = dealsBehind(view(), ask, pick, Progress());
        QVERIFY(figures && list);
        QCOMPARE(std::int64_t(list->lines.size()), figures->stuck.deals);
        for (std::size_t i = 0; i < list->lines.size(); ++i) {
            const ListedDeal &line = list->lines[i];
            QCOMPARE(line.outcome, DealOutcome::Open);
            const qsizetype stage = figures->stages.indexOf(line.stage);
            QVERIFY(stage >= 0 && line.days > figures->stuck.limit[std::size_t(stage)].value());
            QVERIFY(i == 0 || list->lines[i - 1].days >= line.days);
        }
    }
}

void FunnelAskTest::refuses_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("pipeline");
    QTest::newRow("no filter") << u"colour = red"_s << u"owner"_s << QString();
    QTest::newRow("half a filter") << u"city ="_s << u"owner"_s << QString();
    QTest::newRow("no field") << QString() << u"colour"_s << QString();
    QTest::newRow("no pipeline") << QString() << u"owner"_s << u"Nowhere"_s;
}

void FunnelAskTest::refuses()
{
    QFETCH(QString, where);
    QFETCH(QString, by);
    QFETCH(QString, pipeline);
    const auto figures = funnelFigures(view(), {.by = by, .pipeline = pipeline, .where = where}, Progress());
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, ErrorCode::Invalid);
    QVERIFY(!figures.error().message.isEmpty());
}

void FunnelAskTest::periods_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<PeriodComparison>("than");
    QTest::addColumn<Period>("now");
    QTest::addColumn<Period>("then");
    using enum PeriodComparison;
    QTest::newRow("this year, before")
        << PeriodChoice::ThisYear << Before << Period{day("2026-01-01"), day("2026-11-22")}
        << Period{day("2025-01-01"), day("2025-11-22")};
    QTest::newRow("this quarter, before")
        << PeriodChoice::ThisQuarter << Before << Period{day("2026-10-01"), day("2026-11-22")}
        << Period{day("2026-07-01"), day("2026-08-22")};
    QTest::newRow("this quarter, a year ago")
        << PeriodChoice::ThisQuarter << YearBefore << Period{day("2026-10-01"), day("2026-11-22")}
        << Period{day("2025-10-01"), day("2025-11-22")};
    QTest::newRow("last quarter, before")
        << PeriodChoice::LastQuarter << Before << Period{day("2026-07-01"), day("2026-10-01")}
        << Period{day("2026-04-01"), day("2026-07-01")};
    QTest::newRow("last year, before")
        << PeriodChoice::LastYear << Before << Period{day("2025-01-01"), day("2026-01-01")}
        << Period{day("2024-01-01"), day("2025-01-01")};
    QTest::newRow("12 months, before")
        << PeriodChoice::LastTwelveMonths << Before << Period{day("2025-11-22"), day("2026-11-22")}
        << Period{day("2024-11-22"), day("2025-11-22")};
    QTest::newRow("own days, before")
        << PeriodChoice::Own << Before << Period{day("2026-03-11"), day("2026-03-21")}
        << Period{day("2026-03-01"), day("2026-03-11")};
    QTest::newRow("all time") << PeriodChoice::AllTime << Before << Period{} << Period{};
    QTest::newRow("not compared") << PeriodChoice::LastYear << None
                                  << Period{day("2025-01-01"), day("2026-01-01")} << Period{};
}

void FunnelAskTest::periods()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(PeriodComparison, than);
    QFETCH(Period, now);
    QFETCH(Period, then);
    const Period period = periodOf(choice, kToday, {day("2026-03-11"), day("2026-03-21")});
    QCOMPARE(period.begin, now.begin);
    QCOMPARE(period.end, now.end);
    const Period before = comparedPeriod(choice, period, than);
    QCOMPARE(before.begin, then.begin);
    QCOMPARE(before.end, then.end);
}

/// Deals begun a year ago had a year more to be won: both are followed for as long.
void FunnelAskTest::cohortsAreFollowedAsLong()
{
    const FunnelAsk ask{.count = FunnelCount::Cohort,
                        .period = PeriodChoice::LastQuarter,
                        .than = PeriodComparison::YearBefore};
    const auto before = comparedQuestion(ask, kToday);
    QVERIFY(before);
    QCOMPARE(before->period.end, day("2025-10-01"));
    QCOMPARE(before->asOf - before->period.end, kToday - day("2026-10-01"));
    QVERIFY(!comparedQuestion({.period = PeriodChoice::AllTime, .than = PeriodComparison::Before}, kToday));
}

/// Years that begin with April, and with November, in the middle of a calendar quarter.
void FunnelAskTest::fiscalYears_data()
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<Period>("period");
    using enum PeriodChoice;
    const Day end = kToday + 1;
    QTest::newRow("April, this year") << ThisYear << 4 << Period{day("2026-04-01"), end};
    QTest::newRow("April, last year") << LastYear << 4 << Period{day("2025-04-01"), day("2026-04-01")};
    QTest::newRow("April, this quarter") << ThisQuarter << 4 << Period{day("2026-10-01"), end};
    QTest::newRow("November, this year") << ThisYear << 11 << Period{day("2026-11-01"), end};
    QTest::newRow("November, last quarter")
        << LastQuarter << 11 << Period{day("2026-08-01"), day("2026-11-01")};
    QTest::newRow("12 months are 12 months") << LastTwelveMonths << 11 << Period{day("2025-11-22"), end};
}

void FunnelAskTest::fiscalYears()
{
    QFETCH(PeriodChoice, choice);
    QFETCH(int, firstMonth);
    QFETCH(Period, period);
    const FunnelQuestion question = questionOf({.period = choice}, kToday, firstMonth);
    QCOMPARE(question.period.begin, period.begin);
    QCOMPARE(question.period.end, period.end);
}

QTEST_GUILESS_MAIN(FunnelAskTest)
#include "tst_funnelask.moc"
