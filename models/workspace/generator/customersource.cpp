// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/customersource.h"

#include "workspace/generator/companywords.h"
#include "workspace/generator/personname.h"
#include "workspace/generator/phrasewords.h"
#include "workspace/generator/placewords.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/random.h"
#include "workspace/generator/rolewords.h"

#include <array>
#include <cctype>
#include <type_traits>

namespace leadbook {

namespace {

constexpr std::uint64_t kPhoneNumbers = 100'000'000; // eight digits
constexpr std::array kSizes{3, 8, 15, 25, 40, 70, 120, 200, 350, 600, 1'200, 3'000, 9'000};
constexpr std::array kSizeWeights{14, 16, 16, 14, 12, 9, 7, 5, 3, 2, 1, 1, 1};
constexpr std::array<std::string_view, 3> kPrivateMail{"mail.example", "post.example", "inbox.example"};

std::uint64_t keyOf(std::uint64_t seed, Stream stream)
{
    return Random(seed, static_cast<std::uint64_t>(stream), 0).next();
}

const words::Place &placeOf(const Profile &profile)
{
    return profile.chinese ? words::kChinesePlaces[profile.place] : words::kWesternPlaces[profile.place];
}

/// Digits of @p number, at least @p width of them.
std::string digits(std::uint64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

std::string lowered(std::string_view ascii)
{
    std::string text(ascii);
    for (char &c : text)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return text;
}

/// The word that tells the laps apart once every name has been used; a number when the words run out too.
template <typename T, std::size_t N> std::string lapWord(std::uint64_t lap, const std::array<T, N> &list)
{
    if (lap == 0)
        return {};
    if (lap > N)
        return std::to_string(lap);
    if constexpr (std::is_same_v<T, words::NameWord>)
        return std::string(list[lap - 1].text);
    else
        return std::string(list[lap - 1]);
}

std::string chineseNote(Random &random)
{
    return std::string(random.pick(words::kChineseNoteStarts)).append(random.pick(words::kChineseNoteEnds));
}

std::string englishNote(Random &random)
{
    return std::string(random.pick(words::kEnglishNoteStarts)).append(random.pick(words::kEnglishNoteEnds));
}

} // namespace

CustomerSource::CustomerSource(std::uint64_t seed, Day today)
    : m_seed(seed)
    , m_today(today)
    , m_chineseCompanies(words::kChineseBrandFirsts.size() * words::kChineseBrandSeconds.size() *
                             words::kChineseTrades.size(),
                         keyOf(seed, Stream::Companies))
    , m_westernCompanies(words::kWesternBrandFirsts.size() * words::kWesternBrandSeconds.size() *
                             words::kWesternTrades.size(),
                         keyOf(seed, Stream::Companies))
    , m_phones(kPhoneNumbers, keyOf(seed, Stream::Phones))
{
}

CustomerRow CustomerSource::row(std::int64_t index) const
{
    const Profile profile = profileOf(m_seed, index);
    Random random(m_seed, static_cast<std::uint64_t>(Stream::Customer), static_cast<std::uint64_t>(index));
    CustomerRow row;
    const DrawnName person = drawPerson(profile.chinese, random);
    row.name = person.full;
    row.familyName = person.family;
    row.givenName = person.given;
    row.gender = person.gender;
    const words::Place &place = placeOf(profile);
    row.city = place.city;
    row.region = place.region;
    row.country = place.country;
    std::string domain(random.pick(kPrivateMail));
    if (!profile.person) {
        const auto &position =
            profile.chinese ? random.pick(words::kChinesePositions) : random.pick(words::kWesternPositions);
        row.title = position.title;
        row.department = position.department;
        row.role = position.role;
        domain = nameCompany(index, profile, random, row);
    }
    row.email = person.mailbox + std::to_string(index + 1) + '@' + domain;
    namePhones(index, profile, random, row);
    row.source = random.pickEarly(words::kSources);
    row.owner = profile.owner;
    row.active = profile.warmth <= Warmth::Warm || profile.buying > 0;
    if (random.chance(800))
        row.birthday = m_today - random.between(22 * 365, 64 * 365);
    row.tag = random.pickEarly(words::kTags);
    if (random.below(3) == 0)
        row.notes = profile.chinese ? chineseNote(random) : englishNote(random);
    return row;
}

std::string CustomerSource::nameCompany(std::int64_t index, const Profile &profile, Random &random,
                                        CustomerRow &row) const
{
    const Permutation &names = profile.chinese ? m_chineseCompanies : m_westernCompanies;
    const std::uint64_t lap = static_cast<std::uint64_t>(index) / names.count();
    std::uint64_t at = names(static_cast<std::uint64_t>(index) % names.count());
    const auto draw = [&at](const auto &list) -> const auto &
    {
        const auto &word = list[at % list.size()];
        at /= list.size();
        return word;
    };
    const int size = kSizes[random.weighted(kSizeWeights)];
    row.employees = size * random.between(7, 13) / 10;
    if (profile.chinese) {
        const words::NameWord &first = draw(words::kChineseBrandFirsts);
        const words::NameWord &second = draw(words::kChineseBrandSeconds);
        const words::Trade &trade = draw(words::kChineseTrades);
        row.company.append(row.city).append(first.text).append(second.text);
        row.company.append(lapWord(lap, words::kChineseBrandThirds)).append(trade.text);
        row.company.append(random.pick(words::kChineseLegalForms));
        row.industry = words::kIndustries[trade.industry];
        return std::string(first.ascii).append(second.ascii).append(".example");
    }
    const std::string brand =
        std::string(draw(words::kWesternBrandFirsts)).append(draw(words::kWesternBrandSeconds));
    const words::Trade &trade = draw(words::kWesternTrades);
    const std::string middle = lapWord(lap, words::kWesternMiddles);
    row.company = brand;
    if (!middle.empty())
        row.company.append(" ").append(middle);
    row.company.append(" ").append(trade.text).append(" ").append(placeOf(profile).legalForm);
    row.industry = words::kIndustries[trade.industry];
    return lowered(brand).append(".example");
}

void CustomerSource::namePhones(std::int64_t index, const Profile &profile, Random &random,
                                CustomerRow &row) const
{
    const words::Place &place = placeOf(profile);
    const auto number = m_phones(static_cast<std::uint64_t>(index) % kPhoneNumbers);
    const std::string_view prefix =
        place.mobilePrefix.empty() ? random.pick(words::kChineseMobiles) : place.mobilePrefix;
    row.mobile.append(prefix).append(digits(number, 8));
    row.phone.append(place.areaCode).append(profile.chinese ? "-" : " ");
    row.phone.append(digits(static_cast<std::uint64_t>(random.between(20'000'000, 89'999'999)), 8));
}

std::optional<NeedRow> CustomerSource::need(std::int64_t index) const
{
    // Per mille by Warmth: clear, partly, unclear; nothing known is the rest.
    static constexpr std::array<std::array<int, 4>, 4> kLevels{
        {{650, 200, 100, 50}, {330, 320, 170, 180}, {120, 280, 200, 400}, {60, 160, 250, 530}}};
    const Profile profile = profileOf(m_seed, index);
    Random random(m_seed, static_cast<std::uint64_t>(Stream::Need), static_cast<std::uint64_t>(index));
    const std::size_t kind = random.weighted(kLevels[static_cast<std::size_t>(profile.warmth)]);
    if (kind == 3)
        return std::nullopt;
    NeedRow need;
    need.level = static_cast<NeedRow::Level>(NeedRow::Clear - static_cast<int>(kind));
    need.day = m_today - random.between(0, 300);
    if (need.level == NeedRow::Unclear)
        return need;
    const auto &article = words::kArticles[static_cast<std::size_t>(random.between(
        static_cast<int>(words::kDealArticles.first), static_cast<int>(words::kDealArticles.last) - 1))];
    need.product = article.name;
    need.usage = profile.chinese ? random.pick(words::kChineseUsages) : random.pick(words::kEnglishUsages);
    if (need.level == NeedRow::Partly)
        return need;
    need.budget = Money::fromUnits(std::int64_t{article.price} * random.between(8, 15) / 10);
    need.wanted = m_today + random.between(10, 240);
    if (random.chance(600)) {
        need.decisionMaker =
            profile.chinese ? words::kChinesePositions[0].title : words::kWesternPositions[0].title;
    }
    return need;
}

} // namespace leadbook
