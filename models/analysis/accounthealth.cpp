// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounthealth.h"

#include <algorithm>
#include <tuple>

namespace leadbook {

namespace {

constexpr double kHeld = 0.9;
constexpr double kFell = 0.7;
constexpr int kGoodRating = 4;
constexpr int kMiddlingRating = 3;

HealthPart valueOf(const AccountFacts &facts)
{
    const auto now = static_cast<double>(facts.revenue.tenThousandths());
    const auto before = static_cast<double>(facts.revenueBefore.tenThousandths());
    if (now <= 0 && before <= 0)
        return {HealthLight::Unknown, HealthCause::NoRevenue};
    if (now >= before)
        return {HealthLight::Green, HealthCause::Grew};
    if (now >= before * kHeld)
        return {HealthLight::Green, HealthCause::Held};
    return now >= before * kFell ? HealthPart{HealthLight::Amber, HealthCause::Fell}
                                 : HealthPart{HealthLight::Red, HealthCause::FellMuch};
}

HealthPart satisfactionOf(const AccountFacts &facts)
{
    if (!facts.satisfaction)
        return {HealthLight::Unknown, HealthCause::NotAsked};
    switch (*facts.satisfaction) {
    case SatisfactionLevel::High:
        return {HealthLight::Green, HealthCause::Satisfied};
    case SatisfactionLevel::Medium:
        return {HealthLight::Amber, HealthCause::PartlySatisfied};
    case SatisfactionLevel::Low:
        break;
    }
    return {HealthLight::Red, HealthCause::Unsatisfied};
}

HealthPart ratedOf(const AccountFacts &facts)
{
    if (!facts.rating || *facts.rating >= kGoodRating)
        return {HealthLight::Green, HealthCause::InContact};
    return *facts.rating == kMiddlingRating ? HealthPart{HealthLight::Amber, HealthCause::RatedMiddling}
                                            : HealthPart{HealthLight::Red, HealthCause::RatedBad};
}

HealthPart contactOf(const AccountFacts &facts)
{
    if (!facts.lastContact.isValid())
        return {HealthLight::Amber, HealthCause::NeverContacted};
    const int days = facts.asOf - facts.lastContact;
    if (days <= facts.cadence)
        return {HealthLight::Green, HealthCause::InContact};
    return days <= 2 * facts.cadence ? HealthPart{HealthLight::Amber, HealthCause::Quiet}
                                     : HealthPart{HealthLight::Red, HealthCause::SilentLong};
}

/// The worse of rating and contact.
HealthPart relationshipOf(const AccountFacts &facts)
{
    const HealthPart rated = ratedOf(facts);
    const HealthPart contact = contactOf(facts);
    return rated.light > contact.light ? rated : contact;
}

HealthPart reviewOf(const AccountFacts &facts)
{
    if (!facts.lastReview.isValid())
        return {HealthLight::Amber, HealthCause::NeverReviewed};
    const Day next = facts.nextReview.isValid() ? facts.nextReview : facts.lastReview + kReviewEvery;
    if (facts.asOf <= next)
        return {HealthLight::Green, HealthCause::Reviewed};
    return facts.asOf - next <= kReviewGrace ? HealthPart{HealthLight::Amber, HealthCause::ReviewDue}
                                             : HealthPart{HealthLight::Red, HealthCause::ReviewLong};
}

} // namespace

int AccountHealth::count(HealthLight wanted) const
{
    const auto all = parts();
    return static_cast<int>(
        std::ranges::count_if(all, [wanted](const HealthPart &part) { return part.light == wanted; }));
}

AccountHealth accountHealth(const AccountFacts &facts)
{
    AccountHealth health{valueOf(facts), satisfactionOf(facts), relationshipOf(facts), reviewOf(facts)};
    if (health.count(HealthLight::Red) > 0)
        health.light = HealthLight::Red;
    else if (health.count(HealthLight::Amber) > 0 || health.count(HealthLight::Unknown) > 1)
        health.light = HealthLight::Amber;
    else
        health.light = HealthLight::Green;
    return health;
}

bool isWorse(const AccountHealth &a, const AccountHealth &b)
{
    const auto weight = [](const AccountHealth &health) {
        return std::tuple(health.light, health.count(HealthLight::Red), health.count(HealthLight::Amber),
                          health.count(HealthLight::Unknown));
    };
    return weight(a) > weight(b);
}

} // namespace leadbook
