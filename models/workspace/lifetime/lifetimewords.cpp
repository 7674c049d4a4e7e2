// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/lifetimewords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LifetimeWords)
};

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0);
}

QString holdOutSentence(const LifetimeAnalysis &analysis, const DayText &dayText)
{
    const BuyingHoldOut &held = analysis.holdOut;
    const QLocale locale;
    return Words::tr("Held against %1 to %2: %3 purchases expected, %4 made; %5 % of the customers lie in "
                     "their 80 % range.")
        .arg(dayText(analysis.checkedFrom + 1), dayText(analysis.question.asOf),
             locale.toString(held.expected, 'f', 0), locale.toString(qlonglong{held.actual}),
             percent(held.coverage));
}

} // namespace

QString lifetimeVerdict(const LifetimeAnalysis &analysis, const DayText &dayText)
{
    switch (analysis.verdict) {
    case LifetimeVerdict::NobodyAgain:
        return Words::tr("Cannot tell: no customer bought on two days.");
    case LifetimeVerdict::TooFew:
        return Words::tr("Cannot tell: fewer than %1 customers bought again.").arg(kFewestRepeaters);
    case LifetimeVerdict::Unsettled:
        return Words::tr("Cannot tell: these purchases do not settle the model.");
    case LifetimeVerdict::NoHoldOut:
        return Words::tr("Not held against anything: no time was kept back.");
    case LifetimeVerdict::Misses:
        return Words::tr("The model is off.") + u' ' + holdOutSentence(analysis, dayText);
    case LifetimeVerdict::TooNarrow:
        return Words::tr("The ranges are too narrow.") + u' ' + holdOutSentence(analysis, dayText);
    case LifetimeVerdict::Holds:
        break;
    }
    return Words::tr("The model holds.") + u' ' + holdOutSentence(analysis, dayText);
}

QString spendSentence(const LifetimeAnalysis &analysis)
{
    switch (analysis.spendBasis) {
    case SpendBasis::Model:
        return Words::tr("Spend at a time by Gamma-Gamma: frequency and spend go their own ways (rank "
                         "correlation %1).")
            .arg(QString::number(analysis.correlation, 'f', 2));
    case SpendBasis::Correlated:
        return Words::tr("Gamma-Gamma is refused: customers who buy more often spend %1 at a time (rank "
                         "correlation %2). Each customer's own mean is used.")
            .arg(analysis.correlation > 0 ? Words::tr("more") : Words::tr("less"),
                 QString::number(analysis.correlation, 'f', 2));
    case SpendBasis::NoMean:
        return Words::tr("Spends differ too much for Gamma-Gamma, which has no mean here. Each customer's "
                         "own mean is used.");
    case SpendBasis::TooFew:
        break;
    }
    return Words::tr("Too little is known to learn what customers spend at a time. Each customer's own mean "
                     "is used.");
}

QString freeSentence(const LifetimeAnalysis &analysis)
{
    if (analysis.freePurchases == 0)
        return {};
    return Words::tr(
        "%Ln free order(s), of 0 without a number, count as purchases here, as published figures "
        "have them; RFM and life cycle count only what was paid for.",
        nullptr, static_cast<int>(analysis.freePurchases));
}

QString contractSentence(const ContractRenewals &renewals, const DayText &dayText)
{
    const RenewalCount known = renewals.known();
    switch (renewals.verdict) {
    case ContractVerdict::None:
        return Words::tr("No contracts: none in this book has a customer, a first and a last day.");
    case ContractVerdict::TooFew:
        return Words::tr("Too few contracts to tell: of %1, %2 came to an end whose outcome is known, and %3 "
                         "are needed.")
            .arg(renewals.contracts)
            .arg(known.ended)
            .arg(kFewestRenewals);
    case ContractVerdict::AllAlike:
        return known.renewed == 0 ? Words::tr("Cannot tell: no contract that ended was renewed.")
                                  : Words::tr("Cannot tell: each contract that ended was renewed.");
    case ContractVerdict::Unsettled:
        return Words::tr(
                   "Cannot tell: %1 of %2 ends of contracts were renewed, which says nothing of further "
                   "ones.")
            .arg(known.renewed)
            .arg(known.ended);
    case ContractVerdict::Told:
        break;
    }
    const QString days = QString::number(kRenewalGrace);
    return Words::tr(
               "As of %1, %2 of %3 ends of contracts were renewed within %4 days. Who has renewed often "
               "renews more surely (shifted-beta-geometric model).")
        .arg(dayText(renewals.question.asOf), QString::number(known.renewed), QString::number(known.ended),
             days);
}

} // namespace leadbook
