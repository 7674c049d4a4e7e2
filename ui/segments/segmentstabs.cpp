// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/segmentstabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"segments", QT_TRANSLATE_NOOP("PageTabs", "RFM")},
    {"segments/scheme", QT_TRANSLATE_NOOP("PageTabs", "RFM scheme")},
    {"segments/movement", QT_TRANSLATE_NOOP("PageTabs", "Movement")},
    {"segments/value", QT_TRANSLATE_NOOP("PageTabs", "Lifetime value")},
    {"segments/dimensions", QT_TRANSLATE_NOOP("PageTabs", "Dimensions")},
    {"segments/clusters", QT_TRANSLATE_NOOP("PageTabs", "Clusters")},
    {"segments/rules", QT_TRANSLATE_NOOP("PageTabs", "Live segments")},
};

} // namespace

std::span<const PageTab> segmentsTabs()
{
    return kTabs;
}

} // namespace leadbook
