// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <algorithm>
#include <iterator>

namespace leadbook::cli {

namespace {

constexpr VerbOption kGenerate[] = {
    {"customers", "N", "how many customers"},
    {"purchases", "N", "how many purchase lines"},
    {"deals", "N", "how many deals"},
    {"interactions", "N", "how many interactions"},
    {"seed", "S", "another seed makes another book"},
    {"csv", "DIR", "write CSV files to DIR instead of a book"},
};
constexpr VerbOption kImport[] = {
    {"into", "KIND",
     "customers (default), purchases, interactions, deals, surveys, owners, products, contracts"},
    {"map", "LIST", "'Header=field;Header=;A*B=amount': fields of columns that are not found by themselves"},
    {"if-exists", "WHAT", "fill (default), overwrite, skip or new"},
    {"review", "WHAT", "what becomes of look-alikes: skip (default), same or new"},
    {"encoding", "NAME", "such as UTF-8 or GB18030"},
    {"delimiter", "CHAR", "such as ; or tab"},
    {"date-order", "ORDER", "dmy, mdy or ymd"},
    {"header", "YESNO", "whether the first row holds headers"},
    {"missing", "WORDS", "'Select;N/A': cells that mean empty"},
    {"plan", nullptr, "say what would happen and write nothing"},
    {"rejects", "FILE", "write the rows that were refused to FILE"},
};
constexpr VerbOption kExport[] = {
    {"where", "FILTER", "only what matches"},
    {"fields", "LIST", "field keys, separated by commas"},
    {"table", "KIND", "customers (default), deals, purchases, interactions, owners, products"},
};
constexpr VerbOption kList[] = {
    {"of", "KIND", "customers (default) or contacts"},
    {"where", "FILTER", "only what matches"},
    {"search", "TEXT", "only what is found by TEXT"},
    {"sort", "LIST", "field or field:desc, separated by commas"},
    {"limit", "N", "at most N rows; 0 prints counts alone"},
    {"fields", "LIST", "field keys, separated by commas"},
};
constexpr VerbOption kHistory[] = {{"limit", "N", "the newest N changes; all where left out"}};
constexpr VerbOption kGrade[] = {
    {"scheme", "NAME", "a shipped scheme's name or a JSON file; the book's own where left out"},
    {"as-of", "DATE", "graded as of that day"},
    {"apply", nullptr, "make it the book's scheme"},
    {"check", nullptr, "only check the rules"},
};
constexpr VerbOption kRfm[] = {
    {"as-of", "DATE", "the day of the analysis"},
    {"bins", "N", "scores 1 to N, 3 to 10; 5 where left out"},
    {"scheme", "NAME", "a shipped scheme's name or a JSON file"},
    {"table", "FILE", "write one line for each customer to FILE (CSV)"},
};
constexpr VerbOption kFunnel[] = {
    {"from", "DATE", "only deals of the period from DATE"},
    {"to", "DATE", "up to and with DATE"},
    {"count", "HOW", "entered (default), current or cohort"},
    {"by", "FIELD", "one group for each owner, manager, product, ..."},
};

constexpr VerbOption kScreenshot[] = {
    {"page", "NAME", "customers, grading, segments, insights, import or welcome"},
    {"language", "CODE", "en or zh_CN"},
    {"theme", "NAME", "light or dark"},
    {"size", "WxH", "such as 1360x860"},
    {"select", "ID", "the customer to show"},
};

constexpr Verb kVerbs[] = {
    {"generate", "", "Makes a synthetic book, the same for the same seed.", 0, 0, kGenerate, &runGenerate},
    {"import", "FILE...", "Takes in CSV files as one change.", 1, -1, kImport, &runImportFiles},
    {"export", "OUT", "Writes a CSV file.", 1, 1, kExport, &runExport},
    {"undo", "[CHANGE]", "Takes back the last change, or an old one.", 0, 1, {}, &runUndo},
    {"redo", "", "Brings back what was undone last.", 0, 0, {}, &runRedo},
    {"history", "", "Lists the changes.", 0, 0, kHistory, &runHistory},
    {"list", "", "Lists customers or contacts.", 0, 0, kList, &runList},
    {"show", "ID", "Shows one customer and why it has its grade; ID may be key:TEXT.", 1, 1, {}, &runShow},
    {"grade", "", "Grades every customer.", 0, 0, kGrade, &runGrade},
    {"rfm", "", "Scores customers by recency, frequency and money.", 0, 0, kRfm, &runRfm},
    {"funnel", "", "Counts deals by stage.", 0, 0, kFunnel, &runFunnel},
    {"check", "", "Tests the file's integrity.", 0, 0, {}, &runCheck},
    {"backup", "OUT", "Copies the book, verified.", 1, 1, {}, &runBackup},
    {"restore", "IN", "Puts a verified backup in the book's place.", 1, 1, {}, &runRestore},
    {"screenshot", "OUT.png", "Draws a page of the window.", 1, 1, kScreenshot, &runScreenshot, true},
    {"bench", "", "Measures times on the book at hand.", 0, 0, {}, &runBench, true},
};

} // namespace

std::span<const Verb> verbs()
{
    return kVerbs;
}

const Verb *findVerb(const QString &name)
{
    const auto found = std::ranges::find_if(
        kVerbs, [&name](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == std::end(kVerbs) ? nullptr : &*found;
}

} // namespace leadbook::cli
