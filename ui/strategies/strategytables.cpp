// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/strategytables.h"

#include "domain/strategies/strategyclass.h"
#include "items/cellroles.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Strategies)
};

FigureRow strategyRow(const StrategyBook &book, std::size_t place, const QLocale &locale)
{
    const StrategyStanding &standing = book.standings.strategies[place];
    const StepFigures figures = book.figuresOf(place);
    const QString heading = customerClassLabel(standing.strategy.customerClass);
    const bool isKnown = !standing.where.isEmpty();
    const auto rate = figures.doneRate();
    return {{standing.strategy.name, standing.where, heading},
            {isKnown ? QVariant(qlonglong{standing.members}) : QVariant(), standing.where, heading},
            {standing.strategy.isInUse() ? formatDay(standing.strategy.since, {}, locale) : QString()},
            {rate ? QVariant(*rate) : QVariant()},
            {figures.medianDelay ? locale.toString(*figures.medianDelay, 'f', 0) : QString()}};
}

} // namespace

QList<FigureColumn> strategyColumns()
{
    return {{Words::tr("Strategy")},
            {Words::tr("Customers"), CountRole},
            {Words::tr("In use since"), Qt::DisplayRole, true},
            {Words::tr("Done"), ShareRole},
            {Words::tr("Days late")}};
}

QList<FigureRow> strategyRows(const StrategyBook &book, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < book.standings.strategies.size(); ++i)
        rows << strategyRow(book, i, locale);
    return rows;
}

QList<FigureColumn> stepColumns()
{
    return {{Words::tr("Step")},
            {Words::tr("Kind"), Qt::DisplayRole, true},
            {Words::tr("After days"), CountRole}};
}

QList<FigureRow> stepRows(const Strategy &strategy)
{
    QList<FigureRow> rows;
    for (const StrategyStep &step : strategy.steps)
        rows << FigureRow{{step.title}, {taskKindLabel(step.kind)}, {qlonglong{step.offsetDays}}};
    return rows;
}

QList<FigureColumn> ownerColumns()
{
    return {{Words::tr("Owner")},
            {Words::tr("Tasks"), CountRole},
            {Words::tr("Done"), ShareRole},
            {Words::tr("Days late")},
            {Words::tr("Overdue"), CountRole}};
}

QList<FigureRow> ownerRows(const StrategyBook &book, std::size_t place, const QLocale &locale)
{
    QList<FigureRow> rows;
    const auto figures = book.figures.find(book.standings.strategies[place].strategy.id);
    if (figures == book.figures.end())
        return rows;
    for (const auto &[owner, each] : figures->second.owners) {
        const auto rate = each.doneRate();
        rows << FigureRow{{owner.isEmpty() ? Words::tr("nobody") : owner},
                          {qlonglong{each.created}},
                          {rate ? QVariant(*rate) : QVariant()},
                          {each.medianDelay ? locale.toString(*each.medianDelay, 'f', 0) : QString()},
                          {qlonglong{each.overdue}}};
    }
    return rows;
}

QList<Span> aboutStrategy(const StrategyStanding &standing, const StrategyBook &book, const QLocale &locale)
{
    const Strategy &strategy = standing.strategy;
    QList<Span> spans{{strategy.goal, Tone::Text}};
    QStringList facts{customerClassLabel(strategy.customerClass)};
    if (strategy.cadence)
        facts << Words::tr("contact every %Ln day(s)", nullptr, *strategy.cadence);
    facts << (strategy.ownerName.isEmpty() ? Words::tr("by each customer’s owner")
                                           : Words::tr("by %1").arg(strategy.ownerName));
    if (strategy.hasControls())
        facts << Words::tr("control group: %1").arg(formatPercent(strategy.holdout, locale));
    spans << Span{u"\n"_s + facts.join(u" · "_s), Tone::Muted};
    const auto place = static_cast<std::size_t>(&standing - book.standings.strategies.data());
    if (const StepFigures figures = book.figuresOf(place); figures.created > 0)
        spans << Span{u"\n"_s +
                          Words::tr("Tasks: %1, done %2 (in time %3), not needed %4, withdrawn %5, open %6, "
                                    "overdue %7")
                              .arg(formatCount(figures.created, locale), formatCount(figures.done, locale),
                                   formatCount(figures.inTime, locale), formatCount(figures.dropped, locale),
                                   formatCount(figures.withdrawn, locale), formatCount(figures.open, locale),
                                   formatCount(figures.overdue, locale)),
                      Tone::Muted};
    if (!standing.problem.isEmpty())
        spans << Span{u"\n"_s + standing.problem, Tone::Warning};
    return spans;
}

} // namespace leadbook
