// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace leadbook {

/// Which topic of the manual tells of a page.
struct PageTopic
{
    const char *page; ///< its name; one that ends with "/" stands for all pages that begin so
    const char *topic;
};

/// The first row that fits counts.
inline constexpr std::array<PageTopic, 33> kPageTopics{{
    {"welcome", "start"},
    {"today", "today"},
    {"today/", "today"},
    {"customers", "list"},
    {"record", "record"},
    {"pipeline", "pipeline"},
    {"pipeline/", "pipeline"},
    {"grading", "grading"},
    {"grading/", "grading"},
    {"segments", "segments"},
    {"segments/clusters", "clusters"},
    {"segments/explain", "clusters"},
    {"segments/value", "lifetime"},
    {"segments/", "segments"},
    {"insights", "insights"},
    {"insights/", "insights"},
    {"strategies", "strategies"},
    {"strategies/effect", "effect"},
    {"strategies/", "strategies"},
    {"campaigns", "campaigns"},
    {"campaigns/templates", "campaigns"},
    {"campaigns/", "surveys"},
    {"import", "import"},
    {"merge", "duplicates"},
    {"history", "history"},
    {"owners", "owners"},
    {"privacy", "privacy"},
    {"manual", "start"},
    {"preferences", "settings"},
    {"settings", "settings"},
    {"shortcuts", "keys"},
    {"backups", "backup"},
    {"restore", "backup"},
}};

/// The topic of the page called @p page; empty where no row fits.
QString topicOfPage(const QString &page);

} // namespace leadbook
