// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/effectwords.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What is said of effects.
class EffectWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesDiffer();
    void figures_data();
    void figures();
    void reasons_data();
    void reasons();
};

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

EffectStudy study(EffectDesign design)
{
    EffectStudy study;
    study.found = 200;
    study.matched = 120;
    study.answer.question = {Indicator::Retention, design, Day(20'000), Day(20'090), Day(20'001)};
    EffectRow &row = study.answer.rows.front();
    row.effect.treated = {120, 0.5};
    row.effect.control = {80, 0.25};
    row.effect.isKnown = true;
    row.effect.estimate = 0.25;
    row.effect.low = 0.12;
    row.effect.high = 0.38;
    row.effect.smallest = 0.05;
    row.effect.needed = 1'377;
    return study;
}

} // namespace

void EffectWordsTest::namesDiffer()
{
    QSet<QString> labels;
    QSet<QString> meanings;
    for (std::size_t i = 0; i < kIndicators; ++i) {
        labels.insert(indicatorLabel(Indicator(i)));
        meanings.insert(indicatorMeaning(Indicator(i)));
    }
    QCOMPARE(labels.size(), qsizetype(kIndicators));
    QCOMPARE(meanings.size(), qsizetype(kIndicators));
    QSet<QString> keys;
    for (int verdict = 0; verdict <= int(EffectVerdict::DoesNotDiffer); ++verdict) {
        keys.insert(verdictKey(EffectVerdict(verdict)));
        QVERIFY(!verdictLabel(EffectVerdict(verdict)).isEmpty());
    }
    QCOMPARE(keys.size(), 9);
    QVERIFY(keys.contains(u"worked"_s) && keys.contains(u"change, not effect"_s));
    QCOMPARE(designKey(EffectDesign::Holdout), u"holdout"_s);
    QVERIFY(designLabel(EffectDesign::Matched) != designLabel(EffectDesign::Change));
}

void EffectWordsTest::figures_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<double>("figure");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("difference");
    QTest::newRow("share") << int(Indicator::Churn) << 0.314 << u"31.4 %"_s << u"+31.4 points"_s;
    QTest::newRow("less of a share") << int(Indicator::Churn) << -0.05 << u"-5.0 %"_s << u"−5.0 points"_s;
    QTest::newRow("mean") << int(Indicator::Frequency) << 1.25 << u"1.25"_s << u"+1.25"_s;
    QTest::newRow("amount") << int(Indicator::Revenue) << 12'345.0 << u"12,345"_s << u"+12,345"_s;
}

void EffectWordsTest::figures()
{
    QFETCH(int, indicator);
    QFETCH(double, figure);
    QTEST(indicatorText(Indicator(indicator), figure, kEnglish), "text");
    QTEST(differenceText(Indicator(indicator), figure, kEnglish), "difference");
}

void EffectWordsTest::reasons_data()
{
    QTest::addColumn<EffectReason>("reason");
    QTest::addColumn<EffectVerdict>("verdict");
    QTest::addColumn<QStringList>("parts"); // that the sentence must name
    const auto told = QStringList{u"50.0 %"_s, u"25.0 %"_s, u"+12.0"_s, u"+38.0"_s};
    QTest::newRow("no question") << EffectReason::NoQuestion << EffectVerdict::CannotTellYet << QStringList();
    QTest::newRow("before") << EffectReason::BeforeTheDay << EffectVerdict::CannotTellYet
                            << QStringList{u"2 Jan 2025"_s};
    QTest::newRow("late") << EffectReason::AskedLate << EffectVerdict::CannotTell
                          << QStringList{u"5 Oct 2024"_s, u"4 Oct 2024"_s};
    QTest::newRow("nobody") << EffectReason::NoTreated << EffectVerdict::CannotTell << QStringList();
    QTest::newRow("no controls") << EffectReason::NoControls << EffectVerdict::Change << told;
    QTest::newRow("few matched") << EffectReason::FewMatched << EffectVerdict::CannotTell
                                 << QStringList{u"120"_s, u"200"_s};
    QTest::newRow("unbalanced") << EffectReason::Unbalanced << EffectVerdict::CannotTell << QStringList();
    QTest::newRow("not enough") << EffectReason::NotEnough << EffectVerdict::CannotTell
                                << told + QStringList{u"1,377"_s, u"+5.0"_s};
    QTest::newRow("outside") << EffectReason::Outside << EffectVerdict::Worked << told;
    QTest::newRow("within") << EffectReason::Within << EffectVerdict::NoDifference << told;
    QTest::newRow("figure") << EffectReason::None << EffectVerdict::None << QStringList();
}

void EffectWordsTest::reasons()
{
    QFETCH(EffectReason, reason);
    QFETCH(EffectVerdict, verdict);
    QFETCH(QStringList, parts);
    EffectStudy told = study(EffectDesign::Holdout);
    told.answer.rows.front().reason = reason;
    told.answer.rows.front().verdict = verdict;
    const QString sentence = effectReason(told, told.answer.rows.front(), kEnglish);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY(!sentence.contains(u'%' + u"1"_s));
    for (const QString &part : parts)
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

QTEST_APPLESS_MAIN(EffectWordsTest)
#include "tst_effectwords.moc"
