// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QtGlobal>

// The options of the verbs, by verb. The names are a contract.

namespace leadbook::cli {

inline constexpr VerbOption kCommon[] = {
    {"book", "FILE", QT_TRANSLATE_NOOP("Cli", "the book to work on")},
    {"who", "NAME", QT_TRANSLATE_NOOP("Cli", "who makes the change, for the history")},
    {"recorded", "DATE", QT_TRANSLATE_NOOP("Cli", "the book as recorded by the end of DATE")},
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "print one JSON object")},
};
inline constexpr VerbOption kWindow[] = {
    {"book", "FILE", QT_TRANSLATE_NOOP("Cli", "the book to work on")},
    {"show", "PAGE",
     QT_TRANSLATE_NOOP("Cli", "the page to begin with, such as today, or new for a new customer")},
};
inline constexpr VerbOption kGenerate[] = {
    {"customers", "N", QT_TRANSLATE_NOOP("Cli", "how many customers")},
    {"purchases", "N", QT_TRANSLATE_NOOP("Cli", "how many purchase lines")},
    {"deals", "N", QT_TRANSLATE_NOOP("Cli", "how many deals")},
    {"interactions", "N", QT_TRANSLATE_NOOP("Cli", "how many interactions")},
    {"seed", "S", QT_TRANSLATE_NOOP("Cli", "another seed makes another book")},
    {"csv", "DIR", QT_TRANSLATE_NOOP("Cli", "write CSV files to DIR instead of a book")},
};
inline constexpr VerbOption kImport[] = {
    {"into", "KIND",
     QT_TRANSLATE_NOOP(
         "Cli",
         "customers (default), purchases, interactions, deals, surveys, owners, products, contracts; of "
         "another book all of them where left out")},
    {"map", "LIST",
     QT_TRANSLATE_NOOP(
         "Cli", "'Header=field;Header=;A*B=amount': fields of columns that are not found by themselves")},
    {"if-exists", "WHAT", QT_TRANSLATE_NOOP("Cli", "fill (default), overwrite, skip or new")},
    {"review", "WHAT", QT_TRANSLATE_NOOP("Cli", "what becomes of look-alikes: skip (default), same or new")},
    {"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "such as UTF-8 or GB18030")},
    {"delimiter", "CHAR", QT_TRANSLATE_NOOP("Cli", "such as ; or tab")},
    {"date-order", "ORDER", QT_TRANSLATE_NOOP("Cli", "dmy, mdy or ymd")},
    {"header", "YESNO", QT_TRANSLATE_NOOP("Cli", "whether the first row holds headers")},
    {"missing", "WORDS", QT_TRANSLATE_NOOP("Cli", "'Select;N/A': cells that mean empty")},
    {"sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "the sheet of a workbook, by name or number from 1")},
    {"repair", nullptr,
     QT_TRANSLATE_NOOP("Cli", "join the cells of a value that was torn in two, as the plan proposes")},
    {"plan", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would happen and write nothing")},
    {"rejects", "FILE", QT_TRANSLATE_NOOP("Cli", "write the rows that were refused to FILE")},
};
inline constexpr VerbOption kExport[] = {
    {"reason", "TEXT",
     QT_TRANSLATE_NOOP("Cli", "why data of 100 people or more leave the book; kept in its log of exports")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only what matches")},
    {"fields", "LIST", QT_TRANSLATE_NOOP("Cli", "field keys, separated by commas")},
    {"table", "KIND",
     QT_TRANSLATE_NOOP("Cli",
                       "customers (default), contacts, deals, purchases, interactions, surveys, contracts, "
                       "owners, products")},
    {"encoding", "NAME",
     QT_TRANSLATE_NOOP("Cli", "of a .csv file; UTF-8 with a byte order mark where left out")},
    {"vcard", "VERSION", QT_TRANSLATE_NOOP("Cli", "of a .vcf file: 4.0 (default) or 3.0")},
};
inline constexpr VerbOption kList[] = {
    {"of", "KIND", QT_TRANSLATE_NOOP("Cli", "customers (default) or contacts")},
    {"view", "NAME", QT_TRANSLATE_NOOP("Cli", "as a saved view has it, where the others do not say")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only what matches")},
    {"search", "TEXT", QT_TRANSLATE_NOOP("Cli", "only what is found by TEXT")},
    {"in", "PLACE",
     QT_TRANSLATE_NOOP("Cli", "interactions: searches their summaries and all notes instead of the fields")},
    {"sort", "LIST", QT_TRANSLATE_NOOP("Cli", "field or field:desc, separated by commas")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
    {"fields", "LIST", QT_TRANSLATE_NOOP("Cli", "field keys, separated by commas")},
};
inline constexpr VerbOption kRecommend[] = {
    {"product", "NAME", QT_TRANSLATE_NOOP("Cli", "what is bought together with that product")},
    {"least", "N", QT_TRANSLATE_NOOP("Cli", "only products in at least N orders together; 5 where left out")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 20 where left out")},
};
inline constexpr VerbOption kToday[] = {
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "as of that day; today where left out")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "only the customers of that owner; '' is nobody's")},
    {"ahead", "N", QT_TRANSLATE_NOOP("Cli", "what is due up to N days from then; 1 where left out")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
};
inline constexpr VerbOption kCampaign[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "makes the campaign NAME with who passes FILTER")},
    {"segment", "SEGMENT", QT_TRANSLATE_NOOP("Cli", "the same with who is in a live segment")},
    {"control", "SHARE",
     QT_TRANSLATE_NOOP("Cli", "the part that is drawn as a control group and not written to, 0 to 0.9")},
    {"by", "CLASS",
     QT_TRANSLATE_NOOP("Cli",
                       "figures by grade (default), rfm or lifeCycle as it was when members were added")},
    {"channel", "HOW",
     QT_TRANSLATE_NOOP("Cli", "mail, sms, wechat, call, letter or event; the template’s where "
                              "left out")},
    {"template", "KEY", QT_TRANSLATE_NOOP("Cli", "the template, by key or name; --templates lists them")},
    {"purpose", "WORD",
     QT_TRANSLATE_NOOP(
         "Cli",
         "what consent is asked for: offers, newsletter, events, surveys, service, or a word of your own")},
    {"cost", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "what it costs")},
    {"start", "DATE", QT_TRANSLATE_NOOP("Cli", "what customers do counts from DATE on")},
    {"end", "DATE", QT_TRANSLATE_NOOP("Cli", "the last day that counts")},
    {"live", nullptr, QT_TRANSLATE_NOOP("Cli", "who passes the filter later may join by --refresh")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "of the draw; made of name and day where left out")},
    {"plan", nullptr, QT_TRANSLATE_NOOP("Cli", "says what would be and writes nothing")},
    {"refresh", nullptr, QT_TRANSLATE_NOOP("Cli", "adds who passes the filter now and is no member yet")},
    {"send", "OUT",
     QT_TRANSLATE_NOOP("Cli", "writes the messages: mail files into the folder OUT, or one file OUT.csv")},
    {"eml", nullptr, QT_TRANSLATE_NOOP("Cli", "mail files, whatever OUT is called")},
    {"language", "CODE", QT_TRANSLATE_NOOP("Cli", "en or zh_CN, for contacts without a language")},
    {"responses", "FILE",
     QT_TRANSLATE_NOOP("Cli", "takes responses from a table with columns customer or email, date, response")},
    {"templates", nullptr, QT_TRANSLATE_NOOP("Cli", "lists the templates of messages")},
};
inline constexpr VerbOption kFeedback[] = {
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
};
inline constexpr VerbOption kSurvey[] = {
    {"questionnaire", "KEY",
     QT_TRANSLATE_NOOP("Cli", "import: which one was answered; found by the columns where left out")},
    {"plan", nullptr, QT_TRANSLATE_NOOP("Cli", "import: say what would happen and write nothing")},
    {"map", "LIST", QT_TRANSLATE_NOOP("Cli", "import: 'Header=field;Header=', for customer and date")},
    {"encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "such as UTF-8 or GB18030")},
    {"by", "CLASS",
     QT_TRANSLATE_NOOP("Cli", "figures by segment, grade, lifecycle, source, industry or owner")},
    {"unit", "UNIT", QT_TRANSLATE_NOOP("Cli", "and by quarter (default) or month")},
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "only answers from DATE")},
    {"until", "DATE", QT_TRANSLATE_NOOP("Cli", "up to and with DATE")},
    {"day", "DATE", QT_TRANSLATE_NOOP("Cli", "answer: on which day; today where left out")},
    {"call", nullptr, QT_TRANSLATE_NOOP("Cli", "answer: a call is logged as well")},
};
inline constexpr VerbOption kEffect[] = {
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "the first day that counts")},
    {"judge", "DATE",
     QT_TRANSLATE_NOOP("Cli", "the day of judgement, fixed beforehand; nothing counts after it")},
    {"indicator", "NAME",
     QT_TRANSLATE_NOOP("Cli", "what it is judged by, fixed beforehand: retention, conversion, frequency, "
                              "revenue, churn, response, satisfaction, engagement, signing, lifetime, "
                              "loyalty, rivals")},
    {"design", "NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "holdout (against the random control group), matched, or change (before and after)")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "what is dated later is not there; today if left out")},
    {"fix", "NAME", QT_TRANSLATE_NOOP("Cli", "keep the question under this name; it begins today or later")},
};
inline constexpr VerbOption kCalendar[] = {
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "only the customers of that owner; '' is nobody's")},
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "export: what is due from that day on")},
    {"until", "DATE", QT_TRANSLATE_NOOP("Cli", "export: what is due up to that day")},
    {"events", nullptr, QT_TRANSLATE_NOOP("Cli", "export: tasks as events, not as to-dos")},
    {"plan", nullptr, QT_TRANSLATE_NOOP("Cli", "say what would happen and write nothing")},
    {"customer", "ID", QT_TRANSLATE_NOOP("Cli", "import: whose tasks they are, where that cannot be told")},
    {"take", "FROM",
     QT_TRANSLATE_NOOP("Cli", "days-off: take over those of a country (CN) or of a calendar file")},
};
inline constexpr VerbOption kStrategies[] = {
    {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "write what is proposed, as one change")},
    {"seed", nullptr, QT_TRANSLATE_NOOP("Cli", "write the shipped strategies into the book first")},
    {"use", "CLASS",
     QT_TRANSLATE_NOOP("Cli",
                       "put the strategy of CLASS, such as grade:A, into use; all is every shipped one")},
    {"stop", "CLASS", QT_TRANSLATE_NOOP("Cli", "take the strategy of CLASS out of use")},
    {"holdout", "CLASS=SHARE",
     QT_TRANSLATE_NOOP("Cli", "leave a random share of the class alone, as control group; 0 ends that")},
    {"everybody", nullptr,
     QT_TRANSLATE_NOOP("Cli", "propose for those too who were in the class before it came into use")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
};
inline constexpr VerbOption kRules[] = {
    {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "do what is due, as one change")},
    {"days", "N", QT_TRANSLATE_NOOP("Cli", "what happened in the last N days; 90 where left out")},
    {"use", "RULE", QT_TRANSLATE_NOOP("Cli", "put RULE into use; all is every shipped one")},
    {"stop", "RULE", QT_TRANSLATE_NOOP("Cli", "take RULE out of use")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
};
inline constexpr VerbOption kBench[] = {
    {"step", "N", QT_TRANSLATE_NOOP("Cli", "times every Nth search only")}};
inline constexpr VerbOption kLog[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "say what was understood and write nothing")}};
inline constexpr VerbOption kUndo[] = {
    {"plan", nullptr, QT_TRANSLATE_NOOP("Cli", "says where later work is in the way and changes nothing")},
    {"keep", nullptr, QT_TRANSLATE_NOOP("Cli", "where later work is in the way, keeps it")},
    {"take-back", nullptr, QT_TRANSLATE_NOOP("Cli", "takes the change back there too")},
};

inline constexpr VerbOption kHistory[] = {
    {"limit", "N",
     QT_TRANSLATE_NOOP("Cli", "the newest N changes, all where left out; 0 prints their number alone")}};
inline constexpr VerbOption kDuplicates[] = {
    {"of", "KIND", QT_TRANSLATE_NOOP("Cli", "customers (default) or contacts")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
    {"min", "CHANCE", QT_TRANSLATE_NOOP("Cli", "the least confidence, 0 to 1; 0.5 where left out")},
    {"merge", nullptr, QT_TRANSLATE_NOOP("Cli", "make A and B one; A stays")},
    {"distinct", nullptr, QT_TRANSLATE_NOOP("Cli", "never propose A and B again")},
};
inline constexpr VerbOption kDeals[] = {
    {"pipeline", "NAME",
     QT_TRANSLATE_NOOP("Cli", "the pipeline to list; the one with the most deals where left out")},
    {"stage", "NAME", QT_TRANSLATE_NOOP("Cli", "only the deals in that stage")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "only the deals of that owner")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only the deals of customers that match")},
    {"limit", "N", QT_TRANSLATE_NOOP("Cli", "at most N rows; 0 prints counts alone")},
};
inline constexpr VerbOption kDealMove[] = {
    {"set", "LIST",
     QT_TRANSLATE_NOOP("Cli", "'amount=5000;expected=2026-12-01': fields that are written with it")},
    {"pipeline", "NAME", QT_TRANSLATE_NOOP("Cli", "the pipeline of the stage; the deal's where left out")},
};
inline constexpr VerbOption kDealEnd[] = {
    {"set", "LIST",
     QT_TRANSLATE_NOOP("Cli", "'amount=5000;expected=2026-12-01': fields that are written with it")},
};
inline constexpr VerbOption kClaim[] = {
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "who gets the customers")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only what matches")},
};
inline constexpr VerbOption kReturn[] = {
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only what matches")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why they are nobody's any more")},
};
inline constexpr VerbOption kHandOver[] = {
    {"to", "NAME", QT_TRANSLATE_NOOP("Cli", "who gets the customers")},
    {"from", "NAME", QT_TRANSLATE_NOOP("Cli", "everything open of this owner")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only what matches")},
    {"retire", nullptr, QT_TRANSLATE_NOOP("Cli", "the owner of --from becomes inactive")},
};
inline constexpr VerbOption kGrade[] = {
    {"scheme", "NAME",
     QT_TRANSLATE_NOOP("Cli",
                       "the name of a shipped scheme or of one in the book, or a JSON file; the one in "
                       "use where left out")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "graded as of that day")},
    {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "make it the book's scheme")},
    {"check", nullptr, QT_TRANSLATE_NOOP("Cli", "only check the rules")},
    {"since", "DATE", QT_TRANSLATE_NOOP("Cli", "also lists which grades moved from DATE on, and why")},
};
inline constexpr VerbOption kGradeOverride[] = {
    {"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "why the rules do not fit here")},
    {"until", "DATE", QT_TRANSLATE_NOOP("Cli", "the last day on which the grade holds")},
    {"end", nullptr, QT_TRANSLATE_NOOP("Cli", "back to the rules from today on")},
};
inline constexpr VerbOption kSchemes[] = {
    {"import", "FILE",
     QT_TRANSLATE_NOOP("Cli", "keep the scheme of a JSON file under NAME, without using it")},
    {"export", "FILE", QT_TRANSLATE_NOOP("Cli", "write the scheme to a JSON file")},
    {"rename", "NEW", QT_TRANSLATE_NOOP("Cli", "give the scheme another name")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("Cli", "remove the scheme with all its versions")},
};
inline constexpr VerbOption kRfm[] = {
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "the day of the analysis")},
    {"bins", "N", QT_TRANSLATE_NOOP("Cli", "scores 1 to N, 3 to 10; 5 where left out")},
    {"scheme", "NAME", QT_TRANSLATE_NOOP("Cli", "a shipped scheme's name or a JSON file")},
    {"table", "FILE", QT_TRANSLATE_NOOP("Cli", "write one line for each customer to FILE (CSV)")},
    {"recency", "FIELD",
     QT_TRANSLATE_NOOP("Cli", "a day or number of days kept for each customer, instead of purchases")},
    {"frequency", "FIELD", QT_TRANSLATE_NOOP("Cli", "the number of orders kept for each customer")},
    {"monetary", "FIELD", QT_TRANSLATE_NOOP("Cli", "the amount kept for each customer")},
    {"apply", nullptr, QT_TRANSLATE_NOOP("Cli", "make it the book's scheme")},
};
inline constexpr VerbOption kSegments[] = {
    {"movement", "WHAT",
     QT_TRANSLATE_NOOP(
         "Cli",
         "who moved between two days, and why: rfm, the name of a segment, or a field such as lifeCycle")},
    {"where", "FILTER",
     QT_TRANSLATE_NOOP("Cli", "counts who passes FILTER; with --save or --movement: who is in the segment")},
    {"dimension", "NAME", QT_TRANSLATE_NOOP("Cli", "divides the book by a dimension, such as size")},
    {"by", "NAME", QT_TRANSLATE_NOOP("Cli", "and each group by another one")},
    {"save", "NAME", QT_TRANSLATE_NOOP("Cli", "keeps a live segment, or changes the one called so")},
    {"strategy", "TEXT", QT_TRANSLATE_NOOP("Cli", "of --save: what is to be done with them")},
    {"remove", "NAME", QT_TRANSLATE_NOOP("Cli", "forgets the segment")},
    {"since", "DATE",
     QT_TRANSLATE_NOOP("Cli", "from the end of DATE on; 90 days before the end where left out")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "up to the end of DATE; today where left out")},
    {"limit", "N",
     QT_TRANSLATE_NOOP("Cli", "at most the N newest movements; 100 where left out, 0 prints counts alone")},
};
inline constexpr VerbOption kReport[] = {
    {"months", "N", QT_TRANSLATE_NOOP("Cli", "movements are those of the last N months; 1 where left out")},
    {"language", "CODE", QT_TRANSLATE_NOOP("Cli", "en or zh_CN")},
    {"from", "DATE",
     QT_TRANSLATE_NOOP("Cli", "funnel: the period from DATE; the last 12 months where left out")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "up to and with DATE")},
    {"count", "HOW", QT_TRANSLATE_NOOP("Cli", "entered (default), current or cohort")},
    {"pipeline", "NAME",
     QT_TRANSLATE_NOOP("Cli", "the pipeline to count; the one with the most deals where left out")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "only the deals of that owner")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only the deals of customers that match")},
    {"compare", "WITH",
     QT_TRANSLATE_NOOP("Cli", "beside the period before (before) or the same days a year before (year)")},
    {"week-begins", "DAY",
     QT_TRANSLATE_NOOP("Cli", "week: where weeks begin: monday (default), saturday or sunday")},
};
inline constexpr VerbOption kSettings[] = {
    {"currency", "CODE",
     QT_TRANSLATE_NOOP("Cli", "the currency of the book, in which all sums are; empty: not set")},
    {"rate", "CODE=RATE",
     QT_TRANSLATE_NOOP("Cli", "what one unit of a currency is worth in the book's; CODE= removes that rate")},
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "the day from which the rate holds; today where left out")},
    {"home-city", "NAME",
     QT_TRANSLATE_NOOP("Cli", "whose customers are local; empty: the city of most customers")},
    {"fiscal-month", "N", QT_TRANSLATE_NOOP("Cli", "the month with which fiscal years begin, 1-12")},
};
inline constexpr VerbOption kErase[] = {
    {"yes", nullptr, QT_TRANSLATE_NOOP("Cli", "erase; without it nothing is changed")},
    {"backups", nullptr,
     QT_TRANSLATE_NOOP("Cli", "remove the backups of the book that hold the person, too")},
    {"rewrite-backups", nullptr,
     QT_TRANSLATE_NOOP("Cli", "erase the person from the backups of the book instead of removing them")},
    {"search", "FILE", QT_TRANSLATE_NOOP("Cli", "a further file to search, again and again")},
};
inline constexpr VerbOption kScreenshot[] = {
    {"page", "NAME",
     QT_TRANSLATE_NOOP("Cli", "customers, grading, segments, insights, import, export, filter, quicklog, "
                              "paste, record/TAB, history or "
                              "welcome")},
    {"language", "CODE", QT_TRANSLATE_NOOP("Cli", "en or zh_CN")},
    {"theme", "NAME", QT_TRANSLATE_NOOP("Cli", "light or dark")},
    {"size", "WxH",
     QT_TRANSLATE_NOOP("Cli",
                       "such as 1360x860; several with commas, as of language and theme, make a picture of "
                       "each combination")},
    {"select", "ID", QT_TRANSLATE_NOOP("Cli", "the customer to show")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "the filter of page customers or filter")},
    {"file", "FILE",
     QT_TRANSLATE_NOOP("Cli", "the file whose import to show; page import/file, /columns or /plan")},
};

} // namespace leadbook::cli
