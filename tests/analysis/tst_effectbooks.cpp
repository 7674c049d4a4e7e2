// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effectbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// What is said of whole books: nothing where nothing was done, however often one looks, and what was done
/// where something was.
class EffectBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasDone();
    void intervalsCover_data();
    void intervalsCover();
};

namespace {

constexpr int kWeeks = 26;
constexpr Day kJudge = kEffectStart + 7 * kWeeks;

/// What looking at one book every week for half a year finds.
struct Looks
{
    bool saysWorked = false;
    bool saysAnything = false; ///< worked or did harm
    bool uncorrected = false;  ///< any interval of any indicator in any week leaves out 0
    bool changed = false;      ///< the same against the time before
    bool isSettled = true;     ///< nothing is told before the day of judgement, nothing changes after it
};

bool isBetter(const EffectEstimate &effect, Indicator indicator)
{
    return effect.isTold() && (effect.estimate > 0) != traitsOf(indicator).lessIsBetter;
}

EffectEstimate compared(const std::vector<IndicatorValues> &one, const std::vector<IndicatorValues> &other,
                        Indicator indicator)
{
    std::array<std::vector<Measured>, 2> columns;
    for (const IndicatorValues &values : one)
        columns[0].push_back(values[std::size_t(indicator)]);
    for (const IndicatorValues &values : other)
        columns[1].push_back(values[std::size_t(indicator)]);
    return compareArms(columns[0], columns[1], indicator);
}

Looks lookEveryWeek(EffectBook &book, Indicator asked)
{
    Looks looks;
    const EffectQuestion question{asked, EffectDesign::Holdout, kEffectStart, kJudge, kEffectStart};
    for (int week = 2; week <= kWeeks + 1; ++week) {
        const Day asOf = kEffectStart + 7 * week;
        const EffectArms arms = book.arms(question.end(asOf));
        const EffectAnswer answer = answerEffect(question, asOf, arms);
        looks.changed |= compared(arms.treated, arms.treatedBefore, Indicator::Frequency).low > 0;
        for (const EffectRow &row : answer.rows) {
            looks.uncorrected |= week <= kWeeks && isBetter(row.effect, row.indicator);
            const bool isWorked = row.verdict == EffectVerdict::Worked;
            const bool isTold = isWorked || row.verdict == EffectVerdict::DidHarm;
            looks.isSettled &= !isTold || asOf >= kJudge;
            looks.isSettled &= week <= kWeeks || row.indicator != asked || looks.saysAnything == isTold;
            looks.saysWorked |= isWorked;
            looks.saysAnything |= isTold;
        }
    }
    return looks;
}

} // namespace

/// Null books with regression to the mean, trend and season, weekly looks over half a year at all
/// indicators.
void EffectBooksTest::nothingWasDone()
{
    constexpr int kBooks = 135;
    int worked = 0;
    int told = 0;
    int uncorrected = 0;
    int changed = 0;
    for (int i = 0; i < kBooks; ++i) {
        EffectBook book(std::uint64_t(9'000'000 + i), 120, 0.4);
        const Looks looks = lookEveryWeek(book, static_cast<Indicator>(i % int(kIndicators)));
        QVERIFY(looks.isSettled);
        worked += looks.saysWorked ? 1 : 0;
        told += looks.saysAnything ? 1 : 0;
        uncorrected += looks.uncorrected ? 1 : 0;
        changed += looks.changed ? 1 : 0;
    }
    const QString found =
        QStringLiteral("of %1 books %2 say worked, %3 worked or did harm; uncorrected %4, against before %5")
            .arg(kBooks)
            .arg(worked)
            .arg(told)
            .arg(uncorrected)
            .arg(changed);
    qInfo("%s", qPrintable(found));
    QVERIFY2(worked <= 0.08 * kBooks, qPrintable(found));
    QVERIFY2(told <= 0.08 * kBooks, qPrintable(found));
    QVERIFY2(uncorrected >= 0.4 * kBooks, qPrintable(found));
    QVERIFY2(changed >= 0.85 * kBooks, qPrintable(found));
}

void EffectBooksTest::intervalsCover_data()
{
    QTest::addColumn<double>("share");
    QTest::newRow("halves") << 0.5;
    QTest::newRow("a fifth held out") << 0.2;
}

/// With an effect of known size the interval holds it in 92 to 98 % of 300 books: of a share and of amounts
/// with long tails.
void EffectBooksTest::intervalsCover()
{
    QFETCH(double, share);
    constexpr int kBooks = 300;
    const Treatment treatment{0.15, 0.5, 800};
    constexpr std::array<std::pair<Indicator, double>, 2> kTruths{
        {{Indicator::SigningRate, 0.15}, {Indicator::Revenue, 400}}};
    std::array<int, 2> covered{};
    for (int i = 0; i < kBooks; ++i) {
        EffectBook book(std::uint64_t(4'000'000 + i), 300, share, treatment);
        const EffectArms arms = book.arms(kJudge);
        for (std::size_t each = 0; each < kTruths.size(); ++each) {
            const EffectEstimate effect = compared(arms.treated, arms.control, kTruths[each].first);
            QVERIFY(effect.isKnown);
            covered[each] += effect.low <= kTruths[each].second && kTruths[each].second <= effect.high;
        }
    }
    const QString found =
        QStringLiteral("of %1 books share %2, amount %3").arg(kBooks).arg(covered[0]).arg(covered[1]);
    qInfo("%s", qPrintable(found));
    for (const int each : covered)
        QVERIFY2(each >= 0.92 * kBooks && each <= 0.98 * kBooks, qPrintable(found));
}

QTEST_APPLESS_MAIN(EffectBooksTest)

#include "tst_effectbooks.moc"
