// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/feedbackfigures.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/feedbackterms.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One feedback item with whom it is about.
struct FeedbackItem
{
    std::int64_t id = 0;
    std::int64_t customer = 0;
    QString customerName;
    QString contactName; ///< empty: nobody in particular
    QString kind;
    QString text;
    std::int64_t owner = 0; ///< 0: nobody
    QString ownerName;
    QString product;
    QString resolution;
    FeedbackTimes times;
    std::uint8_t grade = 0xff; ///< of the customer now, 0 = A
    Money value;               ///< of the customer now
};

/// An answer to a survey that asks for an answer of ours and is no feedback item yet.
struct LowAnswer
{
    std::int64_t answer = 0; ///< id
    std::int64_t customer = 0;
    QString customerName;
    QString survey; ///< NPS or CSAT
    double score = 0;
    Day day;
    QString text; ///< what was written beside the score
};

/// All feedback of a book.
struct FeedbackDesk
{
    FeedbackTerms terms;
    /// Those not solved first, by grade, then the greatest value, then what is due first; solved ones behind
    /// them, the last solved first.
    std::vector<FeedbackItem> items;
    FeedbackFigures figures;
    std::vector<LowAnswer> low; ///< newest first
};

/// The name under which a book keeps its FeedbackTerms.
inline constexpr std::string_view kFeedbackTermsSetting = "feedbackDays";
/// NPS of at most 6 and CSAT of at most 2 of the last days ask for an answer of ours.
inline constexpr int kLowAnswerDays = 90;

/// Reads it of the book @p path as of the view's day. In a worker. Errors: Io, Corrupt, Cancelled.
Result<FeedbackDesk> feedbackDesk(const QString &path, const View &view, const Progress &progress);

/// Within how many working days the book wants feedback answered.
Result<FeedbackTerms> readTerms(sqlite3 *database);

} // namespace leadbook
