// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace leadbook {

/// "94 %" of @p share, 0 to 1; in Chinese "94%".
inline QString shareText(double share, const QLocale &locale, int decimals = 0)
{
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(share * 100, 'f', decimals) +
           (isChinese ? QStringLiteral("%") : QStringLiteral(" %"));
}

} // namespace leadbook
