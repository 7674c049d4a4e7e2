// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/feedbackfigures.h"
#include "core/day.h"
#include "core/money.h"
#include "core/result.h"
#include "domain/surveyscale.h"
#include "domain/taskkind.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Something to be done, or that was done.
struct RecordTask
{
    std::int64_t id = 0;
    QString title;
    Day due;
    Day done; ///< no day: still to do
    QString owner;
    QString note;
    QString repeats;                      ///< the rule as iCalendar writes it; empty: it does not repeat
    TaskEnding ending = TaskEnding::Done; ///< of one that is over
    QString reason;                       ///< why it was not needed
    bool isDraft = false;                 ///< a mail with a template, see taskmail.h
};

/// One line of an order.
struct RecordLine
{
    QString product; ///< its name, else the category
    std::optional<double> quantity;
    Money amount;
};

/// What was bought together: the lines of one order number, or a line without one.
struct RecordOrder
{
    QString number;
    Day day; ///< of its newest line
    Money total;
    QString currency; ///< empty where none is said, or the lines differ; then there is no total
    std::vector<RecordLine> lines;
    std::int64_t lineTotal = 0; ///< also those beyond kLinesOfOrder
};

struct RecordSurvey
{
    std::int64_t id = 0;
    QString kind;
    std::optional<double> score;
    Day day;
    QString comment;
    QString contact;
    QString question; ///< of a questionnaire; empty for an answer that came alone
    QString answer;   ///< the choice or the text
};

/// What the customer said that wants an answer of ours.
struct RecordFeedback
{
    std::int64_t id = 0;
    QString kind;
    QString text;
    QString owner;
    QString resolution;
    FeedbackTimes times;
};

/// A review of the customer as a key account; ratings are 1 (bad) to 5.
struct RecordReview
{
    std::int64_t id = 0;
    Day day;
    std::array<std::optional<int>, 3> ratings; ///< value, satisfaction, relationship
    Day next;
    QString note;
};

enum class PaymentState : std::uint8_t
{
    Due,
    Overdue,
    Paid
};

/// One payment of a contract's plan.
struct RecordPayment
{
    std::int64_t id = 0;
    Day due;
    Money amount;
    Day paidOn;
    Money paid; ///< not known where nothing was paid
    PaymentState state = PaymentState::Due;

    /// What is still to come.
    Money open() const;
};

struct RecordContract
{
    std::int64_t id = 0;
    QString number;
    Day signedOn;
    Day start;
    Day end;
    Money amount;
    QString currency;
    QString terms;
    std::vector<RecordPayment> payments; ///< by the day they are due
    Money paid;                          ///< sums of the plan
    Money due;                           ///< still to come, not yet overdue
    Money overdue;
};

/// One version of a quote, with its deal.
struct RecordQuote
{
    std::int64_t id = 0;
    QString deal;
    int version = 0;
    Day day;
    Money amount;
    QString currency;
    std::optional<double> discount;
    Day validUntil;
    QString file;
};

/// How another customer stands to the one shown.
enum class RelativeKind : std::uint8_t
{
    Parent,
    Sister,
    Subsidiary,
    ReferredBy,
    HasReferred
};

struct RecordRelative
{
    RelativeKind relation = RelativeKind::Parent;
    std::int64_t id = 0;
    QString name;
};

/// A file or page that belongs to the customer or one of its deals; it stays where it is.
struct RecordFile
{
    std::int64_t id = 0;
    QString label;
    QString target;
    Day added;
    QString deal;
};

/// What hangs on a customer beside contacts, deals and the timeline.
struct RecordParts
{
    std::vector<RecordTask> tasks;        ///< to do by day, then done ones, newest first
    std::vector<RecordOrder> orders;      ///< newest first
    std::int64_t orderTotal = 0;          ///< also those beyond kOrders
    std::vector<RecordSurvey> surveys;    ///< newest first
    std::vector<RecordFeedback> feedback; ///< not solved first, then newest first
    std::vector<RecordReview> reviews;    ///< newest first
    std::vector<RecordContract> contracts;
    std::vector<RecordQuote> quotes; ///< newest first
    std::vector<RecordRelative> relatives;
    std::vector<RecordFile> files;
    /// Open deals past the analysis of needs although none of the contacts is known to decide.
    std::vector<std::int64_t> dealsWithoutDecider;
};

/// At most this many of each kind are read; orders with at most kLinesOfOrder lines each.
inline constexpr int kOrders = 100;
inline constexpr int kLinesOfOrder = 20;
inline constexpr int kPartRows = 200;

/// Reads the parts of @p customer, with payments overdue as of @p today; empty for a customer who is gone.
/// Any thread with its own connection.
Result<RecordParts> readRecordParts(sqlite3 *database, std::int64_t customer, Day today);

} // namespace leadbook
