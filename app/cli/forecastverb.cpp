// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/forecasting/salesforecast.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kMostMonths = 12;

QJsonValue optional(const std::optional<double> &value)
{
    return value ? numberJson(*value) : QJsonValue();
}

QJsonArray periodsJson(const Forecast &forecast)
{
    QJsonArray periods;
    for (const ForecastPeriod &period : forecast.periods)
        periods.append(QJsonObject{{u"start"_s, period.days.begin.toIso()},
                                   {u"won"_s, moneyJson(period.won)},
                                   {u"weighted"_s, moneyJson(period.weighted)},
                                   {u"unopened"_s, moneyJson(period.unopened)},
                                   {u"expected"_s, moneyJson(period.expected)},
                                   {u"low"_s, moneyJson(period.low)},
                                   {u"high"_s, moneyJson(period.high)}});
    return periods;
}

QJsonArray errorsJson(const std::vector<ForecastError> &errors)
{
    QJsonArray array;
    for (const ForecastError &error : errors)
        array.append(QJsonObject{{u"monthsAhead"_s, error.lead},
                                 {u"n"_s, error.months},
                                 {u"bias"_s, optional(error.bias)},
                                 {u"meanAbsolute"_s, optional(error.meanAbsolute)},
                                 {u"coverage"_s, optional(error.coverage)}});
    return array;
}

QJsonObject toJson(const SalesForecast &sales, double seconds)
{
    QJsonArray history;
    for (std::size_t i = 0; i < sales.pastMonths.size(); ++i)
        history.append(QJsonObject{{u"start"_s, sales.pastMonths[i].begin.toIso()},
                                   {u"won"_s, moneyJson(sales.pastWon[i])}});
    return {{u"asOf"_s, sales.forecast.asOf.toIso()},
            {u"periods"_s, periodsJson(sales.forecast)},
            {u"history"_s, history},
            {u"errors"_s, errorsJson(sales.errors)},
            {u"open"_s, qint64{sales.forecast.open}},
            {u"decided"_s, qint64{sales.forecast.decided}},
            {u"enough"_s, sales.forecast.isEnough()},
            {u"seconds"_s, seconds}};
}

QString whole(Money amount)
{
    return QString::number(amount.toDouble(), 'f', 0);
}

QString percent(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100, 'f', 0) + u" %"_s : u"–"_s;
}

QStringList toLines(const SalesForecast &sales)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Month")},
                     {Cli::tr("Won"), kRight},
                     {Cli::tr("Open deals"), kRight},
                     {Cli::tr("To come"), kRight},
                     {Cli::tr("Expected"), kRight},
                     {Cli::tr("Low"), kRight},
                     {Cli::tr("High"), kRight}});
    for (const ForecastPeriod &period : sales.forecast.periods)
        table.addRow({period.days.begin.toIso().left(7), whole(period.won), whole(period.weighted),
                      whole(period.unopened), whole(period.expected), whole(period.low), whole(period.high)});
    QStringList lines = table.lines();
    lines << Cli::tr("Four of five months end between low and high.");
    if (!sales.forecast.isEnough())
        lines << Cli::tr("Too little was decided so far to go by this forecast: %1 won, %2 decided, in %3 "
                         "months.")
                     .arg(sales.forecast.won)
                     .arg(sales.forecast.decided)
                     .arg(sales.forecast.months);
    for (const ForecastError &error : sales.errors) {
        if (error.months > 0)
            lines << Cli::tr("%1 past forecasts, %2 months before the month ended: %3 off on average, bias "
                             "%4, %5 within the range")
                         .arg(error.months)
                         .arg(error.lead)
                         .arg(percent(error.meanAbsolute), percent(error.bias), percent(error.coverage));
    }
    return lines;
}

} // namespace

Status runForecast(Session &session, const QStringList &)
{
    if (session.option(u"by"_s).value_or(u"month"_s) != u"month"_s)
        return usageError(Cli::tr("--by takes month."));
    const auto months = session.number(u"months"_s, kForecastMonths, 1);
    LEADBOOK_TRY(months);
    if (*months > kMostMonths)
        return usageError(Cli::tr("A forecast goes %1 months ahead at most.").arg(kMostMonths));
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const auto sales = await(
        session.workspace().run(std::make_shared<Progress>(),
                                [day = *asOf, count = *months](const View &on, const Progress &progress) {
                                    return salesForecast(on, day, count, progress);
                                }));
    session.print(toJson(sales, stopwatch.seconds()), toLines(sales));
    return {};
}

} // namespace leadbook::cli
