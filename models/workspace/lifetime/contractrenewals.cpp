// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/contractrenewals.h"

#include "store/reader.h"
#include "store/rowreading.h"

#include <algorithm>

namespace leadbook {

namespace {

/// One customer's contracts, one after the other.
struct Chain
{
    std::int64_t renewals = 0;
    ContractTerm last;
};

/// The last contract of a customer, and how often it had been renewed.
class ChainReader
{
public:
    ChainReader(ContractRenewals &renewals, Day asOf)
        : m_renewals(renewals)
        , m_asOf(asOf)
    {
    }

    /// Reads one customer's contracts that began by now.
    std::optional<Chain> read(std::span<const ContractTerm> terms)
    {
        std::optional<Chain> chain;
        for (const ContractTerm &term : terms) {
            if (term.start > m_asOf)
                continue;
            if (!chain) {
                chain = {0, term};
            } else if (term.start - chain->last.end > kRenewalGrace) {
                end(*chain, false);
                chain = {0, term}; // somebody who comes back begins anew
            } else if (term.end > chain->last.end) {
                // Side by side or one after the other: what begins in the first half runs beside.
                const bool isNext =
                    2 * (term.start - chain->last.start) > chain->last.end - chain->last.start;
                if (isNext) {
                    end(*chain, true);
                    ++chain->renewals;
                }
                chain->last = term;
            }
        }
        if (chain && chain->last.end + kRenewalGrace < m_asOf) {
            end(*chain, false);
            return std::nullopt;
        }
        return chain;
    }

private:
    void end(const Chain &chain, bool isRenewed)
    {
        const auto place = static_cast<std::size_t>(chain.renewals);
        if (m_renewals.counts.size() <= place)
            m_renewals.counts.resize(place + 1);
        ++m_renewals.counts[place].ended;
        m_renewals.counts[place].renewed += isRenewed ? 1 : 0;
    }

    ContractRenewals &m_renewals;
    Day m_asOf;
};

void lookAhead(ContractRenewals &renewals, std::span<const Chain> running, Day horizon, double margin)
{
    for (const Chain &chain : running) {
        const int length = std::max(1, chain.last.end - chain.last.start + 1);
        const int left = horizon - chain.last.end;
        // One end lies at the end of the contract of now, the others a contract's length after.
        const std::int64_t times = left < 0 ? 0 : 1 + left / length;
        const double expected = renewals.fit->model.expected(chain.renewals, times);
        renewals.expected += expected;
        if (chain.last.amount.isKnown())
            renewals.value += expected * chain.last.amount.toDouble() * margin;
    }
}

} // namespace

ContractRenewals followContracts(std::span<const ContractTerm> terms, Day asOf, int horizonDays,
                                 double margin, const Progress &progress)
{
    ContractRenewals renewals;
    renewals.contracts = terms.size();
    ChainReader reader(renewals, asOf);
    std::vector<Chain> running;
    for (std::size_t begin = 0; begin < terms.size();) {
        if (progress.isCancelled())
            return {};
        std::size_t end = begin;
        while (end < terms.size() && terms[end].customer == terms[begin].customer)
            ++end;
        if (const auto chain = reader.read(terms.subspan(begin, end - begin)))
            running.push_back(*chain);
        begin = end;
    }
    renewals.running = running.size();
    std::int64_t known = 0;
    for (const RenewalCount &count : renewals.counts)
        known += count.ended;
    if (known >= kFewestRenewals)
        renewals.fit = fitShiftedBeta(renewals.counts, progress);
    if (renewals.fit)
        lookAhead(renewals, running, asOf + horizonDays, margin);
    return renewals;
}

Result<ContractRenewals> contractRenewals(const QString &path, Day asOf, int horizonDays, double margin,
                                          const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    auto statement =
        Statement::prepare(connection->handle(),
                           "SELECT customer, coalesce(start_day, signed_day), end_day, amount FROM contract "
                           "WHERE customer IS NOT NULL AND end_day >= coalesce(start_day, signed_day) "
                           "ORDER BY customer, coalesce(start_day, signed_day), id");
    LEADBOOK_TRY(statement);
    std::vector<ContractTerm> terms;
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        terms.push_back({row.integer(0), row.day(1), row.day(2), row.money(3)});
    }));
    return followContracts(terms, asOf, horizonDays, margin, progress);
}

} // namespace leadbook
