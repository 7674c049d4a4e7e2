// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignstabs.h"

#include <QtGlobal>

namespace leadbook {

namespace {

constexpr PageTab kTabs[] = {
    {"campaigns", QT_TRANSLATE_NOOP("PageTabs", "Campaigns")},
    {"campaigns/templates", QT_TRANSLATE_NOOP("PageTabs", "Templates")},
    {"campaigns/surveys", QT_TRANSLATE_NOOP("PageTabs", "Surveys")},
    {"campaigns/feedback", QT_TRANSLATE_NOOP("PageTabs", "Feedback")},
    {"campaigns/health", QT_TRANSLATE_NOOP("PageTabs", "Key accounts")},
    {"campaigns/market", QT_TRANSLATE_NOOP("PageTabs", "Market")},
};

} // namespace

std::span<const PageTab> campaignsTabs()
{
    return kTabs;
}

} // namespace leadbook
