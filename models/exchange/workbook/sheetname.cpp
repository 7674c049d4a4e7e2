// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sheetname.h"

#include <algorithm>

namespace leadbook {

QString sheetName(const QString &wanted, int number)
{
    using namespace Qt::StringLiterals;
    constexpr qsizetype kLongest = 31;
    const QStringView forbidden = u"[]:*?/\\";
    QString name = wanted;
    for (QChar &c : name) {
        if (forbidden.contains(c) || c < u' ')
            c = u' ';
    }
    const QString suffix = number > 1 ? u' ' + QString::number(number) : QString();
    name = name.left(kLongest - suffix.size());
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    const auto isOuter = [](QChar c) { return c == u'\'' || c.isSpace(); };
    while (!name.isEmpty() && isOuter(name.back()))
        name.chop(1);
    name.remove(0, std::ranges::find_if_not(name, isOuter) - name.cbegin());
    // Excel keeps this name for itself.
    const bool isReserved = name.compare(u"History"_s, Qt::CaseInsensitive) == 0;
    if (name.isEmpty() || isReserved)
        name += u"Sheet"_s;
    return name + suffix;
}

} // namespace leadbook
