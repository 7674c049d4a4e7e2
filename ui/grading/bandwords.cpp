// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/bandwords.h"

#include "core/money.h"
#include "domain/gradefield.h"
#include "domain/shippedschemes.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BandWords)
};

} // namespace

QString bandStart(const GradeBand &band, const GradeCriterion &criterion, const QString &currency,
                  const QLocale &locale)
{
    const QString field = band.field.isEmpty() ? criterion.field : band.field;
    if (!band.from || gradeField(field).kind == GradeFieldKind::Level)
        return {};
    const int count = static_cast<int>(*band.from);
    if (field == u"value")
        return Words::tr("from %1").arg(formatMoney(Money::fromDouble(*band.from), currency, locale));
    if (field == u"contactDays30")
        return Words::tr("from %n day(s) in 30", nullptr, count);
    if (field == u"contactDays90")
        return Words::tr("from %n day(s) in 90", nullptr, count);
    return Words::tr("from %1").arg(locale.toString(*band.from, 'g', 6));
}

QString bandAmount(const GradeBand &band, const GradeCriterion &criterion, const QString &currency,
                   const QLocale &locale)
{
    if (!band.from)
        return {};
    const QString field = band.field.isEmpty() ? criterion.field : band.field;
    if (field == u"value")
        return formatMoney(Money::fromDouble(*band.from), currency, locale);
    return locale.toString(*band.from, 'g', 6);
}

QString bandSummary(const GradeCriterion &criterion, const QString &currency, const QLocale &locale)
{
    QStringList levels;
    QStringList starts;
    for (const GradeBand &band : criterion.bands) {
        const QString label = schemeLabel(band.label, criterion.label);
        levels << label;
        const QString start = bandStart(band, criterion, currency, locale);
        if (!start.isEmpty())
            starts << label + u' ' + start;
    }
    if (!starts.isEmpty())
        return starts.join(u" · "_s);
    constexpr qsizetype kMost = 4;
    if (levels.size() > kMost)
        return Words::tr("%1 … %2", "the first and the last band").arg(levels.first(), levels.last());
    return levels.join(u" / "_s);
}

} // namespace leadbook
