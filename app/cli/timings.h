// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QJsonObject>

#include <utility>
#include <vector>

namespace leadbook::cli {

/// Durations of one kind of work, in milliseconds.
class Timings
{
public:
    Timings() = default;
    explicit Timings(std::vector<double> milliseconds)
        : m_milliseconds(std::move(milliseconds))
    {
    }

    void add(double milliseconds) { m_milliseconds.push_back(milliseconds); }
    /// Times @p work and passes its result on.
    template <typename Work> auto time(Work &&work)
    {
        const Stopwatch stopwatch;
        auto result = work();
        add(stopwatch.seconds() * 1000);
        return result;
    }

    bool isEmpty() const { return m_milliseconds.empty(); }
    /// Of at least one duration.
    double median() const { return ranked(0.5); }
    double worst() const { return ranked(1); }
    /// The smallest duration that 99 of 100 do not exceed.
    double p99() const { return ranked(0.99); }
    /// `{median worst p99}`.
    QJsonObject toJson() const;

private:
    double ranked(double share) const;

    std::vector<double> m_milliseconds;
};

/// The most memory the program has held so far, in MB (VmHWM); 0 where the system does not tell.
double peakMegabytes();

} // namespace leadbook::cli
