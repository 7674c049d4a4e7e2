// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strategies/strategiestabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"strategies", QT_TRANSLATE_NOOP("PageTabs", "By class")},
    {"strategies/rules", QT_TRANSLATE_NOOP("PageTabs", "Rules")},
    {"strategies/effect", QT_TRANSLATE_NOOP("PageTabs", "Did it work")},
};

} // namespace

std::span<const PageTab> strategiesTabs()
{
    return kTabs;
}

} // namespace leadbook
