// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/strategy.h"

#include "domain/strategies/strategycatalogue.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Strategy", text);
}

Strategy strategyOf(const CatalogueStrategy &shipped)
{
    Strategy strategy;
    strategy.key = QString::fromLatin1(shipped.customerClass);
    strategy.customerClass = strategy.key;
    strategy.name = words(shipped.name);
    strategy.goal = words(shipped.goal);
    strategy.cadence = shipped.cadence;
    for (const CatalogueStep &step : shipped.steps)
        strategy.steps.push_back({0, step.kind, step.offsetDays, words(step.title), words(step.text)});
    return strategy;
}

} // namespace

std::vector<Strategy> shippedStrategies()
{
    std::vector<Strategy> strategies;
    for (const auto &catalogue : {worthStrategies(), useStrategies()}) {
        for (const CatalogueStrategy &shipped : catalogue)
            strategies.push_back(strategyOf(shipped));
    }
    return strategies;
}

} // namespace leadbook
