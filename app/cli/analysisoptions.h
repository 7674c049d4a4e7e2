// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

#include <QtGlobal>

// The options of the verbs that analyse, as verboptions.h has them of the others. The names are a contract.

namespace leadbook::cli {

inline constexpr VerbOption kScore[] = {
    {"target", "FIELD",
     QT_TRANSLATE_NOOP("Cli", "FIELD or FIELD=VALUE that means won; won and lost deals where left out")},
    {"without", "LIST", QT_TRANSLATE_NOOP("Cli", "fields it must not learn from, separated by commas")},
    {"folds", "N",
     QT_TRANSLATE_NOOP("Cli",
                       "hold out row i in fold i mod N; in time where left out, 5 where no day is known")},
    {"date", "FIELD",
     QT_TRANSLATE_NOOP("Cli", "of a target, the day customers came in; “created” where left out")},
    {"table", "FILE", QT_TRANSLATE_NOOP("Cli", "write one line for each customer to FILE (CSV)")},
};
inline constexpr VerbOption kClusters[] = {
    {"fields", "LIST",
     QT_TRANSLATE_NOOP("Cli", "fields of numbers or choices, separated by commas; days count as days ago")},
    {"explain", "FILTER",
     QT_TRANSLATE_NOOP("Cli",
                       "no clusters, but rules that tell who passes FILTER; --fields may name fields of "
                       "any kind to ask about")},
    {"among", "FILTER", QT_TRANSLATE_NOOP("Cli", "with --explain: look at those only who pass FILTER")},
    {"rules", "N",
     QT_TRANSLATE_NOOP("Cli", "with --explain: at most so many rules, 2 to 24; 6 where left out")},
    {"k", "N", QT_TRANSLATE_NOOP("Cli", "how many clusters, 2 to 30, or auto (default)")},
    {"scale", "HOW",
     QT_TRANSLATE_NOOP(
         "Cli",
         "none, zscore (default), log (log(1+v), then zscore), rank, or auto for what suits the fields")},
    {"seed", "N", QT_TRANSLATE_NOOP("Cli", "the same seed gives the same clusters; 1 where left out")},
    {"starts", "N",
     QT_TRANSLATE_NOOP("Cli", "runs with all customers, of which the best counts; 20 where left out")},
    {"centres", "FILE",
     QT_TRANSLATE_NOOP("Cli", "begin with these centres in scaled units (CSV, one line for each cluster)")},
    {"table", "FILE", QT_TRANSLATE_NOOP("Cli", "write one line for each customer to FILE (CSV)")},
};
inline constexpr VerbOption kCohorts[] = {
    {"by", "UNIT", QT_TRANSLATE_NOOP("Cli", "month (default) or quarter")},
    {"as-of", "DATE",
     QT_TRANSLATE_NOOP("Cli", "as things stood then; today, or the end of the last month or quarter with a "
                              "purchase, where left out")},
    {"rule", "RULE",
     QT_TRANSLATE_NOOP("Cli", "what counts: positive (orders with an amount above 0, default) or all (every "
                              "row, returns too)")},
};
inline constexpr VerbOption kLifetime[] = {
    {"unit", "UNIT", QT_TRANSLATE_NOOP("Cli", "unit of time: week (default) or day")},
    {"calibration-end", "DATE",
     QT_TRANSLATE_NOOP("Cli", "learn up to DATE and hold against what came after; without it, learn from all "
                              "and hold a model of all but the last part of the time against that")},
    {"as-of", "DATE",
     QT_TRANSLATE_NOOP("Cli", "the last day looked at; today, or the end of the last month with a purchase, "
                              "where left out")},
    {"horizon", "N", QT_TRANSLATE_NOOP("Cli", "look so many units ahead; a year where left out")},
    {"by", "CLASS",
     QT_TRANSLATE_NOOP("Cli", "sum by lifeCycle (default), grade, rfm, source, industry or owner")},
    {"table", "FILE", QT_TRANSLATE_NOOP("Cli", "write one line for each customer to FILE (CSV)")},
};
inline constexpr VerbOption kFunnel[] = {
    {"from", "DATE", QT_TRANSLATE_NOOP("Cli", "only deals of the period from DATE")},
    {"to", "DATE", QT_TRANSLATE_NOOP("Cli", "up to and with DATE")},
    {"count", "HOW", QT_TRANSLATE_NOOP("Cli", "entered (default), current or cohort")},
    {"pipeline", "NAME",
     QT_TRANSLATE_NOOP("Cli", "the pipeline to count; the one with the most deals where left out")},
    {"by", "FIELD",
     QT_TRANSLATE_NOOP("Cli", "one group for each owner, manager, product, or value of a customer's field")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "only the deals of that owner")},
    {"where", "FILTER", QT_TRANSLATE_NOOP("Cli", "only the deals of customers that match")},
    {"compare", "WITH",
     QT_TRANSLATE_NOOP("Cli", "beside the period before (before) or the same days a year before (year)")},
};

inline constexpr VerbOption kForecast[] = {
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "as it would have been made at the end of DATE")},
    {"by", "PERIOD", QT_TRANSLATE_NOOP("Cli", "month")},
    {"months", "N",
     QT_TRANSLATE_NOOP("Cli", "how many months, the one of the day included; 4 where left out")},
};
inline constexpr VerbOption kFactors[] = {
    {"days", "N", QT_TRANSLATE_NOOP("Cli", "measured N days after the deal began; 14 where left out")},
    {"at-stage", "NAME", QT_TRANSLATE_NOOP("Cli", "measured when the deal came into this stage instead")},
};
inline constexpr VerbOption kTargets[] = {
    {"for", "PERIOD", QT_TRANSLATE_NOOP("Cli", "2026-11, 2026-Q4 or 2026; this month where left out")},
    {"owner", "NAME", QT_TRANSLATE_NOOP("Cli", "whose target; the whole team's where left out")},
    {"kind", "KIND", QT_TRANSLATE_NOOP("Cli", "signed (default) or received")},
    {"set", "AMOUNT", QT_TRANSLATE_NOOP("Cli", "set the target")},
    {"remove", nullptr, QT_TRANSLATE_NOOP("Cli", "take the target away")},
    {"as-of", "DATE", QT_TRANSLATE_NOOP("Cli", "the figures as of that day")},
};

} // namespace leadbook::cli
