// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/derivedview.h"
#include "items/funnelfigures.h"
#include "items/gradecountfigures.h"
#include "items/segmentfigures.h"

#include <QTest>

#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Customers of every kind: bought or not, asked or not, with deals in all states.
ViewPtr randomView(unsigned seed, int customers)
{
    RandomCustomers random(seed);
    SnapshotBuilder &builder = random.builder;
    builder.owner("Ann");
    builder.owner("Bob");
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer(
            {{FieldId::Name, "x"}, {FieldId::Need, random.need()}, {FieldId::Currency, "EUR"}});
        for (int lines = random.below(4); lines > 0; --lines)
            builder.purchase(row, kToday - random.below(600), 1 + random.below(900));
        random.addHistory(row);
    }
    return derivedView(builder);
}

template <typename List, typename Value> std::int64_t sumOf(const List &list, Value value)
{
    std::int64_t sum = 0;
    for (const auto &entry : list)
        sum += value(entry);
    return sum;
}

} // namespace

/// What pages show of a whole book: every sum has its parts.
class PageFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradesAddUp_data() { addSeeds(); }
    void gradesAddUp();
    void gradesByAnotherScheme();
    void leadsAreTheBest();
    void segmentsAddUp_data() { addSeeds(); }
    void segmentsAddUp();
    void segmentOfACell();
    void funnelAddsUp_data() { addSeeds(); }
    void funnelAddsUp();
    void emptyBook();
    void cancelled();

private:
    static void addSeeds();
};

void PageFiguresTest::addSeeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void PageFiguresTest::gradesAddUp()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 150);
    const GradeCountFigures figures = gradeCountFigures(*view, std::nullopt, Progress());
    QCOMPARE(figures.graded, std::int64_t(view->snapshot->customers.aliveCount));
    QCOMPARE(std::reduce(figures.after.begin(), figures.after.end()), figures.graded);
    QCOMPARE(figures.before, figures.after); // the book's own scheme
    QCOMPARE(figures.moved, std::int64_t(0));
    QCOMPARE(figures.gradesBefore, (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
    QCOMPARE(figures.leads.size(), figures.after.size());
    for (std::size_t grade = 0; grade < figures.leads.size(); ++grade) {
        QCOMPARE(std::int64_t(figures.leads[grade].size()), figures.after[grade]);
        for (const GradedLead &lead : figures.leads[grade]) {
            QCOMPARE(lead.then, int(grade));
            QCOMPARE(lead.now, int(grade));
            QVERIFY(view->snapshot->customers.isAlive(lead.customer));
            QCOMPARE(lead.id, view->snapshot->customers.ids[lead.customer]);
        }
    }
    std::int64_t unknown = 0;
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row)
        unknown += view->snapshot->customers.isAlive(row) && view->snapshot->needLevels()[row] == 0 ? 1 : 0;
    QCOMPARE(figures.needUnknown, unknown);
    QVERIFY(figures.check.isSound());
}

void PageFiguresTest::gradesByAnotherScheme()
{
    const ViewPtr view = randomView(9, 120);
    GradeScheme harsh = shippedGradeScheme().value();
    harsh.cutoffs = {{u"A"_s, 1000}, {u"B"_s, 999}, {u"C"_s, 998}};
    const GradeCountFigures figures = gradeCountFigures(*view, harsh, Progress());
    QCOMPARE(figures.after.back(), figures.graded); // nobody has as many points
    QCOMPARE(figures.moved, figures.graded - figures.before.back());
    QVERIFY(figures.moved > 0);
    QVERIFY(!figures.check.isSound());
    GradeScheme renamed = shippedGradeScheme().value();
    renamed.rest = u"rest"_s;
    const GradeCountFigures named = gradeCountFigures(*view, renamed, Progress());
    QCOMPARE(named.moved, named.before.back()); // another name is another grade
}

void PageFiguresTest::leadsAreTheBest()
{
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < 250; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}, {FieldId::Need, "unclear"}});
        if (i % 3 == 0)
            builder.interaction(row, kToday - 1, 0, InteractionTable::TwoWay);
    }
    const ViewPtr view = derivedView(builder);
    const GradeCountFigures figures = gradeCountFigures(*view, std::nullopt, Progress());
    const std::vector<GradedLead> &leads = figures.leads.back();
    QCOMPARE(leads.size(), kMostLeads);
    for (std::size_t i = 1; i < leads.size(); ++i) {
        const bool isOrdered =
            leads[i - 1].points > leads[i].points ||
            (leads[i - 1].points == leads[i].points && leads[i - 1].customer < leads[i].customer);
        QVERIFY(isOrdered);
    }
    QCOMPARE(leads.front().customer, Row(0));
    QVERIFY(leads.front().points > leads.back().points);
}

void PageFiguresTest::segmentsAddUp()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 150);
    const SegmentFigures figures = segmentFigures(*view, std::nullopt, Progress());
    QCOMPARE(figures.inBook, std::int64_t(view->snapshot->customers.aliveCount));
    QCOMPARE(figures.currency, u"EUR"_s);
    QCOMPARE(figures.cells.size(), std::size_t(figures.bins * figures.bins));
    QCOMPARE(sumOf(figures.segments, [](const SegmentFigure &s) { return s.total.customers; }),
             figures.customers);
    QCOMPARE(sumOf(figures.cells, [](const SegmentCell &c) { return c.customers; }), figures.customers);
    QCOMPARE(sumOf(figures.segments, [](const SegmentFigure &s) { return s.total.orders; }), figures.orders);
    QCOMPARE(sumOf(figures.segments, [](const SegmentFigure &s) { return s.total.revenue.tenThousandths(); }),
             figures.revenue.tenThousandths());
    QCOMPARE(sumOf(figures.cells, [](const SegmentCell &c) { return c.revenue.tenThousandths(); }),
             figures.revenue.tenThousandths());
    double shares = 0;
    for (const SegmentFigure &segment : figures.segments)
        shares += segment.spendShare;
    QVERIFY(std::abs(shares - 1) < 1e-9);
}

void PageFiguresTest::segmentOfACell()
{
    const ViewPtr view = randomView(3, 150);
    const SegmentFigures figures = segmentFigures(*view, std::nullopt, Progress());
    int filled = 0;
    for (int recency = 1; recency <= figures.bins; ++recency) {
        for (int frequency = 1; frequency <= figures.bins; ++frequency) {
            const SegmentCell &cell = figures.cell(recency, frequency);
            const int at = figures.segmentAt(recency, frequency);
            QCOMPARE(at < 0, cell.customers == 0);
            if (at < 0)
                continue;
            ++filled;
            QCOMPARE(figures.segments[std::size_t(at)].name, cell.segment);
            QVERIFY(figures.segments[std::size_t(at)].total.customers > 0);
        }
    }
    QVERIFY(filled > 3);
}

void PageFiguresTest::funnelAddsUp()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 150);
    const FunnelFigures all = funnelFigures(*view, FunnelAsk(), Progress()).value();
    QCOMPARE(all.deals, std::int64_t(view->snapshot->deals.ids.size()));
    QCOMPARE(all.stages, (QStringList{u"First contact"_s, u"Needs analysis"_s, u"Quotation"_s}));
    QCOMPARE(all.currency, u"EUR"_s);
    const auto ofOwners = [&all](auto value) { return sumOf(all.owners, value); };
    QCOMPARE(ofOwners([](const FunnelOwner &o) { return o.won + o.lost + o.open; }), all.counted);
    std::int64_t won = 0;
    for (Row row = 0; row < view->snapshot->deals.ids.size(); ++row)
        won += DealOutcome(view->snapshot->deals.outcome[row]) == DealOutcome::Won ? 1 : 0;
    QCOMPARE(ofOwners([](const FunnelOwner &o) { return o.won; }), won);
    for (std::size_t i = 1; i < all.owners.size(); ++i)
        QVERIFY(all.owners[i - 1].wonValue >= all.owners[i].wonValue);
    for (const FunnelOwner &owner : all.owners) {
        QCOMPARE(owner.winRate.has_value(), owner.won + owner.lost > 0);
        if (owner.winRate)
            QCOMPARE(*owner.winRate, double(owner.won) / double(owner.won + owner.lost));
    }
    const FunnelFigures year =
        funnelFigures(*view, {.count = FunnelCount::Cohort, .period = PeriodChoice::ThisYear}, Progress())
            .value();
    QCOMPARE(year.deals, all.deals);
    QVERIFY(year.counted < all.counted);
}

void PageFiguresTest::emptyBook()
{
    SnapshotBuilder builder(kToday);
    const ViewPtr view = derivedView(builder);
    const GradeCountFigures grades = gradeCountFigures(*view, std::nullopt, Progress());
    QCOMPARE(grades.graded, std::int64_t(0));
    QCOMPARE(grades.after, (std::vector<std::int64_t>{0, 0, 0, 0}));
    const SegmentFigures segments = segmentFigures(*view, std::nullopt, Progress());
    QCOMPARE(segments.customers, std::int64_t(0));
    QVERIFY(segments.currency.isEmpty());
    QCOMPARE(sumOf(segments.cells, [](const SegmentCell &c) { return c.customers; }), std::int64_t(0));
    const FunnelFigures funnel = funnelFigures(*view, FunnelAsk(), Progress()).value();
    QCOMPARE(funnel.deals, std::int64_t(0));
    QVERIFY(funnel.owners.empty());
}

void PageFiguresTest::cancelled()
{
    const ViewPtr view = randomView(1, 30);
    Progress progress;
    progress.cancel();
    QCOMPARE(gradeCountFigures(*view, std::nullopt, progress).graded, std::int64_t(0));
    QCOMPARE(segmentFigures(*view, std::nullopt, progress).customers, std::int64_t(0));
    QVERIFY(funnelFigures(*view, FunnelAsk(), progress).value().owners.empty());
}

QTEST_GUILESS_MAIN(PageFiguresTest)
#include "tst_pagefigures.moc"
