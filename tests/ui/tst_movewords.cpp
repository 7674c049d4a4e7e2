// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/grademove.h"
#include "domain/shippedschemes.h"
#include "ui/grading/bandwords.h"
#include "ui/grading/movewords.h"

#include <QTest>

#include <functional>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(GradeScheme &)>;

GradeScheme shipped()
{
    return shippedGradeScheme().value();
}

} // namespace

Q_DECLARE_METATYPE(Change)

/// Why a customer moves, in words; without a translator plural forms are as written.
class MoveWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void otherGrades();
    void criterionComes();
    void summaries();
};

void MoveWordsTest::words_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<std::vector<double>>("values"); // need, value, days in 30, days in 90, stage
    QTest::addColumn<QString>("words");
    QTest::newRow("a band begins earlier")
        << Change([](GradeScheme &scheme) { scheme.criteria[2].bands[0].from = 2; })
        << std::vector<double>{3, 200'000, 2, 2, 4} << u"frequent now from 2 day(s) in 30 instead of 3"_s;
    QTest::newRow("a value band begins later")
        << Change([](GradeScheme &scheme) { scheme.criteria[1].bands[0].from = 250'000; })
        << std::vector<double>{3, 200'000, 3, 3, 3} << u"now average"_s;
    QTest::newRow("a band earns more")
        << Change([](GradeScheme &scheme) { scheme.criteria[0].bands[0].points = 45; })
        << std::vector<double>{3, 200'000, 1, 1, 4} << u"Need clear: 40 → 45 points"_s;
    QTest::newRow("a cut-off is lower")
        << Change([](GradeScheme &scheme) { scheme.cutoffs[0].from = 80; })
        << std::vector<double>{3, 200'000, 1, 1, 4} << u"A from 80 points instead of 88"_s;
    QTest::newRow("a criterion goes") << Change([](GradeScheme &scheme) {
        scheme.criteria.erase(scheme.criteria.begin());
        scheme.criteria.insert(scheme.criteria.begin(),
                               {u"Stage again"_s, u"stage"_s, 0, {{u"x"_s, u"stage"_s, {}, 0}}});
    }) << std::vector<double>{3, 200'000, 1, 1, 4}
                                      << u"Need counts no more (40 points)"_s;
}

void MoveWordsTest::words()
{
    QFETCH(Change, change);
    QFETCH(std::vector<double>, values);
    QFETCH(QString, words);
    GradeScheme scheme = shipped();
    change(scheme);
    const Grader before(shipped());
    const Grader after(scheme);
    std::vector<double> valuesAfter;
    for (const QString &field : after.fields())
        valuesAfter.push_back(values[before.column(field)]);
    const GradeMove move = explainMove(before, values, after, valuesAfter);
    QVERIFY(move.from != move.to);
    QCOMPARE(moveWords(move, shipped(), scheme, {}, QLocale(u"en"_s)), words);
}

void MoveWordsTest::otherGrades()
{
    GradeMove move;
    move.to = 1;
    QCOMPARE(moveWords(move, shipped(), shippedGradeScheme(u"intent").value(), {}, QLocale(u"en"_s)),
             u"the scheme has other grades"_s);
    move.pointsBefore = 73;
    move.pointsAfter = 88.5;
    QCOMPARE(movePoints(move, QLocale(u"en"_s)), u"73 → 88.5"_s);
}

void MoveWordsTest::criterionComes()
{
    GradeScheme scheme = shipped();
    scheme.criteria.push_back({u"Meetings"_s, u"meetings90"_s, 0, {{u"some"_s, u"meetings90"_s, 1, 12}}});
    const GradeMove move = explainMove(Grader(shipped()), std::vector<double>{3, 200'000, 1, 1, 4},
                                       Grader(scheme), std::vector<double>{3, 200'000, 1, 1, 4, 1});
    QCOMPARE(moveWords(move, shipped(), scheme, {}, QLocale(u"en"_s)), u"Meetings counts now (12 points)"_s);
}

void MoveWordsTest::summaries()
{
    const GradeScheme scheme = shipped();
    const QLocale english(u"en"_s);
    QCOMPARE(bandSummary(scheme.criteria[0], {}, english), u"clear / partly / unclear"_s);
    QCOMPARE(bandSummary(scheme.criteria[1], {}, english), u"high from 100,000 · average from 20,000"_s);
    QVERIFY(bandSummary(scheme.criteria[3], {}, english).contains(u" … "_s));
}

QTEST_MAIN(MoveWordsTest)
#include "tst_movewords.moc"
