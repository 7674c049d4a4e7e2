// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/widgets/spanlabel.h"
#include "workspace/strategies/strategybook.h"

#include <QLocale>

namespace leadbook {

/// The list of strategies: name, customers, since when in use, done rate, days late.
QList<FigureColumn> strategyColumns();
QList<FigureRow> strategyRows(const StrategyBook &book, const QLocale &locale);

/// The steps of one: title, what is done, days after entering.
QList<FigureColumn> stepColumns();
QList<FigureRow> stepRows(const Strategy &strategy);

/// What became of the tasks of the strategy at @p place, by who does them.
QList<FigureColumn> ownerColumns();
QList<FigureRow> ownerRows(const StrategyBook &book, std::size_t place, const QLocale &locale);

/// Goal, class, cadence, owner, what became of its steps, and why nobody may be in its class.
QList<Span> aboutStrategy(const StrategyStanding &standing, const StrategyBook &book, const QLocale &locale);

} // namespace leadbook
