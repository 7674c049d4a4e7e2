// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/customerreader.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kTenth = 0.1;

/// What is expected with fewer drop-outs from now on, whoever is gone already staying away.
double aliveKept(const CustomerLifetime &customer, const PurchaseCounts &counts)
{
    return counts.alive > 0 ? counts.expected * customer.counts.alive / counts.alive : 0;
}

void addGains(CustomerLifetime &customer, double sooner, double longer)
{
    customer.gains.frequency = std::max(0.0, sooner - customer.counts.expected) * customer.earned;
    customer.gains.retention = std::max(0.0, longer - customer.counts.expected) * customer.earned;
}

} // namespace

CustomerReader::CustomerReader(const LifetimeAnalysis &analysis, const BuyingHistories &histories)
    : m_analysis(analysis)
    , m_histories(histories)
    , m_model(analysis.buying->model)
    , m_time(analysis.question.horizon)
{
}

CustomerLifetime CustomerReader::read(std::size_t at) const
{
    const std::uint32_t repeats = m_histories.repeats[at];
    CustomerLifetime customer;
    customer.meanSpend = meanSpend(at);
    customer.earned = customer.meanSpend * m_analysis.question.margin;
    const double dropOut = m_model.a / (m_model.a + m_model.b + repeats);
    const auto rhythm = regularRhythm(repeats, m_histories.last[at], m_histories.squares[at], dropOut);
    const PurchaseCounts byModel =
        purchaseCounts(m_model, repeats, m_histories.last[at], m_histories.age[at], m_time);
    customer.modelAlive = byModel.alive;
    customer.modelExpected = byModel.expected;
    if (rhythm) {
        customer.basis = LifetimeBasis::Rhythm;
        readRegular(customer, *rhythm, m_histories.age[at] - m_histories.last[at]);
    } else {
        customer.basis = repeats == 0 ? LifetimeBasis::OneOrder : LifetimeBasis::Model;
        customer.counts = byModel;
        readOther(customer, at);
    }
    customer.gains.spend = kTenth * customer.value();
    return customer;
}

double CustomerReader::meanSpend(std::size_t at) const
{
    const std::uint32_t repeats = m_histories.repeats[at];
    const double spend = std::max(0.0, m_histories.spend[at]);
    if (m_analysis.spendBasis == SpendBasis::Model)
        return m_analysis.spending->model.meanSpend(repeats, spend);
    return std::max(0.0, (m_histories.firstSpend[at] + repeats * m_histories.spend[at]) / (repeats + 1));
}

void CustomerReader::readRegular(CustomerLifetime &customer, const Rhythm &rhythm, double silence) const
{
    customer.counts = purchaseCounts(rhythm, silence, m_time);
    Rhythm faster = rhythm;
    faster.gap /= 1 + kTenth;
    // Had they always bought more often, they would have been silent for less.
    const double sooner = purchaseCounts(faster, silence / (1 + kTenth), m_time).expected;
    Rhythm truer = rhythm;
    truer.dropOut *= 1 - kTenth;
    const double longer = aliveKept(customer, purchaseCounts(truer, silence, m_time));
    addGains(customer, sooner, longer);
    setNext(customer, std::max(0.0, rhythm.gap - silence));
}

void CustomerReader::readOther(CustomerLifetime &customer, std::size_t at) const
{
    const std::uint32_t repeats = m_histories.repeats[at];
    const double age = m_histories.age[at];
    const BgNbd living = m_model.after(repeats, age);
    BgNbd faster = living;
    faster.alpha /= 1 + kTenth;
    BgNbd truer = living;
    truer.a *= 1 - kTenth;
    truer.b += living.a - truer.a;
    addGains(customer, customer.counts.alive * faster.expected(m_time),
             customer.counts.alive * truer.expected(m_time));
    if (customer.basis == LifetimeBasis::Model)
        setNext(customer, m_model.medianWait(repeats, age));
}

void CustomerReader::setNext(CustomerLifetime &customer, double wait) const
{
    constexpr double kFarthest = 36'500;
    const double days = wait * m_analysis.question.unitDays;
    if (customer.counts.alive >= 0.5 && days < kFarthest)
        customer.next = m_histories.question.calibrationEnd + static_cast<int>(std::ceil(days));
}

} // namespace leadbook
