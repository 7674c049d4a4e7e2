// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/duplicateweighing.h"

#include "workspace/duplicates/namematch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace leadbook {

namespace {

// Logarithms of odds. Found on synthetic books whose seeds tst_duplicatejudged does not judge.
constexpr double kLeastBook = 5'000; ///< a small book is weighed as if it had so many
constexpr double kShareSame = -2.5;  ///< so many records have a second one
constexpr double kDamping = 0.85;    ///< signs are not independent
constexpr double kPinyinLoss = 1.0;  ///< of what the same name is worth
constexpr double kHomophoneLoss = 2.0;
constexpr double kSlipLoss = 1.5;
constexpr double kShortLoss = 2.5;
constexpr double kNearPerson = -0.5;
constexpr double kOtherPerson = -5.0;
constexpr double kOtherPersonOfCompany = -0.5;
constexpr double kSamePersonOfCompany = 0.6; ///< part of what it is worth of a person
constexpr double kLegalName = 4.0;           ///< a company's name is given once in a place
constexpr double kOtherCompany = -6.0;
constexpr double kOtherEmployer = -1.5;
constexpr double kMostEmployer = 5.0;
constexpr double kOtherMobile = -2.0;
constexpr double kOtherMobileOfCompany = -0.3;
constexpr double kOtherEmail = -1.0;
constexpr double kOtherWeChat = -2.0;
constexpr double kMostDomain = 4.0;
constexpr double kDomainPart = 0.5;
constexpr double kCreditCode = 20.0; ///< its check digit is right on both sides
constexpr double kOtherCreditCode = -10.0;
constexpr double kOtherCity = -2.0;
constexpr double kOtherCityOfCompany = -3.0;
constexpr double kMostCity = 2.0;
constexpr double kMostCityOfCompany = 1.0;
constexpr double kBirthday = 5.0;
constexpr double kOtherBirthday = -5.0;
constexpr double kOtherKey = -2.0;
constexpr double kOtherKind = -1.0;

/// A number or address that more have is a switchboard, and says less and less.
constexpr std::array kSharedPart{1.0, 1.0, 1.0, 1.0, 0.6, 0.4, 0.25, 0.1};

double sharedPart(std::size_t holders)
{
    return holders < kSharedPart.size() ? kSharedPart[holders] : 0.0;
}

double lossOf(NameMatch match)
{
    constexpr std::array kLosses{0.0, kPinyinLoss, kHomophoneLoss, kSlipLoss, kShortLoss, 0.0};
    return kLosses[static_cast<std::size_t>(match)];
}

DuplicateSign personSign(NameMatch match)
{
    // by NameMatch
    constexpr std::array kSigns{DuplicateSign::SameName,      DuplicateSign::PinyinName,
                                DuplicateSign::HomophoneName, DuplicateSign::SimilarName,
                                DuplicateSign::SimilarName,   DuplicateSign::SimilarName,
                                DuplicateSign::OtherName};
    return kSigns[static_cast<std::size_t>(match)];
}

/// By the bags of two names; 0: there are several, so they have to be looked at.
bool canMatch(std::uint64_t a, std::uint64_t b)
{
    return a == 0 || b == 0 || mayMatch(a, b);
}

std::string textOf(std::string_view text)
{
    return std::string(text);
}

} // namespace

/// Log odds gathered, with their signs where those are wanted.
struct DuplicateWeighing::Sum
{
    struct Item
    {
        double weight;
        DuplicateEvidence evidence;
    };
    double odds = 0;
    bool wantsEvidence = false;
    /// Nothing from here on can make the odds reach what is wanted.
    double least = -1e9;
    std::vector<Item> items;

    void add(double weight, DuplicateSign sign, std::string_view a, std::string_view b)
    {
        odds += weight;
        if (wantsEvidence)
            items.push_back({weight, {sign, textOf(a), textOf(b)}});
    }
};

DuplicateWeighing::DuplicateWeighing(const DuplicateSigns &signs)
    : m_signs(signs)
    , m_size(std::max(kLeastBook, static_cast<double>(signs.alive())))
{
}

double DuplicateWeighing::rarity(std::size_t holders) const
{
    return kDamping * std::log(m_size / static_cast<double>(std::max<std::size_t>(1, holders - 1)));
}

DuplicateWeighing::Shared DuplicateWeighing::shared(ValueKind kind, Row a, Row b) const
{
    Shared found;
    for (const std::uint32_t value : m_signs.values(a, kind)) {
        const auto others = m_signs.values(b, kind);
        if (std::ranges::find(others, value) == others.end())
            continue;
        const std::size_t holders = std::max<std::size_t>(2, m_signs.holders(kind, value));
        if (found.holders == 0 || holders < found.holders)
            found = {value, holders};
    }
    return found;
}

void DuplicateWeighing::weighPersons(Row a, Row b, Sum &sum) const
{
    const auto signsA = m_signs.values(a, ValueKind::Person);
    const auto signsB = m_signs.values(b, ValueKind::Person);
    if (signsA.empty() || signsB.empty())
        return;
    const bool isCompany = m_signs.record(a).isCompany && m_signs.record(b).isCompany;
    const double part = isCompany ? kSamePersonOfCompany : 1.0;
    const Shared same = shared(ValueKind::Person, a, b);
    const bool mayBe = canMatch(m_signs.record(a).personBag, m_signs.record(b).personBag);
    if (!sum.wantsEvidence && (same.holders != 0 || !mayBe)) {
        // Without a look at the letters.
        sum.odds += same.holders != 0 ? part * rarity(same.holders)
                    : isCompany       ? kOtherPersonOfCompany
                                      : kOtherPerson;
        return;
    }
    const auto namesA = m_signs.persons(a);
    const auto namesB = m_signs.persons(b);
    NameMatch best = NameMatch::Other;
    std::string_view bestA = namesA.empty() ? std::string_view() : namesA.front();
    std::string_view bestB = namesB.empty() ? std::string_view() : namesB.front();
    std::size_t holders = 2;
    for (const std::string_view nameA : namesA) {
        for (const std::string_view nameB : namesB) {
            const NameMatch match = matchPersons(nameA, nameB);
            if (match >= best)
                continue;
            best = match;
            bestA = nameA;
            bestB = nameB;
            const auto held = [this](std::string_view name) {
                return m_signs.holders(ValueKind::Person, DuplicateSigns::signOf(ValueKind::Person, name));
            };
            holders = std::max({std::size_t(2), held(nameA), held(nameB)});
        }
    }
    double weight = isCompany ? kOtherPersonOfCompany : kOtherPerson;
    if (best == NameMatch::Near)
        weight = kNearPerson;
    else if (best != NameMatch::Other)
        weight = part * (rarity(holders) - lossOf(best));
    sum.add(weight, personSign(best), bestA, bestB);
}

void DuplicateWeighing::weighCompanies(Row a, Row b, Sum &sum) const
{
    if (m_signs.values(a, ValueKind::Company).empty() || m_signs.values(b, ValueKind::Company).empty())
        return;
    const bool isCompany = m_signs.record(a).isCompany && m_signs.record(b).isCompany;
    const Shared same = shared(ValueKind::Company, a, b);
    const bool mayBe = canMatch(m_signs.record(a).companyBag, m_signs.record(b).companyBag);
    if (!sum.wantsEvidence && (same.holders != 0 || !mayBe)) {
        const double name = rarity(std::max<std::size_t>(2, same.holders));
        if (same.holders == 0)
            sum.odds += isCompany ? kOtherCompany : kOtherEmployer;
        else
            sum.odds += isCompany ? name + kLegalName : std::min(kMostEmployer, name * kDomainPart);
        return;
    }
    const auto namesA = m_signs.companies(a);
    const auto namesB = m_signs.companies(b);
    if (namesA.empty() || namesB.empty())
        return;
    NameMatch best = NameMatch::Other;
    std::string_view bestA = namesA.front();
    std::string_view bestB = namesB.front();
    std::size_t holders = 2;
    for (const std::string_view nameA : namesA) {
        for (const std::string_view nameB : namesB) {
            const NameMatch match = matchCompanies(nameA, nameB);
            if (match >= best)
                continue;
            best = match;
            bestA = nameA;
            bestB = nameB;
            holders = std::max<std::size_t>(
                2, m_signs.holders(ValueKind::Company, DuplicateSigns::signOf(ValueKind::Company, nameA)));
        }
    }
    double weight = isCompany ? kOtherCompany : kOtherEmployer;
    if (best != NameMatch::Other) {
        const double name = rarity(holders) - lossOf(best);
        weight = isCompany ? name + kLegalName - lossOf(best) : std::min(kMostEmployer, name * kDomainPart);
    }
    const DuplicateSign sign = best == NameMatch::Other                    ? DuplicateSign::OtherCompany
                               : best == NameMatch::Same && bestA == bestB ? DuplicateSign::SameCompany
                               : best == NameMatch::Same                   ? DuplicateSign::CompanyForm
                                                                           : DuplicateSign::SimilarCompany;
    sum.add(weight, sign, bestA, bestB);
}

void DuplicateWeighing::weighValues(Row a, Row b, Sum &sum) const
{
    const bool isCompany = m_signs.record(a).isCompany && m_signs.record(b).isCompany;
    const auto textOfValue = [&](Row row, ValueKind kind, std::uint32_t value) -> std::string_view {
        for (const std::string_view text : m_signs.texts(row, kind)) {
            if (value == 0 || DuplicateSigns::signOf(kind, text) == value)
                return text;
        }
        return {};
    };
    const auto add = [&](double weight, DuplicateSign sign, ValueKind kind, std::uint32_t value) {
        if (sum.wantsEvidence)
            sum.add(weight, sign, textOfValue(a, kind, value), textOfValue(b, kind, value));
        else
            sum.odds += weight;
    };
    const auto hasMobile = [this](Row row) {
        return std::ranges::any_of(m_signs.values(row, ValueKind::Phone), &DuplicateSigns::isMobileSign);
    };
    if (const Shared phone = shared(ValueKind::Phone, a, b); phone.holders != 0) {
        const double part = sharedPart(phone.holders);
        add(part * rarity(phone.holders), part == 1.0 ? DuplicateSign::SamePhone : DuplicateSign::SharedPhone,
            ValueKind::Phone, phone.value);
        if (!DuplicateSigns::isMobileSign(phone.value) && hasMobile(a) && hasMobile(b))
            add(isCompany ? kOtherMobileOfCompany : kOtherMobile, DuplicateSign::OtherMobile,
                ValueKind::Phone, 0);
    } else if (hasMobile(a) && hasMobile(b)) {
        add(isCompany ? kOtherMobileOfCompany : kOtherMobile, DuplicateSign::OtherMobile, ValueKind::Phone,
            0);
    }
    const auto hasBoth = [&](ValueKind kind) {
        return !m_signs.values(a, kind).empty() && !m_signs.values(b, kind).empty();
    };
    const Shared email = shared(ValueKind::Email, a, b);
    if (email.holders != 0)
        add(sharedPart(email.holders) * rarity(email.holders), DuplicateSign::SameEmail, ValueKind::Email,
            email.value);
    else if (hasBoth(ValueKind::Email) && !isCompany)
        add(kOtherEmail, DuplicateSign::OtherEmail, ValueKind::Email, 0);
    if (const Shared domain = shared(ValueKind::Domain, a, b); domain.holders != 0 && email.holders == 0)
        add(std::min(kMostDomain, kDomainPart * rarity(domain.holders)), DuplicateSign::SameDomain,
            ValueKind::Domain, domain.value);
    if (const Shared wechat = shared(ValueKind::WeChat, a, b); wechat.holders != 0)
        add(sharedPart(wechat.holders) * rarity(wechat.holders), DuplicateSign::SameWeChat, ValueKind::WeChat,
            wechat.value);
    else if (hasBoth(ValueKind::WeChat) && !isCompany)
        add(kOtherWeChat, DuplicateSign::OtherWeChat, ValueKind::WeChat, 0);
}

void DuplicateWeighing::weighRest(Row a, Row b, Sum &sum) const
{
    const RecordSigns &first = m_signs.record(a);
    const RecordSigns &second = m_signs.record(b);
    const bool isCompany = first.isCompany && second.isCompany;
    const auto add = [&](double weight, DuplicateSign sign, FieldId field) {
        if (sum.wantsEvidence)
            sum.add(weight, sign, m_signs.text(a, field), m_signs.text(b, field));
        else
            sum.odds += weight;
    };
    if (first.credit != 0 && second.credit != 0) {
        const bool isSame = first.credit == second.credit;
        add(isSame ? kCreditCode : kOtherCreditCode,
            isSame ? DuplicateSign::SameCreditCode : DuplicateSign::OtherCreditCode, FieldId::CreditCode);
    }
    if (first.key != 0 && second.key != 0 && first.key != second.key)
        add(kOtherKey, DuplicateSign::OtherKey,
            m_signs.kind() == DuplicateKind::Customers ? FieldId::Key : FieldId::ContactKey);
    if (first.city != 0 && second.city != 0) {
        if (first.city == second.city)
            sum.add(std::min(isCompany ? kMostCityOfCompany : kMostCity, rarity(m_signs.inCity(first.city))),
                    DuplicateSign::SameCity, m_signs.city(a), m_signs.city(b));
        else
            sum.add(isCompany ? kOtherCityOfCompany : kOtherCity, DuplicateSign::OtherCity, m_signs.city(a),
                    m_signs.city(b));
    }
    if (first.birthday != 0 && second.birthday != 0) {
        const auto iso = [](std::int32_t day) { return Day(day).toIso().toStdString(); };
        const bool isSame = first.birthday == second.birthday;
        sum.add(isSame ? kBirthday : kOtherBirthday,
                isSame ? DuplicateSign::SameBirthday : DuplicateSign::OtherBirthday,
                sum.wantsEvidence ? iso(first.birthday) : std::string(),
                sum.wantsEvidence ? iso(second.birthday) : std::string());
    }
    if (first.isCompany != second.isCompany)
        sum.odds += kOtherKind;
}

void DuplicateWeighing::weigh(Row a, Row b, Sum &sum) const
{
    sum.odds = kShareSame - std::log(m_size);
    weighRest(a, b, sum);
    weighValues(a, b, sum);
    // Names are compared letter by letter: only where they can still decide.
    const double most = 2 * rarity(2) + kLegalName;
    if (sum.odds + most < sum.least)
        return;
    weighPersons(a, b, sum);
    if (sum.odds + rarity(2) + kLegalName < sum.least)
        return;
    weighCompanies(a, b, sum);
}

double DuplicateWeighing::confidence(Row a, Row b, double least) const
{
    Sum sum;
    const double wanted = std::clamp(least, 1e-6, 1 - 1e-6);
    sum.least = std::log(wanted / (1 - wanted));
    weigh(a, b, sum);
    const double chance = 1.0 / (1.0 + std::exp(-sum.odds));
    return chance < least ? 0.0 : chance;
}

std::vector<DuplicateEvidence> DuplicateWeighing::evidence(Row a, Row b) const
{
    Sum sum;
    sum.wantsEvidence = true;
    weigh(a, b, sum);
    std::ranges::stable_sort(sum.items, std::greater(),
                             [](const Sum::Item &item) { return std::abs(item.weight); });
    std::vector<DuplicateEvidence> evidence;
    for (Sum::Item &item : sum.items)
        evidence.push_back(std::move(item.evidence));
    return evidence;
}

} // namespace leadbook
