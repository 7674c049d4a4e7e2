// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/pipelinetabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"pipeline", QT_TRANSLATE_NOOP("PageTabs", "Board")},
    {"pipeline/list", QT_TRANSLATE_NOOP("PageTabs", "List")},
    {"pipeline/forecast", QT_TRANSLATE_NOOP("PageTabs", "Forecast")},
};

} // namespace

std::span<const PageTab> pipelineTabs()
{
    return kTabs;
}

} // namespace leadbook
