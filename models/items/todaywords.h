// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/today/todayfacts.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// The grade of @p customer as its scheme calls it, in the user's language; empty where it has none.
QString gradeWords(const View &view, Row customer);
/// What is to be done: "Call", or as the task is called; a mail with a template says so.
QString doWords(const TodayFacts &facts, const TodayItem &item);
/// Why now, in one line: "No contact for 15 days (B: every 14)".
QString whyWords(const TodayFacts &facts, const TodayItem &item, const QLocale &locale);
/// "2 days overdue", "today", "tomorrow".
QString dueWords(const TodayItem &item, Day today);
/// What a task that @p item becomes when it is put off asks for: "Call", "Answer the enquiry".
QString plannedTitle(const TodayFacts &facts, const TodayItem &item);

} // namespace leadbook
