// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surveyfigure.h"

#include "analysis/winrates.h"
#include "domain/surveyscale.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kDeviations = 1.959963984540054; // 95 %
constexpr double kAdded = 3;                      // answers of the adjusted interval
constexpr double kAddedEnd = 0.75;
constexpr double kLeastSatisfied = 4;
constexpr double kTopOfScale = 5;

SurveyFigure npsFigure(const SurveyTally &tally)
{
    const auto answers = static_cast<double>(tally.answers);
    const double value = static_cast<double>(tally.good - tally.bad) / answers;
    const double more = answers + kAdded;
    const double good = (static_cast<double>(tally.good) + kAddedEnd) / more;
    const double bad = (static_cast<double>(tally.bad) + kAddedEnd) / more;
    const double middle = good - bad;
    const double half = kDeviations * std::sqrt((good + bad - middle * middle) / more);
    // Drawn towards 0 by the answers added, the interval still holds the figure itself.
    return {value, std::clamp(middle - half, -1.0, value), std::clamp(middle + half, value, 1.0)};
}

SurveyFigure meanFigure(const SurveyTally &tally)
{
    const double mean = tally.mean();
    if (tally.answers < 2)
        return {mean, mean, mean};
    const auto answers = static_cast<double>(tally.answers);
    const double variance = std::max(0.0, (tally.squares - answers * mean * mean) / (answers - 1));
    const double half = kDeviations * std::sqrt(variance / answers);
    return {mean, mean - half, mean + half};
}

} // namespace

SurveyTally &SurveyTally::operator+=(const SurveyTally &other)
{
    answers += other.answers;
    good += other.good;
    bad += other.bad;
    sum += other.sum;
    squares += other.squares;
    return *this;
}

void addScore(SurveyTally &tally, SurveyMeasure measure, double score)
{
    if (!std::isfinite(score))
        return;
    if (measure == SurveyMeasure::Nps) {
        const auto found = npsClass(score);
        if (!found)
            return;
        tally.good += *found == NpsClass::Promoter ? 1 : 0;
        tally.bad += *found == NpsClass::Detractor ? 1 : 0;
    } else if (measure == SurveyMeasure::Satisfied) {
        if (score < 1 || score > kTopOfScale)
            return;
        ++(score >= kLeastSatisfied ? tally.good : tally.bad);
    }
    ++tally.answers;
    tally.sum += score;
    tally.squares += score * score;
}

SurveyFigure surveyFigure(const SurveyTally &tally, SurveyMeasure measure)
{
    if (tally.answers == 0)
        return {};
    if (measure == SurveyMeasure::Nps)
        return npsFigure(tally);
    if (measure == SurveyMeasure::Mean)
        return meanFigure(tally);
    const WinCount satisfied{tally.answers, tally.good};
    const RateInterval interval = wilsonInterval(satisfied);
    return {satisfied.rate(), interval.low, interval.high};
}

} // namespace leadbook
