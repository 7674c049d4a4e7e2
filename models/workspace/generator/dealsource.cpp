// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/dealsource.h"

#include "workspace/generator/productwords.h"
#include "workspace/generator/random.h"
#include "workspace/generator/rolewords.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr int kLastStage = 4;
constexpr std::array kOutcomes{45, 25, 30};           // open, won, lost
constexpr std::array kOpenStages{30, 24, 18, 16, 12}; // where open deals are
constexpr std::array kLostStages{22, 26, 20, 22, 10}; // where deals are lost
constexpr std::array kDealWeights{60, 20, 5, 1};      // by Warmth
constexpr int kSkipPerMille = 40;                     // of the stages between
constexpr int kLongestStay = 28;                      // days in a stage

int weightOf(const Profile &profile)
{
    return kDealWeights[static_cast<std::size_t>(profile.warmth)];
}

int drawStage(GeneratedOutcome outcome, Random &random)
{
    if (outcome == GeneratedOutcome::Won)
        return kLastStage;
    return static_cast<int>(random.weighted(outcome == GeneratedOutcome::Open ? kOpenStages : kLostStages));
}

/// The way of a deal up to its stage, its days counted from day 0.
std::vector<DealStep> drawSteps(int stage, bool decided, Random &random)
{
    std::vector<DealStep> steps{{0, Day(0)}};
    Day day(0);
    for (int next = 1; next <= stage; ++next) {
        day = day + random.between(1, kLongestStay);
        if (next == stage || !random.chance(kSkipPerMille))
            steps.push_back({next, day});
    }
    if (decided)
        steps.push_back({std::nullopt, day + random.between(1, kLongestStay)});
    return steps;
}

} // namespace

DealSource::DealSource(const GeneratorOptions &options, Day today)
    : m_seed(options.seed)
    , m_today(today)
    , m_shares(options.seed, options.customers, options.deals, weightOf)
{
}

std::span<const DealRow> DealSource::next()
{
    m_rows.clear();
    const auto share = m_shares.next();
    if (!share)
        return m_rows;
    Random random(m_seed, static_cast<std::uint64_t>(Stream::Deals),
                  static_cast<std::uint64_t>(share->customer));
    for (std::int64_t i = 0; i < share->rows; ++i)
        m_rows.push_back(draw(*share, random));
    return m_rows;
}

DealRow DealSource::draw(const Share &share, Random &random)
{
    DealRow row;
    row.customer = share.customer;
    row.number = m_deals++;
    row.outcome = static_cast<GeneratedOutcome>(random.weighted(kOutcomes));
    row.stage = drawStage(row.outcome, random);
    const bool decided = row.outcome != GeneratedOutcome::Open;
    row.steps = drawSteps(row.stage, decided, random);
    const int sinceLastStep = random.between(0, decided ? 720 : 45);
    row.opened = m_today - sinceLastStep - (row.steps.back().day - Day(0));
    for (DealStep &step : row.steps)
        step.day = row.opened + (step.day - Day(0));
    const auto width = static_cast<std::uint32_t>(words::kDealArticles.last - words::kDealArticles.first);
    row.article = words::kDealArticles.first + random.below(width);
    const auto &article = words::kArticles[row.article];
    const int quantity = 1 + static_cast<int>(random.below(article.price < 10'000 ? 12 : 3));
    row.amount = Money::fromUnits(std::int64_t{article.price} * quantity * random.between(17, 20) / 20);
    row.title.append(article.name).append(" × ").append(std::to_string(quantity));
    row.owner = share.profile.owner;
    row.source = random.pickEarly(words::kSources);
    if (random.chance(300))
        row.competitor = random.pick(words::kCompetitors);
    if (decided)
        row.closed = row.steps.back().day;
    else
        row.expected = std::max(row.opened, m_today + random.between(-kLongestStay, 120)); // some are late
    if (row.outcome == GeneratedOutcome::Lost)
        row.lostReason = random.pickEarly(words::kLostReasons);
    return row;
}

} // namespace leadbook
