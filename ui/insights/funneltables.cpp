// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funneltables.h"

#include "domain/stagenames.h"
#include "items/cellroles.h"
#include "ui/insights/funnelwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelTables)
};

FigureCell count(std::int64_t number)
{
    return {qlonglong{number}};
}

FigureCell share(const std::optional<double> &ratio)
{
    return {ratio ? QVariant(*ratio) : QVariant()};
}

FigureCell amount(Money sum)
{
    return {qlonglong{sum.tenThousandths()}};
}

constexpr std::array<const char *, 11> kStageTitles{
    QT_TRANSLATE_NOOP("FunnelTables", "Stage"),    QT_TRANSLATE_NOOP("FunnelTables", "Reached"),
    QT_TRANSLATE_NOOP("FunnelTables", "Then"),     QT_TRANSLATE_NOOP("FunnelTables", "Change"),
    QT_TRANSLATE_NOOP("FunnelTables", "Rate"),     QT_TRANSLATE_NOOP("FunnelTables", "Rate then"),
    QT_TRANSLATE_NOOP("FunnelTables", "Recorded"), QT_TRANSLATE_NOOP("FunnelTables", "Open"),
    QT_TRANSLATE_NOOP("FunnelTables", "Value"),    QT_TRANSLATE_NOOP("FunnelTables", "Value then"),
    QT_TRANSLATE_NOOP("FunnelTables", "Lost"),
};

/// One stage of a funnel, or won behind the last.
struct Line
{
    std::int64_t reached = 0;
    std::optional<double> rate; ///< of the stage before
    Money value = Money(0);
};

Line lineOf(const Funnel &funnel, std::size_t stage)
{
    Line line;
    const bool isWon = stage >= funnel.stages.size();
    line.reached = isWon ? funnel.won : funnel.stages[stage].entered;
    line.value = isWon ? funnel.wonValue : funnel.stages[stage].value;
    if (stage > 0)
        line.rate = funnel.stages[stage - 1].stepRate;
    return line;
}

FigureCell stageCell(const FunnelFigures &figures, std::size_t stage, StageFigure figure)
{
    const Line now = lineOf(figures.funnel, stage);
    const Line then = figures.then ? lineOf(*figures.then, stage) : Line();
    const bool isWon = stage >= figures.funnel.stages.size();
    const FunnelStep step = isWon ? FunnelStep() : figures.funnel.stages[stage];
    switch (figure) {
    case StageFigure::Name:
        return {isWon ? Words::tr("Won") : stageLabel(figures.stages.value(qsizetype(stage)))};
    case StageFigure::Reached:
        return count(now.reached);
    case StageFigure::ReachedThen:
        return count(then.reached);
    case StageFigure::Change:
        return count(now.reached - then.reached);
    case StageFigure::StepRate:
        return share(now.rate);
    case StageFigure::StepRateThen:
        return share(then.rate);
    case StageFigure::Recorded:
        return isWon ? FigureCell() : count(step.visited);
    case StageFigure::Open:
        return isWon ? FigureCell() : count(step.open);
    case StageFigure::Value:
        return amount(now.value);
    case StageFigure::ValueThen:
        return amount(then.value);
    case StageFigure::Lost:
        return isWon ? FigureCell() : count(step.lost);
    }
    return {};
}

FigureColumn stageColumn(StageFigure figure)
{
    const QString title = Words::tr(kStageTitles[static_cast<std::size_t>(figure)]);
    switch (figure) {
    case StageFigure::Name:
        return {title};
    case StageFigure::StepRate:
    case StageFigure::StepRateThen:
        return {title, ShareRole};
    case StageFigure::Value:
    case StageFigure::ValueThen:
        return {title, AmountRole};
    default:
        return {title, CountRole};
    }
}

FigureRow timeRow(const QString &name, const StayTimes &times, const QLocale &locale)
{
    const auto days = [&](const std::optional<double> &value) {
        return FigureCell{daysWords(value, times.stays == 0 ? QString() : notReached(), locale)};
    };
    const auto last = times.last();
    const auto part = [&last](double StayStep::*member) {
        return share(last ? std::optional((*last).*member) : std::nullopt);
    };
    return {{name},
            days(times.p25),
            days(times.median),
            days(times.p75),
            part(&StayStep::on),
            part(&StayStep::back),
            part(&StayStep::lost),
            count(times.stays),
            count(times.open),
            count(times.unknown)};
}

} // namespace

QList<StageFigure> stageFigures(bool isCompared)
{
    using enum StageFigure;
    if (isCompared)
        return {Name, Reached, ReachedThen, Change, StepRate, StepRateThen, Value, ValueThen};
    return {Name, Reached, StepRate, Recorded, Open, Lost, Value};
}

FunnelTable stageTable(const FunnelFigures &figures)
{
    FunnelTable table;
    const QList<StageFigure> columns = stageFigures(figures.then.has_value());
    for (const StageFigure figure : columns)
        table.columns << stageColumn(figure);
    for (std::size_t stage = 0; stage <= figures.funnel.stages.size(); ++stage) {
        FigureRow row;
        for (const StageFigure figure : columns)
            row << stageCell(figures, stage, figure);
        table.rows << row;
    }
    return table;
}

FunnelTable reasonTable(const FunnelFigures &figures)
{
    FunnelTable table;
    table.columns << FigureColumn{Words::tr("Reason")} << FigureColumn{Words::tr("Lost"), CountRole};
    for (const QString &stage : figures.stages)
        table.columns << FigureColumn{stageLabel(stage), CountRole};
    table.columns << FigureColumn{Words::tr("Value"), AmountRole};
    for (const LostReason &reason : figures.reasons) {
        FigureRow row{{reason.reason.isEmpty() ? Words::tr("No reason told") : reason.reason},
                      count(reason.deals)};
        for (const std::int64_t deals : reason.byStage)
            row << (deals == 0 ? FigureCell() : count(deals));
        table.rows << (row << amount(reason.value));
    }
    return table;
}

FunnelTable timeTable(const FunnelFigures &figures, const QLocale &locale)
{
    FunnelTable table;
    using Title = std::pair<const char *, int>;
    for (const auto &[title, role] :
         {Title{QT_TRANSLATE_NOOP("FunnelTables", "Stage"), Qt::DisplayRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Lower quartile"), Qt::DisplayRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Median"), Qt::DisplayRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Upper quartile"), Qt::DisplayRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Moved on"), ShareRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Back"), ShareRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Lost"), ShareRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Stays"), CountRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Still there"), CountRole},
          Title{QT_TRANSLATE_NOOP("FunnelTables", "Left out"), CountRole}})
        table.columns << FigureColumn{Words::tr(title), role};
    const StageTimes &times = figures.funnel.times;
    for (std::size_t stage = 0; stage < times.stages.size(); ++stage)
        table.rows << timeRow(stageLabel(figures.stages.value(qsizetype(stage))), times.stages[stage],
                              locale);
    table.rows << timeRow(Words::tr("Whole cycle"), times.cycle, locale);
    return table;
}

} // namespace leadbook
