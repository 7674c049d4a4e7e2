// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/actionrule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ShippedRules)
};

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
    ActionRule fell = rule(u"grade-fell"_s, Words::tr("The grade falls"), RuleEvent::GradeFell);
    fell.task = RuleTask{TaskKind::Call, Words::tr("Ask what has changed"), 0};
    rules.push_back(fell);
    ActionRule churned = rule(u"churned"_s, Words::tr("A customer is lost"), RuleEvent::Entered);
    churned.customerClass = u"lifeCycle:churned"_s;
    churned.task = RuleTask{TaskKind::Call, Words::tr("Ask why and offer a way back"), 2};
    churned.tag = Words::tr("win back");
    rules.push_back(churned);
    ActionRule left = rule(u"left-a"_s, Words::tr("A customer leaves grade A"), RuleEvent::Left);
    left.customerClass = u"grade:A"_s;
    left.task = RuleTask{TaskKind::Review, Words::tr("Review the account with the team lead"), 1};
    rules.push_back(left);
    ActionRule unhappy = rule(u"survey-low"_s, Words::tr("An unhappy answer"), RuleEvent::SurveyLow);
    unhappy.subject = u"NPS"_s;
    unhappy.score = 6;
    unhappy.task = RuleTask{TaskKind::Call, Words::tr("Ask what went wrong and solve it"), 0};
    rules.push_back(unhappy);
}

/// What is due by the calendar.
void addDays(std::vector<ActionRule> &rules)
{
    ActionRule quiet = rule(u"no-contact"_s, Words::tr("An A or B has not been contacted for 30 days"),
                            RuleEvent::NoContact);
    quiet.days = 30;
    quiet.who = u"grade in (A, B)"_s;
    quiet.task = RuleTask{TaskKind::Call, Words::tr("Call before the customer cools down"), 0};
    rules.push_back(quiet);
    ActionRule birthday = rule(u"birthday"_s, Words::tr("A birthday is near"), RuleEvent::Birthday);
    birthday.days = 2;
    birthday.task = RuleTask{TaskKind::Message, Words::tr("Send birthday wishes"), 2};
    rules.push_back(birthday);
    const auto addHoliday = [&rules](const QString &key, const QString &festival, const QString &name) {
        ActionRule holiday = rule(u"holiday-"_s + key, name, RuleEvent::Holiday);
        holiday.subject = festival;
        holiday.days = 5;
        holiday.who = u"grade in (A, B)"_s;
        holiday.mail = Words::tr("Season’s greetings");
        rules.push_back(holiday);
    };
    addHoliday(u"spring"_s, u"Spring Festival"_s, Words::tr("Spring Festival is near"));
    addHoliday(u"mid-autumn"_s, u"Mid-Autumn Festival"_s, Words::tr("Mid-Autumn Festival is near"));
    ActionRule contract =
        rule(u"contract-ends"_s, Words::tr("A contract ends in 60 days"), RuleEvent::ContractEnds);
    contract.days = 60;
    contract.task = RuleTask{TaskKind::Call, Words::tr("Talk about the renewal"), 0};
    rules.push_back(contract);
    ActionRule stuck = rule(u"deal-stuck"_s, Words::tr("A deal is stuck for 45 days"), RuleEvent::DealStuck);
    stuck.days = 45;
    stuck.task = RuleTask{TaskKind::Review, Words::tr("Decide: move it on or give it up"), 0};
    rules.push_back(stuck);
}

} // namespace

std::vector<ActionRule> shippedRules()
{
    std::vector<ActionRule> rules;
    addMoves(rules);
    addDays(rules);
    return rules;
}

} // namespace leadbook
