// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insightstabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"insights", QT_TRANSLATE_NOOP("PageTabs", "Funnel")},
    {"insights/time", QT_TRANSLATE_NOOP("PageTabs", "Time")},
    {"insights/factors", QT_TRANSLATE_NOOP("PageTabs", "What wins")},
    {"insights/retention", QT_TRANSLATE_NOOP("PageTabs", "Retention")},
    {"insights/value", QT_TRANSLATE_NOOP("PageTabs", "Value")},
    {"insights/products", QT_TRANSLATE_NOOP("PageTabs", "Products")},
    {"insights/satisfaction", QT_TRANSLATE_NOOP("PageTabs", "Satisfaction")},
};

} // namespace

std::span<const PageTab> insightsTabs()
{
    return kTabs;
}

} // namespace leadbook
