// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/strategywords.h"

#include "domain/daywords.h"
#include "domain/strategies/strategyclass.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Strategies)
};

} // namespace

QString strategyReason(const StrategyProposal &proposal, const StrategyChange &change)
{
    const QString in = customerClassLabel(proposal.strategies[change.strategy].strategy.customerClass);
    if (change.isCadence && !change.isWithdrawn) {
        const int days = proposal.strategies[change.strategy].strategy.cadence.value_or(0);
        return Words::tr("Contact every %Ln day(s) in “%1”", nullptr, days).arg(in);
    }
    return change.isWithdrawn ? Words::tr("Not in “%1” any more").arg(in)
                              : Words::tr("In “%1” since %2").arg(in, dayWords(change.entered));
}

QString strategyStepTitle(const StrategyProposal &proposal, const StrategyChange &change)
{
    if (change.isCadence)
        return QCoreApplication::translate("StrategyWork", "Keep in touch");
    return proposal.strategies[change.strategy].strategy.steps[change.step].title;
}

QString proposalCounts(const StrategyProposal &proposal)
{
    const QString counts =
        Words::tr("Tasks to create: %L1, to withdraw: %L2").arg(proposal.created()).arg(proposal.withdrawn());
    std::int64_t heldOut = 0;
    for (const StrategyStanding &standing : proposal.strategies)
        heldOut += standing.heldOut;
    return heldOut == 0
               ? counts
               : counts + QStringLiteral(" · ") + Words::tr("left alone as control group: %L1").arg(heldOut);
}

QString appliedCounts(const StrategyProposal &proposal)
{
    return Words::tr("Tasks created: %L1, withdrawn: %L2").arg(proposal.created()).arg(proposal.withdrawn());
}

} // namespace leadbook
