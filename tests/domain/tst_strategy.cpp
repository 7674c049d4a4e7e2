// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dimension.h"
#include "domain/strategies/strategy.h"
#include "domain/strategies/strategyclass.h"
#include "support/tstranslator.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The strategies that are shipped, and classes of customers.
class StrategyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyClassHasItsStrategy_data();
    void everyClassHasItsStrategy();
    void nothingElseIsShipped();
    void classes_data();
    void classes();
    void bandsOfTheDimensions_data();
    void bandsOfTheDimensions();
};

namespace {

/// The classes named in the articles: grades, value, need, behaviour, life cycle, satisfaction, loyalty.
constexpr std::array kClasses{"grade:A",
                              "grade:B",
                              "grade:C",
                              "grade:D",
                              "value:high",
                              "value:medium",
                              "value:low",
                              "need:basic",
                              "need:expected",
                              "need:latent",
                              "behaviour:frequent",
                              "behaviour:occasional",
                              "behaviour:potential",
                              "lifeCycle:potential",
                              "lifeCycle:initial",
                              "lifeCycle:growth",
                              "lifeCycle:mature",
                              "lifeCycle:churned",
                              "satisfaction:high",
                              "satisfaction:medium",
                              "satisfaction:low",
                              "loyalty:high",
                              "loyalty:low"};

Strategy shipped(const QString &key)
{
    const auto all = shippedStrategies();
    const auto found = std::ranges::find(all, key, &Strategy::key);
    return found == all.end() ? Strategy() : *found;
}

QStringList textsOf(const Strategy &strategy)
{
    QStringList texts{strategy.name, strategy.goal, customerClassLabel(strategy.customerClass)};
    for (const StrategyStep &step : strategy.steps)
        texts << step.title << step.text;
    return texts;
}

} // namespace

void StrategyTest::everyClassHasItsStrategy_data()
{
    QTest::addColumn<QString>("written");
    for (const char *written : kClasses)
        QTest::newRow(written) << QString::fromLatin1(written);
}

void StrategyTest::everyClassHasItsStrategy()
{
    QFETCH(QString, written);
    const Strategy english = shipped(written);
    QCOMPARE(english.customerClass, written);
    QVERIFY(!english.isInUse());
    QVERIFY(english.cadence.value_or(0) > 0);
    QVERIFY(english.steps.size() >= 2 && english.steps.size() <= 6);
    QVERIFY(std::ranges::is_sorted(english.steps, {}, &StrategyStep::offsetDays));
    const QStringList inEnglish = textsOf(english);
    const TsTranslator chineseWords(u"leadbook_zh_CN.ts"_s);
    const Strategy chinese = shipped(written);
    QCOMPARE(chinese.steps.size(), english.steps.size());
    const QStringList inChinese = textsOf(chinese);
    static const QRegularExpression han(u"\\p{Han}"_s);
    for (qsizetype i = 0; i < inEnglish.size(); ++i) {
        QVERIFY(!inEnglish[i].isEmpty());
        QVERIFY2(!inEnglish[i].contains(han), qPrintable(inEnglish[i]));
        QVERIFY2(inChinese[i].contains(han), qPrintable(inEnglish[i]));
    }
}

void StrategyTest::nothingElseIsShipped()
{
    QSet<QString> names;
    for (const Strategy &strategy : shippedStrategies())
        names.insert(strategy.name);
    QCOMPARE(shippedStrategies().size(), kClasses.size());
    QCOMPARE(std::size_t(names.size()), kClasses.size());
}

void StrategyTest::classes_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("where");
    const auto row = [](const QString &written, const QString &label, const QString &where) {
        QTest::newRow(qPrintable(written)) << written << label << where;
    };
    row(u"grade:A"_s, u"Grade A"_s, u"grade = A"_s);
    row(u"grade:high"_s, u"Grade: high"_s, u"grade = \"high\""_s);
    row(u"lifeCycle:churned"_s, u"Churned customer"_s, u"lifeCycle = \"churned\""_s);
    row(u"rfm:Can't lose"_s, u"RFM: Can't lose"_s, u"rfm = \"Can't lose\""_s);
    row(u"segment:Partners: north"_s, u"Segment “Partners: north”"_s, QString());
    row(u"need:latent"_s, u"Latent need"_s, QString());
    row(u"nonsense"_s, u"nonsense"_s, QString());
    row(u"shoe:size"_s, u"shoe:size"_s, QString());
}

void StrategyTest::classes()
{
    QFETCH(QString, written);
    QTEST(customerClassLabel(written), "label");
    QTEST(customerClassFilter(written), "where");
}

void StrategyTest::bandsOfTheDimensions_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<int>("band");
    QTest::newRow("high value") << u"value:high"_s << u"value"_s << 0;
    QTest::newRow("frequent buyers") << u"behaviour:frequent"_s << u"buyer"_s << 0;
    QTest::newRow("potential buyers") << u"behaviour:potential"_s << u"buyer"_s << 2;
}

/// What a class and a band of a dimension are both called is the same customers.
void StrategyTest::bandsOfTheDimensions()
{
    QFETCH(QString, written);
    QFETCH(QString, dimension);
    QFETCH(int, band);
    const auto all = shippedDimensions();
    const auto found = std::ranges::find(all, dimension, &Dimension::key);
    QVERIFY(found != all.end());
    QCOMPARE(customerClassFilter(written), found->bands[std::size_t(band)].where);
}

QTEST_GUILESS_MAIN(StrategyTest)
#include "tst_strategy.moc"
