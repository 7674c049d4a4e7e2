// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/feedbackterms.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace leadbook {

/// A feedback item to open.
struct NewFeedback
{
    std::int64_t customer = 0;
    std::optional<std::int64_t> contact;
    QString kind;
    QString text;
    std::optional<std::int64_t> owner; ///< absent: the owner of the customer
    std::uint8_t grade = 0xff;         ///< of the customer now, 0 = A: how soon it is due
};

/// Opens @p feedback on @p today, to be answered within the book's working days for its grade. Invalid
/// without a text; NotFound for a customer who is gone.
RecordWork addFeedback(const NewFeedback &feedback, Day today);

/// Somebody answered on @p day; one that was answered before keeps its day. NotFound where it is gone.
RecordWork answerFeedback(std::int64_t feedback, Day day);
/// It was solved on @p day by what @p resolution says, and so answered. Invalid without a resolution.
RecordWork solveFeedback(std::int64_t feedback, const QString &resolution, Day day);
/// It was not solved after all; what was said of the solution stays.
RecordWork reopenFeedback(std::int64_t feedback);

/// The book wants feedback answered within @p terms from now on.
RecordWork setFeedbackTerms(const FeedbackTerms &terms);

} // namespace leadbook
