// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// Within how many working days feedback of a customer of grade A, B, C, D is to be answered; others wait as
/// long as D.
struct FeedbackTerms
{
    static constexpr int kMostDays = 90;
    std::array<int, 4> days{1, 2, 3, 5};

    int of(std::uint8_t grade) const { return days[grade < days.size() ? grade : days.size() - 1]; }
    /// "1, 2, 3, 5", as people and the book's settings write it.
    QString text() const;
    friend bool operator==(const FeedbackTerms &, const FeedbackTerms &) = default;
};

/// Reads that again: four whole numbers of 0 to kMostDays. Invalid with one sentence.
Result<FeedbackTerms> readFeedbackTerms(const QString &text);

/// What feedback is mostly about, in the user's language: complaint, problem, wish, praise, question.
QStringList feedbackKinds();

} // namespace leadbook
