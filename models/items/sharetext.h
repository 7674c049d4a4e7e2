// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace leadbook {

/// "94 %" of @p share, 0 to 1.
inline QString shareText(double share, const QLocale &locale)
{
    return locale.toString(share * 100, 'f', 0) + QStringLiteral(" %");
}

} // namespace leadbook
