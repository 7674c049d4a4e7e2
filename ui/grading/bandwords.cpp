// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/bandwords.h"

#include "core/money.h"
#include "domain/gradefield.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

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

} // namespace leadbook
