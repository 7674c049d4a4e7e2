// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field.h"
#include "domain/surveyscale.h"

#include <QTest>

#include <limits>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What scores of surveys mean.
class SurveyScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data();
    void scales();
    void classes_data();
    void classes();
    void everyClassIsAChoice();
};

void SurveyScaleTest::scales_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("top"); // 0: none
    QTest::newRow("NPS") << u"NPS"_s << 10;
    QTest::newRow("small, with blanks") << u" nps "_s << 10;
    QTest::newRow("CSAT") << u"Csat"_s << 5;
    QTest::newRow("another") << u"满意度调查"_s << 0;
    QTest::newRow("a longer name") << u"NPS 2026"_s << 0;
    QTest::newRow("none") << QString() << 0;
}

void SurveyScaleTest::scales()
{
    QFETCH(QString, kind);
    QFETCH(int, top);
    QCOMPARE(topScore(kind).value_or(0), top);
    QCOMPARE(isNps(kind), top == 10);
    QCOMPARE(npsClass(kind, 9.0).has_value(), top == 10);
    QVERIFY(!npsClass(kind, std::nullopt));
}

void SurveyScaleTest::classes_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("expected"); // -1: none
    const auto row = [](double score, int expected) { QTest::addRow("%g", score) << score << expected; };
    row(10, 0);
    row(9, 0);
    row(8.9, 1);
    row(7, 1);
    row(6.99, 2);
    row(6, 2);
    row(0, 2);
    row(-0.1, -1);
    row(10.1, -1);
    row(std::numeric_limits<double>::infinity(), -1);
    row(std::numeric_limits<double>::quiet_NaN(), -1);
}

void SurveyScaleTest::classes()
{
    QFETCH(double, score);
    QFETCH(int, expected);
    const auto found = npsClass(score);
    QCOMPARE(found ? static_cast<int>(*found) : -1, expected);
}

void SurveyScaleTest::everyClassIsAChoice()
{
    constexpr NpsClass kClasses[] = {NpsClass::Promoter, NpsClass::Passive, NpsClass::Detractor};
    QCOMPARE(fieldOf(FieldId::SurveyNps).choices.size(), std::size(kClasses));
    for (const NpsClass one : kClasses)
        QVERIFY(!choiceLabel(FieldId::SurveyNps, static_cast<std::uint8_t>(one)).isEmpty());
}

QTEST_GUILESS_MAIN(SurveyScaleTest)
#include "tst_surveyscale.moc"
