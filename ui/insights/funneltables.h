// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "items/funnelfigures.h"

#include <QLocale>

namespace leadbook {

/// A small table, ready for a model, a report or a file.
struct FunnelTable
{
    QList<FigureColumn> columns;
    QList<FigureRow> rows;
};

/// Which figure of a stage a column of stageTable() holds.
enum class StageFigure
{
    Name,
    Reached,
    ReachedThen,
    Change,
    StepRate,
    StepRateThen,
    Recorded,
    Open,
    Value,
    ValueThen,
    Lost,
};
/// The columns of stageTable(): fewer where @p isCompared is false.
QList<StageFigure> stageFigures(bool isCompared);
/// One line a stage and one for won: reached, rate from the stage before, recorded, open, value, lost; with
/// those of the period compared with beside them. The value of a stage is that of its open deals, that of won
/// what was won.
FunnelTable stageTable(const FunnelFigures &figures);

/// One line a reason: deals lost for it by the stage they had reached, all, and their value.
FunnelTable reasonTable(const FunnelFigures &figures);

/// One line a stage and one for the whole cycle: median, quartiles, shares moved on, back and lost, still
/// there, stays and those left out.
FunnelTable timeTable(const FunnelFigures &figures, const QLocale &locale);

} // namespace leadbook
