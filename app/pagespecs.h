// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagetabs.h"

#include <span>

namespace leadbook {

/// What the window says of a page before it is made, as the page says it of itself.
struct PageSpec
{
    const char *name; ///< Page::name(); one without a slash may be an entry of the navigation
    const char *icon;
    const char *context;                ///< of the title's translation
    const char *title;                  ///< English
    std::span<const PageTab> (*tabs)(); ///< of its entry; null: it has none
};

/// All pages that Application plans.
std::span<const PageSpec> pageSpecs();

} // namespace leadbook
