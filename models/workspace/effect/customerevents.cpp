// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/customerevents.h"

#include "analysis/lifecycle.h"
#include "core/text.h"
#include "domain/interactionkind.h"
#include "domain/surveys/questionnaire.h"
#include "domain/surveyscale.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/purchasecohorts.h"

#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace leadbook {

namespace {

/// Kinds in which a customer does something of its own accord.
constexpr std::array kEngagements{InteractionKind::Event, InteractionKind::WebVisit, InteractionKind::Enquiry,
                                  InteractionKind::Usage, InteractionKind::Trial};

bool isEngagement(std::uint8_t kind, std::uint8_t flags)
{
    for (const InteractionKind each : kEngagements) {
        if (kind == static_cast<std::uint8_t>(each))
            return true;
    }
    return (flags & InteractionTable::FromCustomer) != 0;
}

/// An answer on the scale of its survey, 0 to 1; absent where the scale is not known or it is not on it.
std::optional<double> scaled(const QString &kind, double score)
{
    const auto top = topScore(kind);
    const int least = top == 10 ? 0 : 1;
    if (!top || !(score >= least && score <= *top))
        return std::nullopt;
    return (score - least) / (*top - least);
}

} // namespace

CustomerEventReader::CustomerEventReader(const View &view, CustomerLines lines, bool hasPurchases)
    : m_view(&view)
    , m_lines(std::move(lines))
    , m_hasPurchases(hasPurchases)
{
}

Result<CustomerEventReader> CustomerEventReader::read(const QString &path, const View &view, Day to,
                                                      const Progress &progress)
{
    const auto chunks = purchaseColumns(*view.snapshot);
    bool hasPurchases = false;
    for (const PurchaseColumns &chunk : chunks)
        hasPurchases = hasPurchases || !chunk.day.empty();
    CustomerEventReader reader(view, CustomerLines(chunks, view.snapshot->customers.rows(), to, progress),
                               hasPurchases);
    if (progress.isCancelled())
        return cancelledError();
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    LEADBOOK_TRY(reader.readMessages(*connection, to));
    LEADBOOK_TRY(reader.readComparisons(*connection, to));
    reader.m_values = learnValueModel(*view.snapshot, to, progress);
    if (progress.isCancelled())
        return cancelledError();
    return reader;
}

Status CustomerEventReader::readMessages(ReadConnection &connection, Day to)
{
    auto read = Statement::prepare(connection.handle(),
                                   "SELECT customer, sent_day, responded_day FROM campaign_member WHERE "
                                   "arm = 0 AND sent_day IS NOT NULL");
    LEADBOOK_TRY(read);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const Row customer = m_view->snapshot->customers.ids.find(read->integer(0));
        if (customer != kNoRow && read->day(1) <= to)
            m_messages[customer].push_back({read->day(1), read->day(2)});
    }
}

Status CustomerEventReader::readComparisons(ReadConnection &connection, Day to)
{
    auto read = Statement::prepare(
        connection.handle(),
        "SELECT a.customer, a.day, (a.score - q.least) / (q.most - q.least), a.kind FROM survey_answer a "
        "JOIN "
        "question q ON q.id = a.question WHERE q.sets = ?1 AND q.most > q.least AND a.day <= ?2 AND "
        "a.score BETWEEN q.least AND q.most");
    LEADBOOK_TRY(read);
    read->bind(1, kComparisonPart);
    read->bind(2, to);
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        const Row customer = m_view->snapshot->customers.ids.find(read->integer(0));
        if (customer != kNoRow)
            m_comparisons[customer].push_back({read->day(1), read->real(2)});
        const QString name = toQString(read->text(3));
        if (!m_comparisonNames.contains(name))
            m_comparisonNames << name;
    }
}

CustomerEvents CustomerEventReader::of(Row customer)
{
    const Snapshot &snapshot = *m_view->snapshot;
    m_deals.clear();
    snapshot.deals.ofCustomer.forEach(customer, [this, &deals = snapshot.deals](Row row) {
        if (deals.alive[row] != 0 && deals.outcome[row] != static_cast<std::uint8_t>(DealOutcome::Open))
            m_deals.push_back({deals.closed[row],
                               deals.outcome[row] == static_cast<std::uint8_t>(DealOutcome::Won),
                               deals.amount[row]});
    });
    m_answers.clear();
    snapshot.surveys.ofCustomer.forEach(customer, [this, &surveys = snapshot.surveys](Row row) {
        const QString kind = toQString(surveys.kind[row]);
        if (const auto score = scaled(kind, surveys.score[row]))
            m_answers.push_back(
                {surveys.day[row], *score, npsClass(kind, surveys.score[row]) == NpsClass::Promoter});
    });
    m_engagements.clear();
    m_contacts.clear();
    snapshot.interactions.ofCustomer.forEach(customer, [this, &all = snapshot.interactions](Row row) {
        const std::uint8_t flags = all.flags[row];
        if ((flags & InteractionTable::Alive) == 0)
            return;
        if (isEngagement(all.kind[row], flags))
            m_engagements.push_back(all.day[row]);
        if ((flags & InteractionTable::TwoWay) != 0)
            m_contacts.push_back(all.day[row]);
    });
    const auto messages = m_messages.find(customer);
    const auto comparisons = m_comparisons.find(customer);
    return {m_lines.of(customer),
            m_deals,
            m_answers,
            comparisons == m_comparisons.end() ? std::span<const ScoredAnswer>() : comparisons->second,
            m_engagements,
            messages == m_messages.end() ? std::span<const CampaignMessage>() : messages->second};
}

IndicatorReader CustomerEventReader::indicators() const
{
    return {m_view->settings ? m_view->settings->longGap : kNoGap, m_hasPurchases, m_values};
}

} // namespace leadbook
