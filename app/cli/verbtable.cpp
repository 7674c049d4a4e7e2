// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"
#include "app/cli/privacyoptions.h"
#include "app/cli/verboptions.h"
#include "app/cli/verbs.h"

#include <algorithm>
#include <iterator>

namespace leadbook::cli {

namespace {

constexpr Verb kVerbs[] = {
    {"generate", "", QT_TRANSLATE_NOOP("Cli", "Makes a synthetic book, the same for the same seed."), 0, 0,
     kGenerate, &runGenerate},
    {"import", "FILE...",
     QT_TRANSLATE_NOOP(
         "Cli", "Takes in CSV, XLSX and vCard files and other books as one change; - is the standard input."),
     1, -1, kImport, &runImportFiles},
    {"export", "OUT",
     QT_TRANSLATE_NOOP("Cli", "Writes a CSV, XLSX or vCard file; - is a table on the standard output."), 1, 1,
     kExport, &runExport},
    {"undo", "[CHANGE]", QT_TRANSLATE_NOOP("Cli", "Takes back the last change, or an old one."), 0, 1, kUndo,
     &runUndo},
    {"redo", "", QT_TRANSLATE_NOOP("Cli", "Brings back what was undone last."), 0, 0, {}, &runRedo},
    {"history", "", QT_TRANSLATE_NOOP("Cli", "Lists the changes."), 0, 0, kHistory, &runHistory},
    {"list", "", QT_TRANSLATE_NOOP("Cli", "Lists customers or contacts."), 0, 0, kList, &runList},
    {"log", "ID LINE",
     QT_TRANSLATE_NOOP("Cli", "Logs a contact from one line: \"call 14 min wants a quote; next call Tue\"."),
     2, 2, kLog, &runLog},
    {"show",
     "ID",
     QT_TRANSLATE_NOOP("Cli", "Shows one customer and why it has its grade; ID may be key:TEXT."),
     1,
     1,
     {},
     &runShow},
    {"duplicates", "[A B]", QT_TRANSLATE_NOOP("Cli", "Proposes who is twice in the book."), 0, 2, kDuplicates,
     &runDuplicates},
    {"owners",
     "",
     QT_TRANSLATE_NOOP("Cli", "Lists owners and the unassigned pool with their figures."),
     0,
     0,
     {},
     &runOwners},
    {"claim", "[ID...]", QT_TRANSLATE_NOOP("Cli", "Gives an owner customers of the unassigned pool."), 0, -1,
     kClaim, &runClaim},
    {"return", "[ID...]", QT_TRANSLATE_NOOP("Cli", "Returns customers to the unassigned pool."), 0, -1,
     kReturn, &runReturn},
    {"handover", "[ID...]",
     QT_TRANSLATE_NOOP("Cli", "Gives customers another owner, with open deals and tasks."), 0, -1, kHandOver,
     &runHandOver},
    {"deals", "", QT_TRANSLATE_NOOP("Cli", "Lists open deals by stage, those long in it first."), 0, 0,
     kDeals, &runDeals},
    {"deal-move", "ID STAGE",
     QT_TRANSLATE_NOOP("Cli", "Moves a deal to another stage; a decided one is open again."), 2, 2, kDealMove,
     &runDealMove},
    {"deal-win", "ID", QT_TRANSLATE_NOOP("Cli", "Wins a deal, today where --set does not say closed=DATE."),
     1, 1, kDealEnd, &runDealWin},
    {"deal-lose", "ID REASON",
     QT_TRANSLATE_NOOP("Cli", "Loses a deal and says why, today where --set does not say closed=DATE."), 2, 2,
     kDealEnd, &runDealLose},
    {"grade", "", QT_TRANSLATE_NOOP("Cli", "Grades every customer."), 0, 0, kGrade, &runGrade},
    {"schemes", "[NAME]", QT_TRANSLATE_NOOP("Cli", "Lists the book's grading schemes, or keeps one."), 0, 1,
     kSchemes, &runSchemes},
    {"grade-override", "ID [GRADE]",
     QT_TRANSLATE_NOOP("Cli", "Sets a customer's grade by hand until a day, or ends that."), 1, 2,
     kGradeOverride, &runGradeOverride},
    {"rfm", "", QT_TRANSLATE_NOOP("Cli", "Scores customers by recency, frequency and money."), 0, 0, kRfm,
     &runRfm},
    {"segments", "",
     QT_TRANSLATE_NOOP("Cli", "Lists live segments, or divides the book by one or two dimensions."), 0, 0,
     kSegments, &runSegments},
    {"score", "", QT_TRANSLATE_NOOP("Cli", "Learns the chance to win from the book's history."), 0, 0, kScore,
     &runScore},
    {"clusters", "",
     QT_TRANSLATE_NOOP("Cli", "Puts customers who are alike into clusters, with plain rules."), 0, 0,
     kClusters, &runClusters},
    {"cohorts", "",
     QT_TRANSLATE_NOOP("Cli", "Counts who of those who first bought in a month bought again later."), 0, 0,
     kCohorts, &runCohorts},
    {"lifetime", "",
     QT_TRANSLATE_NOOP("Cli", "Says what customers will be worth, and how well that was told before."), 0, 0,
     kLifetime, &runLifetime},
    {"funnel", "", QT_TRANSLATE_NOOP("Cli", "Counts deals by stage."), 0, 0, kFunnel, &runFunnel},
    {"forecast", "", QT_TRANSLATE_NOOP("Cli", "Forecasts what will be won, by month, with its range."), 0, 0,
     kForecast, &runForecast},
    {"factors", "", QT_TRANSLATE_NOOP("Cli", "Says what goes with winning."), 0, 0, kFactors, &runFactors},
    {"targets", "", QT_TRANSLATE_NOOP("Cli", "Lists targets and what is reached of them, or sets one."), 0, 0,
     kTargets, &runTargets},
    {"recommend", "[ID]",
     QT_TRANSLATE_NOOP("Cli", "Says what is bought together, or what a customer may want."), 0, 1, kRecommend,
     &runRecommend},
    {"campaign", "[NAME]",
     QT_TRANSLATE_NOOP("Cli", "Lists campaigns, makes one, sends it, or says what came of it."), 0, 1,
     kCampaign, &runCampaign},
    {"strategies", "",
     QT_TRANSLATE_NOOP("Cli", "Lists the strategies and the tasks that they would create and withdraw."), 0,
     0, kStrategies, &runStrategies},
    {"rules", "", QT_TRANSLATE_NOOP("Cli", "Lists the rules, what they wait for and what is due."), 0, 0,
     kRules, &runRules},
    {"survey", "[KEY | import FILE... | answer KEY ID ANSWER...]",
     QT_TRANSLATE_NOOP("Cli", "Lists questionnaires, tells the figures of one, takes in answers."), 0, -1,
     kSurvey, &runSurvey},
    {"feedback", "", QT_TRANSLATE_NOOP("Cli", "Lists feedback in the order in which it is to be dealt with."),
     0, 0, kFeedback, &runFeedback},
    {"health", "", QT_TRANSLATE_NOOP("Cli", "Says how key accounts stand and why, the worst first."), 0, 0,
     kFeedback, &runHealth},
    {"effect", "OF",
     QT_TRANSLATE_NOOP("Cli", "Says whether a strategy, a campaign or a change of grades worked."), 1, 1,
     kEffect, &runEffect},
    {"today", "", QT_TRANSLATE_NOOP("Cli", "Says whom to contact now, and why."), 0, 0, kToday, &runToday},
    {"calendar", "WHAT [FILE]",
     QT_TRANSLATE_NOOP("Cli", "export OUT.ics, import FILE.ics: tasks and birthdays; days-off: holidays."), 1,
     2, kCalendar, &runCalendar},
    {"subject-export", "ID OUT",
     QT_TRANSLATE_NOOP("Cli", "Writes all data of one person: OUT.json, OUT.pdf, or a folder for both."), 2,
     2, kSubject, &runSubjectExport, true},
    {"erase", "ID...",
     QT_TRANSLATE_NOOP("Cli", "Erases people for good and proves it, or says what would go."), 1, -1, kErase,
     &runErase},
    {"privacy", "[rule NAME | drop NAME]",
     QT_TRANSLATE_NOOP("Cli",
                       "Counts consents, says who is due for erasure, and lists exports and erasures."),
     0, 2, kPrivacy, &runPrivacy},
    {"check", "", QT_TRANSLATE_NOOP("Cli", "Tests the file's integrity."), 0, 0, {}, &runCheck},
    {"backup", "OUT", QT_TRANSLATE_NOOP("Cli", "Copies the book, verified."), 1, 1, {}, &runBackup},
    {"backups",
     "",
     QT_TRANSLATE_NOOP("Cli", "Lists the backups of the book that Leadbook made, newest first."),
     0,
     0,
     {},
     &runBackups},
    {"restore",
     "IN",
     QT_TRANSLATE_NOOP("Cli", "Puts a verified backup in the book's place."),
     1,
     1,
     {},
     &runRestore},
    {"settings", "", QT_TRANSLATE_NOOP("Cli", "Shows and sets what holds for the whole book."), 0, 0,
     kSettings, &runSettings},
    {"report", "KIND OUT.pdf",
     QT_TRANSLATE_NOOP("Cli", "Writes a report as PDF: grading, funnel, segments, effect."), 2, 2, kReport,
     &runReport, true},
    {"screenshot", "OUT.png", QT_TRANSLATE_NOOP("Cli", "Draws a page of the window."), 1, 1, kScreenshot,
     &runScreenshot, true},
    {"bench", "", QT_TRANSLATE_NOOP("Cli", "Measures times on the book at hand."), 0, 0, kBench, &runBench,
     true},
};

} // namespace

std::span<const Verb> verbs()
{
    return kVerbs;
}

std::span<const VerbOption> commonOptions()
{
    return kCommon;
}

std::span<const VerbOption> windowOptions()
{
    return kWindow;
}

const Verb *findVerb(const QString &name)
{
    const auto found = std::ranges::find_if(
        kVerbs, [&name](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == std::end(kVerbs) ? nullptr : &*found;
}

} // namespace leadbook::cli
