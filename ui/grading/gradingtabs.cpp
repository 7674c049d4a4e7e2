// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/gradingtabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"grading", QT_TRANSLATE_NOOP("PageTabs", "Rules")},
    {"grading/movements", QT_TRANSLATE_NOOP("PageTabs", "Movements")},
    {"grading/results", QT_TRANSLATE_NOOP("PageTabs", "Results")},
    {"grading/data", QT_TRANSLATE_NOOP("PageTabs", "Data quality")},
};

} // namespace

std::span<const PageTab> gradingTabs()
{
    return kTabs;
}

} // namespace leadbook
