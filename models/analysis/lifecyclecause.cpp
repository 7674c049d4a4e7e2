// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifecyclecause.h"

namespace leadbook {

namespace {

using Reason = LifeCycleCause::Reason;

/// What ended the initial state.
void addEndOfInitial(LifeCycleCause &cause, Day day)
{
    if (cause.before.orders == 1 && cause.after.orders > 1)
        cause.reasons.push_back(Reason::SecondOrder);
    if ((day - 1) - cause.before.firstDay < kInitialDays)
        cause.reasons.push_back(Reason::InitialOver);
}

/// Of a customer who bought before and after, and has not churned now.
void addReasons(LifeCycleCause &cause, Day day)
{
    if (cause.from == LifeCycle::Churned)
        cause.reasons.push_back(cause.after.lastDay > cause.before.lastDay ? Reason::OrderedAgain
                                                                           : Reason::LongerLimit);
    if (cause.to == LifeCycle::Initial) {
        if (cause.from != LifeCycle::Churned)
            cause.reasons.push_back(cause.after.orders == 1 ? Reason::OneOrder : Reason::LaterFirst);
        return;
    }
    if (cause.from == LifeCycle::Initial)
        addEndOfInitial(cause, day);
    cause.reasons.push_back(Reason::Spending);
}

} // namespace

LifeCycleCause lifeCycleCause(std::span<const PurchaseLine> lines, Day day, double longGap)
{
    LifeCycleCause cause;
    cause.before = buyingOf(lines, day - 1);
    cause.after = buyingOf(lines, day);
    cause.from = lifeCycleOf(cause.before, day - 1, longGap);
    cause.to = lifeCycleOf(cause.after, day, longGap);
    if (cause.from == cause.to)
        return cause;
    if (cause.to == LifeCycle::Potential) {
        cause.reasons = {Reason::TakenBack};
        return cause;
    }
    cause.limit = silenceLimit(cause.after.medianGap, longGap);
    cause.age = day - cause.after.firstDay;
    cause.silence = day - cause.after.lastDay;
    if (cause.to == LifeCycle::Churned)
        cause.reasons = {Reason::Silence};
    else if (cause.from == LifeCycle::Potential)
        cause.reasons = {Reason::FirstOrder};
    else
        addReasons(cause, day);
    if (!cause.reasons.empty() && cause.reasons.front() == Reason::OrderedAgain)
        cause.silence = cause.after.lastDay - cause.before.lastDay;
    return cause;
}

} // namespace leadbook
