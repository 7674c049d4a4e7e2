// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customerlines.h"
#include "analysis/randomdraws.h"
#include "support/snapshotbuilder.h"
#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/lifetime/lifetimewords.h"
#include "workspace/lifetime/whitespace.h"
#include "workspace/purchasecohorts.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// How a made-up book differs from what the models take for granted.
struct BookOptions
{
    int customers = 600;
    bool oftenIsDear = false; ///< who buys more often spends more at a time
    bool growsLate = false;   ///< everybody buys four times as often in the last half year
    unsigned seed = 1;
};

/// Customers who buy by chance over three years, and at the end one who buys every fourth week.
ViewPtr bookOf(const BookOptions &options)
{
    constexpr int kDays = 1095;
    constexpr int kLate = 180;
    RandomDraws draws(options.seed);
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < options.customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}});
        const double rate = (0.3 + draws.gamma(1)) / 60;
        const double dropOut = draws.beta(1, 6);
        const double mean = options.oftenIsDear ? 20'000 * rate : 400 / draws.gamma(5);
        for (double day = draws.uniform() * kDays; day < kDays;) {
            const auto amount = static_cast<std::int64_t>(1 + mean * draws.gamma(6));
            builder.purchase(row, kToday - kDays + static_cast<int>(day), amount);
            if (draws.uniform() < dropOut)
                break;
            const bool isLate = options.growsLate && day > kDays - kLate;
            day -= std::log1p(-draws.uniform()) / (isLate ? 4 * rate : rate);
        }
    }
    const Row regular = builder.customer({{FieldId::Name, "regular"}});
    for (int i = 20; i > 0; --i)
        builder.purchase(regular, kToday + 7 - 28 * i, 50);
    return builder.view();
}

LifetimeAnalysis analysed(const BookOptions &options, const LifetimeQuestion &question)
{
    return analyseLifetime(*bookOf(options)->snapshot, question, Progress());
}

LifetimeQuestion today()
{
    LifetimeQuestion question;
    question.asOf = kToday;
    return question;
}

} // namespace

/// What customers will be worth, from the purchases of a book.
class LifetimeAnalysisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCustomer();
    void oneByOne_data();
    void oneByOne();
    void regularBuyer();
    void calibrationEnds();
    void daysAndWeeks();
    void marginAndHorizon();
    void gains();
    void gammaGammaIsRefused();
    void verdicts_data();
    void verdicts();
    void simpleValue();
    void sums();
    void cancelled();
    void whiteSpaceCounts();
    void whiteSpaceOfMany();
};

void LifetimeAnalysisTest::eachCustomer()
{
    const LifetimeAnalysis analysis = analysed({}, today());
    QVERIFY(analysis.buying && analysis.spending);
    QCOMPARE(analysis.spendBasis, SpendBasis::Model);
    QCOMPARE(analysis.customers.size(), analysis.histories.size());
    QCOMPARE(analysis.customers.size(), std::size_t{601});
    const BgNbd &model = analysis.buying->model;
    int oneOrder = 0;
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        const CustomerLifetime &customer = analysis.customers[i];
        const std::uint32_t repeats = analysis.histories.repeats[i];
        const double alive = model.alive(repeats, analysis.histories.last[i], analysis.histories.age[i]);
        QCOMPARE(customer.modelAlive, alive);
        QCOMPARE(customer.basis == LifetimeBasis::OneOrder, repeats == 0);
        QVERIFY(std::abs(customer.meanSpend -
                         analysis.spending->model.meanSpend(repeats, analysis.histories.spend[i])) < 1e-9);
        QVERIFY(customer.low() <= customer.high());
        if (customer.basis == LifetimeBasis::OneOrder) {
            ++oneOrder;
            QVERIFY(!customer.next.isValid()); // cannot tell
        } else if (customer.counts.alive < 0.5) {
            QVERIFY(!customer.next.isValid());
        } else {
            QVERIFY(customer.next >= kToday);
        }
        if (customer.basis != LifetimeBasis::Rhythm)
            QCOMPARE(customer.counts.expected, customer.modelExpected);
    }
    QVERIFY(oneOrder > 0);
}

void LifetimeAnalysisTest::oneByOne_data()
{
    QTest::addColumn<bool>("oftenIsDear");
    QTest::newRow("Gamma-Gamma") << false;
    QTest::newRow("own means") << true;
}

/// The model that was learnt alone says of each customer what the analysis says of it.
void LifetimeAnalysisTest::oneByOne()
{
    QFETCH(bool, oftenIsDear);
    const ViewPtr view = bookOf({.oftenIsDear = oftenIsDear});
    const LifetimeAnalysis analysis = analyseLifetime(*view->snapshot, today(), Progress());
    const auto model = learnValueModel(*view->snapshot, kToday, Progress());
    QVERIFY(model);
    QCOMPARE(model->spending.has_value(), !oftenIsDear);
    CustomerValueReader reader(*model);
    CustomerLines lines(purchaseColumns(*view->snapshot), view->snapshot->customers.rows(), kToday,
                        Progress());
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        auto own = lines.of(analysis.histories.customer[i]);
        std::ranges::sort(own, {}, &PurchaseLine::day);
        const double expected = analysis.customers[i].value();
        const double value = reader.read(own, kToday).value_or(-1);
        QVERIFY2(std::abs(value - expected) <= 1e-9 * std::max(1.0, expected),
                 qPrintable(u"%1 %2"_s.arg(value).arg(expected)));
    }
}

void LifetimeAnalysisTest::regularBuyer()
{
    const LifetimeAnalysis analysis = analysed({}, today());
    const CustomerLifetime &regular = analysis.customers.back();
    QCOMPARE(regular.basis, LifetimeBasis::Rhythm);
    QCOMPARE(regular.next, kToday + 7); // four weeks after the last one, three weeks ago
    QVERIFY(regular.counts.alive > 0.8);
    // Every fourth week for a year, unless lost on the way.
    QVERIFY(regular.counts.expected > 5 && regular.counts.expected < 13.1);
    QVERIFY(regular.counts.expected != regular.modelExpected);
}

void LifetimeAnalysisTest::calibrationEnds()
{
    LifetimeQuestion question = today();
    question.calibrationEnd = kToday - 200;
    const LifetimeAnalysis analysis = analysed({}, question);
    QVERIFY(analysis.buying && analysis.checked);
    QCOMPARE(analysis.checkedFrom, question.calibrationEnd);
    QCOMPARE(analysis.checked->model, analysis.buying->model);
    QCOMPARE(analysis.holdOut.customers, std::int64_t(analysis.histories.size()));
    QVERIFY(analysis.holdOut.coverage >= 0.8);
    QVERIFY(analysis.histories.size() < 601); // some came later
    // Without one as long as the horizon is kept back, and all of it is learnt from.
    const LifetimeAnalysis whole = analysed({}, today());
    QCOMPARE(whole.checkedFrom, kToday - 364);
    LifetimeQuestion far = today();
    far.horizon = 520; // ten years of three: a third of them is kept back
    const LifetimeAnalysis ahead = analysed({}, far);
    QCOMPARE(ahead.checkedFrom, kToday - (kToday - ahead.histories.firstOfAll) / 3);
    QVERIFY(whole.checked->model != whole.buying->model);
    QCOMPARE(whole.tracking.back().end, kToday);
}

void LifetimeAnalysisTest::daysAndWeeks()
{
    LifetimeQuestion days = today();
    days.unitDays = 1;
    days.horizon = 364;
    const LifetimeAnalysis byDay = analysed({}, days);
    const LifetimeAnalysis byWeek = analysed({}, today());
    QVERIFY(std::abs(byDay.buying->model.alpha / byWeek.buying->model.alpha - 7) < 1e-3);
    for (std::size_t i = 0; i < byDay.customers.size(); i += 37)
        QVERIFY(std::abs(byDay.customers[i].value() - byWeek.customers[i].value()) <
                1e-3 * (1 + byWeek.customers[i].value()));
}

void LifetimeAnalysisTest::marginAndHorizon()
{
    const LifetimeAnalysis year = analysed({}, today());
    LifetimeQuestion question = today();
    question.margin = 0.25;
    question.horizon = 26;
    const LifetimeAnalysis half = analysed({}, question);
    for (std::size_t i = 0; i < year.customers.size(); ++i) {
        QVERIFY(half.customers[i].counts.expected <= year.customers[i].counts.expected);
        QVERIFY(std::abs(half.customers[i].earned - year.customers[i].earned / 4) < 1e-9);
    }
    QCOMPARE(half.simple.value().value(), year.simple.value().value() / 4);
}

void LifetimeAnalysisTest::gains()
{
    const LifetimeAnalysis analysis = analysed({}, today());
    for (const CustomerLifetime &customer : analysis.customers) {
        QVERIFY(std::abs(customer.gains.spend - customer.value() / 10) < 1e-9);
        QVERIFY(customer.gains.frequency >= 0 && customer.gains.retention >= 0);
        // Buying more often meets more chances to drop out: a tenth more often is less than a tenth more.
        if (customer.basis != LifetimeBasis::Rhythm)
            QVERIFY(customer.gains.frequency <= customer.gains.spend + 1e-9);
    }
}

void LifetimeAnalysisTest::gammaGammaIsRefused()
{
    BookOptions options;
    options.oftenIsDear = true;
    const LifetimeAnalysis analysis = analysed(options, today());
    QVERIFY(analysis.correlation > kMostSpendCorrelation);
    QVERIFY(!analysis.spending);
    QCOMPARE(analysis.spendBasis, SpendBasis::Correlated);
    QVERIFY(spendSentence(analysis).contains(u"refused"_s));
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        const double x = analysis.histories.repeats[i];
        const double own = (analysis.histories.firstSpend[i] + x * analysis.histories.spend[i]) / (x + 1);
        QVERIFY(std::abs(analysis.customers[i].meanSpend - own) < 1e-9);
    }
}

void LifetimeAnalysisTest::verdicts_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<bool>("growsLate");
    QTest::addColumn<int>("asOfBack"); // days before today
    QTest::addColumn<int>("calibrationBack");
    QTest::addColumn<LifetimeVerdict>("expected");
    QTest::addColumn<QString>("word");
    QTest::newRow("holds") << 2000 << false << 0 << 300 << LifetimeVerdict::Holds << u"holds"_s;
    QTest::newRow("misses") << 2000 << true << 0 << 180 << LifetimeVerdict::Misses << u"off"_s;
    QTest::newRow("too few") << 10 << false << 0 << 300 << LifetimeVerdict::TooFew << u"fewer than 20"_s;
    QTest::newRow("no hold-out") << 2000 << false << 0 << 0 << LifetimeVerdict::NoHoldOut << u"kept back"_s;
    QTest::newRow("nobody") << 5 << false << 2000 << 2000 << LifetimeVerdict::NobodyAgain << u"two days"_s;
}

void LifetimeAnalysisTest::verdicts()
{
    QFETCH(int, customers);
    QFETCH(bool, growsLate);
    QFETCH(int, asOfBack);
    QFETCH(int, calibrationBack);
    QFETCH(QString, word);
    BookOptions options;
    options.customers = customers;
    options.growsLate = growsLate;
    LifetimeQuestion question = today();
    question.asOf = kToday - asOfBack;
    question.calibrationEnd = kToday - calibrationBack;
    const LifetimeAnalysis analysis = analysed(options, question);
    QTEST(analysis.verdict, "expected");
    QVERIFY2(lifetimeVerdict(analysis).contains(word), qPrintable(lifetimeVerdict(analysis)));
}

void LifetimeAnalysisTest::simpleValue()
{
    SnapshotBuilder builder(kToday);
    const Row kept = builder.customer({{FieldId::Name, "kept"}});
    const Row lost = builder.customer({{FieldId::Name, "lost"}});
    const Row fresh = builder.customer({{FieldId::Name, "new"}});
    builder.purchase(kept, kToday - 500, 100);
    builder.purchase(kept, kToday - 50, 100);
    builder.purchase(kept, kToday - 40, 60);
    builder.purchase(lost, kToday - 500, 100);
    builder.purchase(fresh, kToday - 10, 80);
    LifetimeQuestion question = today();
    question.margin = 0.5;
    const LifetimeAnalysis analysis = analyseLifetime(*builder.view()->snapshot, question, Progress());
    QCOMPARE(analysis.verdict, LifetimeVerdict::TooFew);
    QVERIFY(analysis.customers.empty());
    QCOMPARE(analysis.simple.spend, 80.0);    // 240 in three purchases
    QCOMPARE(analysis.simple.frequency, 1.5); // of two buyers
    QCOMPARE(analysis.simple.retention, 0.5); // one of two came back
    QCOMPARE(analysis.simple.life().value(), 2.0);
    QCOMPARE(analysis.simple.value().value(), 0.5 * 80 * 1.5 * 2);
    QVERIFY(!SimpleValue{}.value());
}

void LifetimeAnalysisTest::sums()
{
    const LifetimeAnalysis analysis = analysed({}, today());
    std::vector<std::uint32_t> group(601);
    std::iota(group.begin(), group.end(), 0U);
    for (std::uint32_t &of : group)
        of %= 3; // the last of which is not asked for
    const auto sums = sumLifetimes(analysis, group, 2);
    QCOMPARE(sums.size(), std::size_t{2});
    double value = 0;
    std::int64_t oneOrder = 0;
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        if (group[analysis.histories.customer[i]] == 1) {
            value += analysis.customers[i].value();
            oneOrder += analysis.customers[i].basis == LifetimeBasis::OneOrder ? 1 : 0;
        }
    }
    QVERIFY(std::abs(sums[1].value - value) < 1e-6 * value);
    QCOMPARE(sums[1].oneOrder, oneOrder);
    QCOMPARE(sums[0].customers, std::int64_t{201});
    QVERIFY(sums[1].low() < value && value < sums[1].high());
}

void LifetimeAnalysisTest::cancelled()
{
    Progress progress;
    progress.cancel();
    const LifetimeAnalysis analysis = analyseLifetime(*bookOf({})->snapshot, today(), progress);
    QVERIFY(analysis.customers.empty());
    QVERIFY(!analysis.buying);
}

void LifetimeAnalysisTest::whiteSpaceCounts()
{
    SnapshotBuilder builder(kToday);
    const std::uint32_t chair = builder.product("Chair", "Seats");
    const std::uint32_t desk = builder.product("Desk", "Tables");
    builder.product("Never sold", "");
    const std::uint16_t stage = builder.stage("Open");
    std::vector<std::uint32_t> group;
    for (int i = 0; i < 10; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}});
        group.push_back(i < 4 ? 0 : 1);
        if (i % 2 == 0)
            builder.purchase(row, kToday - i, 100, 0, chair);
        if (i == 0) {
            builder.purchase(row, kToday - 5, 900, 0, desk);
            builder.purchase(row, kToday - 4, 300, 0, desk);
            builder.purchase(row, kToday + 4, 300, 0, chair); // has not happened
        }
        if (i < 5)
            builder.deal(row, stage, i < 2 ? DealOutcome::Won : DealOutcome::Lost, 10, kToday - 9, kToday - 3,
                         0, chair);
    }
    builder.deal(0, stage, DealOutcome::Open, 10, kToday - 9, {}, 0, chair);
    const WhiteSpace table = whiteSpace(*builder.view()->snapshot, group, 2, 8, kToday, Progress());
    QCOMPARE(table.products, (std::vector<std::string>{"Desk", "Chair"}));
    QCOMPARE(table.customers, (std::vector<std::int64_t>{4, 6}));
    QCOMPARE(table.cell(0, 0).buyers, 1);
    QCOMPARE(table.cell(0, 0).penetration, 0.25);
    QVERIFY(!table.cell(0, 0).potential); // no deal of it was decided
    QCOMPARE(table.cell(0, 1).buyers, 2);
    QCOMPARE(table.cell(1, 1).penetration, 0.5);
    QCOMPARE(table.cell(0, 1).decided, 4);
    QVERIFY(!table.cell(0, 1).winRate); // fewer than five
    // 2 of 5 of both groups; two others in the first, three in the second, 100 a buyer.
    QCOMPARE(table.cell(0, 1).potential.value(), 2 * 0.4 * 100);
    QCOMPARE(table.cell(1, 1).potential.value(), 3 * 0.4 * 100);
}

void LifetimeAnalysisTest::whiteSpaceOfMany()
{
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "x"}});
    for (int i = 0; i < 6; ++i)
        builder.purchase(row, kToday, 10 + i, 0, builder.product("P" + std::to_string(i), ""));
    const std::vector<std::uint32_t> group{0};
    const ViewPtr view = builder.view();
    QCOMPARE(whiteSpace(*view->snapshot, group, 1, 2, kToday, Progress()).products,
             (std::vector<std::string>{"P5", "P4"}));
    Progress progress;
    progress.cancel();
    QVERIFY(whiteSpace(*view->snapshot, group, 1, 2, kToday, progress).products.empty());
    QVERIFY(
        whiteSpace(*SnapshotBuilder(kToday).view()->snapshot, {}, 0, 2, kToday, Progress()).cells.empty());
}

QTEST_GUILESS_MAIN(LifetimeAnalysisTest)
#include "tst_lifetimeanalysis.moc"
