// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/dealfixture.h"
#include "workspace/deals/dealsquestion.h"
#include "workspace/filtering.h"
#include "workspace/generator/booksink.h"

#include <map>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Every integer an SQL question gives, two in a row.
std::vector<std::pair<std::int64_t, std::int64_t>> pairs(const Book &book, std::string_view sql)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> rows;
    auto statement = Statement::prepare(book.handle(), sql);
    while (statement && statement->step().value_or(false))
        rows.emplace_back(statement->integer(0), statement->integer(1));
    return rows;
}

Result<std::shared_ptr<const Filter>> filterOf(const View &view, const QString &text)
{
    const auto filter = parseFilter(view, text);
    LEADBOOK_TRY(filter);
    return std::make_shared<const Filter>(*filter);
}

} // namespace

/// Where open deals stand, compared with what SQL and plain loops say of the same book.
class DealsQuestionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_book.reset(); }
    void whoIsAskedFor_data();
    void whoIsAskedFor();
    void sumsAddUp();
    void daysInStage();
    void whatIsLong();
    void longOnesComeFirst();
    void filteredCustomers();
    void fewWonDealsSayNothing();
    void withoutAStage();
    void currenciesStayApart();
    void severalPipelines();
    void noPipeline();
    void whoseTheDealIs();

private:
    std::unique_ptr<TemporaryBook> m_book; ///< generated
    ViewPtr m_view;
};

void DealsQuestionTest::initTestCase()
{
    m_book = std::make_unique<TemporaryBook>();
    GeneratorOptions options;
    options.customers = 300;
    options.deals = 700;
    LEADBOOK_VERIFY(generateInto(**m_book, u"generated"_s, options, kToday, Progress()));
    // Some deals are expected earlier, some never, some are nobody's.
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [](Editor &editor) -> Status {
        auto ids = editor.prepare("SELECT id FROM deal ORDER BY id");
        LEADBOOK_TRY(ids);
        for (int at = 0; ids->step().value_or(false); ++at) {
            if (at % 5 == 0)
                LEADBOOK_TRY(editor.update(RecordTable::Deal, ids->integer(0),
                                           std::array{Cell{"expected_day", kToday.number() - at % 40}}));
            if (at % 7 == 0)
                LEADBOOK_TRY(editor.update(RecordTable::Deal, ids->integer(0),
                                           std::array{Cell{"owner", {}}, Cell{"expected_day", {}}}));
        }
        return {};
    }));
    const FixedClock clock(kToday);
    Projection projection(clock);
    m_view = projection.loadAll(**m_book, Progress()).value();
}

void DealsQuestionTest::whoIsAskedFor_data()
{
    QTest::addColumn<int>("owner"); // index; -1: nobody's, -2: everybody's
    QTest::addColumn<Day>("begin");
    QTest::addColumn<Day>("end");
    QTest::newRow("all") << -2 << Day() << Day();
    QTest::newRow("of one owner") << 3 << Day() << Day();
    QTest::newRow("nobody's") << -1 << Day() << Day();
    QTest::newRow("this month") << -2 << kToday - 20 << kToday + 10;
    QTest::newRow("overdue") << -2 << Day() << kToday;
    QTest::newRow("from today on, of one owner") << 0 << kToday << Day();
}

void DealsQuestionTest::whoIsAskedFor()
{
    QFETCH(int, owner);
    QFETCH(Day, begin);
    QFETCH(Day, end);
    const Snapshot &snapshot = *m_view->snapshot;
    DealsQuestion question;
    if (owner > -2)
        question.owner = owner < 0 ? 0 : snapshot.owners[static_cast<std::size_t>(owner)].id;
    if (begin.isValid() || end.isValid())
        question.expected = Period{begin, end};
    std::map<std::uint16_t, std::vector<Row>> expected;
    std::size_t count = 0;
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        const Day day = snapshot.deals.expected[row];
        const bool isInTime = !question.expected || (day.isValid() && (!begin.isValid() || day >= begin) &&
                                                     (!end.isValid() || day < end));
        const bool isOwners =
            owner == -2 || snapshot.deals.owner[row] == static_cast<std::uint32_t>(owner + 1);
        if (snapshot.deals.outcome[row] == 0 && isInTime && isOwners) {
            expected[snapshot.deals.stage[row]].push_back(row);
            ++count;
        }
    }
    QVERIFY(count > 0);
    const OpenDeals answer = openDeals(*m_view, question, Progress());
    QCOMPARE(answer.deals, count);
    QCOMPARE(answer.stages.size(), std::size_t(5));
    for (const StageDeals &stage : answer.stages) {
        std::vector<Row> rows;
        for (const OpenDeal &deal : stage.deals)
            rows.push_back(deal.deal);
        std::ranges::sort(rows);
        QVERIFY(rows == expected[stage.stage]);
    }
}

void DealsQuestionTest::sumsAddUp()
{
    const OpenDeals answer = openDeals(*m_view, {}, Progress());
    std::int64_t sum = 0;
    for (const StageDeals &stage : answer.stages) {
        QCOMPARE(stage.sums.size(), std::size_t(1));
        sum += stage.sums[0].amount.tenThousandths();
    }
    QCOMPARE(sum, number(**m_book, "SELECT sum(amount) FROM deal WHERE outcome = 0"));
}

void DealsQuestionTest::daysInStage()
{
    std::map<std::int64_t, std::int64_t> since;
    for (const auto &[deal, day] :
         pairs(**m_book, "SELECT d.id, max(c.day) FROM deal d JOIN stage_change c ON "
                         "c.deal = d.id AND c.stage = d.stage GROUP BY d.id"))
        since[deal] = day;
    for (const StageDeals &stage : openDeals(*m_view, {}, Progress()).stages) {
        for (const OpenDeal &deal : stage.deals)
            QCOMPARE(std::int64_t(deal.days),
                     kToday.number() - since.at(m_view->snapshot->deals.ids[deal.deal]));
    }
}

/// Generated deals only go forward: a stay ends with the next row.
void DealsQuestionTest::whatIsLong()
{
    std::map<std::int64_t, std::vector<std::int64_t>> stays;
    for (const auto &[stage, days] :
         pairs(**m_book, "SELECT stage, days FROM (SELECT c.stage AS stage, lead(c.day) OVER (PARTITION BY "
                         "c.deal ORDER BY c.id) - c.day AS days FROM stage_change c JOIN deal d ON d.id = "
                         "c.deal WHERE d.outcome = 1) WHERE stage IS NOT NULL"))
        stays[stage].push_back(days);
    const Snapshot &snapshot = *m_view->snapshot;
    for (const StageDeals &stage : openDeals(*m_view, {}, Progress()).stages) {
        std::vector<std::int64_t> &days = stays[snapshot.stages[stage.stage].id];
        std::ranges::sort(days);
        const auto within = [&](std::int64_t limit) {
            return std::ranges::count_if(days, [limit](std::int64_t each) { return each <= limit; });
        };
        const auto count = static_cast<std::ptrdiff_t>(days.size());
        QVERIFY(stage.longDays.has_value());
        QVERIFY(10 * within(*stage.longDays) >= 9 * count);
        QVERIFY(10 * within(*stage.longDays - 1) < 9 * count);
    }
}

void DealsQuestionTest::longOnesComeFirst()
{
    const DealTable &deals = m_view->snapshot->deals;
    int longOnes = 0;
    for (const StageDeals &stage : openDeals(*m_view, {}, Progress()).stages) {
        for (std::size_t at = 0; at < stage.deals.size(); ++at) {
            const OpenDeal &deal = stage.deals[at];
            QCOMPARE(deal.isLong, deal.days > *stage.longDays);
            longOnes += deal.isLong ? 1 : 0;
            if (at == 0)
                continue;
            const OpenDeal &before = stage.deals[at - 1];
            QVERIFY(before.isLong >= deal.isLong);
            QVERIFY(before.isLong != deal.isLong || deals.amount[before.deal] >= deals.amount[deal.deal]);
        }
    }
    QVERIFY(longOnes > 0);
}

void DealsQuestionTest::filteredCustomers()
{
    const Snapshot &snapshot = *m_view->snapshot;
    const auto cityOf = [&](Row customer) {
        return toQString(snapshot.customers.columns.code(FieldId::City)[customer]);
    };
    const QString city = cityOf(snapshot.deals.customer[0]);
    DealsQuestion question;
    question.customers = filterOf(*m_view, u"city = \"%1\""_s.arg(city)).value();
    const OpenDeals answer = openDeals(*m_view, question, Progress());
    std::size_t count = 0;
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row) {
        if (snapshot.deals.outcome[row] == 0 && cityOf(snapshot.deals.customer[row]) == city)
            ++count;
    }
    QVERIFY(count > 0);
    QCOMPARE(answer.deals, count);
    // What is long is a matter of the pipeline, not of who is asked for.
    const OpenDeals all = openDeals(*m_view, {}, Progress());
    for (std::size_t stage = 0; stage < 5; ++stage)
        QVERIFY(answer.stages[stage].longDays == all.stages[stage].longDays);
    question.customers = filterOf(*m_view, u"city = \"Nowhere\""_s).value();
    QCOMPARE(openDeals(*m_view, question, Progress()).deals, std::size_t(0));
}

void DealsQuestionTest::fewWonDealsSayNothing()
{
    DealBook open;
    const auto limit = [&open] { return openDeals(*open.view(), {}, Progress()).stages[0].longDays; };
    const auto win = [&open](int days) {
        const RecordWork made = addDeal({0, open.stage(0).id}, open.stamp(kToday - days));
        const auto done = open.book->change(made.label, made.work);
        open.run(winDeals({{madeDeal(*done)}}, open.stamp()));
    };
    for (int days = 1; days <= 9; ++days)
        win(days);
    QVERIFY(!limit().has_value());
    win(10);
    QVERIFY(limit() == std::optional(9));
    // The deal of the fixture is there for ten days.
    const StageDeals stage = openDeals(*open.view(), {}, Progress()).stages[0];
    QVERIFY(stage.deals == (std::vector<OpenDeal>{{0, 10, true}}));
}

void DealsQuestionTest::withoutAStage()
{
    DealBook open;
    open.add(RecordTable::Deal, {{"pipeline", qlonglong(open.stage(0).pipeline)}});
    const OpenDeals answer = openDeals(*open.view(), {}, Progress());
    QCOMPARE(answer.stages.size(), std::size_t(6));
    QCOMPARE(answer.stages[0].stage, kNoStage);
    QVERIFY(answer.stages[0].deals == (std::vector<OpenDeal>{{1, -1, false}}));
    QCOMPARE(answer.deals, std::size_t(2));
}

void DealsQuestionTest::currenciesStayApart()
{
    DealBook open;
    const auto add = [&open](int units, const QString &currency) {
        open.run(addDeal({open.customer,
                          open.stage(1).id,
                          {{FieldId::DealAmount, QVariant::fromValue(Money::fromUnits(units))},
                           {FieldId::DealCurrency, currency}}},
                         open.stamp()));
    };
    add(5, u"EUR"_s);
    add(7, u"EUR"_s);
    add(30, {});
    const ViewPtr view = open.view();
    const StageDeals stage = openDeals(*view, {}, Progress()).stages[1];
    QVERIFY(stage.sums ==
            (std::vector<CurrencySum>{{"", Money::fromUnits(30)}, {"EUR", Money::fromUnits(12)}}));
    // A deal of which no amount is known counts and adds nothing.
    QVERIFY(openDeals(*view, {}, Progress()).stages[0].sums.empty());
    QCOMPARE(openDeals(*view, {}, Progress()).stages[0].deals.size(), std::size_t(1));
}

void DealsQuestionTest::severalPipelines()
{
    DealBook open;
    for (int i = 0; i < 2; ++i)
        open.run(addDeal({open.customer, open.otherStage().id}, open.stamp()));
    const ViewPtr view = open.view();
    QCOMPARE(openDeals(*view, {.pipeline = open.stage(0).pipeline}, Progress()).deals, std::size_t(1));
    for (const std::int64_t pipeline : {open.otherStage().pipeline, std::int64_t(0), std::int64_t(77)}) {
        const OpenDeals answer = openDeals(*view, {.pipeline = pipeline}, Progress());
        QCOMPARE(answer.deals, std::size_t(2));
        QCOMPARE(answer.stages.size(), std::size_t(1));
    }
}

void DealsQuestionTest::noPipeline()
{
    View view;
    view.snapshot = std::make_shared<const Snapshot>();
    const OpenDeals answer = openDeals(view, {}, Progress());
    QCOMPARE(answer.pipeline, kNoPipeline);
    QVERIFY(answer.stages.empty());
}

void DealsQuestionTest::whoseTheDealIs()
{
    DealBook open;
    open.addContact(u"王伟"_s, QVariant());
    open.run(addDeal({0, open.stage(0).id}, open.stamp()));
    const ViewPtr view = open.view();
    const DealParty party = dealPartyOf(*view, 0);
    QCOMPARE(toQString(party.customer), u"上海华信"_s);
    QCOMPARE(toQString(party.contact), u"王伟"_s);
    QCOMPARE(toQString(party.owner), u"Chen"_s);
    QVERIFY(party.grade.has_value());
    const DealParty nobody = dealPartyOf(*view, 1);
    QVERIFY(nobody.customer.empty() && nobody.contact.empty() && nobody.owner.empty() && !nobody.grade);
}

QTEST_GUILESS_MAIN(DealsQuestionTest)
#include "tst_dealsquestion.moc"
