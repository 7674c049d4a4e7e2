// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/customerclass.h"
#include "workspace/lifetime/contractrenewals.h"
#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/lifetime/whitespace.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What is asked of the page on lifetime value.
struct LifetimeAsk
{
    CustomerClass by = CustomerClass::Segment;
    int weeks = 52;    ///< how far is looked ahead
    double margin = 1; ///< share of the money that is earned
};

/// What one class of customers is expected to bring.
struct ClassLifetime
{
    QString name; ///< as written in the book; empty: without any
    LifetimeSum sum;
    Day next; ///< by when half of those of whom it can be told are expected again; no day: of nobody
    std::size_t group = 0; ///< its row in the white space
};

/// What customers are expected to bring by class, and who of which class has bought what.
struct LifetimeClasses
{
    std::vector<ClassLifetime> lines; ///< with a customer who has bought
    WhiteSpace whiteSpace;            ///< of all classes
};

/// A customer of great expected value.
struct ValuedCustomer
{
    QString name;
    CustomerLifetime lifetime;
    std::uint32_t purchases = 0; ///< days with a purchase so far
};

/// What customers will be worth, as values for a page.
struct LifetimeFigures
{
    LifetimeAsk ask;
    LifetimeAnalysis analysis; ///< without what it knows of each customer
    Day today;
    LifetimeSum total;
    Day next; ///< by when half of those of whom it can be told are expected again
    LifetimeClasses classes;
    /// The greatest value first; not of customers with one order, of whom it cannot be told.
    std::vector<ValuedCustomer> top;
    std::size_t regular = 0; ///< customers told by their own rhythm
    ContractRenewals contracts;
    QString contractsError; ///< why contracts could not be read; empty: they were
    QString currency;       ///< of the money; empty where not told or several
    std::size_t purchases = 0;
};

/// So many customers are named, and so many products stand in the white space.
inline constexpr std::size_t kTopCustomers = 20;
inline constexpr std::size_t kWhiteSpaceProducts = 8;

/// Looks at the customers of @p view and at the contracts in the book @p path. In a worker. Without a model
/// where @p progress is cancelled.
LifetimeFigures lifetimeFigures(const View &view, const QString &path, const LifetimeAsk &ask,
                                const Progress &progress);

/// What the page asks of @p view: up to the day of the last month with a purchase.
LifetimeQuestion lifetimeQuestion(const View &view, const LifetimeAsk &ask);

/// Sums @p analysis, made of @p view, by class. Pure; any thread. Empty where @p progress is cancelled.
LifetimeClasses lifetimeClasses(const View &view, const LifetimeAnalysis &analysis, CustomerClass by,
                                const Progress &progress);

/// A filter that lists the customers of the class called @p name who have bought; all of them where it is
/// null.
QString lifetimeFilter(const LifetimeFigures &figures, const QString *name);
/// A filter that lists the customers of that class who have not bought @p product.
QString whiteSpaceFilter(const LifetimeFigures &figures, const QString &name, const QString &product);
/// A filter that lists the customers called @p name.
QString namedFilter(const QString &name);

} // namespace leadbook
