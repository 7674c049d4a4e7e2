// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/feedbackwords.h"

#include "domain/daywords.h"
#include "items/sentences.h"
#include "items/sharetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackWords)
};

struct Health
{
    Q_DECLARE_TR_FUNCTIONS(HealthWords)
};

/// How much less was bought than the year before, as a share of it.
double fall(const AccountFacts &facts)
{
    const auto before = static_cast<double>(facts.revenueBefore.tenThousandths());
    return before > 0 ? 1 - static_cast<double>(facts.revenue.tenThousandths()) / before : 0;
}

} // namespace

QString feedbackStateLabel(const FeedbackTimes &times, Day asOf)
{
    switch (times.state()) {
    case FeedbackState::Solved:
        return Words::tr("Solved");
    case FeedbackState::Answered:
        return Words::tr("Answered");
    case FeedbackState::Open:
        break;
    }
    return times.isOverdue(asOf) ? Words::tr("Overdue") : Words::tr("Open");
}

QString feedbackReason(const FeedbackItem &item, Day asOf)
{
    const FeedbackTimes &times = item.times;
    QStringList parts{Words::tr("noted %1").arg(dayWords(times.opened))};
    if (times.state() == FeedbackState::Open && times.due.isValid())
        parts << (times.isOverdue(asOf)
                      ? Words::tr("to be answered by %1, %Ln day(s) ago", nullptr, asOf - times.due)
                            .arg(dayWords(times.due))
                      : Words::tr("to be answered by %1").arg(dayWords(times.due)));
    if (times.answered.isValid())
        parts << Words::tr("answered after %Ln day(s)", nullptr, std::max(0, times.answered - times.opened));
    if (times.closed.isValid())
        parts << Words::tr("solved %1").arg(dayWords(times.closed));
    return parts.join(u" · "_s);
}

QString lowAnswerText(const LowAnswer &answer)
{
    const QString score =
        Words::tr("%1 %2 on %3").arg(answer.survey, QString::number(answer.score), dayWords(answer.day));
    return answer.text.isEmpty() ? score : u"%1: %2"_s.arg(score, answer.text.simplified());
}

QString healthLightLabel(HealthLight light)
{
    switch (light) {
    case HealthLight::Green:
        return Health::tr("Green");
    case HealthLight::Amber:
        return Health::tr("Amber");
    case HealthLight::Red:
        return Health::tr("Red");
    case HealthLight::Unknown:
        break;
    }
    return Health::tr("Unknown");
}

QString healthLightKey(HealthLight light)
{
    constexpr std::array kKeys{"green", "unknown", "amber", "red"};
    return QString::fromLatin1(kKeys[static_cast<std::size_t>(light)]);
}

QString valueReason(const KeyAccount &account, const QLocale &locale)
{
    switch (account.health.value.cause) {
    case HealthCause::NoRevenue:
        return Health::tr("Nothing bought in two years.");
    case HealthCause::Grew:
        return Health::tr("Revenue of the last year is at least that of the year before.");
    default:
        return Health::tr("Revenue of the last year is %1 below the year before.")
            .arg(shareText(fall(account.facts), locale));
    }
}

QString satisfactionReason(const KeyAccount &account, const QLocale &locale)
{
    const HealthCause cause = account.health.satisfaction.cause;
    if (cause == HealthCause::NotAsked)
        return Health::tr("Not asked within a year.");
    const QString how = cause == HealthCause::Satisfied         ? Health::tr("Satisfied")
                        : cause == HealthCause::PartlySatisfied ? Health::tr("Partly satisfied")
                                                                : Health::tr("Not satisfied");
    if (!account.answer)
        return Health::tr("%1, by the last review.").arg(how);
    return Health::tr("%1: %2 %3 on %4.")
        .arg(how, account.answer->survey, locale.toString(account.answer->score),
             dayWords(account.answer->day, locale));
}

QString relationshipReason(const KeyAccount &account, const QLocale &locale)
{
    const AccountFacts &facts = account.facts;
    switch (account.health.relationship.cause) {
    case HealthCause::RatedBad:
    case HealthCause::RatedMiddling:
        return Health::tr("The last review rates the relationship %1 of 5.")
            .arg(locale.toString(facts.rating.value_or(0)));
    case HealthCause::NeverContacted:
        return Health::tr("No contact is written down.");
    default:
        return Health::tr("Last contact %Ln day(s) ago", nullptr, facts.asOf - facts.lastContact) +
               Health::tr(", one every %Ln day(s) is wanted.", nullptr, facts.cadence);
    }
}

QString reviewReason(const KeyAccount &account)
{
    const AccountFacts &facts = account.facts;
    if (account.health.review.cause == HealthCause::NeverReviewed)
        return Health::tr("Never reviewed.");
    const Day next = facts.nextReview.isValid() ? facts.nextReview : facts.lastReview + kReviewEvery;
    return facts.asOf <= next
               ? Health::tr("Reviewed %1, next %2.").arg(dayWords(facts.lastReview), dayWords(next))
               : Health::tr("Reviewed %1, the next one was due %2.")
                     .arg(dayWords(facts.lastReview), dayWords(next));
}

QString healthReason(const KeyAccount &account, const QLocale &locale)
{
    QStringList reasons;
    const auto add = [&reasons](const HealthPart &part, HealthLight least, const QString &sentence) {
        if (part.light >= least)
            reasons << sentence;
    };
    const AccountHealth &health = account.health;
    // Unknown parts count where no other one makes the whole amber.
    const HealthLight least = health.light == HealthLight::Amber && health.count(HealthLight::Amber) == 0
                                  ? HealthLight::Unknown
                                  : HealthLight::Amber;
    add(health.value, least, valueReason(account, locale));
    add(health.satisfaction, least, satisfactionReason(account, locale));
    add(health.relationship, least, relationshipReason(account, locale));
    add(health.review, least, reviewReason(account));
    return reasons.isEmpty() ? Health::tr("Value, satisfaction, relationship and review are in order.")
                             : joinedSentences(reasons);
}

QString keyAccountCauses(const KeyAccountCause &cause)
{
    QStringList causes;
    if (cause.isGradeA)
        causes << Health::tr("grade A");
    if (cause.isRated)
        causes << Health::tr("influence or cooperation at least %1").arg(kKeyRating);
    if (cause.isLargest)
        causes << Health::tr("among the %1 largest by revenue").arg(kLargestAccounts);
    return causes.join(u", "_s);
}

} // namespace leadbook
