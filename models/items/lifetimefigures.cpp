// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lifetimefigures.h"

#include "core/text.h"
#include "domain/filter.h"
#include "items/bookcurrency.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWeek = 7;

void addTop(const Snapshot &snapshot, LifetimeFigures &figures)
{
    const LifetimeAnalysis &analysis = figures.analysis;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < analysis.customers.size(); ++i) {
        if (analysis.customers[i].basis != LifetimeBasis::OneOrder)
            order.push_back(i);
    }
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), kTopCustomers));
    std::ranges::partial_sort(order, end, [&](std::uint32_t a, std::uint32_t b) {
        const double first = analysis.customers[a].value();
        const double second = analysis.customers[b].value();
        return first != second ? first > second : a < b;
    });
    const auto &names = snapshot.customers.columns.text(FieldId::Name);
    for (auto at = order.begin(); at != end; ++at)
        figures.top.push_back({toQString(names[analysis.histories.customer[*at]]), analysis.customers[*at],
                               analysis.histories.repeats[*at] + 1});
}

void addContracts(const View &view, const QString &path, LifetimeFigures &figures, const Progress &progress)
{
    ContractQuestion question;
    question.asOf = view.asOf;
    question.horizonDays = figures.ask.weeks * kWeek;
    question.margin = figures.ask.margin;
    auto contracts = contractRenewals(path, question, false, progress);
    if (contracts)
        figures.contracts = *std::move(contracts);
    else
        figures.contractsError = contracts.error().message;
}

} // namespace

LifetimeClasses lifetimeClasses(const View &view, const LifetimeAnalysis &analysis, CustomerClass by,
                                const Progress &progress)
{
    LifetimeClasses classes;
    const ClassedCustomers classed = classCustomers(view, by);
    const auto groups = static_cast<std::size_t>(classed.names.size());
    const auto sums = sumLifetimes(analysis, classed.group, groups);
    const auto next = nextByGroup(analysis, classed.group, groups);
    for (std::size_t i = 0; i < groups; ++i) {
        if (sums[i].customers > 0)
            classes.lines.push_back({classed.names[static_cast<qsizetype>(i)], sums[i], next[i], i});
    }
    classes.whiteSpace = leadbook::whiteSpace(*view.snapshot, classed.group, groups, kWhiteSpaceProducts,
                                              analysis.question.asOf, progress);
    return progress.isCancelled() ? LifetimeClasses() : classes;
}

LifetimeQuestion lifetimeQuestion(const View &view, const LifetimeAsk &ask)
{
    LifetimeQuestion question;
    question.unitDays = kWeek;
    question.asOf = cohortDay(*view.snapshot, view.asOf, CalendarUnit::Month);
    question.horizon = ask.weeks;
    question.margin = ask.margin;
    return question;
}

LifetimeFigures lifetimeFigures(const View &view, const QString &path, const LifetimeAsk &ask,
                                const Progress &progress)
{
    LifetimeFigures figures;
    figures.ask = ask;
    figures.today = view.asOf;
    const Snapshot &snapshot = *view.snapshot;
    figures.currency = bookCurrency(view);
    addContracts(view, path, figures, progress);
    for (const PurchaseColumns &lines : purchaseColumns(snapshot))
        figures.purchases += static_cast<std::size_t>(std::ranges::count_if(lines.amount, &Money::isKnown));
    if (figures.purchases == 0 || progress.isCancelled())
        return figures;
    figures.analysis = analyseLifetime(snapshot, lifetimeQuestion(view, ask), progress);
    if (progress.isCancelled())
        return figures;
    addTop(snapshot, figures);
    for (const CustomerLifetime &customer : figures.analysis.customers) {
        figures.total.add(customer);
        figures.regular += customer.basis == LifetimeBasis::Rhythm ? 1 : 0;
    }
    figures.next =
        nextByGroup(figures.analysis, std::vector<std::uint32_t>(snapshot.customers.rows()), 1).front();
    figures.classes = lifetimeClasses(view, figures.analysis, ask.by, progress);
    // A page needs the sums alone, and a million customers are a hundred megabytes.
    figures.analysis.customers = {};
    figures.analysis.histories = {};
    return figures;
}

QString lifetimeFilter(const LifetimeFigures &figures, const QString *name)
{
    const Day asOf = figures.analysis.question.asOf;
    QString bought = purchaseFilter(CohortRule::Positive, Day(), asOf);
    if (figures.analysis.freePurchases > 0)
        bought = u"("_s + bought + u" or bought(date <= "_s + asOf.toIso() +
                 u" and amount = 0 and orderAmount = 0))"_s;
    return name == nullptr ? bought : classFilter(figures.ask.by, *name) + u" and "_s + bought;
}

QString whiteSpaceFilter(const LifetimeFigures &figures, const QString &name, const QString &product)
{
    const Filter bought = Filter::term(
        u"bought"_s, Filter::compare(u"product"_s, FilterOperator::Equal, {FilterValue(product)}));
    return classFilter(figures.ask.by, name) + u" and not "_s + toText(bought);
}

QString namedFilter(const QString &name)
{
    return toText(Filter::compare(u"name"_s, FilterOperator::Equal, {FilterValue(name)}));
}

} // namespace leadbook
