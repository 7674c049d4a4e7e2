// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionwords.h"

#include "items/forecastmonthmodel.h"
#include "items/sentences.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RetentionWords)
};

} // namespace

QString unitName(Day start, CalendarUnit unit, const QLocale &locale)
{
    if (unit == CalendarUnit::Month)
        return monthName(start, locale);
    const Day::Civil civil = start.civil();
    return Words::tr("%1 Q%2", "a year and a quarter of it")
        .arg(QString::number(civil.year), QString::number((civil.month + 2) / 3));
}

QString unitLabel(Day start, CalendarUnit unit, const QLocale &locale)
{
    if (unit == CalendarUnit::Quarter)
        return unitName(start, unit, locale);
    const Day::Civil civil = start.civil();
    return locale.toString(QDate(civil.year, civil.month, 1),
                           Words::tr("MMM yyyy", "the format of a month on a chart"));
}

QStringList ruleNames()
{
    return {Words::tr("All rows, returns too"), Words::tr("Orders above 0")};
}

QString ruleDefinition(CohortRule rule)
{
    if (rule == CohortRule::All)
        return Words::tr(
            "Rule: every row of a purchase counts, returns too. A cohort is everybody whose first row "
            "lies in that time.");
    return Words::tr("Rule: a purchase is a line above 0 in an order whose amount is above 0; returns do not "
                     "count. A cohort is everybody whose first purchase lies in that time.");
}

QString retentionTitle(CalendarUnit unit)
{
    return unit == CalendarUnit::Month ? Words::tr("Retention by first-purchase month")
                                       : Words::tr("Retention by first-purchase quarter");
}

QString laterTitle(CalendarUnit unit)
{
    return unit == CalendarUnit::Month ? Words::tr("Months since the first purchase")
                                       : Words::tr("Quarters since the first purchase");
}

QString cellHeading(const RetentionFigures &figures, std::size_t row, std::size_t column)
{
    const CohortQuestion &question = figures.cohorts.question;
    const Day start = figures.cohorts.cohorts[row].start;
    if (column == 0)
        return Words::tr("First bought in %1").arg(unitName(start, question.unit));
    const int number = unitNumber(start, question.unit) + static_cast<int>(column);
    return Words::tr("First bought in %1, active in %2")
        .arg(unitName(start, question.unit), unitName(unitBegin(number, question.unit), question.unit));
}

QString cellTip(const RetentionFigures &figures, std::size_t row, std::size_t column, const QLocale &locale)
{
    const Cohort &cohort = figures.cohorts.cohorts[row];
    const CohortCell &cell = cohort.cells[column];
    QString tip = cellHeading(figures, row, column) + u'\n' +
                  Words::tr("%1 of %2 customers (%3)", "a count, of how many, their share")
                      .arg(formatCount(cell.active, locale), formatCount(cohort.size, locale),
                           formatPercent(cohort.share(column), locale, 1)) +
                  u'\n' + Words::tr("Money: %1").arg(formatMoney(cell.money, figures.currency, locale));
    if (figures.isRunning(row, column))
        tip += u'\n' + Words::tr("not over yet");
    return tip;
}

QString retentionNotes(const RetentionFigures &figures, const QLocale &locale)
{
    QStringList notes;
    const CohortQuestion &question = figures.cohorts.question;
    notes << Words::tr("Counted up to %1.").arg(formatDay(question.asOf, Day(0), locale));
    if (question.asOf < figures.today)
        notes << Words::tr("No purchase is dated later.");
    if (figures.cohorts.isLastRunning)
        notes << Words::tr("Dashed: that time is not over yet.");
    if (figures.cohorts.unlinked > 0)
        notes << Words::tr("%Ln row(s) without a customer left out.", nullptr,
                           static_cast<int>(figures.cohorts.unlinked));
    if (figures.cohorts.tooOld > 0)
        notes << Words::tr("%Ln customer(s) with a purchase of over a hundred years ago left out.", nullptr,
                           static_cast<int>(figures.cohorts.tooOld));
    return joinedSentences(notes, locale);
}

} // namespace leadbook
