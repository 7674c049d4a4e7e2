// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/feedback/feedbackdesk.h"
#include "workspace/feedback/keyaccounts.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// "Open", "Overdue", "Answered" or "Solved".
QString feedbackStateLabel(const FeedbackTimes &times, Day asOf);
/// What has happened to an item, as one sentence: when it was opened, is due, was answered and solved.
QString feedbackReason(const FeedbackItem &item, Day asOf);
/// "NPS 3 on 2026-11-02: too slow".
QString lowAnswerText(const LowAnswer &answer);

/// "Green", "Amber", "Red", "Unknown".
QString healthLightLabel(HealthLight light);
/// Key of a light for files: "green", "amber", "red", "unknown".
QString healthLightKey(HealthLight light);
/// Why a part has its light, as a sentence with its figures.
QString valueReason(const KeyAccount &account, const QLocale &locale);
QString satisfactionReason(const KeyAccount &account, const QLocale &locale);
QString relationshipReason(const KeyAccount &account, const QLocale &locale);
QString reviewReason(const KeyAccount &account);
/// The sentences of the parts that make the whole what it is: those that are red or amber, else all is well.
QString healthReason(const KeyAccount &account, const QLocale &locale);
/// Why it is a key account: "grade A, among the 20 largest".
QString keyAccountCauses(const KeyAccountCause &cause);

} // namespace leadbook
