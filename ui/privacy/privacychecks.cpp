// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/privacychecks.h"

#include "ui/widgets/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyChecks)
};

QString peopleText(std::int64_t count)
{
    return count == 0 ? Words::tr("nobody") : Words::tr("%Ln people", nullptr, static_cast<int>(count));
}

/// A line about a group that should be empty.
PrivacyCheck ofGroup(const PrivacyFigures &figures, PrivacyGroup group, PrivacyCheck check)
{
    const std::int64_t count = figures.of(group).count;
    check.state = count == 0 ? CheckState::InOrder : CheckState::LookAt;
    check.finding = peopleText(count);
    check.group = group;
    return check;
}

PrivacyCheck basisCheck(const PrivacyFigures &figures)
{
    return ofGroup(
        figures, PrivacyGroup::WithoutBasis,
        {.matter = Words::tr("A reason to hold the data"),
         .law =
             Words::tr("Both GDPR and PIPL want a lawful ground for each use: consent, a contract, a legal "
                       "duty and a few more; not every ground exists in both."),
         .leadbook =
             Words::tr("Keeps for each contact and purpose what its use rests on, since when and until "
                       "when, and counts who has nothing recorded."),
         .yours = Words::tr("Decide which ground fits, record it, or erase whom you have none for."),
         .where = Words::tr("Customer’s page, tab Privacy")});
}

PrivacyCheck proofCheck(const PrivacyFigures &figures)
{
    return ofGroup(
        figures, PrivacyGroup::WithoutSource,
        {.matter = Words::tr("Proof of consent"),
         .law =
             Words::tr("Who relies on consent must be able to show that it was given freely and for what."),
         .leadbook =
             Words::tr("Keeps day, source and note of each consent; entries stay when newer ones come."),
         .yours = Words::tr("Keep the form or the mail itself, and link it as a file of the customer."),
         .where = Words::tr("Customer’s page, tabs Privacy and Files")});
}

PrivacyCheck withdrawnCheck(const PrivacyFigures &figures)
{
    PrivacyCheck check = ofGroup(
        figures, PrivacyGroup::Withdrawn,
        {.matter = Words::tr("Consent withdrawn or refused"),
         .law = Words::tr("Withdrawing must be as easy as agreeing, and counts from then on."),
         .leadbook = Words::tr("Withdraws with one key and leaves these people out of messages for that "
                               "purpose."),
         .yours = Words::tr("Tell whoever else has the data; erase where nothing else lets you keep them."),
         .where = Words::tr("Customer’s page, tab Privacy")});
    check.state = CheckState::Yours;
    return check;
}

PrivacyCheck endedCheck(const PrivacyFigures &figures)
{
    return ofGroup(figures, PrivacyGroup::Ended,
                   {.matter = Words::tr("Consent that is over"),
                    .law = Words::tr("What was agreed to for a time ends with it."),
                    .leadbook = Words::tr("Counts a consent only up to its last day."),
                    .yours = Words::tr("Ask again, or stop."),
                    .where = Words::tr("Customer’s page, tab Privacy")});
}

PrivacyCheck stopCheck(const PrivacyFigures &figures)
{
    PrivacyCheck check = ofGroup(
        figures, PrivacyGroup::DoNotContact,
        {.matter = Words::tr("Not to be contacted"),
         .law = Words::tr("Anybody may object to advertising at any time."),
         .leadbook = Words::tr("Marks these people, keeps them out of messages and says so in the list."),
         .yours = Words::tr("Set the mark on the day somebody asks for it."),
         .where = Words::tr("Customer’s page, tab Privacy; field “Do not contact”")});
    check.state = CheckState::Yours;
    check.filter = u"doNotContact = yes"_s;
    return check;
}

PrivacyCheck childrenCheck(const PrivacyFigures &figures)
{
    return ofGroup(
        figures, PrivacyGroup::Children,
        {.matter = Words::tr("Children"),
         .law = Words::tr("Data of children need special care: PIPL treats all data of those under "
                          "14 as sensitive, GDPR sets an age between 13 and 16 by country."),
         .leadbook = Words::tr("Counts contacts whose birthday makes them younger than 14."),
         .yours = Words::tr("Have a parent agree, or do not keep them."),
         .where = Words::tr("Field “Birthday”")});
}

PrivacyCheck accessCheck()
{
    return {
        .matter = Words::tr("To see and take along one’s data"),
        .finding = Words::tr("when asked"),
        .law = Words::tr("A person may ask what you hold, have a copy, and take it elsewhere; usually within "
                         "a month, or without delay."),
        .leadbook = Words::tr("Writes all that the book holds of a person as PDF for people and JSON for "
                              "programs, with history and grade."),
        .yours = Words::tr("See to it that it is the person who asks; add what lies outside of the book."),
        .where = Words::tr("Menu Customer, Data of this person…")};
}

PrivacyCheck correctionCheck()
{
    return {.matter = Words::tr("Corrections"),
            .state = CheckState::InOrder,
            .finding = Words::tr("kept in the history"),
            .law = Words::tr("What is wrong must be put right, and whoever had it told."),
            .leadbook =
                Words::tr("Keeps each change of each field with its day; the data of a person list what "
                          "was corrected."),
            .yours = Words::tr("Correct it when you hear of it."),
            .where = Words::tr("Customer’s page; menu Tools, History…")};
}

PrivacyCheck erasureCheck(const PrivacyFigures &figures)
{
    return {.matter = Words::tr("To be forgotten"),
            .finding = figures.erasures.empty() ? Words::tr("when asked")
                                                : Words::tr("%Ln erasures so far", nullptr,
                                                            static_cast<int>(figures.erasures.size())),
            .law = Words::tr("Data go when nothing lets you keep them, or the person asks and no duty speaks "
                             "against it."),
            .leadbook = Words::tr("Erases from tables, history, undo, logs and its own backups, searches the "
                                  "files afterwards and gives a certificate. Amounts stay without a name."),
            .yours =
                Words::tr("Check whether tax or other law makes you keep something; erase copies elsewhere."),
            .where = Words::tr("Menu Customer, Erase for good…")};
}

PrivacyCheck retentionCheck(const PrivacyFigures &figures)
{
    const bool hasRule = std::ranges::any_of(figures.due.rules, &RetentionRule::isActive);
    const auto due = std::ssize(figures.due.people);
    return {.matter = Words::tr("Not longer than needed"),
            .state = hasRule && due == 0 ? CheckState::InOrder : CheckState::LookAt,
            .finding =
                !hasRule ? Words::tr("no rule") : Words::tr("%Ln people due", nullptr, static_cast<int>(due)),
            .law = Words::tr("Data are kept only as long as their purpose needs."),
            .leadbook =
                Words::tr("Proposes by your rules who was in no contact for too long; erases nobody by "
                          "itself."),
            .yours = Words::tr("Set the times, look at the proposals, erase."),
            .where = Words::tr("This page, Retention")};
}

PrivacyCheck backupCheck(const PrivacyFigures &figures)
{
    const int count = static_cast<int>(figures.backups.size());
    return {.matter = Words::tr("Backups"),
            .state = count == 0 ? CheckState::InOrder : CheckState::LookAt,
            .finding = count == 0 ? Words::tr("none made by Leadbook")
                                  : Words::tr("%Ln made by Leadbook", nullptr, count),
            .law = Words::tr("Copies hold the same data and need the same care; who was erased must not come "
                             "back with one."),
            .leadbook =
                Words::tr("Lists the copies it made itself and removes or rewrites them in an erase."),
            .yours = Words::tr("Know where your own copies are, and for how long you keep them."),
            .where = Words::tr("Menu Customer, Erase for good…")};
}

PrivacyCheck exportCheck(const PrivacyFigures &figures)
{
    const auto without = std::ranges::count_if(
        figures.exports, [](const ExportLogEntry &entry) { return entry.reason.isEmpty(); });
    return {
        .matter = Words::tr("Passing on and exporting"),
        .state = without == 0 ? CheckState::InOrder : CheckState::LookAt,
        .finding = without == 0
                       ? Words::tr("%Ln large exports", nullptr, static_cast<int>(figures.exports.size()))
                       : Words::tr("%Ln without a reason", nullptr, static_cast<int>(without)),
        .law = Words::tr("Who gets the data must be known and told; PIPL wants separate consent for it, and "
                         "both have rules for sending data abroad."),
        .leadbook = Words::tr("Asks for the reason of an export of 100 people or more and keeps it. It sends "
                              "nothing anywhere by itself."),
        .yours = Words::tr("Have a contract with who works for you; look at the rules before a file crosses "
                           "a border."),
        .where = Words::tr("This page, Exports")};
}

PrivacyCheck fieldsCheck(const PrivacyFigures &figures)
{
    const int count = static_cast<int>(figures.ownFields);
    return {.matter = Words::tr("Only what is needed"),
            .finding = count == 0 ? Words::tr("no fields of your own")
                                  : Words::tr("%Ln fields of your own", nullptr, count),
            .law = Words::tr(
                "Collect no more than the purpose needs; health, faith, origin, biometric and similar "
                "data are sensitive and want a stronger ground."),
            .leadbook =
                Words::tr("Shows each field and how far it is filled; ships no field for sensitive data."),
            .yours = Words::tr("Look through your own fields and notes; delete what nobody needs."),
            .where = Words::tr("Insights, Data quality")};
}

PrivacyCheck fileCheck(const PrivacyFigures &figures)
{
    return {
        .matter = Words::tr("Safe keeping"),
        .state = figures.isReadByOthers ? CheckState::LookAt : CheckState::Yours,
        .finding = figures.isReadByOthers ? Words::tr("other users may read the file")
                                          : Words::tr("only you may read the file"),
        .law = Words::tr("Protect the data against loss and strangers, as far as the risk asks for."),
        .leadbook = Words::tr("Works without a network and keeps everything in one file, which it does not "
                              "encrypt."),
        .yours = Words::tr("Encrypt the disk, lock the screen, take away rights to the file, keep backups."),
        .where = Words::tr("Your computer’s settings")};
}

PrivacyCheck profilingCheck()
{
    return {
        .matter = Words::tr("Grades and scores"),
        .finding = Words::tr("explained for everybody"),
        .law =
            Words::tr("Who is judged by a program may ask how, and object; decisions of weight are not left "
                      "to it alone."),
        .leadbook = Words::tr("Says for each grade which points made it and what would lift it; a person can "
                              "set it by hand. Nobody is refused anything by itself."),
        .yours = Words::tr("Tell people that you grade them; do not set prices or terms by the grade alone."),
        .where = Words::tr("Customer’s page; Grading")};
}

PrivacyCheck noticeCheck()
{
    return {.matter = Words::tr("Telling people, and breaches"),
            .finding = Words::tr("outside of the book"),
            .law = Words::tr(
                "People are told who holds their data and why; a loss is reported quickly, under GDPR "
                "usually within 72 hours, under PIPL at once."),
            .leadbook = Words::tr("Nothing: it knows neither your notice nor what happens outside."),
            .yours = Words::tr("Write a notice, keep a record of your uses, know whom to call."),
            .where = Words::tr("Not in the program")};
}

} // namespace

QList<PrivacyCheck> privacyChecks(const PrivacyFigures &figures, const QLocale &)
{
    return {basisCheck(figures),   proofCheck(figures),    withdrawnCheck(figures), endedCheck(figures),
            stopCheck(figures),    childrenCheck(figures), retentionCheck(figures), exportCheck(figures),
            backupCheck(figures),  fileCheck(figures),     fieldsCheck(figures),    correctionCheck(),
            erasureCheck(figures), accessCheck(),          profilingCheck(),        noticeCheck()};
}

QString checkStateText(CheckState state)
{
    switch (state) {
    case CheckState::InOrder:
        return Words::tr("✓ in order");
    case CheckState::LookAt:
        return Words::tr("! look at it");
    case CheckState::Yours:
        break;
    }
    return Words::tr("○ yours");
}

Tone checkStateTone(CheckState state)
{
    return state == CheckState::InOrder  ? Tone::Good
           : state == CheckState::LookAt ? Tone::Warning
                                         : Tone::Muted;
}

} // namespace leadbook
