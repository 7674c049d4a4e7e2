// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/strategies/strategy.h"

#include "domain/shippedtext.h"
#include "domain/strategies/strategycatalogue.h"

#include <QCoreApplication>

namespace leadbook {

namespace {

constexpr auto kContext = "Strategy";

QString words(const char *text)
{
    return QCoreApplication::translate(kContext, text);
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

/// Those of its texts that people read.
std::vector<QString *> textsOf(Strategy &strategy)
{
    std::vector<QString *> texts{&strategy.name, &strategy.goal};
    for (StrategyStep &step : strategy.steps)
        texts.insert(texts.end(), {&step.title, &step.text});
    return texts;
}

/// The texts of all that are declared.
std::vector<const char *> declaredTexts()
{
    std::vector<const char *> texts;
    for (const auto &catalogue : {worthStrategies(), useStrategies()}) {
        for (const CatalogueStrategy &shipped : catalogue) {
            texts.insert(texts.end(), {shipped.name, shipped.goal});
            for (const CatalogueStep &step : shipped.steps)
                texts.insert(texts.end(), {step.title, step.text});
        }
    }
    return texts;
}

} // namespace

std::span<const char *const> shippedStrategyTexts()
{
    static const std::vector<const char *> kTexts = declaredTexts();
    return kTexts;
}

Strategy shownStrategy(const Strategy &kept)
{
    return withTexts(kept, &textsOf, [](const QString &text) { return shippedText(kContext, text); });
}

Strategy keptStrategy(const Strategy &shown)
{
    return withTexts(shown, &textsOf,
                     [](const QString &text) { return keptText(kContext, shippedStrategyTexts(), text); });
}

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
