// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/entry.h"
#include "workspace/record/wholerecord.h"

#include <QLocale>

namespace leadbook {

/// The kinds of events as the filter of the timeline names them: "Contacts", "Deals" …
QString eventKindLabel(RecordEvent::Kind kind);

/// "Call, 14 min", "Deal won", "City changed": what happened, when, and what was said.
Entry eventEntry(const RecordEvent &event, Day today, const QLocale &locale);
/// Title, when it is due or was done, whose it is.
Entry taskEntry(const RecordTask &task, Day today, const QLocale &locale);
/// Day and number, total, one line for each thing bought.
Entry orderEntry(const RecordOrder &order, Day today, const QLocale &locale);
/// "NPS: 9 of 10, promoter".
Entry surveyEntry(const RecordSurvey &survey, Day today, const QLocale &locale);
/// What was said and what became of it.
Entry feedbackEntry(const RecordFeedback &feedback, Day today, const QLocale &locale);
/// Ratings of a review and when the next one is.
Entry reviewEntry(const RecordReview &review, Day today, const QLocale &locale);
/// Number and amount; term; sums and payments.
Entry contractEntry(const RecordContract &contract, Day today, const QLocale &locale);
/// "Quote 2 for Line 3", amount, until when it is valid.
Entry quoteEntry(const RecordQuote &quote, Day today, const QLocale &locale);
/// Name, and how it stands to the customer.
Entry relativeEntry(const RecordRelative &relative);
/// Label or name, and where it lies.
Entry fileEntry(const RecordFile &file, Day today, const QLocale &locale);
/// "Group of 3 companies: revenue …, open …"; empty where there is no group.
QString groupText(const GroupSums &group, const QLocale &locale);

} // namespace leadbook
