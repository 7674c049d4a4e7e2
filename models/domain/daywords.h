// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace leadbook {

/// @p day as people read it: "21 Nov 2026", Chinese "2026年11月21日"; "2026-11-21" in the C locale, which
/// scripts run in; empty for no day.
inline QString dayWords(Day day, const QLocale &locale = QLocale())
{
    if (!day.isValid() || locale.language() == QLocale::C)
        return day.toIso();
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDate(1970, 1, 1).addDays(day.number()),
                           isChinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

} // namespace leadbook
