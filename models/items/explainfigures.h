// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/clusterwords.h"
#include "items/figuretablemodel.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace leadbook {

/// A question that a page wants answered in rules.
struct ExplainAsk
{
    QString question; ///< a filter: who passes it answers yes
    QString among;    ///< a filter; empty: everybody is asked
    QStringList fields =
        {}; ///< keys that rules may ask about; none: those that do not say the question again

    friend bool operator==(const ExplainAsk &, const ExplainAsk &) = default;
};

/// A rule of the answer.
struct ExplainRule
{
    Filter own;    ///< what it asks
    Filter filter; ///< with whom the question is asked: exactly its customers
    std::int64_t customers = 0;
    double yes = 0;     ///< share of yes among them
    double share = 0;   ///< of all who were asked
    double purity = 0;  ///< share of the more frequent answer
    double jaccard = 0; ///< whether it comes again in resamples
};

/// The answer as values for a page.
struct ExplainFigures
{
    ExplainAsk ask;
    QString problem;                  ///< why there is no answer; empty: there is
    bool isEmpty = false;             ///< the book has nobody
    std::vector<ClusterField> offers; ///< what rules may ask about
    QStringList fields;               ///< keys of those that were looked at
    std::int64_t customers = 0;       ///< who were asked
    std::int64_t yes = 0;
    TreeAnswer answer; ///< its figures, without the rules
    std::vector<ExplainRule> rules;

    double yesShare() const;
};

/// Answers @p ask. Pure; any thread. Errors: Cancelled; what else is wrong stands in ExplainFigures::problem.
Result<ExplainFigures> explainFigures(const View &view, const ExplainAsk &ask, const Progress &progress);

/// The rules as a table, by what they are called in @p names. Each row opens to its customers.
QList<FigureColumn> explainColumns();
QList<FigureRow> explainRows(const ExplainFigures &figures, const QStringList &names);

} // namespace leadbook
