// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/treerules.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <cstdint>

namespace leadbook {

/// A question that is often asked: who, among whom.
struct ReadyQuestion
{
    QString key;      ///< "churned"
    QString label;    ///< in the user's language: "Who churned"
    QString question; ///< a filter
    QString among;    ///< a filter; empty: everybody
};

/// Who churned, is at risk, won a deal, bought again.
QList<ReadyQuestion> readyQuestions();

/// "1,203 of 9,800 customers: yes (12 %)"
QString answerSentence(std::int64_t yes, std::int64_t customers, const QLocale &locale);
/// Why there is nothing to explain and what to do: nobody was asked, nobody or everybody answers yes; empty
/// where answers differ.
QString sameAnswerSentence(std::int64_t yes, std::int64_t customers);
/// How often the rules are right, or that there is nothing to tell.
QString tellingSentence(const TreeAnswer &answer, const QLocale &locale);

} // namespace leadbook
