// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/gradeschemewords.h"

#include "domain/bandstandard.h"
#include "domain/gradefield.h"
#include "domain/shippedschemes.h"
#include "ui/grading/bandwords.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::int64_t kMostCounted = 1'000'000'000'000'000; // combinations; of more nobody wants the digits

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeSchemeWords)
};

QString cutOffLine(const GradeScheme &scheme, const QLocale &locale)
{
    QStringList parts;
    for (const GradeCutoff &cutoff : scheme.cutoffs)
        parts << Words::tr("%1 from %2 points")
                     .arg(gradeLabel(cutoff.grade), formatPoints(cutoff.from, locale));
    parts << Words::tr("else %1").arg(gradeLabel(scheme.rest));
    return parts.join(u" · "_s);
}

/// What a band is, beyond its name: where it begins, or by what standard it is judged.
QString meaningOf(const GradeCriterion &criterion, const GradeBand &band, const QString &currency,
                  const QLocale &locale)
{
    const QString standard = bandStandard(criterion, band);
    return standard.isEmpty() ? bandStart(band, criterion, currency, locale) : standard;
}

bool mayBeUnknown(const GradeCriterion &criterion)
{
    return gradeField(criterion.field).mayBeUnknown ||
           std::ranges::any_of(criterion.bands, [](const GradeBand &band) {
               return !band.field.isEmpty() && gradeField(band.field).mayBeUnknown;
           });
}

ReportTable criteriaTable(const GradeScheme &scheme, const QString &currency, const QLocale &locale)
{
    ReportTable table;
    table.columns << ReportColumn{Words::tr("Criterion"), 1.4, false}
                  << ReportColumn{Words::tr("Band"), 1.6, false}
                  << ReportColumn{Words::tr("Means"), 4.5, false}
                  << ReportColumn{Words::tr("Points"), 0.8, true};
    for (const GradeCriterion &criterion : scheme.criteria) {
        QString label = schemeLabel(criterion.label);
        for (const GradeBand &band : criterion.bands) {
            table.rows << QList<ReportCell>{
                {label, Tone::Text, true, {}},
                {schemeLabel(band.label, criterion.label), Tone::Text, false, {}},
                {meaningOf(criterion, band, currency, locale), Tone::Muted, false, {}},
                {formatPoints(band.points, locale), Tone::Text, false, {}}};
            label.clear();
        }
        if (!mayBeUnknown(criterion))
            continue;
        table.rows << QList<ReportCell>{{label, Tone::Text, true, {}},
                                        {Words::tr("unknown"), Tone::Muted, false, {}},
                                        {levelStandard(criterion.field, 0), Tone::Muted, false, {}},
                                        {formatPoints(criterion.unknown, locale), Tone::Muted, false, {}}};
    }
    return table;
}

} // namespace

QString schemeLine(const GradeScheme &scheme, const SchemeInUse &inUse, const QLocale &locale)
{
    const QString name = scheme.name.isEmpty() ? Words::tr("without a name") : schemeLabel(scheme.name);
    if (inUse.version == 0)
        return Words::tr("Scheme: %1, as it comes with Leadbook").arg(name);
    const QString version = locale.toString(inUse.version);
    return inUse.since.isValid() ? Words::tr("Scheme: %1, version %2, in use since %3")
                                       .arg(name, version, formatDay(inUse.since, Day(0), locale))
                                 : Words::tr("Scheme: %1, version %2").arg(name, version);
}

QList<ReportBlock> schemeBlocks(const GradeScheme &scheme, const GradeCheck &check, const QString &currency,
                                const QLocale &locale)
{
    QList<ReportBlock> blocks;
    blocks << ReportHeading{Words::tr("How grades are made"),
                            Words::tr("The points of every criterion are added up and cut into grades.")};
    blocks << ReportText{cutOffLine(scheme, locale), Tone::Text};
    blocks << criteriaTable(scheme, currency, locale);
    QStringList found;
    for (const GradeFinding &finding : check.found)
        found << finding.text;
    const QString combinations =
        Words::tr("Rule check: each of %1 combinations has one grade.")
            .arg(check.combinations < static_cast<double>(kMostCounted)
                     ? formatCount(static_cast<std::int64_t>(check.combinations), locale)
                     : Words::tr("over %1").arg(formatCount(kMostCounted, locale)));
    if (found.isEmpty() && check.isWhole)
        blocks << ReportText{
            Words::tr("%1 There is no gap, overlap, dead band or reversal.").arg(combinations), Tone::Good};
    else
        blocks << ReportText{combinations, Tone::Text};
    for (const QString &text : std::as_const(found))
        blocks << ReportText{u"• "_s + text, Tone::Warning};
    for (const QString &note : check.notes)
        blocks << ReportText{u"• "_s + note, Tone::Warning};
    return blocks;
}

} // namespace leadbook
