// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funneltables.h"

#include "domain/stagenames.h"
#include "items/cellroles.h"
#include "ui/insights/funnelwords.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FunnelTables)
};

FigureCell count(std::int64_t number)
{
    return {qlonglong{number}, CountRole};
}

FigureCell share(const std::optional<double> &ratio)
{
    return {ratio ? QVariant(*ratio) : QVariant(), ShareRole};
}

FigureCell amount(Money sum)
{
    return {qlonglong{sum.tenThousandths()}, AmountRole};
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
        return isWon ? FigureCell{{}, CountRole} : count(step.visited);
    case StageFigure::Open:
        return isWon ? FigureCell{{}, CountRole} : count(step.open);
    case StageFigure::Value:
        return amount(now.value);
    case StageFigure::ValueThen:
        return amount(then.value);
    case StageFigure::Lost:
        return isWon ? FigureCell{{}, CountRole} : count(step.lost);
    }
    return {};
}

FigureTableModel::Row timeRow(const QString &name, const StayTimes &times, const QLocale &locale)
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

FigureTable stageTable(const FunnelFigures &figures)
{
    FigureTable table;
    const QList<StageFigure> columns = stageFigures(figures.then.has_value());
    for (const StageFigure figure : columns)
        table.columns << FigureColumn{Words::tr(kStageTitles[static_cast<std::size_t>(figure)]),
                                      figure != StageFigure::Name};
    for (std::size_t stage = 0; stage <= figures.funnel.stages.size(); ++stage) {
        FigureTableModel::Row row;
        for (const StageFigure figure : columns)
            row << stageCell(figures, stage, figure);
        table.rows << row;
    }
    return table;
}

FigureTable reasonTable(const FunnelFigures &figures)
{
    FigureTable table;
    table.columns << FigureColumn{Words::tr("Reason"), false} << FigureColumn{Words::tr("Lost"), true};
    for (const QString &stage : figures.stages)
        table.columns << FigureColumn{stageLabel(stage), true};
    table.columns << FigureColumn{Words::tr("Value"), true};
    for (const LostReason &reason : figures.reasons) {
        FigureTableModel::Row row{{reason.reason.isEmpty() ? Words::tr("No reason told") : reason.reason},
                                  count(reason.deals)};
        for (const std::int64_t deals : reason.byStage)
            row << (deals == 0 ? FigureCell{{}, CountRole} : count(deals));
        table.rows << (row << amount(reason.value));
    }
    return table;
}

FigureTable timeTable(const FunnelFigures &figures, const QLocale &locale)
{
    FigureTable table;
    table.columns << FigureColumn{Words::tr("Stage"), false};
    for (const char *title :
         {QT_TRANSLATE_NOOP("FunnelTables", "Lower quartile"), QT_TRANSLATE_NOOP("FunnelTables", "Median"),
          QT_TRANSLATE_NOOP("FunnelTables", "Upper quartile"), QT_TRANSLATE_NOOP("FunnelTables", "Moved on"),
          QT_TRANSLATE_NOOP("FunnelTables", "Back"), QT_TRANSLATE_NOOP("FunnelTables", "Lost"),
          QT_TRANSLATE_NOOP("FunnelTables", "Stays"), QT_TRANSLATE_NOOP("FunnelTables", "Still there"),
          QT_TRANSLATE_NOOP("FunnelTables", "Left out")})
        table.columns << FigureColumn{Words::tr(title), true};
    const StageTimes &times = figures.funnel.times;
    for (std::size_t stage = 0; stage < times.stages.size(); ++stage)
        table.rows << timeRow(stageLabel(figures.stages.value(qsizetype(stage))), times.stages[stage],
                              locale);
    table.rows << timeRow(Words::tr("Whole cycle"), times.cycle, locale);
    return table;
}

} // namespace leadbook
