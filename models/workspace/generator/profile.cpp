// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/profile.h"

#include "workspace/generator/placewords.h"
#include "workspace/generator/random.h"
#include "workspace/generator/rolewords.h"

#include <array>

namespace leadbook {

namespace {

constexpr int kChinesePerMille = 600;
constexpr int kPersonPerMille = 150;
constexpr std::array kWarmth{50, 160, 300, 490}; // per mille, by Warmth
constexpr std::array kPriceClass{50, 35, 15};
constexpr std::array kPersonPriceClass{75, 25};
/// Roughly Zipf: half the customers never or hardly buy, one in a thousand buys all the time.
constexpr std::array kBuying{0, 1, 2, 4, 8, 16, 32, 64, 160, 400};
constexpr std::array kBuyingPerMille{300, 250, 150, 120, 80, 50, 30, 15, 4, 1};

template <std::size_t N> constexpr auto weightsOf(const std::array<words::Place, N> &places)
{
    std::array<int, N> weights{};
    for (std::size_t i = 0; i < N; ++i)
        weights[i] = places[i].weight;
    return weights;
}
constexpr auto kChinesePlaceWeights = weightsOf(words::kChinesePlaces);
constexpr auto kWesternPlaceWeights = weightsOf(words::kWesternPlaces);

} // namespace

Profile profileOf(std::uint64_t seed, std::int64_t index)
{
    Random random(seed, static_cast<std::uint64_t>(Stream::Profile), static_cast<std::uint64_t>(index));
    Profile profile;
    profile.chinese = random.chance(kChinesePerMille);
    profile.person = random.chance(kPersonPerMille);
    profile.warmth = static_cast<Warmth>(random.weighted(kWarmth));
    profile.priceClass =
        static_cast<int>(profile.person ? random.weighted(kPersonPriceClass) : random.weighted(kPriceClass));
    profile.buying = kBuying[random.weighted(kBuyingPerMille)];
    if (profile.chinese) {
        profile.place = random.weighted(kChinesePlaceWeights);
        profile.owner = random.below(words::kChineseSellers);
    } else {
        profile.place = random.weighted(kWesternPlaceWeights);
        profile.owner =
            words::kChineseSellers +
            random.below(static_cast<std::uint32_t>(words::kSellers.size()) - words::kChineseSellers);
    }
    return profile;
}

} // namespace leadbook
