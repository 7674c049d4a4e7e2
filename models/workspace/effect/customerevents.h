// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/customerlines.h"
#include "analysis/effect/indicatorreader.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace leadbook {

class ReadConnection;

/// What happened with the customers of a view, one after the other.
class CustomerEventReader
{
public:
    /// Up to and including @p to, of the book @p path. @p view must outlive it. In a worker. Errors: Io,
    /// Corrupt, Cancelled.
    static Result<CustomerEventReader> read(const QString &path, const View &view, Day to,
                                            const Progress &progress);

    /// What happened with @p customer; good until the next call.
    CustomerEvents of(Row customer);
    /// Contacts in which both sides took part, of the customer that was asked for last.
    const std::vector<Day> &contacts() const { return m_contacts; }
    /// A reader of indicators for these.
    IndicatorReader indicators() const;
    /// What answers to questions that compare us with rivals are called, see surveyName().
    const QStringList &comparisonNames() const { return m_comparisonNames; }

private:
    CustomerEventReader(const View &view, CustomerLines lines, bool hasPurchases);
    Status readMessages(ReadConnection &connection, Day to);
    Status readComparisons(ReadConnection &connection, Day to);

    const View *m_view;
    CustomerLines m_lines;
    bool m_hasPurchases;
    std::optional<ValueModel> m_values;
    std::unordered_map<Row, std::vector<CampaignMessage>> m_messages;
    std::unordered_map<Row, std::vector<ScoredAnswer>> m_comparisons;
    QStringList m_comparisonNames;
    std::vector<DecidedDeal> m_deals; // of the customer at hand
    std::vector<ScoredAnswer> m_answers;
    std::vector<Day> m_engagements;
    std::vector<Day> m_contacts;
};

} // namespace leadbook
