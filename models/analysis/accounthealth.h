// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "domain/surveyscale.h"

#include <array>
#include <cstdint>
#include <optional>

namespace leadbook {

/// How something stands; the worst has the highest number.
enum class HealthLight : std::uint8_t
{
    Green,
    Unknown, ///< nothing says
    Amber,
    Red,
};

/// Why a part of an account's health has its light.
enum class HealthCause : std::uint8_t
{
    NoRevenue, ///< nothing bought in two years
    Grew,      ///< revenue of the last year is at least that of the year before
    Held,      ///< less, by a tenth at most
    Fell,      ///< less by up to three tenths
    FellMuch,  ///< less by more than that
    NotAsked,  ///< no answer and no review within a year
    Satisfied,
    PartlySatisfied,
    Unsatisfied,
    NeverContacted,
    InContact,  ///< rated well or not at all, within the cadence
    Quiet,      ///< longer ago than the cadence
    SilentLong, ///< longer ago than twice the cadence
    RatedMiddling,
    RatedBad,
    NeverReviewed,
    Reviewed,
    ReviewDue,  ///< the day of the next review is past
    ReviewLong, ///< by more than kReviewGrace days
};

/// What is known of an account on a day.
struct AccountFacts
{
    Day asOf;
    Money revenue = Money(0);                      ///< net, of the year up to that day
    Money revenueBefore = Money(0);                ///< of the year before
    std::optional<SatisfactionLevel> satisfaction; ///< the newest within a year, by survey or review
    std::optional<int> rating;                     ///< of the relationship, 1 (bad) to 5
    Day lastContact;
    int cadence = 0; ///< days from one contact to the next
    Day lastReview;
    Day nextReview;
};

struct HealthPart
{
    HealthLight light = HealthLight::Unknown;
    HealthCause cause = HealthCause::NoRevenue;

    friend bool operator==(const HealthPart &, const HealthPart &) = default;
};

/// Health of one account. Every light follows from a rule of accounthealth.cpp alone, and the whole is the
/// worst of its parts: red where one is red, amber where one is amber or more than one is not known.
struct AccountHealth
{
    HealthPart value;
    HealthPart satisfaction;
    HealthPart relationship;
    HealthPart review;
    HealthLight light = HealthLight::Unknown;

    std::array<HealthPart, 4> parts() const { return {value, satisfaction, relationship, review}; }
    int count(HealthLight light) const;
    friend bool operator==(const AccountHealth &, const AccountHealth &) = default;
};

inline constexpr int kReviewEvery = 90;  ///< days from one review to the next, where nothing else is said
inline constexpr int kReviewGrace = 30;  ///< days that a review may be late before it is red
inline constexpr int kAskedWithin = 365; ///< days that an answer counts

AccountHealth accountHealth(const AccountFacts &facts);

/// Whether @p a stands worse than @p b: by its light, then by how many parts are red, amber and unknown.
bool isWorse(const AccountHealth &a, const AccountHealth &b);

} // namespace leadbook
