// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/valuedelegates.h"

#include "items/cellroles.h"
#include "ui/widgets/format.h"

namespace leadbook {

QString DayDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant day = index.data(DayRole);
    return day.isValid() ? formatDay(Day(day.toInt()), m_today, locale) : QString();
}

QString RealDelegate::text(const QModelIndex &index, const QLocale &locale) const
{
    const QVariant number = index.data();
    return number.isValid() ? locale.toString(number.toDouble(), 'g', QLocale::FloatingPointShortest)
                            : QString();
}

} // namespace leadbook
