// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grader.h"
#include "domain/interactionkind.h"
#include "support/snapshotbuilder.h"
#include "workspace/derivation.h"
#include "workspace/gradeinputs.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr std::uint8_t kIn = InteractionTable::FromCustomer;
constexpr std::uint8_t kBoth = InteractionTable::TwoWay;

std::uint8_t of(InteractionKind kind)
{
    return static_cast<std::uint8_t>(kind);
}

bool areSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

template <typename T> Column<T> columnOf(std::initializer_list<T> values)
{
    Column<T> column;
    for (const T value : values)
        column.append(value);
    return column;
}

/// Two customers: the first has something of everything, the second nothing.
ViewPtr twoCustomers()
{
    SnapshotBuilder builder(kToday);
    builder.addCustom("Budget", "real", columnOf<double>({1'250.5, kUnknown}));
    builder.addCustom("Renewal", "day", columnOf<Day>({kToday + 10, Day()}));
    builder.addCustom("Partner", "boolean", columnOf<std::uint8_t>({1, kNoChoice}));
    builder.addCustom("Colour", "text", TextColumn());
    const Row rich = builder.customer({{FieldId::Name, "a"},
                                       {FieldId::City, "上海"},
                                       {FieldId::Tags, "vip;fair"},
                                       {FieldId::Need, "partly"},
                                       {FieldId::Employees, "40"},
                                       {FieldId::Potential, "1234.5"},
                                       {FieldId::Created, "2026-11-01"},
                                       {FieldId::DoNotContact, "yes"},
                                       {FieldId::OpenDeals, "2"},
                                       {FieldId::Orders, "3"},
                                       {FieldId::LastContact, "2026-11-16"},
                                       {FieldId::ContactDays30, "2"}});
    builder.customer({{FieldId::Name, "b"}});
    builder.deal(rich, builder.stage("Quotation"), DealOutcome::Open, 5'000, kToday - 9);
    builder.interaction(rich, kToday, of(InteractionKind::Meeting), kBoth);
    builder.interaction(rich, kToday - 10, of(InteractionKind::Visit), kBoth);
    builder.interaction(rich, kToday - 10, of(InteractionKind::Meeting));
    builder.interaction(rich, kToday - 59, of(InteractionKind::Meeting), kBoth);
    builder.interaction(rich, kToday - 60, of(InteractionKind::Meeting), kBoth);
    builder.interaction(rich, kToday + 1, of(InteractionKind::Meeting), kBoth);
    builder.interaction(rich, kToday - 3, of(InteractionKind::Email), kIn);
    builder.purchase(rich, kToday - 5, 100, 7);
    builder.purchase(rich, kToday - 4, 50, 7);   // the same order
    builder.purchase(rich, kToday - 20, -30);    // a return
    builder.purchase(rich, kToday - 300, 1'000); // an order of its own
    builder.survey(rich, "NPS", 4, kToday - 50);
    builder.survey(rich, "NPS", 9, kToday - 20);
    builder.survey(rich, "NPS", kUnknown, kToday - 2);
    builder.survey(rich, "NPS", 1, kToday + 2);
    builder.survey(rich, "CSAT", 3, kToday - 1);
    return builder.view();
}

/// Keys of every form, for books made at random.
const QStringList kKeys{
    u"need"_s,
    u"value"_s,
    u"stage"_s,
    u"potential"_s,
    u"openValue"_s,
    u"orders"_s,
    u"revenue"_s,
    u"r"_s,
    u"ordersInYear"_s,
    u"averageOrder"_s,
    u"where(lifeCycle = churned)"_s,
    u"age(firstPurchase)"_s,
    u"extra.Score"_s,
    u"age(lastContact)"_s,
    u"age(lastPurchase)"_s,
    u"contactDays30"_s,
    u"count(contact, 45)"_s,
    u"days(contact, 45)"_s,
    u"count(contact, 90)~14"_s,
    u"contactDays90~7.5"_s,
    u"count(meeting + visit, 60)"_s,
    u"count(reply, 90)"_s,
    u"count(purchase, 200)"_s,
    u"count(purchase, 200)~60"_s,
    u"days(purchase, 200)"_s,
    u"sum(purchase, 365)"_s,
    u"score(NPS)"_s,
    u"where(need = clear and value >= 50000)"_s,
    u"where(hasDeal(outcome = open and amount > 20000))"_s,
    u"where(contacted(kind = call and date >= -30d) or bought(date >= -100d))"_s,
    u"where(answered(kind = NPS and score >= 7))"_s,
    u"where(orders >= 2 or rfm is empty)"_s,
};

SnapshotBuilder randomBook(unsigned seed, int customers)
{
    std::mt19937 random(seed);
    const auto below = [&random](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
    constexpr const char *kNeeds[] = {"unknown", "unclear", "partly", "clear"};
    SnapshotBuilder builder(kToday);
    Column<double> scores;
    for (int i = 0; i < customers; ++i)
        scores.append(below(3) == 0 ? kUnknown : below(100));
    builder.addCustom("Score", "real", scores);
    for (const char *name : {"First contact", "Needs analysis", "Solution design", "Quotation", "Signing"})
        builder.stage(name);
    for (int i = 0; i < customers; ++i) {
        const Row row = builder.customer({{FieldId::Name, "x"}, {FieldId::Need, kNeeds[below(4)]}});
        builder.setCustomer(row, FieldId::Potential, below(2) == 0 ? "9000" : "120000");
        for (int events = below(9); events > 0; --events)
            builder.interaction(row, kToday - below(120) + 3, static_cast<std::uint8_t>(below(13)),
                                below(2) == 0 ? kBoth : kIn);
        for (int lines = below(5); lines > 0; --lines)
            builder.purchase(row, kToday - below(400), below(3'000) - 200, std::uint32_t(below(40)));
        for (int deals = below(3); deals > 0; --deals)
            builder.deal(row, std::uint16_t(below(5)), DealOutcome(below(3)), below(200'000),
                         kToday - 90 - below(90), kToday - below(80));
        for (int answers = below(3); answers > 0; --answers)
            builder.survey(row, below(2) == 0 ? "NPS" : "CSAT", below(11), kToday - below(90));
    }
    return builder;
}

/// A scheme that gives points of their own for each of kKeys.
GradeScheme schemeOfAll()
{
    GradeScheme scheme;
    double points = 1;
    for (const QString &key : kKeys) {
        scheme.criteria.push_back({key, key, 0, {{u"much"_s, key, 1.5, points}, {u"less"_s, key, {}, 0}}});
        points += 1;
    }
    scheme.cutoffs = {{u"A"_s, 150}, {u"B"_s, 100}};
    scheme.rest = u"C"_s;
    return scheme;
}

} // namespace

/// The inputs of grading schemes as columns, by the form of their key.
class GradeColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void fewEqualAll_data();
    void fewEqualAll();
    void fewAreGradedAsAll_data();
    void fewAreGradedAsAll();
    void fadingOnlyFalls();
    void refused_data();
    void refused();
    void acceptedForms();
};

void GradeColumnsTest::values_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second"); // of a customer of whom nothing is known
    const auto row = [](const char *key, double first, double second) {
        QTest::newRow(key) << QString::fromUtf8(key) << first << second;
    };
    row("need", 2, kUnknown);
    row("employees", 40, kUnknown);
    row("potential", 1234.5, kUnknown);
    row("doNotContact", 1, kUnknown);
    row("openDeals", 2, kUnknown); // nothing was derived of the second
    row("age(created)", 20, kUnknown);
    row("age(lastContact)", 5, kUnknown);
    row("age(extra.Renewal)", -10, kUnknown);
    row("extra.Budget", 1250.5, kUnknown);
    row("extra.Partner", 1, kUnknown);
    row("extra.Renewal", kUnknown, kUnknown); // a date is no number
    row("age(extra.Budget)", kUnknown, kUnknown);
    row("extra.Colour", kUnknown, kUnknown);
    row("no such input", kUnknown, kUnknown);
    row("contactDays30", 2, kUnknown);
    row("count(meeting, 60)", 3, 0);
    row("count(meeting, 61)", 4, 0);
    row("count(meeting + visit, 60)", 4, 0);
    row("count(contact, 60)", 3, 0); // without the meeting that nobody came to
    row("days(meeting + visit, 60)", 3, 0);
    row("count(reply, 90)", 1, 0);
    row("count(interaction, 1)", 1, 0);
    row("count(contact, 60)~10", 1 + 0.5 + std::exp2(-5.9), 0);
    row("count(purchase, 30)", 1, 0); // two lines of one order, and a return
    row("count(purchase, 365)", 2, 0);
    row("days(purchase, 365)", 2, 0);
    row("days(purchase, 365)~4", std::exp2(-1) + std::exp2(-75), 0);
    row("sum(purchase, 30)", 120, 0);
    row("score(NPS)", 9, kUnknown);
    row("score(nps)", 9, kUnknown);
    row("score(CSAT)", 3, kUnknown);
    row("score(other)", kUnknown, kUnknown);
    row("where(city = 上海)", 1, 0);
    row("where(tags = fair and not need = clear)", 1, 0);
    row("where(need is empty)", 0, 0);
    row("where(hasDeal(amount >= 5000))", 1, 0);
    // What happens later is not there yet.
    row("where(answered(kind = NPS and score <= 2))", 0, 0);
    row("where(answered(kind = NPS and score >= 9))", 1, 0);
    row("where(contacted(date >= 2026-11-22))", 0, 0);
    row("where(extra.Budget > 1000)", 1, 0);
    row("where(lastContact >= -5d)", 1, 0);
    row("where(city = )", kUnknown, kUnknown);
    row("where(grade = A)", kUnknown, kUnknown); // would go in circles
    row("where(need = clear or not (points > 5))", kUnknown, kUnknown);
}

void GradeColumnsTest::values()
{
    QFETCH(QString, key);
    QFETCH(double, first);
    QFETCH(double, second);
    const ViewPtr view = twoCustomers();
    const GradeInputs inputs(*view->snapshot, view->derived, kToday, {key});
    QCOMPARE(inputs.columns().size(), std::size_t{1});
    QVERIFY2(areSame(inputs.columns()[0][0], first), qPrintable(QString::number(inputs.columns()[0][0])));
    QVERIFY2(areSame(inputs.columns()[0][1], second), qPrintable(QString::number(inputs.columns()[0][1])));
}

void GradeColumnsTest::fewEqualAll_data()
{
    QTest::addColumn<QString>("key");
    for (const QString &key : kKeys)
        QTest::newRow(key.toUtf8().constData()) << key;
}

void GradeColumnsTest::fewEqualAll()
{
    QFETCH(QString, key);
    const ViewPtr view = randomBook(4, 80).view();
    AnalysisSettings settings = *view->settings;
    const FieldColumns derived = deriveAll(*view->snapshot, kToday, settings);
    const GradeInputs all(*view->snapshot, derived, kToday, {key});
    QCOMPARE(all.columns()[0].size(), std::size_t{80});
    int different = 0;
    for (Row row = 0; row < 80; ++row)
        different += areSame(all.columns()[0][row], all.columns()[0][0]) ? 0 : 1;
    QVERIFY(different > 0);
    const std::vector<std::vector<Row>> choices{{0}, {79, 0, 33, 33, 7}, {12, 13, 14}};
    for (const std::vector<Row> &rows : choices) {
        const GradeInputs few(*view->snapshot, derived, kToday, {key}, rows);
        for (std::size_t i = 0; i < rows.size(); ++i)
            QVERIFY(areSame(few.columns()[0][i], all.columns()[0][rows[i]]));
    }
}

void GradeColumnsTest::fewAreGradedAsAll_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// A customer that a change touched is graded as it would be with the whole book, also by inputs that read
/// other derived columns.
void GradeColumnsTest::fewAreGradedAsAll()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = randomBook(seed, 70).view();
    AnalysisSettings settings = *view->settings;
    settings.grading = schemeOfAll();
    settings.gradingIsSettled = true;
    const FieldColumns all = deriveAll(*view->snapshot, kToday, settings);
    const Grader grader(settings.grading);
    const Grading grading =
        grader.grade(GradeInputs(*view->snapshot, all, kToday, grader.fields()).columns());
    FieldColumns some = all;
    const std::vector<Row> rows{0, 11, 12, 40, 69};
    for (const Row row : rows) {
        some.real(FieldId::Points).set(row, -1);
        some.choice(FieldId::Grade).set(row, 77);
        some.integer(FieldId::Orders).set(row, 99);
        some.money(FieldId::Revenue).set(row, Money::fromUnits(-5));
    }
    deriveRows(*view->snapshot, kToday, settings, rows, some);
    for (Row row = 0; row < 70; ++row) {
        QCOMPARE(all.real(FieldId::Points)[row], exactPoints(grading.points[row]));
        QCOMPARE(some.real(FieldId::Points)[row], all.real(FieldId::Points)[row]);
        QCOMPARE(int(some.choice(FieldId::Grade)[row]), int(all.choice(FieldId::Grade)[row]));
        QCOMPARE(int(some.choice(FieldId::GradeUpTo)[row]), int(all.choice(FieldId::GradeUpTo)[row]));
    }
}

/// Without events a count that fades goes down each day, whatever it was, and never below 0.
void GradeColumnsTest::fadingOnlyFalls()
{
    const ViewPtr view = randomBook(9, 60).view();
    const QStringList keys{u"count(contact, 90)~14"_s, u"days(interaction, 90)~3.5"_s,
                           u"count(purchase, 365)~30"_s};
    // From three days on nothing is in the future any more.
    std::vector<std::vector<double>> before;
    for (int day = 3; day < 60; ++day) {
        const GradeInputs inputs(*view->snapshot, view->derived, kToday + day, keys);
        for (std::size_t key = 0; key < before.size(); ++key) {
            for (std::size_t row = 0; row < 60; ++row) {
                const double now = inputs.columns()[key][row];
                QVERIFY(now >= 0 && (now < before[key][row] || (now == 0 && before[key][row] == 0)));
            }
        }
        before.clear();
        for (const auto &column : inputs.columns())
            before.emplace_back(column.begin(), column.end());
    }
    QVERIFY(std::accumulate(before[0].begin(), before[0].end(), 0.0) > 0);
}

void GradeColumnsTest::refused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *key, const QString &why) {
        QTest::newRow(key) << QString::fromUtf8(key)
                           << u"The scheme cannot be used: criteria 1, bands 1, field: %1."_s.arg(why);
    };
    row("grade", u"“grade” comes from the grade itself, which would go in circles; choose another input"_s);
    row("extra.Nothing", u"the book has no field “extra.Nothing”; correct its name or import it first"_s);
    row("extra.Colour",
        u"“extra.Colour” holds texts; write where(extra.\"Colour\" = …) with what is to hold"_s);
    row("extra.Renewal", u"“extra.Renewal” holds dates; write age(extra.Renewal), the days from them"_s);
    row("age(extra.Budget)", u"“extra.Budget” holds no dates; write extra.Budget"_s);
    row("score(Effort)", u"the book has no answers to a survey “Effort”; name one of NPS, CSAT"_s);
    row("where(colour = red)",
        u"the filter “colour = red” cannot be asked (Correct \"colour\" at character 1: no field is called that here); correct it"_s);
    row("where(need = clear and grade in (A, B))", u"the filter “need = clear and grade in (A, B)” cannot be "
                                                   u"asked (“grade” comes from the grade itself, "
                                                   "which would go in circles); correct it"_s);
}

void GradeColumnsTest::refused()
{
    QFETCH(QString, key);
    QFETCH(QString, message);
    GradeScheme scheme;
    scheme.criteria.push_back({u"x"_s, u"value"_s, 0, {{u"yes"_s, key, 1, 5}, {u"no"_s, u"value"_s, {}, 0}}});
    scheme.cutoffs = {{u"A"_s, 5}};
    scheme.rest = u"B"_s;
    const Status status = checkGradeFields(scheme, *twoCustomers()->snapshot);
    QVERIFY(!status);
    QCOMPARE(status.error().message, message);
    QCOMPARE(status.error().code, ErrorCode::Invalid);
}

void GradeColumnsTest::acceptedForms()
{
    const Status status = checkGradeFields(schemeOfAll(), *randomBook(1, 5).view()->snapshot);
    QVERIFY2(status, status ? "" : qPrintable(status.error().message));
}

QTEST_GUILESS_MAIN(GradeColumnsTest)
#include "tst_gradecolumns.moc"
