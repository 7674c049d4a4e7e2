// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/pagetopics.h"

#include <algorithm>

namespace leadbook {

QString topicOfPage(const QString &page)
{
    const auto fits = [&page](const PageTopic &row) {
        const QLatin1StringView name(row.page);
        return name.endsWith(u'/') ? page.startsWith(name) : page == name;
    };
    const auto at = std::ranges::find_if(kPageTopics, fits);
    return at == kPageTopics.end() ? QString() : QString::fromLatin1(at->topic);
}

} // namespace leadbook
