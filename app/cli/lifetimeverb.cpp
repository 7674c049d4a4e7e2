// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/customername.h"
#include "workspace/exporting/csvfile.h"
#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/lifetime/lifetimewords.h"
#include "workspace/purchasecohorts.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kWeek = 7;
constexpr int kYearInWeeks = 52;
constexpr int kYearInDays = 365;

constexpr std::array kBases{"one order", "model", "rhythm"};                         // by LifetimeBasis
constexpr std::array kSpendBases{"gamma-gamma", "own mean", "own mean", "own mean"}; // by SpendBasis
constexpr std::array kVerdicts{"nobody again", "too few",    "unsettled", "no hold-out",
                               "misses",       "too narrow", "holds"}; // by LifetimeVerdict

template <typename Names, typename Enum> QString nameIn(const Names &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(value)]);
}

Result<LifetimeQuestion> questionOf(const Session &session)
{
    LifetimeQuestion question;
    const QString unit = session.option(u"unit"_s).value_or(u"week"_s);
    if (unit != u"week"_s && unit != u"day"_s)
        return usageError(Cli::tr("--unit takes day or week."));
    question.unitDays = unit == u"week"_s ? kWeek : 1;
    const auto horizon =
        session.number(u"horizon"_s, question.unitDays == kWeek ? kYearInWeeks : kYearInDays, 1);
    LEADBOOK_TRY(horizon);
    question.horizon = *horizon;
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    question.asOf = *asOf;
    if (session.option(u"calibration-end"_s)) {
        const auto end = session.day(u"calibration-end"_s);
        LEADBOOK_TRY(end);
        question.calibrationEnd = *end;
        if (*end > question.asOf)
            return usageError(Cli::tr("--calibration-end lies after the day of the analysis."));
    }
    return question;
}

std::string numberText(double number)
{
    constexpr int kDigits = 10;
    return QByteArray::number(number, 'g', kDigits).toStdString();
}

/// P(alive) of a customer with one order is 1 by the model and says nothing.
std::string aliveText(const CustomerLifetime &customer, std::uint32_t repeats)
{
    return repeats == 0 ? "cannot tell" : numberText(customer.modelAlive);
}

Status writeTable(const QString &path, const Snapshot &snapshot, const LifetimeAnalysis &analysis)
{
    auto file =
        CsvFile::create(path, {u"customer"_s, u"x"_s, u"tx"_s, u"T"_s, u"p_alive"_s, u"expected"_s,
                               u"mean_spend"_s, u"value"_s, u"value_low"_s, u"value_high"_s, u"basis"_s,
                               u"basis_alive"_s, u"basis_expected"_s, u"next_purchase"_s});
    LEADBOOK_TRY(file);
    const BuyingHistories &histories = analysis.histories;
    for (std::size_t i = 0; i < analysis.customers.size(); ++i) {
        const CustomerLifetime &customer = analysis.customers[i];
        CsvWriter &cells = file->cells();
        cells.addText(exportedName(snapshot, histories.customer[i]));
        cells.addValue(std::to_string(histories.repeats[i]));
        cells.addValue(numberText(histories.last[i]));
        cells.addValue(numberText(histories.age[i]));
        cells.addText(aliveText(customer, histories.repeats[i]));
        for (const double number :
             {customer.modelExpected, customer.meanSpend, customer.value(), customer.low(), customer.high()})
            cells.addValue(numberText(number));
        cells.addText(nameIn(kBases, customer.basis).toStdString());
        const bool isTold = customer.basis != LifetimeBasis::OneOrder;
        cells.addText(isTold ? numberText(customer.counts.alive) : "cannot tell");
        cells.addValue(numberText(customer.counts.expected));
        cells.addText(customer.next.toIso().toStdString());
        LEADBOOK_TRY(file->endRow());
    }
    return file->commit();
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

QJsonValue numberOrNull(double number)
{
    return std::isfinite(number) ? QJsonValue(number) : QJsonValue();
}

template <std::size_t N>
QJsonObject errorsJson(const std::array<double, N> &errors, const std::array<const char *, N> &names)
{
    QJsonObject json;
    for (std::size_t i = 0; i < N; ++i)
        json.insert(QLatin1StringView(names[i]), numberOrNull(errors[i]));
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
                     {u"expected"_s, sum.expected},
                     {u"value"_s, sum.value},
                     {u"low"_s, sum.low()},
                     {u"high"_s, sum.high()},
                     {u"gains"_s, QJsonObject{{u"frequency"_s, sum.gains.frequency},
                                              {u"spend"_s, sum.gains.spend},
                                              {u"retention"_s, sum.gains.retention}}},
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

QStringList toLines(const LifetimeAnalysis &analysis)
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
    return lines << lifetimeVerdict(analysis);
}

} // namespace

Status runLifetime(Session &session, const QStringList &)
{
    const auto question = questionOf(session);
    LEADBOOK_TRY(question);
    const bool isTold = session.option(u"as-of"_s).has_value();
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const Stopwatch stopwatch;
    const LifetimeAnalysis analysis = await(session.workspace().run(
        std::make_shared<Progress>(), [asked = *question, isTold](const View &on, const Progress &progress) {
            LifetimeQuestion full = asked;
            if (!isTold)
                full.asOf =
                    std::max(cohortDay(*on.snapshot, asked.asOf, CalendarUnit::Month), asked.calibrationEnd);
            return analyseLifetime(*on.snapshot, full, progress);
        }));
    const double seconds = stopwatch.seconds();
    if (const auto table = session.option(u"table"_s))
        LEADBOOK_TRY(writeTable(*table, *(*view)->snapshot, analysis));
    session.print(toJson(analysis, seconds), toLines(analysis));
    return {};
}

} // namespace leadbook::cli
