// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/gradewords.h"

#include "domain/gradefield.h"
#include "domain/shippedschemes.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)
};

constexpr int kDigits = 12; // of an input that is a number of the user's own

/// How the value of one input is said behind the band it falls into, and how a rise of it is said.
struct InputWords
{
    const char *field;
    QString (*found)(const GradePart &part, const QString &band, const GradeReason &reason,
                     const QLocale &locale);
    QString (*change)(const GradeChange &change, const QString &band, const GradeReason &reason, Day today,
                      const QLocale &locale);
};

QString bandFound(const GradePart &, const QString &band, const GradeReason &, const QLocale &)
{
    return band;
}

QString numberFound(const GradePart &part, const QString &band, const GradeReason &, const QLocale &locale)
{
    return Words::tr("%1: %2").arg(band, locale.toString(part.input, 'g', kDigits));
}

QString valueFound(const GradePart &part, const QString &band, const GradeReason &reason,
                   const QLocale &locale)
{
    return Words::tr("%1: %2").arg(band, formatMoney(Money::fromDouble(part.input), reason.currency, locale));
}

QString days30Found(const GradePart &part, const QString &band, const GradeReason &, const QLocale &)
{
    return Words::tr("%1: %2").arg(band, Words::tr("%n day(s) in 30", nullptr, static_cast<int>(part.input)));
}

QString days90Found(const GradePart &part, const QString &band, const GradeReason &, const QLocale &)
{
    return Words::tr("%1: %2").arg(band, Words::tr("%n day(s) in 90", nullptr, static_cast<int>(part.input)));
}

QString needChange(const GradeChange &, const QString &band, const GradeReason &, Day, const QLocale &)
{
    return Words::tr("need %1").arg(band);
}

QString stageChange(const GradeChange &, const QString &band, const GradeReason &, Day, const QLocale &)
{
    return Words::tr("a deal at %1").arg(band);
}

QString valueChange(const GradeChange &change, const QString &, const GradeReason &reason, Day,
                    const QLocale &locale)
{
    return Words::tr("value from %1").arg(formatMoney(Money::fromDouble(change.to), reason.currency, locale));
}

int moreOf(const GradeChange &change)
{
    return static_cast<int>(std::lround(change.to - (change.from > 0 ? change.from : 0)));
}

QString days30Change(const GradeChange &change, const QString &, const GradeReason &reason, Day today,
                     const QLocale &locale)
{
    const ContactPlan plan = planContact(reason.contactDays, today, static_cast<int>(change.to));
    return Words::tr("contact on %n more day(s) by %1", nullptr, plan.days)
        .arg(formatDay(plan.by, today, locale));
}

QString days90Change(const GradeChange &change, const QString &, const GradeReason &, Day, const QLocale &)
{
    return Words::tr("contact on %n more day(s)", nullptr, moreOf(change));
}

QString countChange(const GradeChange &change, const QString &band, const GradeReason &, Day,
                    const QLocale &locale)
{
    const GradeFieldKind kind = gradeField(change.field).kind;
    if (kind != GradeFieldKind::Count && kind != GradeFieldKind::Decayed)
        return Words::tr("%1: at least %2").arg(band, locale.toString(change.to, 'g', kDigits));
    return Words::tr("%1: %2 more").arg(band, locale.toString(moreOf(change)));
}

constexpr InputWords kWords[] = {
    {"need", &bandFound, &needChange},
    {"stage", &bandFound, &stageChange},
    {"value", &valueFound, &valueChange},
    {"contactDays30", &days30Found, &days30Change},
    {"contactDays90", &days90Found, &days90Change},
};
constexpr InputWords kOther{"", &numberFound, &countChange};

const InputWords &wordsOf(const QString &field)
{
    const auto *found = std::ranges::find_if(
        kWords, [&field](const InputWords &words) { return field == QLatin1StringView(words.field); });
    return found == std::end(kWords) ? kOther : *found;
}

} // namespace

QString gradeName(const GradeReason &reason)
{
    return gradeWord(reason.scheme.grades().value(reason.explanation.grade));
}

QString byHandText(const GradeReason &reason, Day today, const QLocale &locale)
{
    if (!reason.byHand)
        return {};
    const GradeByHand &set = *reason.byHand;
    const QString grade = gradeWord(set.grade);
    const QString until = formatDay(set.until, today, locale);
    const QString why = set.reason.simplified();
    return set.who.isEmpty()
               ? Words::tr("Set by hand to %1 until %2: %3").arg(grade, until, why)
               : Words::tr("Set by hand to %1 by %2 until %3: %4").arg(grade, set.who, until, why);
}

QList<GradeLine> gradeLines(const GradeReason &reason, const QLocale &locale)
{
    QList<GradeLine> lines;
    for (const GradePart &part : reason.explanation.parts) {
        GradeLine line;
        line.label = schemeLabel(part.label);
        const QString band = schemeLabel(part.bandLabel, part.label);
        line.text = part.band ? wordsOf(part.field).found(part, band, reason, locale) : Words::tr("unknown");
        line.points = formatPointsChange(part.points, locale);
        line.isBest = part.band == std::size_t{0};
        lines << line;
    }
    return lines;
}

QString pointsText(const GradeReason &reason, const QLocale &locale)
{
    const double sum = reason.explanation.points;
    const QString points = sum == std::trunc(sum) ? Words::tr("%n point(s)", nullptr, static_cast<int>(sum))
                                                  : Words::tr("%1 points").arg(formatPoints(sum, locale));
    const std::size_t grade = reason.explanation.grade;
    if (grade == 0 || grade > reason.scheme.cutoffs.size())
        return points;
    const GradeCutoff &next = reason.scheme.cutoffs[grade - 1];
    return Words::tr("%1, %2 from %3").arg(points, gradeLabel(next.grade), formatPoints(next.from, locale));
}

QString unknownNote(const GradeReason &reason)
{
    const auto &possible = reason.explanation.possible;
    if (possible.empty() || possible.front() == reason.explanation.grade)
        return {};
    return Words::tr("Up to %1 once what is unknown is known.")
        .arg(gradeWord(reason.scheme.grades().value(possible.front())));
}

QString wayUpText(const GradeReason &reason, Day today, const QLocale &locale)
{
    if (reason.explanation.waysUp.empty())
        return {};
    QStringList parts;
    for (const GradeChange &change : reason.explanation.waysUp.front().changes) {
        const GradeCriterion &criterion = reason.scheme.criteria[change.criterion];
        const QString band = schemeLabel(criterion.bands[change.band].label, criterion.label);
        parts << wordsOf(change.field).change(change, band, reason, today, locale);
    }
    return parts.join(Words::tr(" and "));
}

QString wayUpGrade(const GradeReason &reason)
{
    const auto &ways = reason.explanation.waysUp;
    return ways.empty() ? QString() : gradeWord(reason.scheme.grades().value(ways.front().grade));
}

} // namespace leadbook
