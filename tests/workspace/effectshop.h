// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/randomarm.h"
#include "support/temporarybook.h"
#include "workspace/effect/effectstudy.h"
#include "workspace/strategydesk.h"

#include <cstdint>
#include <vector>

namespace leadbook::test {

using namespace Qt::StringLiterals;

inline constexpr int kCustomers = 160;
inline constexpr Day kFrom = kStrategyDay;
inline constexpr Day kEntered = kStrategyDay + 2;
inline constexpr Day kJudge = kStrategyDay + 60;
inline const QString kClass = u"lifeCycle:initial"_s;

/// Customers who come into the class by their first order, some held out, and order again later: the treated
/// twice as often.
class Shop
{
public:
    explicit Shop(double share)
    {
        Strategy strategy = desk.strategy(kClass);
        strategy.holdout = share;
        strategy.since = kFrom;
        desk.change(saveStrategy(strategy, kFrom));
        desk.wake(kEntered + 1);
        desk.change([this](Editor &editor) {
            RowWriter rows(editor);
            for (int i = 0; i < kCustomers; ++i) {
                ids.push_back(rows.add(RecordTable::Customer,
                                       {{"name", u"C%1"_s.arg(i)}, {"created_day", kEntered.number()}}));
                buy(rows, i, kEntered);
            }
            return rows.status();
        });
        applied = desk.propose();
        desk.apply(applied);
    }

    /// Some of them order on @p day.
    void orderAgain(Day day, int treatedEvery, int controlEvery)
    {
        desk.wake(day + 1);
        desk.change([&](Editor &editor) {
            RowWriter rows(editor);
            for (int i = 0; i < kCustomers; ++i) {
                const int every = isHeld(i) ? controlEvery : treatedEvery;
                if (every > 0 && i % every == 0)
                    buy(rows, i, day);
            }
            return rows.status();
        });
    }
    bool isHeld(int i)
    {
        const Strategy strategy = desk.strategy(kClass);
        return isHeldOut(strategy.holdoutSeed, ids[std::size_t(i)], strategy.holdout);
    }
    int held()
    {
        int all = 0;
        for (int i = 0; i < kCustomers; ++i)
            all += isHeld(i) ? 1 : 0;
        return all;
    }

    EffectAsk ask(Day asOf, const QString &subject = u"strategy:"_s + kClass) const
    {
        return {subject, Indicator::Frequency, {}, kFrom, kJudge, {}, asOf};
    }
    EffectStudy study(const EffectAsk &ask)
    {
        return StrategyDesk::check(studyEffect(desk.path(), desk.view(), ask, Progress()));
    }

    StrategyDesk desk;
    StrategyProposal applied;
    std::vector<std::int64_t> ids;

private:
    void buy(RowWriter &rows, int i, Day day)
    {
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{ids[std::size_t(i)]}},
                                         {"day", day.number()},
                                         {"amount", qlonglong{100} * Money::kScale}});
    }
};

} // namespace leadbook::test
