// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/themename.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// By ThemeChoice.
constexpr std::array kNames{"system", "light", "dark"};

} // namespace

QString nameOf(ThemeChoice choice)
{
    return QString::fromLatin1(kNames[static_cast<std::size_t>(choice)]);
}

ThemeChoice themeOf(const QString &name)
{
    const auto *found =
        std::ranges::find_if(kNames, [&name](const char *known) { return name == QLatin1StringView(known); });
    return found == kNames.end() ? ThemeChoice::System : static_cast<ThemeChoice>(found - kNames.begin());
}

} // namespace leadbook
