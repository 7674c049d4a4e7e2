// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentstabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"segments", QT_TRANSLATE_NOOP("PageTabs", "RFM")},
    {"segments/scheme", QT_TRANSLATE_NOOP("PageTabs", "RFM scheme")},
    {"segments/clusters", QT_TRANSLATE_NOOP("PageTabs", "Clusters")},
    {"segments/explain", QT_TRANSLATE_NOOP("PageTabs", "Explain")},
    {"segments/rules", QT_TRANSLATE_NOOP("PageTabs", "Live segments")},
    {"segments/dimensions", QT_TRANSLATE_NOOP("PageTabs", "Dimensions")},
    {"segments/value", QT_TRANSLATE_NOOP("PageTabs", "Lifetime value")},
    {"segments/movement", QT_TRANSLATE_NOOP("PageTabs", "Movement")},
};

} // namespace

std::span<const PageTab> segmentsTabs()
{
    return kTabs;
}

} // namespace leadbook
