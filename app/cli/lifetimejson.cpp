// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lifetimejson.h"
#include "app/cli/celljson.h"

#include "app/cli/texttable.h"
#include "app/cli/translation.h"

#include "workspace/lifetime/lifetimewords.h"

#include <QJsonArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kWeek = 7;

constexpr std::array kSpendBases{"gamma-gamma", "own mean", "own mean", "own mean"}; // by SpendBasis
constexpr std::array kVerdicts{"nobody again", "too few",    "unsettled", "no hold-out",
                               "misses",       "too narrow", "holds"}; // by LifetimeVerdict
constexpr std::array kContractVerdicts{"none", "too few", "all alike", "unsettled",
                                       "told"}; // by ContractVerdict

template <typename Names, typename Enum> QString nameIn(const Names &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

QJsonArray holdOutJson(const BuyingHoldOut &held)
{
    QJsonArray rows;
    for (const HoldOutRow &row : held.rows)
        rows.append(QJsonObject{{u"x"_s, qint64(row.repeats)},
                                {u"n"_s, qint64(row.customers)},
                                {u"actual"_s, row.meanActual()},
                                {u"expected"_s, row.meanExpected()},
                                {u"covered"_s, double(row.covered) / double(row.customers)}});
    return rows;
}

QJsonArray trackingJson(const LifetimeAnalysis &analysis)
{
    QJsonArray points;
    for (const TrackingPoint &point : analysis.tracking)
        points.append(QJsonObject{{u"end"_s, point.end.toIso()},
                                  {u"actual"_s, qint64(point.actual)},
                                  {u"expected"_s, point.expected}});
    return points;
}

template <std::size_t N>
QJsonObject errorsJson(const std::array<double, N> &errors, const std::array<const char *, N> &names)
{
    QJsonObject json;
    for (std::size_t i = 0; i < N; ++i)
        json.insert(QLatin1StringView(names[i]), numberJson(errors[i]));
    return json;
}

QJsonValue buyingJson(const std::optional<BgNbdFit> &fit)
{
    if (!fit)
        return {};
    return QJsonObject{
        {u"r"_s, fit->model.r},          {u"alpha"_s, fit->model.alpha},
        {u"a"_s, fit->model.a},          {u"b"_s, fit->model.b},
        {u"ll"_s, fit->logLikelihood},   {u"errors"_s, errorsJson<4>(fit->errors, {"r", "alpha", "a", "b"})},
        {u"converged"_s, fit->converged}};
}

QJsonValue spendingJson(const std::optional<GammaGammaFit> &fit)
{
    if (!fit)
        return {};
    return QJsonObject{{u"p"_s, fit->model.p},
                       {u"q"_s, fit->model.q},
                       {u"v"_s, fit->model.v},
                       {u"ll"_s, fit->logLikelihood},
                       {u"customers"_s, qint64(fit->customers)},
                       {u"errors"_s, errorsJson<3>(fit->errors, {"p", "q", "v"})}};
}

LifetimeSum sumOf(const LifetimeAnalysis &analysis)
{
    LifetimeSum sum;
    for (const CustomerLifetime &customer : analysis.customers)
        sum.add(customer);
    return sum;
}

QJsonObject gainsJson(const LifetimeGains &gains)
{
    return {{u"frequency"_s, gains.frequency}, {u"spend"_s, gains.spend}, {u"retention"_s, gains.retention}};
}

QJsonArray classesJson(const LifetimeClasses &classes)
{
    QJsonArray rows;
    for (const ClassLifetime &line : classes.lines)
        rows.append(QJsonObject{{u"name"_s, line.name},
                                {u"customers"_s, qint64(line.sum.customers)},
                                {u"oneOrder"_s, qint64(line.sum.oneOrder)},
                                {u"expected"_s, line.sum.expected},
                                {u"value"_s, line.sum.value},
                                {u"low"_s, line.sum.low()},
                                {u"high"_s, line.sum.high()},
                                {u"nextPurchase"_s, dayJson(line.next)},
                                {u"gains"_s, gainsJson(line.sum.gains)}});
    return rows;
}

QJsonArray whiteSpaceJson(const LifetimeClasses &classes)
{
    QJsonArray rows;
    const WhiteSpace &table = classes.whiteSpace;
    for (const ClassLifetime &line : classes.lines) {
        for (std::size_t product = 0; product < table.products.size(); ++product) {
            const WhiteSpaceCell &cell = table.cell(line.group, product);
            rows.append(QJsonObject{{u"class"_s, line.name},
                                    {u"product"_s, QString::fromStdString(table.products[product])},
                                    {u"customers"_s, qint64(table.customers[line.group])},
                                    {u"buyers"_s, qint64(cell.buyers)},
                                    {u"penetration"_s, cell.penetration},
                                    {u"winRate"_s, numberJson(cell.winRate)},
                                    {u"potential"_s, numberJson(cell.potential)}});
        }
    }
    return rows;
}

QJsonObject contractsJson(const ContractRenewals &renewals)
{
    QJsonArray retention;
    for (std::size_t n = 0; n < renewals.counts.size(); ++n) {
        const RenewalCount &count = renewals.counts[n];
        if (count.ended == 0)
            continue;
        QJsonObject row{{u"renewal"_s, qint64(n + 1)},
                        {u"ended"_s, qint64(count.ended)},
                        {u"renewed"_s, qint64(count.renewed)},
                        {u"rate"_s, count.rate()}};
        if (renewals.fit)
            row.insert(u"model"_s, renewals.fit->model.renews(static_cast<std::int64_t>(n)));
        retention.append(row);
    }
    QJsonObject json{{u"contracts"_s, qint64(renewals.contracts)},
                     {u"running"_s, qint64(renewals.running)},
                     {u"retention"_s, retention},
                     {u"verdict"_s, nameIn(kContractVerdicts, renewals.verdict)},
                     {u"says"_s, contractSentence(renewals)}};
    if (renewals.contracts > 0)
        json.insert(u"asOf"_s, renewals.question.asOf.toIso());
    if (const auto &fit = renewals.fit)
        json.insert(u"model"_s, QJsonObject{{u"alpha"_s, fit->model.alpha},
                                            {u"beta"_s, fit->model.beta},
                                            {u"ll"_s, fit->logLikelihood},
                                            {u"errors"_s, errorsJson<2>(fit->errors, {"alpha", "beta"})},
                                            {u"converged"_s, fit->converged}});
    if (renewals.verdict == ContractVerdict::Told) {
        json.insert(u"expected"_s, renewals.expected);
        json.insert(u"value"_s, renewals.value);
        json.insert(u"left"_s, renewals.left);
        json.insert(u"leftValue"_s, renewals.leftValue);
        json.insert(u"unpriced"_s, qint64(renewals.unpriced));
    }
    return json;
}

QJsonObject toJson(const LifetimeAnalysis &analysis, double seconds)
{
    const LifetimeSum sum = sumOf(analysis);
    const BuyingHoldOut &held = analysis.holdOut;
    QJsonObject json{{u"customers"_s, qint64(analysis.histories.size())},
                     {u"unit"_s, analysis.question.unitDays == kWeek ? u"week"_s : u"day"_s},
                     {u"asOf"_s, analysis.question.asOf.toIso()},
                     {u"calibrationEnd"_s, analysis.histories.question.calibrationEnd.toIso()},
                     {u"horizon"_s, analysis.question.horizon},
                     {u"bgnbd"_s, buyingJson(analysis.buying)},
                     {u"gammagamma"_s, spendingJson(analysis.spending)},
                     {u"correlation"_s, analysis.correlation},
                     {u"spendBasis"_s, nameIn(kSpendBases, analysis.spendBasis)},
                     {u"oneOrder"_s, qint64(sum.oneOrder)},
                     {u"freeOrders"_s, qint64(analysis.freePurchases)},
                     {u"expected"_s, sum.expected},
                     {u"value"_s, sum.value},
                     {u"low"_s, sum.low()},
                     {u"high"_s, sum.high()},
                     {u"gains"_s, gainsJson(sum.gains)},
                     {u"holdout"_s, holdOutJson(held)},
                     {u"holdoutFrom"_s, analysis.checkedFrom.toIso()},
                     {u"tracking"_s, trackingJson(analysis)},
                     {u"verdict"_s, nameIn(kVerdicts, analysis.verdict)},
                     {u"says"_s, lifetimeVerdict(analysis)},
                     {u"seconds"_s, seconds}};
    if (held.customers > 0) {
        json.insert(u"coverage"_s, held.coverage);
        json.insert(u"actual"_s, qint64(held.actual));
    }
    if (const auto simple = analysis.simple.value())
        json.insert(u"simpleValue"_s, *simple);
    return json;
}

QString figure(double number, int decimals = 4)
{
    return QString::number(number, 'f', decimals);
}

QStringList holdOutLines(const LifetimeAnalysis &analysis)
{
    const BuyingHoldOut &held = analysis.holdOut;
    if (held.customers == 0)
        return {};
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Repeats"), kRight},
                     {Cli::tr("Customers"), kRight},
                     {Cli::tr("Actual"), kRight},
                     {Cli::tr("Expected"), kRight}});
    for (const HoldOutRow &row : held.rows)
        table.addRow(
            {row.repeats == kMostHoldOutRepeats ? u"%1+"_s.arg(row.repeats) : QString::number(row.repeats),
             QString::number(row.customers), figure(row.meanActual()), figure(row.meanExpected())});
    return QStringList(Cli::tr("Purchases of a customer from %1 to %2, by repeats until then:")
                           .arg((analysis.checkedFrom + 1).toIso(), analysis.question.asOf.toIso())) +
           table.lines();
}

QStringList classLines(const LifetimeOutcome &outcome)
{
    if (outcome.classes.lines.empty())
        return {};
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Class")},
                     {Cli::tr("Buyers"), kRight},
                     {Cli::tr("Value"), kRight},
                     {Cli::tr("Often +10 %"), kRight},
                     {Cli::tr("Spend +10 %"), kRight},
                     {Cli::tr("Lost -10 %"), kRight},
                     {Cli::tr("Next one")}});
    for (const ClassLifetime &line : outcome.classes.lines)
        table.addRow({classLabel(outcome.by, line.name), QString::number(line.sum.customers),
                      figure(line.sum.value, 0), figure(line.sum.gains.frequency, 0),
                      figure(line.sum.gains.spend, 0), figure(line.sum.gains.retention, 0),
                      line.next.toIso()});
    return table.lines();
}

QStringList contractLines(const ContractRenewals &renewals)
{
    QStringList lines{contractSentence(renewals)};
    if (renewals.verdict == ContractVerdict::None || renewals.known().ended == 0)
        return lines;
    constexpr auto kRight = TextTable::Align::Right;
    TextTable table({{Cli::tr("Renewal"), kRight},
                     {Cli::tr("Ended"), kRight},
                     {Cli::tr("Renewed"), kRight},
                     {Cli::tr("Share"), kRight},
                     {Cli::tr("Model"), kRight}});
    for (std::size_t n = 0; n < renewals.counts.size(); ++n) {
        const RenewalCount &count = renewals.counts[n];
        if (count.ended > 0)
            table.addRow({QString::number(n + 1), QString::number(count.ended),
                          QString::number(count.renewed), figure(count.rate()),
                          renewals.fit ? figure(renewals.fit->model.renews(static_cast<std::int64_t>(n)))
                                       : QString()});
    }
    lines += table.lines();
    if (renewals.verdict == ContractVerdict::Told)
        lines << Cli::tr("Customers with a contract: %1. In %2 days %3 renewals are expected, worth %4; in "
                         "all %5 are left, worth %6 at 10 % a year.")
                     .arg(QString::number(renewals.running), QString::number(renewals.question.horizonDays),
                          figure(renewals.expected, 0), figure(renewals.value, 0), figure(renewals.left, 0),
                          figure(renewals.leftValue, 0));
    return lines;
}

QStringList modelLines(const LifetimeAnalysis &analysis)
{
    QStringList lines;
    if (analysis.buying) {
        const BgNbd &model = analysis.buying->model;
        lines << Cli::tr("BG/NBD: r %1, alpha %2, a %3, b %4, log-likelihood %5")
                     .arg(figure(model.r, 7), figure(model.alpha, 7), figure(model.a, 7), figure(model.b, 7),
                          figure(analysis.buying->logLikelihood, 3));
        if (analysis.spending)
            lines << Cli::tr("Gamma-Gamma: p %1, q %2, v %3, log-likelihood %4")
                         .arg(figure(analysis.spending->model.p), figure(analysis.spending->model.q),
                              figure(analysis.spending->model.v),
                              figure(analysis.spending->logLikelihood, 2));
        const LifetimeSum sum = sumOf(analysis);
        lines << Cli::tr("%1 customers who have bought; in %2 %3 they are expected to buy %4 times for %5 "
                         "(80 %: %6 to %7).")
                     .arg(QString::number(analysis.customers.size()),
                          QString::number(analysis.question.horizon),
                          analysis.question.unitDays == kWeek ? Cli::tr("weeks") : Cli::tr("days"),
                          figure(sum.expected, 0), figure(sum.value, 0), figure(sum.low(), 0),
                          figure(sum.high(), 0));
        if (sum.oneOrder > 0)
            lines << Cli::tr("With one order, whether they are still customers: cannot tell: %1")
                         .arg(sum.oneOrder);
        lines += holdOutLines(analysis);
        if (analysis.spendBasis != SpendBasis::Model)
            lines << spendSentence(analysis);
    }
    lines << lifetimeVerdict(analysis);
    if (const QString free = freeSentence(analysis); !free.isEmpty())
        lines << free;
    return lines;
}

} // namespace

QJsonObject lifetimeJson(const LifetimeOutcome &outcome, double seconds)
{
    QJsonObject json = toJson(outcome.analysis, seconds);
    json.insert(u"by"_s, classKey(outcome.by));
    json.insert(u"classes"_s, classesJson(outcome.classes));
    json.insert(u"whiteSpace"_s, whiteSpaceJson(outcome.classes));
    json.insert(u"contracts"_s, contractsJson(outcome.contracts));
    return json;
}

QStringList lifetimeLines(const LifetimeOutcome &outcome)
{
    return modelLines(outcome.analysis) + classLines(outcome) + contractLines(outcome.contracts);
}

} // namespace leadbook::cli
