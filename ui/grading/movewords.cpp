// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/movewords.h"

#include "domain/shippedschemes.h"
#include "ui/grading/bandwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveWords)
};

struct Wording
{
    const GradeScheme &before;
    const GradeScheme &after;
    const QString &currency;
    const QLocale &locale;

    QString points(double number) const { return locale.toString(number, 'g', 6); }

    QString cutoff(const SchemeDifference &cause) const
    {
        return Words::tr("%1 from %2 points instead of %3")
            .arg(gradeLabel(cause.grade), points(cause.pointsAfter), points(cause.pointsBefore));
    }

    /// What stands for a band: "clear" with its criterion where the word alone says too little.
    static QString bandName(const GradeCriterion &criterion, std::optional<std::size_t> band)
    {
        const QString name =
            band ? schemeLabel(criterion.bands[*band].label, criterion.label) : Words::tr("unknown");
        return Words::tr("%1 %2", "criterion and band: Need clear").arg(schemeLabel(criterion.label), name);
    }

    QString otherBand(const SchemeDifference &cause) const
    {
        const GradeCriterion &criterion = after.criteria[*cause.after];
        const GradeCriterion &old = before.criteria[*cause.before];
        if (!cause.bandAfter)
            return Words::tr("%1: now in no band").arg(schemeLabel(criterion.label));
        const GradeBand &band = criterion.bands[*cause.bandAfter];
        const QString name = schemeLabel(band.label, criterion.label);
        const auto same = std::ranges::find_if(old.bands, [&band](const GradeBand &of) {
            return of.label == band.label && of.field == band.field;
        });
        if (same == old.bands.end() || same->from == band.from || !same->from || !band.from)
            return Words::tr("now %1").arg(name);
        return Words::tr("%1 now %2 instead of %3")
            .arg(name, bandStart(band, criterion, currency, locale),
                 bandAmount(*same, old, currency, locale));
    }

    QString part(const SchemeDifference &cause) const
    {
        if (cause.isCutoff())
            return cutoff(cause);
        if (!cause.after)
            return Words::tr("%1 counts no more (%2 points)")
                .arg(schemeLabel(before.criteria[*cause.before].label), points(cause.pointsBefore));
        const GradeCriterion &criterion = after.criteria[*cause.after];
        if (!cause.before)
            return Words::tr("%1 counts now (%2 points)")
                .arg(schemeLabel(criterion.label), points(cause.pointsAfter));
        const GradeCriterion &old = before.criteria[*cause.before];
        const auto name = [](const GradeCriterion &of, std::optional<std::size_t> band) {
            return band ? of.bands[*band].label : QString();
        };
        if (name(old, cause.bandBefore) != name(criterion, cause.bandAfter))
            return otherBand(cause);
        return Words::tr("%1: %2 → %3 points")
            .arg(bandName(criterion, cause.bandAfter), points(cause.pointsBefore), points(cause.pointsAfter));
    }
};

} // namespace

QString moveWords(const GradeMove &move, const GradeScheme &before, const GradeScheme &after,
                  const QString &currency, const QLocale &locale)
{
    if (move.causes.empty())
        return Words::tr("the scheme has other grades");
    const Wording wording{before, after, currency, locale};
    QStringList parts;
    for (const SchemeDifference &cause : move.causes)
        parts << wording.part(cause);
    return parts.join(Words::tr(" · ", "between reasons"));
}

QString movePoints(const GradeMove &move, const QLocale &locale)
{
    const auto points = [&locale](double number) { return locale.toString(number, 'g', 6); };
    return u"%1 → %2"_s.arg(points(move.pointsBefore), points(move.pointsAfter));
}

} // namespace leadbook
