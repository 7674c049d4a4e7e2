// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/interactionsource.h"

#include "workspace/generator/interactionwords.h"
#include "workspace/generator/phrasewords.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/random.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array kInteractionWeights{100, 25, 5, 1}; // by Warmth
constexpr int kBulkPerMille = 250;                       // of our e-mails
constexpr int kTrialDays = 30;

/// Days ago, and how often per mille.
struct Age
{
    int low;
    int high;
};
constexpr std::array<Age, 4> kAges{{{0, 29}, {30, 89}, {90, 365}, {366, 1'200}}};
constexpr std::array<std::array<int, 4>, 4> kAgeWeights{
    // by Warmth
    {{700, 200, 90, 10}, {200, 450, 300, 50}, {40, 160, 550, 250}, {10, 60, 430, 500}}};

constexpr auto kKindWeights = [] {
    std::array<int, words::kInteractions.size()> weights{};
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = words::kInteractions[i].weight;
    return weights;
}();

constexpr std::size_t indexOf(std::string_view key)
{
    std::size_t at = 0;
    while (words::kInteractions[at].key != key)
        ++at;
    return at;
}
constexpr std::size_t kEmail = indexOf("email");
constexpr std::size_t kWebVisit = indexOf("webVisit");
constexpr std::size_t kUsage = indexOf("usage");
constexpr std::size_t kTrial = indexOf("trial");

int weightOf(const Profile &profile)
{
    return kInteractionWeights[static_cast<std::size_t>(profile.warmth)];
}

/// An article of category "Software".
std::size_t drawSoftware(Random &random)
{
    std::array<std::size_t, words::kArticles.size()> found{};
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < words::kArticles.size(); ++i) {
        if (words::kArticles[i].category == "Software")
            found[count++] = i;
    }
    return found[random.below(count)];
}

} // namespace

InteractionSource::InteractionSource(const GeneratorOptions &options, Day today)
    : m_seed(options.seed)
    , m_today(today)
    , m_shares(options.seed, options.customers, options.interactions, weightOf)
{
}

std::span<const InteractionRow> InteractionSource::next()
{
    m_rows.clear();
    const auto share = m_shares.next();
    if (!share)
        return m_rows;
    Random random(m_seed, static_cast<std::uint64_t>(Stream::Interactions),
                  static_cast<std::uint64_t>(share->customer));
    for (std::int64_t i = 0; i < share->rows; ++i)
        m_rows.push_back(draw(*share, random));
    std::ranges::stable_sort(m_rows, {}, &InteractionRow::day);
    return m_rows;
}

InteractionRow InteractionSource::draw(const Share &share, Random &random) const
{
    InteractionRow row;
    row.customer = share.customer;
    row.owner = share.profile.owner;
    row.kind = random.weighted(kKindWeights);
    const words::Contacting &kind = words::kInteractions[row.kind];
    const Age &age = kAges[random.weighted(kAgeWeights[static_cast<std::size_t>(share.profile.warmth)])];
    row.day = m_today - random.between(age.low, age.high);
    row.fromCustomer = random.chance(kind.inbound);
    if (kind.answered >= 0)
        row.answered = row.fromCustomer || random.chance(kind.answered);
    row.bulk = row.kind == kEmail && !row.fromCustomer && random.chance(kBulkPerMille);
    if (row.bulk)
        row.answered = false;
    if (kind.mostMinutes > 0 && row.answered.value_or(true))
        row.minutes = random.between(kind.leastMinutes, kind.mostMinutes);
    if (row.kind == kUsage)
        row.count = random.between(1, 400);
    if (row.kind == kTrial)
        row.until = row.day + kTrialDays;
    if (row.kind == kUsage || row.kind == kTrial)
        row.article = drawSoftware(random);
    else if (row.kind != kWebVisit)
        row.summary = share.profile.chinese ? random.pick(words::kChineseSummaries)
                                            : random.pick(words::kEnglishSummaries);
    return row;
}

} // namespace leadbook
