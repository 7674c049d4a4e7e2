// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/taskkind.h"

#include <span>

namespace leadbook {

/// A step as the catalogue declares it; its texts have translation context "Strategy".
struct CatalogueStep
{
    TaskKind kind;
    int offsetDays; ///< after the customer entered the class
    const char *title;
    const char *text; ///< how to do it
};

/// A strategy as the catalogue declares it; its texts have translation context "Strategy".
struct CatalogueStrategy
{
    const char *customerClass; ///< as in Strategy; its key as well
    const char *name;
    const char *goal;
    int cadence; ///< days
    std::span<const CatalogueStep> steps;
};

/// Those for grades, value, satisfaction and loyalty.
std::span<const CatalogueStrategy> worthStrategies();
/// Those for kinds of need, behaviour and the life cycle.
std::span<const CatalogueStrategy> useStrategies();

} // namespace leadbook
