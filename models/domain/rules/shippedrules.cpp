// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/actionrule.h"

#include "domain/shippedtext.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr auto kContext = "ShippedRules";
constexpr auto kTheGradeFalls = QT_TRANSLATE_NOOP("ShippedRules", "The grade falls");
constexpr auto kAskWhatHasChanged = QT_TRANSLATE_NOOP("ShippedRules", "Ask what has changed");
constexpr auto kACustomerIsLost = QT_TRANSLATE_NOOP("ShippedRules", "A customer is lost");
constexpr auto kAskWhyAndOfferAWayBack = QT_TRANSLATE_NOOP("ShippedRules", "Ask why and offer a way back");
constexpr auto kWinBack = QT_TRANSLATE_NOOP("ShippedRules", "win back");
constexpr auto kACustomerLeavesGradeA = QT_TRANSLATE_NOOP("ShippedRules", "A customer leaves grade A");
constexpr auto kReviewTheAccountWithTheTeamLead =
    QT_TRANSLATE_NOOP("ShippedRules", "Review the account with the team lead");
constexpr auto kAnUnhappyAnswer = QT_TRANSLATE_NOOP("ShippedRules", "An unhappy answer");
constexpr auto kAskWhatWentWrongAndSolveIt =
    QT_TRANSLATE_NOOP("ShippedRules", "Ask what went wrong and solve it");
constexpr auto kAnAOrBHasNotBeenContactedFor30Days =
    QT_TRANSLATE_NOOP("ShippedRules", "An A or B has not been contacted for 30 days");
constexpr auto kCallBeforeTheCustomerCoolsDown =
    QT_TRANSLATE_NOOP("ShippedRules", "Call before the customer cools down");
constexpr auto kABirthdayIsNear = QT_TRANSLATE_NOOP("ShippedRules", "A birthday is near");
constexpr auto kSendBirthdayWishes = QT_TRANSLATE_NOOP("ShippedRules", "Send birthday wishes");
constexpr auto kSeasonSGreetings = QT_TRANSLATE_NOOP("ShippedRules", "Season’s greetings");
constexpr auto kSpringFestivalIsNear = QT_TRANSLATE_NOOP("ShippedRules", "Spring Festival is near");
constexpr auto kMidAutumnFestivalIsNear = QT_TRANSLATE_NOOP("ShippedRules", "Mid-Autumn Festival is near");
constexpr auto kAContractEndsIn60Days = QT_TRANSLATE_NOOP("ShippedRules", "A contract ends in 60 days");
constexpr auto kTalkAboutTheRenewal = QT_TRANSLATE_NOOP("ShippedRules", "Talk about the renewal");
constexpr auto kADealIsStuckFor45Days = QT_TRANSLATE_NOOP("ShippedRules", "A deal is stuck for 45 days");
constexpr auto kDecideMoveItOnOrGiveItUp =
    QT_TRANSLATE_NOOP("ShippedRules", "Decide: move it on or give it up");
/// All of them.
constexpr std::array kTexts{kTheGradeFalls,
                            kAskWhatHasChanged,
                            kACustomerIsLost,
                            kAskWhyAndOfferAWayBack,
                            kWinBack,
                            kACustomerLeavesGradeA,
                            kReviewTheAccountWithTheTeamLead,
                            kAnUnhappyAnswer,
                            kAskWhatWentWrongAndSolveIt,
                            kAnAOrBHasNotBeenContactedFor30Days,
                            kCallBeforeTheCustomerCoolsDown,
                            kABirthdayIsNear,
                            kSendBirthdayWishes,
                            kSeasonSGreetings,
                            kSpringFestivalIsNear,
                            kMidAutumnFestivalIsNear,
                            kAContractEndsIn60Days,
                            kTalkAboutTheRenewal,
                            kADealIsStuckFor45Days,
                            kDecideMoveItOnOrGiveItUp};

QString shown(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

ActionRule rule(const QString &key, const QString &name, RuleEvent event)
{
    ActionRule made;
    made.key = key;
    made.name = name;
    made.event = event;
    return made;
}

/// What happens with a class, a grade or an answer.
void addMoves(std::vector<ActionRule> &rules)
{
    ActionRule fell = rule(u"grade-fell"_s, shown(kTheGradeFalls), RuleEvent::GradeFell);
    fell.task = RuleTask{TaskKind::Call, shown(kAskWhatHasChanged), 0};
    rules.push_back(fell);
    ActionRule churned = rule(u"churned"_s, shown(kACustomerIsLost), RuleEvent::Entered);
    churned.customerClass = u"lifeCycle:churned"_s;
    churned.task = RuleTask{TaskKind::Call, shown(kAskWhyAndOfferAWayBack), 2};
    churned.tag = shown(kWinBack);
    rules.push_back(churned);
    ActionRule left = rule(u"left-a"_s, shown(kACustomerLeavesGradeA), RuleEvent::Left);
    left.customerClass = u"grade:A"_s;
    left.task = RuleTask{TaskKind::Review, shown(kReviewTheAccountWithTheTeamLead), 1};
    rules.push_back(left);
    ActionRule unhappy = rule(u"survey-low"_s, shown(kAnUnhappyAnswer), RuleEvent::SurveyLow);
    unhappy.subject = u"NPS"_s;
    unhappy.score = 6;
    unhappy.task = RuleTask{TaskKind::Call, shown(kAskWhatWentWrongAndSolveIt), 0};
    rules.push_back(unhappy);
}

/// What is due by the calendar.
void addDays(std::vector<ActionRule> &rules)
{
    ActionRule quiet =
        rule(u"no-contact"_s, shown(kAnAOrBHasNotBeenContactedFor30Days), RuleEvent::NoContact);
    quiet.days = 30;
    quiet.who = u"grade in (A, B)"_s;
    quiet.task = RuleTask{TaskKind::Call, shown(kCallBeforeTheCustomerCoolsDown), 0};
    rules.push_back(quiet);
    ActionRule birthday = rule(u"birthday"_s, shown(kABirthdayIsNear), RuleEvent::Birthday);
    birthday.days = 2;
    birthday.task = RuleTask{TaskKind::Message, shown(kSendBirthdayWishes), 2};
    rules.push_back(birthday);
    const auto addHoliday = [&rules](const QString &key, const QString &festival, const QString &name) {
        ActionRule holiday = rule(u"holiday-"_s + key, name, RuleEvent::Holiday);
        holiday.subject = festival;
        holiday.days = 5;
        holiday.who = u"grade in (A, B)"_s;
        holiday.mail = shown(kSeasonSGreetings);
        holiday.mailTemplate = u"holiday"_s; // of shippedtemplates.h
        rules.push_back(holiday);
    };
    addHoliday(u"spring"_s, u"Spring Festival"_s, shown(kSpringFestivalIsNear));
    addHoliday(u"mid-autumn"_s, u"Mid-Autumn Festival"_s, shown(kMidAutumnFestivalIsNear));
    ActionRule contract = rule(u"contract-ends"_s, shown(kAContractEndsIn60Days), RuleEvent::ContractEnds);
    contract.days = 60;
    contract.task = RuleTask{TaskKind::Call, shown(kTalkAboutTheRenewal), 0};
    rules.push_back(contract);
    ActionRule stuck = rule(u"deal-stuck"_s, shown(kADealIsStuckFor45Days), RuleEvent::DealStuck);
    stuck.days = 45;
    stuck.task = RuleTask{TaskKind::Review, shown(kDecideMoveItOnOrGiveItUp), 0};
    rules.push_back(stuck);
}

/// Those of its texts that people read.
std::vector<QString *> textsOf(ActionRule &rule)
{
    std::vector<QString *> texts{&rule.name, &rule.tag, &rule.mail};
    if (rule.task)
        texts.push_back(&rule.task->title);
    return texts;
}

} // namespace

std::span<const char *const> shippedRuleTexts()
{
    return kTexts;
}

ActionRule shownRule(const ActionRule &kept)
{
    return withTexts(kept, &textsOf, [](const QString &text) { return shippedText(kContext, text); });
}

ActionRule keptRule(const ActionRule &shown)
{
    return withTexts(shown, &textsOf, [](const QString &text) { return keptText(kContext, kTexts, text); });
}

std::vector<ActionRule> shippedRules()
{
    std::vector<ActionRule> rules;
    addMoves(rules);
    addDays(rules);
    return rules;
}

} // namespace leadbook
