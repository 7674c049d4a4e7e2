// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/bandstandard.h"

#include "domain/gradefield.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <string_view>

namespace leadbook {

namespace {

struct Standard
{
    std::string_view field;
    int level;
    const char *text; ///< English, translation context "BandStandard"
};

constexpr Standard kStandards[] = {
    {"need", 0, QT_TRANSLATE_NOOP("BandStandard", "nothing recorded yet")},
    {"need", 1, QT_TRANSLATE_NOOP("BandStandard", "asked, but less than that is known")},
    {"need", 2,
     QT_TRANSLATE_NOOP("BandStandard",
                       "one half: product or use named, or two of budget, date and decision maker known")},
    {"need", 3,
     QT_TRANSLATE_NOOP("BandStandard",
                       "product or use named, and at least two of budget, date and decision maker known")},
};

} // namespace

QString levelStandard(QStringView field, int level)
{
    const auto *found = std::ranges::find_if(kStandards, [&](const Standard &standard) {
        return standard.level == level &&
               field ==
                   QLatin1StringView(standard.field.data(), static_cast<qsizetype>(standard.field.size()));
    });
    return found == std::end(kStandards) ? QString()
                                         : QCoreApplication::translate("BandStandard", found->text);
}

QString bandStandard(const GradeCriterion &criterion, const GradeBand &band)
{
    const QString &field = band.field.isEmpty() ? criterion.field : band.field;
    const GradeField declared = gradeField(field);
    // The band without a start holds from the lowest value there can be.
    const double level = band.from.value_or(declared.lowest);
    return declared.kind == GradeFieldKind::Level ? levelStandard(field, static_cast<int>(level)) : QString();
}

QStringList choiceStandards(FieldId field)
{
    QStringList standards;
    if (field == FieldId::Need) {
        for (const Choice &choice : fieldOf(field).choices)
            standards << levelStandard(u"need", choice.value);
    }
    return standards;
}

} // namespace leadbook
