// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lifetime/lifetimeanalysis.h"

namespace leadbook {

/// Works out customers by the models of @p analysis, which must have one of buying. Both references stay.
class CustomerReader
{
public:
    CustomerReader(const LifetimeAnalysis &analysis, const BuyingHistories &histories);

    /// The customer with the history @p at.
    CustomerLifetime read(std::size_t at) const;

private:
    double meanSpend(std::size_t at) const;
    void readRegular(CustomerLifetime &customer, const Rhythm &rhythm, double silence) const;
    void readOther(CustomerLifetime &customer, std::size_t at) const;
    void setNext(CustomerLifetime &customer, double wait) const;

    const LifetimeAnalysis &m_analysis;
    const BuyingHistories &m_histories;
    BgNbd m_model;
    double m_time;
};

} // namespace leadbook
