// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/taskkind.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// One thing that is done for a customer of a class.
struct StrategyStep
{
    static constexpr int kMostDays = 3'650; ///< of offsetDays

    std::int64_t id = 0; ///< in the book; 0: not written yet
    TaskKind kind = TaskKind::Call;
    int offsetDays = 0; ///< after the customer entered the class
    QString title;
    QString text; ///< how to do it; may be empty

    friend bool operator==(const StrategyStep &, const StrategyStep &) = default;
};

/// What is done for the customers of a class.
struct Strategy
{
    static constexpr double kMostHoldout = 0.9; ///< of holdout

    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString key;         ///< of a shipped one, the same in every language; else empty
    QString name;
    QString customerClass; ///< see strategyclass.h
    QString goal;
    std::optional<int> cadence;   ///< days from one contact to the next
    std::int64_t owner = 0;       ///< id of who does the steps; 0: the owner of each customer
    QString ownerName;            ///< as read; not written
    Day since;                    ///< in use since; no day: not in use
    double holdout = 0;           ///< share of the class that is left alone, as control group; 0 to 0.9
    std::int64_t holdoutSeed = 0; ///< of the draw: isHeldOut()
    std::vector<StrategyStep> steps;
    std::int64_t cadenceStep = 0; ///< as read: id of the step that stands for the cadence; 0: none is written

    bool hasControls() const { return holdout > 0; }
    bool isInUse() const { return since.isValid(); }

    friend bool operator==(const Strategy &, const Strategy &) = default;
};

/// The strategies that come with the program, in the user's language, none of them in use: one for each
/// grade A to D, value, satisfaction, loyalty, kind of need, behaviour and state of the life cycle.
std::vector<Strategy> shippedStrategies();
/// Everything that people read of them, as declared; translation context "Strategy".
std::span<const char *const> shippedStrategyTexts();

/// A shipped strategy as a book keeps it: texts that nobody changed in English, so that they are read in the
/// language of whoever looks. Any other strategy as it is.
Strategy keptStrategy(const Strategy &shown);
/// That strategy in the user's language.
Strategy shownStrategy(const Strategy &kept);

} // namespace leadbook
