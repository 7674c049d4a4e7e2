// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastwords.h"

#include "core/fiscalperiod.h"
#include "items/forecastmonthmodel.h"
#include "items/sentences.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct ForecastText
{
    Q_DECLARE_TR_FUNCTIONS(Forecast)
};

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number());
}

QString shortMonth(Day first, const QLocale &locale)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(dateOf(first), isChinese ? u"M月"_s : u"MMM"_s);
}

/// "+12 %", "-3 %".
QString signedPercent(double share, const QLocale &locale)
{
    return (share > 0.005 ? u"+"_s : QString()) + formatPercent(share, locale);
}

} // namespace

QList<ForecastBar> forecastBars(const SalesForecast &sales, const QLocale &locale)
{
    QList<ForecastBar> bars;
    for (std::size_t i = 0; i < sales.pastMonths.size(); ++i) {
        const Day first = sales.pastMonths[i].begin;
        ForecastBar bar;
        bar.name = shortMonth(first, locale);
        bar.longName = monthName(first, locale);
        bar.won = sales.pastWon[i];
        bars << bar;
    }
    for (const ForecastPeriod &period : sales.forecast.periods)
        bars << ForecastBar{shortMonth(period.days.begin, locale),
                            monthName(period.days.begin, locale),
                            period.won,
                            true,
                            period.expected,
                            period.low,
                            period.high};
    return bars;
}

QList<Span> forecastErrorWords(const std::vector<ForecastError> &errors, const QLocale &locale)
{
    QList<Span> spans;
    for (const ForecastError &error : errors) {
        if (error.months == 0)
            continue;
        if (!spans.isEmpty())
            spans << Span{u"\n"_s};
        spans << Span{ForecastText::tr("%Ln month(s) before the month ended:", nullptr, error.lead),
                      Tone::Text, true};
        const QString off = error.meanAbsolute ? formatPercent(*error.meanAbsolute, locale) : unknownText();
        const QString bias = error.bias ? signedPercent(*error.bias, locale) : unknownText();
        spans << Span{sentenceGap(locale) +
                      ForecastText::tr("%1 off on average, in all %2; %3 of %4 within the range")
                          .arg(off, bias,
                               formatCount(std::llround(error.coverage.value_or(0) * error.months), locale),
                               formatCount(error.months, locale))};
    }
    if (spans.isEmpty())
        spans << Span{ForecastText::tr("Past months can be forecast once there are some months of decided "
                                       "deals before them."),
                      Tone::Muted};
    return spans;
}

QString targetPeriodName(Day first, int months, int firstMonth, const QLocale &locale)
{
    if (months == 1)
        return monthName(first, locale);
    const int begins = fiscalYear(first, firstMonth);
    // A fiscal year that lies in two years is named by both.
    const QString year = firstMonth == 1 ? QString::number(begins)
                                         : u"%1/%2"_s.arg(begins).arg((begins + 1) % 100, 2, 10, QChar(u'0'));
    if (months == 12)
        return ForecastText::tr("%1", "a year").arg(year);
    return ForecastText::tr("Q%1 %2", "a quarter and its year")
        .arg(fiscalQuarter(first, firstMonth))
        .arg(year);
}

QString weekName(const Period &week, const QLocale &locale)
{
    const QDate first = dateOf(week.begin);
    const QDate last = dateOf(week.end - 1);
    const bool isChinese = locale.language() == QLocale::Chinese;
    const QString form = isChinese ? u"M月d日"_s : u"d MMM"_s;
    return ForecastText::tr("%1 – %2", "first and last day of a week")
        .arg(locale.toString(first, form), locale.toString(last, form));
}

QString monthFilter(const Period &month, Day asOf)
{
    if (month.begin > asOf)
        return u"hasDeal(outcome = \"open\")"_s;
    return u"hasDeal(outcome = \"won\" and closed >= %1 and closed < %2)"_s.arg(month.begin.toIso(),
                                                                                month.end.toIso());
}

} // namespace leadbook
