// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/valuewords.h"

#include "items/cellroles.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

/// What a list of customers is called: "A · bought".
QString heading(const ValueFigures &figures, ValuePart part, const QString *name)
{
    const QStringList parts{Words::tr("bought"), Words::tr("bought before"), Words::tr("bought again"),
                            Words::tr("did not buy again")};
    const QString who = name == nullptr ? Words::tr("All") : classLabel(figures.question.by, *name);
    return Words::tr("%1 · %2", "a class, and what its customers did")
        .arg(who, parts[static_cast<int>(part)]);
}

/// Without the hundredths of large sums, so that all of a column are written alike.
Money rounded(Money amount)
{
    constexpr std::int64_t kLarge = 1000 * Money::kScale;
    if (std::abs(amount.tenThousandths()) < kLarge)
        return amount;
    return Money::fromUnits(std::llround(amount.toDouble()));
}

FigureRow rowOf(const ValueFigures &figures, const QString *name, const GroupRevenue &sums, double share,
                const QLocale &locale)
{
    const auto cell = [&](const QVariant &value, ValuePart part, std::int64_t count) {
        return count > 0 ? FigureCell{value, valueFilter(figures, part, name), heading(figures, part, name)}
                         : FigureCell{value, {}, {}};
    };
    const auto kept = ValueFigures::kept(sums);
    const std::int64_t gone = sums.buyersBefore - sums.retained;
    return {cell(name == nullptr ? Words::tr("All") : classLabel(figures.question.by, *name),
                 ValuePart::Buyers, sums.buyersNow),
            cell(qlonglong{rounded(sums.now).tenThousandths()}, ValuePart::Buyers, sums.buyersNow),
            cell(share, ValuePart::Buyers, sums.buyersNow),
            cell(changeText(ValueFigures::change(sums), locale), ValuePart::BuyersBefore, sums.buyersBefore),
            cell(qlonglong{sums.buyersNow}, ValuePart::Buyers, sums.buyersNow),
            cell(kept ? QVariant(*kept) : QVariant(), ValuePart::Kept, sums.retained),
            cell(qlonglong{gone}, ValuePart::Gone, gone)};
}

} // namespace

QStringList classNames()
{
    return {Words::tr("By grade"),    Words::tr("By segment"), Words::tr("By source"),
            Words::tr("By industry"), Words::tr("By owner"),   Words::tr("By life cycle")};
}

QStringList classTitles()
{
    return {Words::tr("Grade"),    Words::tr("Segment"), Words::tr("Source"),
            Words::tr("Industry"), Words::tr("Owner"),   Words::tr("Life cycle")};
}

QString spanName(int months)
{
    return Words::tr("Last %Ln month(s)", nullptr, months);
}

QString spanWords(const ValueFigures &figures, const QLocale &locale)
{
    return Words::tr("%1 to %2, compared with as long before")
        .arg(formatDay(figures.spans.now, Day(0), locale), formatDay(figures.spans.asOf, Day(0), locale));
}

QString changeText(const std::optional<double> &change, const QLocale &locale)
{
    if (!change)
        return unknownText();
    return (*change > 0 ? u"+"_s : QString()) + formatPercent(*change, locale);
}

QList<FigureColumn> valueColumns(CustomerClass by)
{
    return {{classTitles().at(static_cast<int>(by)), Qt::DisplayRole},
            {Words::tr("Revenue"), AmountRole},
            {Words::tr("Share"), ShareRole},
            {Words::tr("Change"), Qt::DisplayRole},
            {Words::tr("Buyers"), CountRole},
            {Words::tr("Kept"), ShareRole},
            {Words::tr("Gone"), CountRole}};
}

QList<FigureRow> valueRows(const ValueFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const ClassRevenue &line : figures.classes)
        rows << rowOf(figures, &line.name, line.sums, line.share, locale);
    rows << rowOf(figures, nullptr, figures.total, figures.total.now > Money(0) ? 1 : 0, locale);
    return rows;
}

QString orderClasses(const RepeatRate &repeat, const QLocale &locale)
{
    QStringList parts;
    for (std::size_t i = 0; i < kOrderClasses; ++i) {
        const double share = repeat.buyers > 0 ? double(repeat.byOrders[i]) / double(repeat.buyers) : 0;
        const QString orders = i + 1 < kOrderClasses
                                   ? Words::tr("%Ln order(s)", nullptr, static_cast<int>(i + 1))
                                   : Words::tr("%Ln or more", nullptr, static_cast<int>(i + 1));
        parts << Words::tr("%1: %2").arg(orders, formatPercent(share, locale));
    }
    return Words::tr("Of all buyers, %1.").arg(parts.join(Words::tr(", ")));
}

} // namespace leadbook
