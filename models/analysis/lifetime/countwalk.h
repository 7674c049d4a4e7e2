// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/bgnbd.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace leadbook {

/// Goes through the numbers of purchases that a customer may make within a time, from 0 up: how likely each
/// is. The terms of P(X(t) = n) in the BG/NBD paper, each made from the one before.
class CountWalk
{
public:
    CountWalk(const BgNbd &model, double time)
        : m_model(model)
        , m_share(time / (model.alpha + time))
        , m_logSteady(-model.r * std::log1p(time / model.alpha))
        , m_isTiny(m_logSteady < kTiny)
        , m_steady(m_isTiny ? 0 : std::exp(m_logSteady))
    {
    }

    std::uint32_t count() const { return m_count; }
    /// The chance of exactly that many.
    double probability() const
    {
        return m_kept * m_steady + (m_count > 0 ? m_stopped * std::max(0.0, 1 - m_below) : 0);
    }
    /// The chance of more than that many: not to have dropped out in that many, and time for one more.
    double more() const { return m_kept * std::max(0.0, 1 - m_below - m_steady); }

    void advance()
    {
        const double n = m_count;
        m_below += m_steady;
        const double ratio = (m_model.r + n) / (n + 1) * m_share;
        if (m_isTiny) {
            m_logSteady += std::log(ratio);
            m_isTiny = m_logSteady < kTiny;
            m_steady = m_isTiny ? 0 : std::exp(m_logSteady);
        } else {
            m_steady *= ratio;
        }
        m_stopped = m_count == 0 ? m_model.a / (m_model.a + m_model.b)
                                 : m_stopped * (m_model.b + n - 1) / (m_model.a + m_model.b + n);
        m_kept *= (m_model.b + n) / (m_model.a + m_model.b + n);
        ++m_count;
    }

private:
    static constexpr double kTiny = -650; ///< logarithms below it are of numbers without all their digits

    BgNbd m_model;
    double m_share;     ///< t / (alpha + t)
    double m_logSteady; ///< of m_steady while it is tiny
    bool m_isTiny;
    double m_steady;      ///< P(n purchases of somebody who never drops out): negative binomial
    double m_below = 0;   ///< the same for fewer than n
    double m_kept = 1;    ///< B(a, b + n) / B(a, b)
    double m_stopped = 0; ///< B(a + 1, b + n - 1) / B(a, b)
    std::uint32_t m_count = 0;
};

} // namespace leadbook
