// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "ui/customers/gradewords.h"

#include "analysis/grader.h"

#include <QTest>
#include <QTranslator>

#include <limits>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// The inputs of the default scheme: need, value, contact days in 90 and 30, stage.
struct Inputs
{
    double need;
    double value;
    double days90;
    double days30;
    double stage;
};

GradeReason reasonOf(const Inputs &inputs)
{
    GradeReason reason;
    reason.scheme = shippedGradeScheme().value();
    const Grader grader(reason.scheme);
    std::vector<double> values(static_cast<std::size_t>(grader.fields().size()));
    values[grader.column(u"need"_s)] = inputs.need;
    values[grader.column(u"value"_s)] = inputs.value;
    values[grader.column(u"contactDays90"_s)] = inputs.days90;
    values[grader.column(u"contactDays30"_s)] = inputs.days30;
    values[grader.column(u"stage"_s)] = inputs.stage;
    reason.explanation = explainGrade(grader, values);
    reason.currency = u"CNY"_s;
    reason.contactDays = {kToday - 12};
    return reason;
}

} // namespace

class GradeWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMockUp();
    void unknownInputs();
    void theBestGradeHasNoWayUp();
    void byHand();
    void wayUp_data();
    void wayUp();
    void wayUpThatIsLeft_data();
    void wayUpThatIsLeft();
    void fractionsOfPoints();
    void namedGrades();
};

namespace {

/// A language that says grades of one letter with a word of their own, as Chinese does.
class Classes : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *comment, int) const override
    {
        if (QLatin1StringView(source) == "%1"_L1)
            return u"%1级"_s;
        const bool isGrade = QLatin1StringView(comment) == "Grade"_L1;
        return isGrade && QLatin1StringView(source) == "low"_L1 ? u"低意向"_s : QString();
    }
};

} // namespace

void GradeWordsTest::wayUpThatIsLeft_data()
{
    QTest::addColumn<QList<int>>("daysAgo"); // of the contact in the last 30 days
    QTest::addColumn<QString>("way");
    QTest::newRow("two weeks left") << QList<int>{12} << u"contact on 2 more day(s) by 8 Dec"_s;
    QTest::newRow("one contact expires today") << QList<int>{29} << u"contact on 3 more day(s) by 20 Dec"_s;
    QTest::newRow("today is used") << QList<int>{29, 0} << u"contact on 2 more day(s) by 20 Dec"_s;
}

void GradeWordsTest::wayUpThatIsLeft()
{
    QFETCH(QList<int>, daysAgo);
    const auto days = static_cast<double>(daysAgo.size());
    GradeReason reason = reasonOf({3, 186'000, days, days, 4});
    reason.contactDays.clear();
    for (const int ago : daysAgo)
        reason.contactDays.push_back(kToday - ago);
    QTEST(wayUpText(reason, kToday, QLocale::c()), "way");
}

/// Points never look like another side of a cut-off.
void GradeWordsTest::fractionsOfPoints()
{
    GradeReason reason = reasonOf({3, 186'000, 1, 1, 4});
    reason.scheme.cutoffs[1].from = 55.6;
    reason.explanation.points = 55.5;
    reason.explanation.grade = 2;
    reason.explanation.parts[0].points = 12.5;
    QCOMPARE(pointsText(reason, QLocale::c()), u"55.5 points, B from 55.6"_s);
    QCOMPARE(gradeLines(reason, QLocale::c()).front().points, u"+12.5"_s);
    reason.explanation.points = 55.99;
    QVERIFY(pointsText(reason, QLocale::c()).startsWith(u"55.99 "));
    reason.explanation.points = 55.1 + 0.9; // 56 but for the last bit
    QVERIFY(pointsText(reason, QLocale::c()).startsWith(u"56 "));
}

void GradeWordsTest::namedGrades()
{
    GradeReason reason = reasonOf({3, 186'000, 1, 1, 4});
    Classes classes;
    QCoreApplication::installTranslator(&classes);
    QCOMPARE(gradeName(reason), u"B级"_s);
    QCOMPARE(wayUpGrade(reason), u"A级"_s);
    reason.scheme.cutoffs = {{u"high"_s, 90}, {u"medium"_s, 85}};
    reason.scheme.rest = u"low"_s;
    reason.explanation.grade = 2;
    QCOMPARE(gradeName(reason), u"低意向"_s);
    QCoreApplication::removeTranslator(&classes);
}

void GradeWordsTest::theMockUp()
{
    const GradeReason reason = reasonOf({3, 186'000, 1, 1, 4});
    const QLocale locale(u"en_US"_s);
    QCOMPARE(gradeName(reason), u"B"_s);
    const QList<GradeLine> lines = gradeLines(reason, locale);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], (GradeLine{u"Need"_s, u"clear"_s, u"+40"_s, true}));
    QCOMPARE(lines[1].points, u"+25"_s);
    QVERIFY2(lines[1].text.startsWith(u"high: ") && lines[1].text.contains(u"186,000"),
             qPrintable(lines[1].text));
    QVERIFY2(lines[2].text.startsWith(u"low: 1 day"), qPrintable(lines[2].text));
    QVERIFY(!lines[2].isBest);
    QCOMPARE(lines[3], (GradeLine{u"Stage"_s, u"Quotation"_s, u"+8"_s, false}));
    QVERIFY(pointsText(reason, locale).contains(u"A from 88"));
    QVERIFY(unknownNote(reason).isEmpty());
    QCOMPARE(wayUpGrade(reason), u"A"_s);
    const QString way = wayUpText(reason, kToday, locale);
    QVERIFY2(way.contains(u"2 more day") && way.contains(u"8 Dec"), qPrintable(way));
}

void GradeWordsTest::unknownInputs()
{
    const GradeReason reason = reasonOf({kUnknown, kUnknown, 1, 1, 0});
    const QList<GradeLine> lines = gradeLines(reason, QLocale::c());
    QCOMPARE(lines[0].text, u"unknown"_s);
    QCOMPARE(lines[0].points, u"0"_s);
    QCOMPARE(gradeName(reason), u"D"_s);
    QVERIFY2(unknownNote(reason).contains(u"Up to B"), qPrintable(unknownNote(reason)));
}

void GradeWordsTest::theBestGradeHasNoWayUp()
{
    const GradeReason reason = reasonOf({3, 186'000, 4, 4, 4});
    QCOMPARE(gradeName(reason), u"A"_s);
    QVERIFY(wayUpText(reason, kToday, QLocale::c()).isEmpty());
    QVERIFY(wayUpGrade(reason).isEmpty());
    QVERIFY(!pointsText(reason, QLocale::c()).contains(u"from"));
}

void GradeWordsTest::byHand()
{
    GradeReason reason = reasonOf({3, 186'000, 1, 1, 4});
    QCOMPARE(byHandText(reason, kToday, QLocale::c()), QString());
    reason.byHand = GradeByHand{u"A"_s, u"signs\nthis week"_s, u"Mei"_s, kToday, kToday + 14};
    QCOMPARE(byHandText(reason, kToday, QLocale(u"en_US"_s)),
             u"Set by hand to A by Mei until 5 Dec: signs this week"_s);
    reason.byHand->who.clear();
    QVERIFY(byHandText(reason, kToday, QLocale(u"en_US"_s)).startsWith(u"Set by hand to A until "));
    QCOMPARE(gradeName(reason), u"B"_s); // what the rules say stays told
}

void GradeWordsTest::wayUp_data()
{
    QTest::addColumn<QList<double>>("inputs");
    QTest::addColumn<QString>("part");
    QTest::newRow("need") << QList<double>{2, 186'000, 1, 1, 0} << u"need clear"_s;
    QTest::newRow("stage") << QList<double>{3, 25'000, 3, 3, 3} << u"a deal at Quotation"_s;
    QTest::newRow("value") << QList<double>{1, 15'000, 1, 0, 0} << u"value from"_s;
}

void GradeWordsTest::wayUp()
{
    QFETCH(QList<double>, inputs);
    QFETCH(QString, part);
    const GradeReason reason = reasonOf({inputs[0], inputs[1], inputs[2], inputs[3], inputs[4]});
    bool isSaid = false;
    // Any of the ways, each put first in turn.
    GradeReason turned = reason;
    for (std::size_t i = 0; i < reason.explanation.waysUp.size(); ++i) {
        std::swap(turned.explanation.waysUp.front(), turned.explanation.waysUp[i]);
        isSaid = isSaid || wayUpText(turned, kToday, QLocale::c()).contains(part);
    }
    QVERIFY2(isSaid, qPrintable(wayUpText(reason, kToday, QLocale::c())));
}

QTEST_GUILESS_MAIN(GradeWordsTest)
#include "tst_gradewords.moc"
