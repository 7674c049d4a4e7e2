// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomedits.h"
#include "workspace/followedbook.h"

#include <QTest>

#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Inputs that read what other tables say: a change of any of them must reach the grade.
constexpr const char *kScheme = R"json({"name": "All tables", "criteria": [
    {"label": "Need", "field": "need", "bands": [{"from": 2, "points": 1}, {"points": 0}]},
    {"label": "Own", "field": "extra.Score", "bands": [{"from": 5, "points": 2}, {"points": 0}]},
    {"label": "Talks", "field": "count(interaction, 200)", "halfLife": 40,
     "bands": [{"from": 1, "points": 4}, {"from": 0.2, "points": 2}, {"points": 0}]},
    {"label": "Orders", "field": "count(purchase, 300)", "bands": [{"from": 1, "points": 8}, {"points": 0}]},
    {"label": "Spent", "field": "sum(purchase, 400)", "bands": [{"from": 1000, "points": 16}, {"points": 0}]},
    {"label": "Score", "field": "score(NPS)", "bands": [{"from": 7, "points": 32}, {"points": 0}]},
    {"label": "Silent", "field": "age(lastContact)", "better": "less",
     "bands": [{"from": 100, "points": 0}, {"points": 64}]},
    {"label": "Person", "field": "where(title is not empty and not (email is empty))",
     "bands": [{"from": 1, "points": 128}, {"points": 0}]},
    {"label": "Deal", "field": "where(hasDeal(outcome = open) or owner is empty)",
     "bands": [{"from": 1, "points": 256}, {"points": 0}]},
    {"label": "Segment", "field": "where(orders >= 2 or f >= 3)", "bands": [{"from": 1, "points": 512}, {"points": 0}]},
    {"label": "Task", "field": "where(nextAction is not empty)", "bands": [{"from": 1, "points": 1024}, {"points": 0}]},
    {"label": "Answered", "field": "where(answered(score >= 5) or bought(quantity >= 2))",
     "bands": [{"from": 1, "points": 2048}, {"points": 0}]}],
  "cutoffs": [{"grade": "A", "from": 2500}, {"grade": "B", "from": 1000}, {"grade": "C", "from": 300}], "rest": "D"})json";

} // namespace

/// A view that follows edits grades by inputs of every kind as one that is loaded anew.
class FollowedGradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
};

void FollowedGradesTest::randomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 11; seed <= 13; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FollowedGradesTest::randomEdits()
{
    QFETCH(unsigned, seed);
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    const GradeScheme scheme = GradeScheme::fromJson(kScheme).value();
    QVERIFY(book.follow(
        book.book().change(u"scheme"_s, useScheme("grading", u"all"_s, scheme.toJson(), kToday))));
    RandomEdits edits(seed, kToday);
    std::set<int> points;
    for (int step = 1; step <= 100; ++step) {
        QVERIFY2(book.follow(book.book().change(u"edit"_s, edits.next())), qPrintable(book.error()));
        if (step % 10 != 0)
            continue;
        const QString difference = book.differenceToFresh();
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(difference)));
        for (Row row = 0; row < book.view()->snapshot->customers.rows(); ++row)
            points.insert(int(book.view()->derived.real(FieldId::Points)[row]));
    }
    // The criteria have told customers apart.
    QVERIFY2(points.size() > 30, qPrintable(QString::number(points.size())));
}

QTEST_GUILESS_MAIN(FollowedGradesTest)
#include "tst_followedgrades.moc"
