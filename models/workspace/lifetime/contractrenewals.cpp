// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/contractrenewals.h"

#include "store/ratereader.h"
#include "store/reader.h"
#include "store/rowreading.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

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
        // Of ends of late only the renewals are known so far, and would make renewing look surer than it is.
        if (chain.last.end + kRenewalGrace >= m_asOf)
            return;
        const auto place = static_cast<std::size_t>(chain.renewals);
        if (m_renewals.counts.size() <= place)
            m_renewals.counts.resize(place + 1);
        ++m_renewals.counts[place].ended;
        m_renewals.counts[place].renewed += isRenewed ? 1 : 0;
    }

    ContractRenewals &m_renewals;
    Day m_asOf;
};

/// What somebody's contracts will bring, by how often they were renewed and how long they last.
class Outlook
{
public:
    Outlook(const ShiftedBeta &model, const ContractQuestion &question)
        : m_model(model)
        , m_question(question)
    {
    }

    void add(ContractRenewals &renewals, const Chain &chain)
    {
        const int length = std::max(1, chain.last.end - chain.last.start + 1);
        const int ahead = m_question.asOf + m_question.horizonDays - chain.last.end;
        // One end lies at the end of the contract of now, the others a contract's length after.
        const std::int64_t times = ahead < 0 ? 0 : 1 + ahead / length;
        const double expected = m_model.expected(chain.renewals, times);
        const double left = discounted(chain.renewals, length) * now(chain.last.end);
        renewals.expected += expected;
        renewals.left += left;
        if (!chain.last.amount.isKnown()) {
            ++renewals.unpriced;
            return;
        }
        const double earned = chain.last.amount.toDouble() * m_question.margin;
        renewals.value += expected * earned;
        renewals.leftValue += left * earned;
    }

private:
    static double growth(int days) { return std::pow(1 + kYearlyDiscount, days / kYear); }
    /// What something on @p day counts today.
    double now(Day day) const { return 1 / growth(std::max(0, day - m_question.asOf)); }

    double discounted(std::int64_t renewals, int length)
    {
        const auto [at, isNew] = m_discounted.try_emplace({renewals, length}, 0);
        if (isNew)
            at->second = m_model.discounted(renewals, growth(length) - 1);
        return at->second;
    }

    static constexpr double kYear = 365.25;
    ShiftedBeta m_model;
    ContractQuestion m_question;
    std::map<std::pair<std::int64_t, int>, double> m_discounted;
};

ContractVerdict verdictOf(const ContractRenewals &renewals)
{
    const RenewalCount known = renewals.known();
    if (renewals.contracts == 0)
        return ContractVerdict::None;
    if (known.ended < kFewestRenewals)
        return ContractVerdict::TooFew;
    if (known.renewed == 0 || known.renewed == known.ended)
        return ContractVerdict::AllAlike;
    // One number of renewals alone has a model for every rate of the next ones.
    const auto places = std::ranges::count_if(renewals.counts, [](const auto &n) { return n.ended > 0; });
    return renewals.fit && renewals.fit->converged && places > 1 ? ContractVerdict::Told
                                                                 : ContractVerdict::Unsettled;
}

} // namespace

RenewalCount ContractRenewals::known() const
{
    RenewalCount known;
    for (const RenewalCount &count : counts) {
        known.ended += count.ended;
        known.renewed += count.renewed;
    }
    return known;
}

ContractRenewals followContracts(std::span<const ContractTerm> terms, const ContractQuestion &question,
                                 const Progress &progress)
{
    ContractRenewals renewals;
    renewals.question = question;
    renewals.contracts = terms.size();
    ChainReader reader(renewals, question.asOf);
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
    if (renewals.known().ended >= kFewestRenewals)
        renewals.fit = fitShiftedBeta(renewals.counts, progress);
    renewals.verdict = verdictOf(renewals);
    if (renewals.verdict != ContractVerdict::Told)
        return renewals;
    Outlook outlook(renewals.fit->model, question);
    for (const Chain &chain : running) {
        if (progress.isCancelled())
            return {};
        outlook.add(renewals, chain);
    }
    return renewals;
}

Result<ContractRenewals> contractRenewals(const QString &path, ContractQuestion question, bool isDayTold,
                                          const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    LEADBOOK_TRY(connection->begin());
    const auto rates = readCurrencyRates(connection->handle());
    LEADBOOK_TRY(rates);
    auto statement = Statement::prepare(
        connection->handle(),
        "SELECT customer, coalesce(start_day, signed_day), end_day, amount, currency FROM contract "
        "WHERE customer IS NOT NULL AND end_day >= coalesce(start_day, signed_day) "
        "ORDER BY customer, coalesce(start_day, signed_day), id");
    LEADBOOK_TRY(statement);
    std::vector<ContractTerm> terms;
    Day lastEnd;
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        terms.push_back(
            {row.integer(0), row.day(1), row.day(2), rates->inBook(row.money(3), row.text(4), row.day(1))});
        lastEnd = lastEnd.isValid() ? std::max(lastEnd, terms.back().end) : terms.back().end;
    }));
    if (!isDayTold && lastEnd.isValid())
        question.asOf = std::min(question.asOf, lastEnd);
    return followContracts(terms, question, progress);
}

} // namespace leadbook
