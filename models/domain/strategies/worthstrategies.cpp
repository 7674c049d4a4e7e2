// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/strategycatalogue.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr CatalogueStep kGradeA[] = {
    {TaskKind::Call, 0, QT_TRANSLATE_NOOP("Strategy", "Agree on the next step to signing"),
     QT_TRANSLATE_NOOP(
         "Strategy", "Ask what is still open: price, date, contract, who decides. Agree on a day for each.")},
    {TaskKind::Visit, 3, QT_TRANSLATE_NOOP("Strategy", "Present the solution made for this customer"),
     QT_TRANSLATE_NOOP("Strategy", "Bring the solution, the price and a reference of the same industry; have "
                                   "whoever decides at the table.")},
    {TaskKind::Mail, 7, QT_TRANSLATE_NOOP("Strategy", "Send the offer and the contract"),
     QT_TRANSLATE_NOOP(
         "Strategy",
         "Offer, contract and timetable, with the name of one person who answers all questions.")},
    {TaskKind::Review, 14, QT_TRANSLATE_NOOP("Strategy", "Review with the team lead"),
     QT_TRANSLATE_NOOP("Strategy", "What stands in the way of signing, who can remove it, and by when?")},
};
constexpr CatalogueStep kGradeB[] = {
    {TaskKind::Call, 0, QT_TRANSLATE_NOOP("Strategy", "Ask what is missing for a decision"),
     QT_TRANSLATE_NOOP(
         "Strategy",
         "Ask what the customer compares us with, who else decides and what would have to be clear first.")},
    {TaskKind::Mail, 3, QT_TRANSLATE_NOOP("Strategy", "Send the product information that answers it"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Answer the questions of the call one by one; add a case of the same industry.")},
    {TaskKind::Mail, 14, QT_TRANSLATE_NOOP("Strategy", "Send market news of the industry"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Two or three items that concern this customer, and what they mean for it.")},
    {TaskKind::Call, 28, QT_TRANSLATE_NOOP("Strategy", "Offer a demonstration or a trial"),
     QT_TRANSLATE_NOOP("Strategy", "Propose two dates; ask who should be there.")},
};
constexpr CatalogueStep kGradeC[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Send the product introduction"),
     QT_TRANSLATE_NOOP("Strategy", "What it does, for whom, what it costs to begin; one page.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Ask about need, budget and date"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Which functions are of interest, what is used today, is there a budget and a date?")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Send market information"),
     QT_TRANSLATE_NOOP("Strategy", "A short overview of the market and what others like this customer do.")},
};
constexpr CatalogueStep kGradeD[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Send basic market information"),
     QT_TRANSLATE_NOOP("Strategy", "The standard mail with a link or a leaflet; no call is needed.")},
    {TaskKind::Mail, 90, QT_TRANSLATE_NOOP("Strategy", "Send product news"),
     QT_TRANSLATE_NOOP("Strategy", "What is new since the last mail, in five lines.")},
    {TaskKind::Call, 180, QT_TRANSLATE_NOOP("Strategy", "Ask whether the need has become clearer"),
     QT_TRANSLATE_NOOP("Strategy", "One question: has anything changed? If not, leave it at mails.")},
};
constexpr CatalogueStep kValueHigh[] = {
    {TaskKind::Call, 0, QT_TRANSLATE_NOOP("Strategy", "Introduce the customer's own contact person"),
     QT_TRANSLATE_NOOP("Strategy",
                       "One name and number for everything; problems of this customer come first.")},
    {TaskKind::Visit, 14, QT_TRANSLATE_NOOP("Strategy", "Visit and ask about plans"),
     QT_TRANSLATE_NOOP("Strategy", "What is planned for the next year, and what should we prepare for it?")},
    {TaskKind::Gift, 30, QT_TRANSLATE_NOOP("Strategy", "Invite to the loyalty plan"),
     QT_TRANSLATE_NOOP(
         "Strategy",
         "Explain the advantages: better prices, events, early access; hand over a small present.")},
    {TaskKind::Review, 90, QT_TRANSLATE_NOOP("Strategy", "Review value, satisfaction and relationship"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Purchases, open problems, contacts on both sides; decide on the next quarter.")},
};
constexpr CatalogueStep kValueMedium[] = {
    {TaskKind::Call, 7, QT_TRANSLATE_NOOP("Strategy", "Ask how it goes and what else is needed"),
     QT_TRANSLATE_NOOP("Strategy", "Ask about the last purchase; name one product that fits it.")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Send the current promotion"),
     QT_TRANSLATE_NOOP("Strategy", "Choose what fits past purchases; say until when it holds.")},
    {TaskKind::Training, 60, QT_TRANSLATE_NOOP("Strategy", "Invite to a training or an online talk"),
     QT_TRANSLATE_NOOP("Strategy", "How to get more out of what was bought; with questions and answers.")},
};
constexpr CatalogueStep kValueLow[] = {
    {TaskKind::Mail, 0, QT_TRANSLATE_NOOP("Strategy", "Show the self-service"),
     QT_TRANSLATE_NOOP("Strategy", "Instructions, frequent questions, how to order without a call.")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Send an offer that fits past purchases"),
     QT_TRANSLATE_NOOP("Strategy", "One product, one price, one button to order.")},
    {TaskKind::Survey, 90, QT_TRANSLATE_NOOP("Strategy", "Ask for feedback"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Three questions: what is good, what is missing, what would you buy more of?")},
};
constexpr CatalogueStep kSatisfactionHigh[] = {
    {TaskKind::Message, 1, QT_TRANSLATE_NOOP("Strategy", "Say thank you for the good answer"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Name what was praised, and pass the praise on to the colleague concerned.")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Ask for a recommendation or a reference"),
     QT_TRANSLATE_NOOP("Strategy", "Whom do you know with the same task? May we name you as a reference?")},
    {TaskKind::Gift, 30, QT_TRANSLATE_NOOP("Strategy", "Reward the recommendation"),
     QT_TRANSLATE_NOOP("Strategy", "A voucher or a present for whoever recommended us; else a greeting.")},
};
constexpr CatalogueStep kSatisfactionMedium[] = {
    {TaskKind::Call, 3, QT_TRANSLATE_NOOP("Strategy", "Ask what would have to be better"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Let the customer tell the last three occasions; write each down as feedback.")},
    {TaskKind::Training, 14, QT_TRANSLATE_NOOP("Strategy", "Show how to use it better"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Half of the complaints are about use: show the two functions that matter here.")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Tell what was improved"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Point by point: what was done, what will be done by when, what will not.")},
    {TaskKind::Survey, 60, QT_TRANSLATE_NOOP("Strategy", "Ask again how satisfied the customer is"),
     QT_TRANSLATE_NOOP("Strategy", "The same question as before, so that the answers can be compared.")},
};
constexpr CatalogueStep kSatisfactionLow[] = {
    {TaskKind::Call, 0, QT_TRANSLATE_NOOP("Strategy", "Call today and listen"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Apologise, ask for the facts, promise a date for the answer and who gives it.")},
    {TaskKind::Review, 1, QT_TRANSLATE_NOOP("Strategy", "Settle cause and remedy"),
     QT_TRANSLATE_NOOP("Strategy",
                       "With whoever caused it: what happened, what is offered, who does what by when.")},
    {TaskKind::Call, 3, QT_TRANSLATE_NOOP("Strategy", "Tell what was done"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Name the remedy and ask whether the problem is solved in the customer's eyes.")},
    {TaskKind::Visit, 14, QT_TRANSLATE_NOOP("Strategy", "Visit with an offer to make up for it"),
     QT_TRANSLATE_NOOP("Strategy", "Somebody with the right to decide goes; the offer is in writing.")},
    {TaskKind::Survey, 30, QT_TRANSLATE_NOOP("Strategy", "Ask again how satisfied the customer is"),
     QT_TRANSLATE_NOOP("Strategy", "The same question as before, so that the answers can be compared.")},
};
constexpr CatalogueStep kLoyaltyHigh[] = {
    {TaskKind::Gift, 7, QT_TRANSLATE_NOOP("Strategy", "Thank for the long cooperation"),
     QT_TRANSLATE_NOOP("Strategy", "A card by hand or a small present, with the number of years or orders.")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Offer the advantages of the loyalty plan"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Points, prices, early access; what is already earned and how to use it.")},
    {TaskKind::Call, 60, QT_TRANSLATE_NOOP("Strategy", "Ask for ideas and a recommendation"),
     QT_TRANSLATE_NOOP("Strategy", "What should we build or stock next? Who else should know us?")},
};
constexpr CatalogueStep kLoyaltyLow[] = {
    {TaskKind::Survey, 7, QT_TRANSLATE_NOOP("Strategy", "Ask what was not as expected"),
     QT_TRANSLATE_NOOP("Strategy", "Price, quality, delivery, service: which one, and compared with whom?")},
    {TaskKind::Call, 14, QT_TRANSLATE_NOOP("Strategy", "Talk about the answer"),
     QT_TRANSLATE_NOOP("Strategy", "Say what will be done about it; without an answer ask by phone.")},
    {TaskKind::Mail, 30, QT_TRANSLATE_NOOP("Strategy", "Send an offer for the next order"),
     QT_TRANSLATE_NOOP("Strategy",
                       "A price or a service that answers the reason, with a date until which it holds.")},
};

constexpr CatalogueStrategy kStrategies[] = {
    {"grade:A", QT_TRANSLATE_NOOP("Strategy", "Grade A: close soon"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Close soon: the need is clear, the value is high and both sides talk often."),
     7, kGradeA},
    {"grade:B", QT_TRANSLATE_NOOP("Strategy", "Grade B: lead to the decision"),
     QT_TRANSLATE_NOOP("Strategy", "Keep in regular contact with customers of clear need who still wait and "
                                   "see, and lead them step by step to buying."),
     14, kGradeB},
    {"grade:C", QT_TRANSLATE_NOOP("Strategy", "Grade C: make the need clear"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Follow up at moderate cost, introduce the product and find out what is needed."),
     30, kGradeC},
    {"grade:D", QT_TRANSLATE_NOOP("Strategy", "Grade D: stay in touch"),
     QT_TRANSLATE_NOOP("Strategy", "Stay known at low cost until the need becomes clearer."), 90, kGradeD},
    {"value:high", QT_TRANSLATE_NOOP("Strategy", "High value: personal service"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Keep the customers who bring the most with personal service and priority."),
     14, kValueHigh},
    {"value:medium", QT_TRANSLATE_NOOP("Strategy", "Medium value: grow"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Bring customers of medium value to buy more by contact, promotions and education."),
     30, kValueMedium},
    {"value:low", QT_TRANSLATE_NOOP("Strategy", "Low value: serve at low cost"),
     QT_TRANSLATE_NOOP("Strategy", "Serve at low cost and find those who could become more."), 90, kValueLow},
    {"satisfaction:high", QT_TRANSLATE_NOOP("Strategy", "Satisfied: thank and ask to recommend"),
     QT_TRANSLATE_NOOP("Strategy", "Keep satisfied customers satisfied and win others through them."), 30,
     kSatisfactionHigh},
    {"satisfaction:medium", QT_TRANSLATE_NOOP("Strategy", "Partly satisfied: find out and improve"),
     QT_TRANSLATE_NOOP("Strategy", "Find out what is missing, improve it and tell the customer."), 30,
     kSatisfactionMedium},
    {"satisfaction:low", QT_TRANSLATE_NOOP("Strategy", "Dissatisfied: solve at once"),
     QT_TRANSLATE_NOOP(
         "Strategy", "Solve the problem at once, win the customer back and follow the feedback to its end."),
     7, kSatisfactionLow},
    {"loyalty:high", QT_TRANSLATE_NOOP("Strategy", "Loyal: keep and reward"),
     QT_TRANSLATE_NOOP("Strategy", "Show loyal customers that their loyalty counts."), 30, kLoyaltyHigh},
    {"loyalty:low", QT_TRANSLATE_NOOP("Strategy", "Not loyal yet: find out why and retain"),
     QT_TRANSLATE_NOOP("Strategy",
                       "Find out what keeps customers from coming back, and give them a reason to."),
     30, kLoyaltyLow},
};

} // namespace

std::span<const CatalogueStrategy> worthStrategies()
{
    return kStrategies;
}

} // namespace leadbook
