// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/funneloptions.h"

#include "app/cli/translation.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr std::array<std::pair<QLatin1StringView, FunnelCount>, 3> kCounts{{
    {QLatin1StringView("entered"), FunnelCount::Entered},
    {QLatin1StringView("current"), FunnelCount::Current},
    {QLatin1StringView("cohort"), FunnelCount::Cohort},
}};
constexpr std::array<std::pair<QLatin1StringView, PeriodComparison>, 3> kComparisons{{
    {QLatin1StringView("none"), PeriodComparison::None},
    {QLatin1StringView("before"), PeriodComparison::Before},
    {QLatin1StringView("year"), PeriodComparison::YearBefore},
}};

/// The meaning of option @p name among @p known, where it is given.
template <typename Table, typename Value>
Status readWord(const Session &session, const QString &name, const Table &known, const QString &problem,
                Value &value)
{
    const auto word = session.option(name);
    if (!word)
        return {};
    const auto *found = std::ranges::find_if(known, [&](const auto &entry) { return *word == entry.first; });
    if (found == known.end())
        return usageError(problem);
    value = found->second;
    return {};
}

} // namespace

Result<FunnelAsk> readFunnelAsk(const Session &session, const FunnelAsk &usual)
{
    FunnelAsk ask = usual;
    if (session.option(u"from"_s) || session.option(u"to"_s)) {
        ask.period = PeriodChoice::Own;
        ask.than = PeriodComparison::None;
    }
    if (session.option(u"from"_s)) {
        const auto from = session.day(u"from"_s);
        LEADBOOK_TRY(from);
        ask.own.begin = *from;
    }
    if (session.option(u"to"_s)) {
        const auto to = session.day(u"to"_s);
        LEADBOOK_TRY(to);
        ask.own.end = *to + 1;
    }
    LEADBOOK_TRY(readWord(session, u"count"_s, kCounts, Cli::tr("--count takes entered, current or cohort."),
                          ask.count));
    LEADBOOK_TRY(readWord(session, u"compare"_s, kComparisons,
                          Cli::tr("--compare takes before, year or none."), ask.than));
    const bool isOpenEnded =
        ask.period == PeriodChoice::AllTime ||
        (ask.period == PeriodChoice::Own && (!ask.own.begin.isValid() || !ask.own.end.isValid()));
    if (ask.than != PeriodComparison::None && isOpenEnded)
        return usageError(Cli::tr("--compare needs a period; name its days with --from and --to."));
    ask.pipeline = session.option(u"pipeline"_s).value_or(ask.pipeline);
    ask.where = session.option(u"where"_s).value_or(ask.where);
    if (const auto owner = session.option(u"owner"_s))
        ask.owner = *owner;
    return ask;
}

} // namespace leadbook::cli
