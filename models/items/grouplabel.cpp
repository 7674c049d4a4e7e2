// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grouplabel.h"

#include "domain/filtertext.h"
#include "domain/shippedschemes.h"
#include "items/cellvariant.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GroupLabel)
};

bool isSingleNumber(const CustomerGroup &group)
{
    return std::isfinite(group.low) && group.low == std::floor(group.low) && group.high == group.low + 1;
}

QString numberText(double number, const QLocale &locale, bool isYear)
{
    if (isYear)
        return QString::number(number, 'f', 0);
    return locale.toString(number, 'f', QLocale::FloatingPointShortest);
}

QString rangeText(const CustomerGroup &group, const QLocale &locale, bool isYear)
{
    const auto text = [&](double number) { return numberText(number, locale, isYear); };
    const bool hasLow = std::isfinite(group.low);
    const bool hasHigh = std::isfinite(group.high);
    if (isSingleNumber(group))
        return text(group.low);
    if (isYear && hasHigh)
        return Words::tr("%1 and before").arg(text(group.high - 1));
    if (hasLow && hasHigh)
        return Words::tr("%1 to below %2").arg(text(group.low), text(group.high));
    if (hasHigh)
        return Words::tr("below %1").arg(text(group.high));
    return hasLow ? Words::tr("%1 and more").arg(text(group.low)) : Words::tr("any number");
}

bool isGrade(FieldRef field)
{
    return field == FieldRef(FieldId::Grade) || field == FieldRef(FieldId::GradeUpTo);
}

} // namespace

QString groupLabel(const CustomerGroups &groups, const CustomerGroup &group, const QLocale &locale)
{
    switch (group.kind) {
    case GroupKind::Value:
        return shownText(groups.field, group.name);
    case GroupKind::Choice: {
        // Grades are called as their scheme calls them.
        if (isGrade(groups.field))
            return gradeLabel(group.name);
        const QString label = shownChoice(groups.field, group.choice);
        return label.isEmpty() ? group.name : label;
    }
    case GroupKind::Range:
        return rangeText(group, locale, groups.fieldType == FieldType::Day);
    case GroupKind::Band:
        return bandLabel(groups.dimension, groups.dimension.bands[static_cast<std::size_t>(group.band)]);
    case GroupKind::Others:
        return Words::tr("others");
    case GroupKind::Unknown:
        // Bands of one's own need not have one for everybody.
        if (!groups.dimension.bands.empty() && !groups.dimension.isShipped)
            return Words::tr("in no band");
        break;
    }
    return Words::tr("not known");
}

QString groupKey(const CustomerGroups &groups, const CustomerGroup &group)
{
    const auto end = [](double number) { return std::isfinite(number) ? decimalText(number) : QString(); };
    switch (group.kind) {
    case GroupKind::Value:
    case GroupKind::Choice:
        return group.name;
    case GroupKind::Range:
        return isSingleNumber(group) ? end(group.low) : end(group.low) + u".."_s + end(group.high);
    case GroupKind::Band:
        return groups.dimension.bands[static_cast<std::size_t>(group.band)].label;
    case GroupKind::Others:
        return u"others"_s;
    case GroupKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

} // namespace leadbook
