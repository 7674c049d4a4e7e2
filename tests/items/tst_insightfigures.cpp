// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/figuretablemodel.h"
#include "items/retentionfigures.h"
#include "items/satisfactionfigures.h"
#include "items/valuefigures.h"
#include "support/snapshotbuilder.h"
#include "support/tstranslator.h"
#include "workspace/derivation.h"
#include "workspace/filtering.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <limits>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Customers of every kind: who bought, answered and was spoken to; some are gone, some days lie ahead.
ViewPtr randomView(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    constexpr const char *kSources[] = {"", "Fair", "fair", "Web", "Web \"x\""};
    constexpr const char *kSurveys[] = {"NPS", "nps", "CSAT", "Visit"};
    SnapshotBuilder builder(kToday);
    std::uint32_t order = 0;
    std::vector<Row> buried;
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"},
                                          {FieldId::Source, kSources[below(5)]},
                                          {FieldId::Industry, below(2) == 0 ? "Steel" : "Retail"},
                                          {FieldId::Currency, "EUR"}});
        if (below(15) == 0) {
            buried.push_back(row); // its purchases and answers went with it
            continue;
        }
        for (int orders = below(5); orders > 0; --orders) {
            const std::uint32_t number = below(3) == 0 ? 0 : ++order;
            const Day day = kToday + 5 - below(800);
            for (int lines = 1 + below(2); lines > 0; --lines)
                builder.purchase(row, day + below(40), below(100) - 40, number);
        }
        for (int answers = below(4); answers > 0; --answers)
            builder.survey(row, kSurveys[below(4)],
                           below(8) == 0 ? std::numeric_limits<double>::quiet_NaN() : below(12),
                           below(6) == 0 ? Day() : kToday + 10 - below(700));
        for (int calls = below(5); calls > 0; --calls)
            builder.interaction(row, kToday + 5 - below(300), std::uint8_t(below(13)),
                                std::uint8_t(below(2) == 0 ? InteractionTable::TwoWay : 0));
    }
    for (const Row row : buried)
        builder.bury(row);
    const ViewPtr plain = builder.view();
    auto view = std::make_shared<View>(*plain);
    auto settings = std::make_shared<AnalysisSettings>(*plain->settings);
    view->derived = deriveAll(*view->snapshot, kToday, *settings);
    view->settings = settings;
    return view;
}

std::int64_t listed(const View &view, const QString &text)
{
    const auto filter = parseFilter(view, text);
    if (!filter)
        qFatal("%s: %s", qPrintable(text), qPrintable(filter.error().message));
    std::vector<Row> rows;
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (view.snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, Progress());
    return std::int64_t(rows.size());
}

} // namespace

/// What the pages on value, retention and satisfaction say of a whole book: sums have their parts, and every
/// number opens to as many customers.
class InsightFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedClassesAreTranslated_data();
    void shippedClassesAreTranslated();
    void classesCoverEverybody_data();
    void classesCoverEverybody();
    void valueOpensToItsCustomers_data() { classesCoverEverybody_data(); }
    void valueOpensToItsCustomers();
    void answersOpenToTheirCustomers_data();
    void answersOpenToTheirCustomers();
    void contactsOpenToTheirCustomers();
    void choosesASurvey_data();
    void choosesASurvey();
    void newestCohortsOnly();
    void emptyBook();
    void tableTellsItsCells();
};

void InsightFiguresTest::shippedClassesAreTranslated_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, CustomerClass by, const QString &written, const QString &shown) {
        QTest::newRow(name) << int(by) << written << shown;
    };
    row("letter", CustomerClass::Grade, u"A"_s, u"A"_s);
    row("tier", CustomerClass::Grade, u"high"_s, u"高意向"_s);
    row("a grade of one's own", CustomerClass::Grade, u"Gold"_s, u"Gold"_s);
    row("segment", CustomerClass::Segment, u"Champions"_s, u"明星客户"_s);
    row("life cycle", CustomerClass::LifeCycle, u"churned"_s, u"流失客户"_s);
    row("a word of the book", CustomerClass::Source, u"high"_s, u"high"_s);
}

void InsightFiguresTest::shippedClassesAreTranslated()
{
    QFETCH(int, by);
    QFETCH(QString, written);
    const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QTEST(classLabel(CustomerClass(by), written), "shown");
}

void InsightFiguresTest::classesCoverEverybody_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<unsigned>("seed");
    for (const CustomerClass by : kCustomerClasses) {
        for (unsigned seed = 1; seed <= 2; ++seed)
            QTest::addRow("class %d, seed %u", int(by), seed) << int(by) << seed;
    }
}

void InsightFiguresTest::classesCoverEverybody()
{
    QFETCH(int, by);
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 150);
    const auto field = CustomerClass(by);
    const ClassedCustomers classed = classCustomers(*view, field);
    std::vector<std::int64_t> counts(std::size_t(classed.names.size()));
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row) {
        QCOMPARE(classed.group[row] == kNoGroup, !view->snapshot->customers.isAlive(row));
        if (classed.group[row] != kNoGroup)
            ++counts[classed.group[row]];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const QString &name = classed.names[qsizetype(i)];
        QVERIFY(counts[i] > 0);
        QVERIFY(!classLabel(field, name).isEmpty());
        QCOMPARE(listed(*view, classFilter(field, name)), counts[i]);
    }
    if (field == CustomerClass::Source)
        QCOMPARE(classed.names.size(), 4); // “Fair” and “fair” are one
}

void InsightFiguresTest::valueOpensToItsCustomers()
{
    QFETCH(int, by);
    QFETCH(unsigned, seed);
    const ViewPtr view = randomView(seed, 150);
    const ValueFigures figures =
        valueFigures(*view, {CustomerClass(by), CalendarUnit::Quarter, 6}, Progress());
    QVERIFY(!figures.classes.empty());
    GroupRevenue sum;
    double shares = 0;
    for (const ClassRevenue &line : figures.classes) {
        sum += line.sums;
        shares += line.share;
        QCOMPARE(listed(*view, valueFilter(figures, ValuePart::Buyers, &line.name)), line.sums.buyersNow);
        QCOMPARE(listed(*view, valueFilter(figures, ValuePart::BuyersBefore, &line.name)),
                 line.sums.buyersBefore);
        QCOMPARE(listed(*view, valueFilter(figures, ValuePart::Kept, &line.name)), line.sums.retained);
        QCOMPARE(listed(*view, valueFilter(figures, ValuePart::Gone, &line.name)),
                 line.sums.buyersBefore - line.sums.retained);
    }
    QCOMPARE(sum.now, figures.total.now);
    QCOMPARE(sum.before, figures.total.before);
    QCOMPARE(sum.retained, figures.total.retained);
    QVERIFY(figures.total.retained > 0);
    QVERIFY(std::abs(shares - 1) < 1e-9);
    QCOMPARE(listed(*view, valueFilter(figures, ValuePart::Buyers, nullptr)), figures.total.buyersNow);
    QCOMPARE(figures.units.size(), std::size_t(kRevenueUnits));
    QCOMPARE(figures.currency, u"EUR"_s);
    std::int64_t classes = 0;
    for (const std::int64_t count : figures.repeat.byOrders)
        classes += count;
    QCOMPARE(classes, figures.repeat.buyers);
}

void InsightFiguresTest::answersOpenToTheirCustomers_data()
{
    QTest::addColumn<QString>("survey");
    QTest::addColumn<int>("measure");
    QTest::newRow("NPS") << u"NPS"_s << int(SurveyMeasure::Nps);
    QTest::newRow("CSAT") << u"csat"_s << int(SurveyMeasure::Satisfied);
    QTest::newRow("other") << u"Visit"_s << int(SurveyMeasure::Mean);
}

void InsightFiguresTest::answersOpenToTheirCustomers()
{
    QFETCH(QString, survey);
    QFETCH(int, measure);
    for (const CalendarUnit unit : {CalendarUnit::Month, CalendarUnit::Quarter}) {
        const ViewPtr view = randomView(7, 200);
        const SatisfactionFigures figures =
            satisfactionFigures(*view, {survey, unit, CustomerClass::Grade}, Progress());
        QCOMPARE(int(figures.measure), measure);
        QVERIFY(figures.all.tally.answers > 20);
        std::int64_t inClasses = 0;
        for (const SurveyGroup &group : figures.classes) {
            QCOMPARE(listed(*view, answersFilter(figures, group)), group.customers);
            QVERIFY(group.figure.low <= group.figure.value && group.figure.value <= group.figure.high);
            inClasses += group.tally.answers;
        }
        QCOMPARE(inClasses, figures.all.tally.answers);
        QCOMPARE(listed(*view, allAnswersFilter(figures)), figures.all.customers);
        std::int64_t inUnits = figures.undated + figures.older;
        for (const SurveyGroup &group : figures.units) {
            QCOMPARE(listed(*view, unitFilter(figures, group)), group.customers);
            inUnits += group.tally.answers;
        }
        QCOMPARE(inUnits, figures.all.tally.answers);
        QVERIFY(figures.undated > 0);
        QVERIFY(figures.units.size() <= std::size_t(kSurveyUnits));
    }
}

void InsightFiguresTest::contactsOpenToTheirCustomers()
{
    const ViewPtr view = randomView(3, 200);
    const SatisfactionFigures figures = satisfactionFigures(*view, {}, Progress());
    QCOMPARE(figures.engagement.kinds.size(), std::size_t(13));
    for (const ContactKind &kind : figures.engagement.kinds)
        QCOMPARE(listed(*view, contactFilter(figures, kind)), kind.customers);
    QCOMPARE(listed(*view, u"contactDays90 > 0"_s), figures.engagement.inContact);
    QVERIFY(figures.engagement.inContact > 0);
    QCOMPARE(figures.engagement.months.size(), std::size_t(12));
    QCOMPARE(figures.engagement.months.back().first, Day::fromIso(u"2026-11-01").value());
    QVERIFY(figures.engagement.isLastRunning);
    std::int64_t months = 0;
    for (const auto &[start, count] : figures.engagement.months)
        months += count;
    QCOMPARE(months, figures.engagement.interactions); // all lie in the last 300 days
}

void InsightFiguresTest::choosesASurvey_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QStringList() << u"NPS"_s << QString();
    QTest::newRow("NPS first") << QStringList{u"CSAT"_s, u"CSAT"_s, u"nps"_s} << QString() << u"nps"_s;
    QTest::newRow("most answered") << QStringList{u"Fair"_s, u"Visit"_s, u"Visit"_s} << QString()
                                   << u"Visit"_s;
    QTest::newRow("as asked") << QStringList{u"CSAT"_s, u"NPS"_s} << u"csat"_s << u"CSAT"_s;
    QTest::newRow("gone") << QStringList{u"CSAT"_s, u"NPS"_s} << u"Fair"_s << u"NPS"_s;
}

void InsightFiguresTest::choosesASurvey()
{
    QFETCH(QStringList, answers);
    QFETCH(QString, asked);
    SnapshotBuilder builder(kToday);
    const Row row = builder.customer({{FieldId::Name, "x"}});
    for (const QString &survey : answers)
        builder.survey(row, survey.toStdString(), 4, kToday);
    const SatisfactionFigures figures =
        satisfactionFigures(*builder.view(), {asked, CalendarUnit::Month, CustomerClass::Owner}, Progress());
    QTEST(answers.isEmpty() ? QString() : figures.question.survey, "shown");
    QCOMPARE(figures.surveys.empty(), answers.isEmpty());
}

void InsightFiguresTest::newestCohortsOnly()
{
    const ViewPtr view = randomView(5, 200);
    const RetentionFigures all =
        retentionFigures(*view, CalendarUnit::Month, CohortRule::Positive, 100, Progress());
    const RetentionFigures some =
        retentionFigures(*view, CalendarUnit::Month, CohortRule::Positive, 6, Progress());
    QCOMPARE(all.older, std::size_t(0));
    QCOMPARE(some.customers, all.customers);
    QCOMPARE(some.older + some.cohorts.cohorts.size(), all.cohorts.cohorts.size());
    QVERIFY(some.columns() <= 6);
    QCOMPARE(some.cohorts.cohorts.back().start, all.cohorts.cohorts.back().start);
    QCOMPARE(some.followed(0), some.active(0));
    QVERIFY(!some.cell(some.cohorts.cohorts.size() - 1, 5));
    QVERIFY(some.isRunning(0, some.columns() - 1));
    QVERIFY(!some.isRunning(0, 0));
}

void InsightFiguresTest::emptyBook()
{
    const ViewPtr view = SnapshotBuilder(kToday).view();
    QVERIFY(retentionFigures(*view, CalendarUnit::Month, CohortRule::All, 12, Progress())
                .cohorts.cohorts.empty());
    const ValueFigures value = valueFigures(*view, {}, Progress());
    QCOMPARE(value.purchases, std::size_t(0));
    QVERIFY(!ValueFigures::change(value.total));
    QVERIFY(!ValueFigures::kept(value.total));
    QVERIFY(satisfactionFigures(*view, {}, Progress()).surveys.empty());
}

void InsightFiguresTest::tableTellsItsCells()
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<FigureColumn> columns{{u"Grade"_s}, {u"Revenue"_s, AmountRole}, {u"Buyers"_s, CountRole}};
    const auto row = [](const QString &name, qlonglong amount, int count) {
        return FigureRow{{name, u"grade = "_s + name, name}, {amount, {}, {}}, {count, u"bought"_s, u"b"_s}};
    };
    model.setTable(columns, {row(u"A"_s, 25'000, 3), row(u"B"_s, 0, 0)}, u"EUR"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 1).data(AmountRole).toLongLong(), 25'000);
    QCOMPARE(model.index(0, 1).data().toDouble(), 2.5);
    QCOMPARE(model.index(0, 1).data(CurrencyRole).toString(), u"EUR"_s);
    QVERIFY(!model.index(0, 2).data(CurrencyRole).isValid());
    QCOMPARE(model.cellAt(model.index(0, 2)).filter, u"bought"_s);
    QVERIFY(model.cellAt({}).filter.isEmpty());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Revenue"_s);
    // The same rows with other figures: whoever points at one still does.
    const QPersistentModelIndex second(model.index(1, 0));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setTable(columns, {row(u"A"_s, 1, 1), row(u"B"_s, 2, 2)}, u"EUR"_s);
    QCOMPARE(resets.count(), 0);
    QVERIFY(second.isValid());
    model.setTable(columns, {row(u"C"_s, 1, 1)});
    QCOMPARE(resets.count(), 1);
}

QTEST_GUILESS_MAIN(InsightFiguresTest)
#include "tst_insightfigures.moc"
