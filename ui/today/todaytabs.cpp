// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaytabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"today", QT_TRANSLATE_NOOP("PageTabs", "Day")},
    {"today/week", QT_TRANSLATE_NOOP("PageTabs", "Week")},
    {"today/report", QT_TRANSLATE_NOOP("PageTabs", "Work report")},
};

} // namespace

std::span<const PageTab> todayTabs()
{
    return kTabs;
}

} // namespace leadbook
