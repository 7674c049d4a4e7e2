// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dimension.h"

#include <span>

namespace leadbook {

/// A DimensionBand as the catalogue declares it; `label` has translation context "Dimension".
struct CatalogueBand
{
    const char *label;
    const char *where;
};

/// A Dimension as the catalogue declares it; `fields` are divided by |.
struct CatalogueDimension
{
    const char *key;
    const char *label;
    DimensionTopic topic;
    const char *fields;
    std::span<const CatalogueBand> bands = {};
};

/// The dimensions that are shipped, by topic.
std::span<const CatalogueDimension> dimensionCatalogue();
std::span<const CatalogueBand> readyGroupCatalogue();

} // namespace leadbook
