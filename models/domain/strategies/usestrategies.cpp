// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/strategycatalogue.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr CatalogueStep kNeedBasic[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Send quality certificates and terms of delivery"),
     QT_TRANSLATE_NOOP("Strategy", "Certificates, times of delivery, prices by quantity; no advertising.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Check quality and delivery of the last order"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Was everything complete, on time and without faults? Have faults mended at once.")},
    {TaskKind::Review, 180, QT_TRANSLATE_NOOP("Strategy", "Check the price against the market"),
     QT_TRANSLATE_NOOP("Strategy", "Compare with two rivals; speak with the customer before it does.")},
};
constexpr CatalogueStep kNeedExpected[] = {
    {TaskKind::Call, 3, QT_TRANSLATE_NOOP("Strategy", "Ask which services would help"),
     QT_TRANSLATE_NOOP(
         "Strategy", "Free repair, technical support, delivery to the place of use: which of them counts?")},
    {TaskKind::Mail, 14, QT_TRANSLATE_NOOP("Strategy", "Offer the service that was asked for"),
     QT_TRANSLATE_NOOP("Strategy",
                       "What it contains, how to call for it, what it costs: nothing or how much.")},
    {TaskKind::Message, 30, QT_TRANSLATE_NOOP("Strategy", "Note birthday and holidays for greetings"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Ask for the day or look it up, write it into the record, greet in time.")},
};
constexpr CatalogueStep kNeedLatent[] = {
    {TaskKind::Survey, 7, QT_TRANSLATE_NOOP("Strategy", "Ask about tasks, not about products"),
     QT_TRANSLATE_NOOP("Strategy", "What takes the most time, goes wrong, or could not be done so far?")},
    {TaskKind::Review, 21, QT_TRANSLATE_NOOP("Strategy", "Read the data of this customer"),
     QT_TRANSLATE_NOOP("Strategy", "Purchases, usage and enquiries: which pattern points to something new?")},
    {TaskKind::Visit, 45, QT_TRANSLATE_NOOP("Strategy", "Show new products and try them together"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Bring a prototype or a draft; write down what the customer makes of it.")},
};
constexpr CatalogueStep kBehaviourFrequent[] = {
    {TaskKind::Mail, 3, QT_TRANSLATE_NOOP("Strategy", "Invite to the loyalty plan"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Points or prices by yearly volume; say what the purchases so far are worth.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Recommend what goes with past purchases"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Two products that others bought with the same ones; ask about the next order.")},
    {TaskKind::Review, 60,
     QT_TRANSLATE_NOOP("Strategy", "Check service before, during and after the purchase"),
     QT_TRANSLATE_NOOP("Strategy", "Time to answer, faults of delivery, open problems; mend the worst one.")},
};
constexpr CatalogueStep kBehaviourOccasional[] = {
    {TaskKind::Call, 7, QT_TRANSLATE_NOOP("Strategy", "Call back about the last purchase"),
     QT_TRANSLATE_NOOP("Strategy", "Is it in use, does it do what was hoped for, what comes next?")},
    {TaskKind::Mail, 14, QT_TRANSLATE_NOOP("Strategy", "Send a promotion with a coupon"),
     QT_TRANSLATE_NOOP("Strategy", "For a product of the same category; the coupon ends within four weeks.")},
    {TaskKind::Mail, 45, QT_TRANSLATE_NOOP("Strategy", "Make a personal offer"),
     QT_TRANSLATE_NOOP(
         "Strategy", "By what was bought and looked at; the customer's name and reason in the first line.")},
};
constexpr CatalogueStep kBehaviourPotential[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Introduce the product"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Which problem it solves for customers of this kind; one picture, one number.")},
    {TaskKind::Mail, 7, QT_TRANSLATE_NOOP("Strategy", "Share a case of a similar customer"),
     QT_TRANSLATE_NOOP("Strategy", "The same industry or size; what was better afterwards.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Offer a trial or a demonstration"),
     QT_TRANSLATE_NOOP("Strategy", "Propose a day; send access or samples right after the call.")},
    {TaskKind::Call, 30, QT_TRANSLATE_NOOP("Strategy", "Ask how the trial went"),
     QT_TRANSLATE_NOOP("Strategy", "What worked, what did not, what would be missing for an order?")},
};
constexpr CatalogueStep kLifeCyclePotential[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Send a welcome and the current promotion"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Who we are, what we do for customers like this, what is offered for a first order.")},
    {TaskKind::Call, 7, QT_TRANSLATE_NOOP("Strategy", "Offer a trial"),
     QT_TRANSLATE_NOOP("Strategy", "Agree on begin, end and what is to be tried out.")},
    {TaskKind::Training, 21, QT_TRANSLATE_NOOP("Strategy", "Invite to an introduction"),
     QT_TRANSLATE_NOOP("Strategy", "Half an hour, online or on site, with examples of the industry.")},
    {TaskKind::Call, 45, QT_TRANSLATE_NOOP("Strategy", "Ask what is missing for a first order"),
     QT_TRANSLATE_NOOP("Strategy", "Price, function, approval: note the reason and the next day to ask.")},
};
constexpr CatalogueStep kLifeCycleInitial[] = {
    {TaskKind::Gift, 1, QT_TRANSLATE_NOOP("Strategy", "Send the welcome pack"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Instructions, contact persons, a small present, a coupon for the second order.")},
    {TaskKind::Call, 7, QT_TRANSLATE_NOOP("Strategy", "Follow-up call"),
     QT_TRANSLATE_NOOP("Strategy", "Has everything arrived, does it run, who uses it?")},
    {TaskKind::Training, 14, QT_TRANSLATE_NOOP("Strategy", "Train the users"),
     QT_TRANSLATE_NOOP("Strategy", "The three things that are needed daily; leave instructions behind.")},
    {TaskKind::Call, 45, QT_TRANSLATE_NOOP("Strategy", "Ask about results and the next need"),
     QT_TRANSLATE_NOOP("Strategy", "What is better than before, and what should come next?")},
};
constexpr CatalogueStep kLifeCycleGrowth[] = {
    {TaskKind::Mail, 3, QT_TRANSLATE_NOOP("Strategy", "Invite to the loyalty plan"),
     QT_TRANSLATE_NOOP("Strategy", "What is earned already and what the next level gives.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Recommend what fits growth"),
     QT_TRANSLATE_NOOP(
         "Strategy",
         "More quantity, the next version, an accompanying product; with a reason from past orders.")},
    {TaskKind::Visit, 45, QT_TRANSLATE_NOOP("Strategy", "Talk about a yearly agreement"),
     QT_TRANSLATE_NOOP("Strategy", "Volume, price, delivery; who else in the company has the same need?")},
};
constexpr CatalogueStep kLifeCycleMature[] = {
    {TaskKind::Visit, 14, QT_TRANSLATE_NOOP("Strategy", "Settle on the service that fits"),
     QT_TRANSLATE_NOOP("Strategy", "Which service, which times to answer, which people: write it down.")},
    {TaskKind::Gift, 30, QT_TRANSLATE_NOOP("Strategy", "Show that you care"),
     QT_TRANSLATE_NOOP("Strategy", "A greeting or a present on the day that counts for the customer.")},
    {TaskKind::Review, 90, QT_TRANSLATE_NOOP("Strategy", "Review the account"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Value, satisfaction, relationship, rivals; what could make this customer leave?")},
};
constexpr CatalogueStep kLifeCycleChurned[] = {
    {TaskKind::Review, 0, QT_TRANSLATE_NOOP("Strategy", "Look for the reason"),
     QT_TRANSLATE_NOOP(
         "Strategy",
         "Last orders, complaints, prices, change of the contact person: what came before the silence?")},
    {TaskKind::Call, 3, QT_TRANSLATE_NOOP("Strategy", "Ask why"),
     QT_TRANSLATE_NOOP("Strategy", "Listen, do not sell; note the reason in the record.")},
    {TaskKind::Mail, 10, QT_TRANSLATE_NOOP("Strategy", "Send an offer to come back"),
     QT_TRANSLATE_NOOP("Strategy", "An answer to the reason first, then the offer and until when it holds.")},
    {TaskKind::Call, 60, QT_TRANSLATE_NOOP("Strategy", "Ask again"),
     QT_TRANSLATE_NOOP("Strategy", "Has anything changed? If not, once more in half a year.")},
    {TaskKind::Mail, 180, QT_TRANSLATE_NOOP("Strategy", "Send what is new"),
     QT_TRANSLATE_NOOP("Strategy",
                       "What has changed since the customer left, above all what it complained of.")},
};

constexpr CatalogueStrategy kStrategies[] = {
    {"need:basic", QT_TRANSLATE_NOOP("Strategy", "Basic need: quality, delivery, price"),
     QT_TRANSLATE_NOOP("Strategy", "Meet the basics without fail: quality, delivery on time, a fair price."),
     30, kNeedBasic},
    {"need:expected", QT_TRANSLATE_NOOP("Strategy", "Expected need: personal and more"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Give what is hoped for: personal attention and services beyond the product."),
     30, kNeedExpected},
    {"need:latent", QT_TRANSLATE_NOOP("Strategy", "Latent need: discover together"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Discover what the customer does not ask for yet, and let it see new products first."),
     60, kNeedLatent},
    {"behaviour:frequent", QT_TRANSLATE_NOOP("Strategy", "Frequent buyer: reward and recommend"),
     QT_TRANSLATE_NOOP("Strategy", "Make buying easier and better for those who buy often."), 14,
     kBehaviourFrequent},
    {"behaviour:occasional", QT_TRANSLATE_NOOP("Strategy", "Occasional buyer: give a reason to return"),
     QT_TRANSLATE_NOOP("Strategy", "Give occasional buyers a reason to come back."), 45,
     kBehaviourOccasional},
    {"behaviour:potential", QT_TRANSLATE_NOOP("Strategy", "Potential buyer: let them try"),
     QT_TRANSLATE_NOOP("Strategy", "Make the product known and easy to try."), 30, kBehaviourPotential},
    {"lifeCycle:potential", QT_TRANSLATE_NOOP("Strategy", "Potential customer: win the first order"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Let potential customers get to know us, try and learn, up to the first order."),
     30, kLifeCyclePotential},
    {"lifeCycle:initial", QT_TRANSLATE_NOOP("Strategy", "New customer: a good start"),
     QT_TRANSLATE_NOOP("Strategy", "Make the first weeks a success, so that a second order follows."), 14,
     kLifeCycleInitial},
    {"lifeCycle:growth", QT_TRANSLATE_NOOP("Strategy", "Growing customer: grow along"),
     QT_TRANSLATE_NOOP("Strategy", "Grow along with customers who buy more and more."), 21, kLifeCycleGrowth},
    {"lifeCycle:mature", QT_TRANSLATE_NOOP("Strategy", "Mature customer: care and priority"),
     QT_TRANSLATE_NOOP("Strategy", "Keep mature customers by tailored service, priority and care."), 30,
     kLifeCycleMature},
    {"lifeCycle:churned", QT_TRANSLATE_NOOP("Strategy", "Churned customer: understand and win back"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Learn why the customer left, make an offer to come back and keep an eye on it."),
     60, kLifeCycleChurned},
};

} // namespace

std::span<const CatalogueStrategy> useStrategies()
{
    return kStrategies;
}

} // namespace leadbook
