// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/knownbefore.h"
#include "analysis/effect/matching.h"
#include "analysis/effectbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// What a matched comparison says of whole books in which the better customers are given something, which
/// does nothing.
class MatchedBooksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWasDone();
};

namespace {

constexpr Day kJudge = kEffectStart + 182;
constexpr DaySpan kDays{kEffectStart, kJudge};

/// How one book is judged.
struct Judged
{
    EffectVerdict matched = EffectVerdict::None;
    bool isCompared = false;       ///< enough were matched, and well
    bool unmatchedDiffers = false; ///< by how often they buy
};

/// Whoever bought more of late, and did more of its own accord, was given something more often.
bool isChosen(const IndicatorValues &before, RandomDraws &draws)
{
    const double orders = before[std::size_t(Indicator::Frequency)].value;
    const double engaged = before[std::size_t(Indicator::Engagement)].value;
    const double odds = 0.9 * std::log1p(orders) + 0.3 * std::log1p(engaged) - 3.4;
    return draws.uniform() < 1 / (1 + std::exp(-odds));
}

EffectArms matchedArms(EffectBook &book, std::uint64_t seed, EffectArms &unmatched)
{
    RandomDraws draws(seed);
    IndicatorReader reader(kEffectGap, true, kEffectValues);
    MatchValues values{kKnownBefore, {}};
    std::vector<std::uint8_t> isTreated;
    std::vector<IndicatorValues> before;
    std::vector<IndicatorValues> after;
    for (EffectCustomer &customer : book.inClass) {
        const CustomerEvents events = customer.events();
        before.push_back(reader.read(events, kDays.before()));
        after.push_back(reader.read(events, kDays));
        const auto known = knownBefore(events, customer.engagements, kDays.begin, before.back());
        values.of.insert(values.of.end(), known.begin(), known.end());
        isTreated.push_back(isChosen(before.back(), draws) ? 1 : 0);
        (isTreated.back() != 0 ? unmatched.treated : unmatched.control).push_back(after.back());
    }
    const Matching matching = matchControls(values, isTreated, Progress());
    EffectArms arms;
    arms.matchedShare = matching.share();
    arms.isBalanced = matching.worst <= kCaliper;
    for (const auto &[one, other] : matching.pairs) {
        arms.treated.push_back(after[one]);
        arms.treatedBefore.push_back(before[one]);
        arms.control.push_back(after[other]);
        arms.controlBefore.push_back(before[other]);
    }
    return arms;
}

Judged judge(std::uint64_t seed, Indicator asked)
{
    EffectBook book(seed, 400, 0);
    EffectArms unmatched;
    const EffectArms arms = matchedArms(book, seed + 1, unmatched);
    const EffectQuestion question{asked, EffectDesign::Matched, kDays.begin, kJudge, kDays.begin};
    Judged judged;
    const EffectRow row = answerEffect(question, kJudge, arms).row(asked);
    judged.matched = row.verdict;
    judged.isCompared = row.reason == EffectReason::Outside || row.reason == EffectReason::Within ||
                        row.reason == EffectReason::NotEnough;
    unmatched.matchedShare = 1;
    const EffectQuestion frequency{Indicator::Frequency, EffectDesign::Matched, kDays.begin, kJudge,
                                   kDays.begin};
    judged.unmatchedDiffers = answerEffect(frequency, kJudge, unmatched).row(Indicator::Frequency).verdict ==
                              EffectVerdict::Differs;
    return judged;
}

} // namespace

void MatchedBooksTest::nothingWasDone()
{
    constexpr int kBooks = 144;
    int differs = 0;
    int compared = 0;
    int unmatched = 0;
    for (int i = 0; i < kBooks; ++i) {
        const Judged judged =
            judge(std::uint64_t(7'000'000 + 10 * i), static_cast<Indicator>(i % int(kIndicators)));
        QVERIFY(judged.matched != EffectVerdict::Worked && judged.matched != EffectVerdict::DidHarm);
        differs += judged.matched == EffectVerdict::Differs ? 1 : 0;
        compared += judged.isCompared ? 1 : 0;
        unmatched += judged.unmatchedDiffers ? 1 : 0;
    }
    const QString found = QStringLiteral("of %1 books %2 say differs, %3 are compared; not matched %4 differ")
                              .arg(kBooks)
                              .arg(differs)
                              .arg(compared)
                              .arg(unmatched);
    qInfo("%s", qPrintable(found));
    QVERIFY2(differs <= 0.08 * kBooks, qPrintable(found));
    QVERIFY2(compared >= 0.75 * kBooks, qPrintable(found));
    QVERIFY2(unmatched >= 0.8 * kBooks, qPrintable(found));
}

QTEST_APPLESS_MAIN(MatchedBooksTest)

#include "tst_matchedbooks.moc"
