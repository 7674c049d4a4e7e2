// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradeexplanation.h"
#include "analysis/grader.h"
#include "domain/shippedschemes.h"
#include "support/exhaustiveway.h"
#include "support/temporarybook.h"
#include "workspace/derivation.h"
#include "workspace/generator/booksink.h"
#include "workspace/gradeinputs.h"
#include "workspace/projection.h"

#include <QTest>

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr std::size_t kLeads = 10'000;

/// Counts that fade, kinds within kinds, ages, sums and filters.
constexpr const char *kNewInputs = R"json({
  "criteria": [
    {"label": "Need", "field": "need", "bands": [{"from": 3, "points": 30}, {"from": 2, "points": 15},
                                                 {"points": 0}]},
    {"label": "Contact", "field": "count(contact, 90)", "halfLife": 20,
     "bands": [{"from": 2.5, "points": 25}, {"from": 0.75, "points": 12}, {"from": 0.1, "points": 5},
               {"points": 0}]},
    {"label": "Talks", "field": "count(meeting + visit, 120)",
     "bands": [{"from": 2, "points": 12}, {"from": 1, "points": 6}, {"points": 0}]},
    {"label": "Deal", "field": "where(hasDeal(outcome = open) and not (phone is empty))",
     "bands": [{"from": 1, "points": 8}, {"points": 0}]},
    {"label": "Orders", "field": "where(orders >= 2)", "bands": [{"from": 1, "points": 6}, {"points": 0}]},
    {"label": "Silent", "field": "age(lastContact)", "better": "less",
     "bands": [{"from": 60, "points": 0}, {"from": 14, "points": 4}, {"points": 9}]},
    {"label": "Spent", "field": "sum(purchase, 365)", "bands": [{"from": 5000, "points": 10}, {"points": 0}]},
    {"label": "Value", "field": "value", "bands": [{"from": 50000, "points": 15}, {"points": 0}]}
  ],
  "cutoffs": [{"grade": "A", "from": 80}, {"grade": "B", "from": 50}, {"grade": "C", "from": 20}],
  "rest": "D"
})json";

} // namespace

/// What ten thousand leads of a book are told about their grade.
class WayUpBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLead_data();
    void everyLead();

private:
    TemporaryBook m_book;
    ViewPtr m_view;
};

void WayUpBookTest::initTestCase()
{
    GeneratorOptions options;
    options.customers = kLeads;
    options.purchases = 25'000;
    options.deals = 6'000;
    options.interactions = 40'000;
    QVERIFY(generateInto(*m_book, u"generated"_s, options, kToday, Progress()));
    const FixedClock clock(kToday);
    Projection projection(clock);
    const auto view = projection.loadAll(*m_book, Progress());
    QVERIFY(view);
    m_view = *view;
    QCOMPARE(m_view->snapshot->customers.rows(), kLeads);
}

void WayUpBookTest::everyLead_data()
{
    QTest::addColumn<QString>("key");
    for (const ShippedScheme &scheme : shippedSchemes())
        if (scheme.kind == SchemeKind::Grading) {
            const QString key = QString::fromUtf8(scheme.key.data(), qsizetype(scheme.key.size()));
            QTest::newRow(qPrintable(key)) << key;
        }
    QTest::newRow("new inputs") << u"new inputs"_s;
}

/// The parts add up to the points that the list shows; every way up really raises the grade; no fewer moves
/// do, and of as many moves none with fewer steps.
void WayUpBookTest::everyLead()
{
    QFETCH(QString, key);
    AnalysisSettings settings = *m_view->settings;
    settings.grading =
        key == u"new inputs" ? GradeScheme::fromJson(kNewInputs).value() : shippedGradeScheme(key).value();
    settings.gradingIsSettled = false;
    const FieldColumns derived = deriveAll(*m_view->snapshot, kToday, settings);
    const Grader grader(settings.grading);
    const GradeInputs inputs(*m_view->snapshot, derived, kToday, grader.fields());
    const ExhaustiveWay exhaustive(grader.scheme());
    int lifted = 0;
    for (Row row = 0; row < kLeads; ++row) {
        const std::vector<double> lead = inputs.row(row);
        const GradeExplanation why = explainGrade(grader, lead);
        double sum = 0;
        for (const GradePart &part : why.parts)
            sum += part.points;
        QCOMPARE(sum, derived.real(FieldId::Points)[row]);
        QCOMPARE(sum, exhaustive.points(lead));
        QCOMPARE(int(why.grade), int(derived.choice(FieldId::Grade)[row]));
        QCOMPARE(why.possible.back(), why.grade);
        QCOMPARE(int(why.possible.front()), int(derived.choice(FieldId::GradeUpTo)[row]));
        const auto best = why.grade == 0 ? std::nullopt : exhaustive.best(lead);
        QCOMPARE(why.waysUp.empty(), !best);
        for (const WayUp &way : why.waysUp) {
            std::vector<ExhaustiveWay::Move> moves;
            int steps = 0;
            for (const GradeChange &change : way.changes) {
                moves.push_back({grader.column(change.field), change.to, change.steps});
                steps += change.steps;
            }
            QCOMPARE(moves.size(), best->moves);
            QVERIFY(steps >= best->steps && (&way != &why.waysUp.front() || steps == best->steps));
            QVERIFY(exhaustive.grade(exhaustive.after(lead, moves)) < exhaustive.grade(lead));
        }
        lifted += best ? 1 : 0;
    }
    QVERIFY2(lifted > int(kLeads) / 10, qPrintable(QString::number(lifted)));
}

QTEST_GUILESS_MAIN(WayUpBookTest)
#include "tst_wayupbook.moc"
