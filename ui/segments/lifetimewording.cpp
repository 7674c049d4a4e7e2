// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/lifetimewording.h"

#include "core/text.h"
#include "items/cellroles.h"
#include "items/sentences.h"
#include "ui/retention/valuewords.h"
#include "ui/widgets/format.h"
#include "workspace/lifetime/lifetimewords.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWeeksInYear = 52;
constexpr int kMonthsInYear = 12;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LifetimeWording)
};

QString money(double amount, const LifetimeFigures &figures, const QLocale &locale)
{
    return formatMoneyShort(Money::fromDouble(amount), figures.currency, locale);
}

/// For AmountRole, without fractions.
QVariant amountOf(double amount)
{
    const Money whole = Money::fromDouble(std::round(amount));
    return whole.isKnown() ? QVariant(qlonglong{whole.tenThousandths()}) : QVariant();
}

/// @p next is when they are expected again; no day where it cannot be told.
FigureRow classRow(const LifetimeFigures &figures, const QString *name, const LifetimeSum &sum, Day next,
                   const QLocale &locale)
{
    const QString label = name == nullptr ? Words::tr("All") : classLabel(figures.ask.by, *name);
    const auto cell = [&](const QVariant &value) {
        return FigureCell{value, lifetimeFilter(figures, name), label};
    };
    // Without the currency, which stands beside the value.
    const auto amount = [&locale](double value) {
        return formatMoneyShort(Money::fromDouble(value), {}, locale);
    };
    return {cell(label),
            cell(qlonglong{sum.customers}),
            cell(qlonglong{std::llround(sum.expected)}),
            cell(amountOf(sum.value)),
            cell(Words::tr("%1 to %2", "two amounts").arg(amount(sum.low()), amount(sum.high()))),
            cell(amountOf(sum.gains.frequency)),
            cell(amountOf(sum.gains.spend)),
            cell(amountOf(sum.gains.retention)),
            cell(next.isValid() ? formatDay(next, figures.today, locale) : unknownText())};
}

double measured(const LifetimeSum &sum, LifetimeMeasure measure)
{
    switch (measure) {
    case LifetimeMeasure::Frequency:
        return sum.gains.frequency;
    case LifetimeMeasure::Spend:
        return sum.gains.spend;
    case LifetimeMeasure::Retention:
        return sum.gains.retention;
    case LifetimeMeasure::Value:
        break;
    }
    return sum.value;
}

std::optional<double> measured(const WhiteSpaceCell &cell, WhiteSpaceMeasure measure)
{
    switch (measure) {
    case WhiteSpaceMeasure::WinRate:
        return cell.winRate;
    case WhiteSpaceMeasure::Potential:
        return cell.potential;
    case WhiteSpaceMeasure::Penetration:
        break;
    }
    return cell.penetration;
}

QString cellTip(const LifetimeFigures &figures, const ClassLifetime &line, std::size_t product,
                const QLocale &locale)
{
    const WhiteSpaceCell &cell = figures.classes.whiteSpace.cell(line.group, product);
    QStringList parts{Words::tr("%1 · %2: bought by %3 of %4")
                          .arg(classLabel(figures.ask.by, line.name),
                               toQString(figures.classes.whiteSpace.products[product]),
                               formatCount(cell.buyers, locale),
                               formatCount(figures.classes.whiteSpace.customers[line.group], locale))};
    if (cell.winRate)
        parts << Words::tr("%1 of decided deals won").arg(formatPercent(*cell.winRate, locale));
    if (cell.potential)
        parts << Words::tr("%1 if each of the others got an offer")
                     .arg(money(*cell.potential, figures, locale));
    return parts.join(Words::tr("; "));
}

} // namespace

QStringList lifetimeMeasureNames()
{
    return {Words::tr("Value"), Words::tr("10 % more often"), Words::tr("10 % more spend"),
            Words::tr("10 % fewer lost")};
}

QStringList whiteSpaceMeasureNames()
{
    return {Words::tr("Penetration"), Words::tr("Win rate"), Words::tr("Open potential")};
}

QString horizonName(int weeks)
{
    return Words::tr("Next %Ln month(s)", nullptr, weeks * kMonthsInYear / kWeeksInYear);
}

QList<Figure> lifetimeTotals(const LifetimeFigures &figures, const QLocale &locale)
{
    const LifetimeSum &total = figures.total;
    const SimpleValue &simple = figures.analysis.simple;
    const auto rule = simple.value();
    const QString simpleNote =
        rule ? Words::tr("%1 × %2/yr × %3 yr", "spend at a time, purchases, life")
                   .arg(money(simple.spend * simple.margin, figures, locale),
                        locale.toString(simple.frequency, 'f', 1), locale.toString(*simple.life(), 'f', 1))
             : Words::tr("needs two years of purchases");
    const Figure byRule{Words::tr("Rule of thumb, a buyer"),
                        rule ? money(*rule, figures, locale) : unknownText(), simpleNote};
    if (total.customers == 0)
        return {byRule};
    const double all = static_cast<double>(total.customers);
    return {
        {Words::tr("Expected value"), money(total.value, figures, locale),
         Words::tr("80 %: %1 to %2")
             .arg(money(total.low(), figures, locale), money(total.high(), figures, locale))},
        {Words::tr("Expected purchases"), formatCount(std::llround(total.expected), locale),
         Words::tr("of %Ln customer(s)", nullptr, static_cast<int>(total.customers))},
        {Words::tr("Value of a customer"), money(total.value / all, figures, locale),
         horizonName(figures.ask.weeks)},
        byRule,
        {Words::tr("Cannot tell"), formatCount(total.oneOrder, locale), Words::tr("with one order so far")},
        {Words::tr("Regular buyers"), formatCount(std::int64_t(figures.regular), locale),
         Words::tr("by their own rhythm")}};
}

QString lifetimeSentences(const LifetimeFigures &figures, const QLocale &locale)
{
    const auto dayText = [&locale](Day day) { return formatDay(day, Day(0), locale); };
    QString text = lifetimeVerdict(figures.analysis, dayText);
    if (figures.analysis.buying)
        text += sentenceGap(locale) + spendSentence(figures.analysis);
    if (const QString free = freeSentence(figures.analysis); !free.isEmpty())
        text += sentenceGap(locale) + free;
    return text;
}

QList<FigureColumn> classLifetimeColumns(const LifetimeFigures &figures)
{
    return {{classTitles().at(static_cast<int>(figures.ask.by)), Qt::DisplayRole},
            {Words::tr("Buyers"), CountRole},
            {Words::tr("Purchases"), CountRole},
            {Words::tr("Value"), AmountRole},
            {Words::tr("Range (80 %)"), Qt::DisplayRole},
            {Words::tr("Often +10 %"), AmountRole},
            {Words::tr("Spend +10 %"), AmountRole},
            {Words::tr("Lost −10 %"), AmountRole},
            {Words::tr("Next one"), Qt::DisplayRole}};
}

QList<FigureRow> classLifetimeRows(const LifetimeFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const ClassLifetime &line : figures.classes.lines)
        rows << classRow(figures, &line.name, line.sum, line.next, locale);
    if (!rows.isEmpty())
        rows << classRow(figures, nullptr, figures.total, figures.next, locale);
    return rows;
}

QList<FigureColumn> holdOutColumns()
{
    return {{Words::tr("Repeats before"), Qt::DisplayRole},
            {Words::tr("Customers"), CountRole},
            {Words::tr("Made, each"), Qt::DisplayRole},
            {Words::tr("Expected, each"), Qt::DisplayRole},
            {Words::tr("In the range"), ShareRole}};
}

QList<FigureRow> holdOutRows(const LifetimeFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const HoldOutRow &row : figures.analysis.holdOut.rows) {
        const QString repeats = row.repeats == kMostHoldOutRepeats ? Words::tr("%1 or more").arg(row.repeats)
                                                                   : QString::number(row.repeats);
        rows << FigureRow{{repeats},
                          {qlonglong{row.customers}},
                          {locale.toString(row.meanActual(), 'f', 2)},
                          {locale.toString(row.meanExpected(), 'f', 2)},
                          {static_cast<double>(row.covered) / static_cast<double>(row.customers)}};
    }
    return rows;
}

QList<FigureColumn> valuedColumns()
{
    return {{Words::tr("Customer"), Qt::DisplayRole},  {Words::tr("So far"), CountRole},
            {Words::tr("Still one"), Qt::DisplayRole}, {Words::tr("Next one"), Qt::DisplayRole},
            {Words::tr("Expected"), Qt::DisplayRole},  {Words::tr("Value"), AmountRole}};
}

QList<FigureRow> valuedRows(const LifetimeFigures &figures, const QLocale &locale)
{
    QList<FigureRow> rows;
    for (const ValuedCustomer &customer : figures.top) {
        const CustomerLifetime &lifetime = customer.lifetime;
        const auto cell = [filter = namedFilter(customer.name), &customer](const QVariant &value) {
            return FigureCell{value, filter, customer.name};
        };
        const QString alive = formatPercent(lifetime.counts.alive, locale);
        const QString next =
            lifetime.next.isValid() ? formatDay(lifetime.next, figures.today, locale) : unknownText();
        rows << FigureRow{cell(customer.name),
                          cell(qlonglong{customer.purchases}),
                          cell(alive),
                          cell(next),
                          cell(Words::tr("%1 (%2 to %3)")
                                   .arg(locale.toString(lifetime.counts.expected, 'f', 1))
                                   .arg(lifetime.counts.low)
                                   .arg(lifetime.counts.high)),
                          cell(amountOf(lifetime.value()))};
    }
    return rows;
}

QList<Figure> contractFigures(const LifetimeFigures &figures, const QLocale &locale)
{
    const ContractRenewals &contracts = figures.contracts;
    if (contracts.verdict != ContractVerdict::Told)
        return {};
    const QString unpriced = contracts.unpriced > 0 ? Words::tr("%Ln without an amount", nullptr,
                                                                static_cast<int>(contracts.unpriced))
                                                    : horizonName(figures.ask.weeks);
    return {
        {Words::tr("Customers with a contract"), formatCount(std::int64_t(contracts.running), locale),
         Words::tr("as of %1").arg(formatDay(contracts.question.asOf, Day(0), locale))},
        {Words::tr("Renewals expected"), formatCount(std::llround(contracts.expected), locale),
         horizonName(figures.ask.weeks)},
        {Words::tr("What they are worth"), money(contracts.value, figures, locale), unpriced},
        {Words::tr("All renewals to come"), money(contracts.leftValue, figures, locale),
         Words::tr("%1 contracts, less 10 % a year").arg(formatCount(std::llround(contracts.left), locale))}};
}

QString contractSentences(const LifetimeFigures &figures, const QLocale &locale)
{
    if (!figures.contractsError.isEmpty())
        return figures.contractsError;
    return contractSentence(figures.contracts, [&locale](Day day) { return formatDay(day, Day(0), locale); });
}

QList<FigureColumn> contractColumns()
{
    return {{Words::tr("Renewal"), Qt::DisplayRole},
            {Words::tr("Ended"), CountRole},
            {Words::tr("Renewed"), CountRole},
            {Words::tr("Share"), ShareRole},
            {Words::tr("By the model"), ShareRole}};
}

QList<FigureRow> contractRows(const LifetimeFigures &figures, const QLocale &locale)
{
    const ContractRenewals &contracts = figures.contracts;
    QList<FigureRow> rows;
    for (std::size_t n = 0; n < contracts.counts.size(); ++n) {
        const RenewalCount &count = contracts.counts[n];
        if (count.ended == 0)
            continue;
        const auto model =
            contracts.fit ? QVariant(contracts.fit->model.renews(static_cast<std::int64_t>(n))) : QVariant();
        rows << FigureRow{{Words::tr("No. %1", "a renewal").arg(locale.toString(qulonglong{n + 1}))},
                          {qlonglong{count.ended}},
                          {qlonglong{count.renewed}},
                          {count.rate()},
                          {model}};
    }
    return rows;
}

QList<BarValue> lifetimeBars(const LifetimeFigures &figures, LifetimeMeasure measure)
{
    QList<BarValue> bars;
    for (const ClassLifetime &line : figures.classes.lines)
        bars << BarValue{classLabel(figures.ask.by, line.name), measured(line.sum, measure)};
    return bars;
}

QList<TrackingValue> trackingValues(const LifetimeFigures &figures, const QLocale &locale)
{
    QList<TrackingValue> values;
    for (const TrackingPoint &point : figures.analysis.tracking)
        values << TrackingValue{formatDay(point.end, Day(0), locale), static_cast<double>(point.actual),
                                point.expected, point.end <= figures.analysis.checkedFrom};
    return values;
}

HeatMapValues whiteSpaceValues(const LifetimeFigures &figures, WhiteSpaceMeasure measure,
                               const QLocale &locale)
{
    HeatMapValues values;
    const WhiteSpace &table = figures.classes.whiteSpace;
    for (const std::string &product : table.products)
        values.columns << toQString(product);
    for (const ClassLifetime &line : figures.classes.lines) {
        values.rows << classLabel(figures.ask.by, line.name);
        for (std::size_t product = 0; product < table.products.size(); ++product) {
            values.cells << measured(table.cell(line.group, product), measure);
            values.tips << cellTip(figures, line, product, locale);
        }
    }
    values.rowTitle = classTitles().at(static_cast<int>(figures.ask.by));
    values.columnTitle = Words::tr("Product");
    values.scaleNote = whiteSpaceMeasureNames().at(static_cast<int>(measure));
    values.columnsOnTop = true;
    if (measure != WhiteSpaceMeasure::Potential)
        values.darkest = 1;
    return values;
}

QString whiteSpaceHeading(const LifetimeFigures &figures, std::size_t row, std::size_t product)
{
    return Words::tr("%1 without %2", "a class of customers, a product")
        .arg(classLabel(figures.ask.by, figures.classes.lines[row].name),
             toQString(figures.classes.whiteSpace.products[product]));
}

} // namespace leadbook
