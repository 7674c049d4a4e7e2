// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <QCoreApplication>

namespace leadbook {

// The values of the choice fields, as stored, in files and in the user's words; see field.cpp for who has
// which.

inline constexpr Choice kKinds[] = {
    {0, "company", QT_TRANSLATE_NOOP("Choice", "Company")},
    {1, "person", QT_TRANSLATE_NOOP("Choice", "Person")},
};

inline constexpr Choice kStatuses[] = {
    {0, "lead", QT_TRANSLATE_NOOP("Choice", "Lead")},
    {1, "active", QT_TRANSLATE_NOOP("Choice", "Active")},
    {2, "invalid", QT_TRANSLATE_NOOP("Choice", "Invalid")},
};

inline constexpr Choice kRoles[] = {
    {0, "decisionMaker", QT_TRANSLATE_NOOP("Choice", "Decision maker")},
    {1, "influencer", QT_TRANSLATE_NOOP("Choice", "Influencer")},
    {2, "user", QT_TRANSLATE_NOOP("Choice", "User")},
    {3, "purchasing", QT_TRANSLATE_NOOP("Choice", "Purchasing")},
    {4, "technical", QT_TRANSLATE_NOOP("Choice", "Technical")},
    {5, "finance", QT_TRANSLATE_NOOP("Choice", "Finance")},
};

inline constexpr Choice kNeeds[] = {
    {0, "unknown", QT_TRANSLATE_NOOP("Choice", "Unknown")},
    {1, "unclear", QT_TRANSLATE_NOOP("Choice", "Unclear")},
    {2, "partly", QT_TRANSLATE_NOOP("Choice", "Partly clear")},
    {3, "clear", QT_TRANSLATE_NOOP("Choice", "Clear")},
};

inline constexpr Choice kGenders[] = {
    {0, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
    {1, "female", QT_TRANSLATE_NOOP("Choice", "Female")},
    {2, "male", QT_TRANSLATE_NOOP("Choice", "Male")},
};

inline constexpr Choice kFlags[] = {
    {0, "no", QT_TRANSLATE_NOOP("Choice", "No")},
    {1, "yes", QT_TRANSLATE_NOOP("Choice", "Yes")},
};

inline constexpr Choice kGrades[] = {
    {0, "A", QT_TRANSLATE_NOOP("Choice", "A")},
    {1, "B", QT_TRANSLATE_NOOP("Choice", "B")},
    {2, "C", QT_TRANSLATE_NOOP("Choice", "C")},
    {3, "D", QT_TRANSLATE_NOOP("Choice", "D")},
};

inline constexpr Choice kInteractionBands[] = {
    {0, "veryLow", QT_TRANSLATE_NOOP("Choice", "Very low")},
    {1, "low", QT_TRANSLATE_NOOP("Choice", "Low")},
    {2, "frequent", QT_TRANSLATE_NOOP("Choice", "Frequent")},
};

/// By LifeCycle.
inline constexpr Choice kLifeCycles[] = {
    {0, "potential", QT_TRANSLATE_NOOP("Choice", "Potential")},
    {1, "initial", QT_TRANSLATE_NOOP("Choice", "Initial")},
    {2, "growth", QT_TRANSLATE_NOOP("Choice", "Growth")},
    {3, "mature", QT_TRANSLATE_NOOP("Choice", "Mature")},
    {4, "churned", QT_TRANSLATE_NOOP("Choice", "Churned")},
};

inline constexpr Choice kQuarters[] = {
    {1, "Q1", QT_TRANSLATE_NOOP("Choice", "January to March")},
    {2, "Q2", QT_TRANSLATE_NOOP("Choice", "April to June")},
    {3, "Q3", QT_TRANSLATE_NOOP("Choice", "July to September")},
    {4, "Q4", QT_TRANSLATE_NOOP("Choice", "October to December")},
};

/// By SatisfactionLevel.
inline constexpr Choice kSatisfactions[] = {
    {0, "high", QT_TRANSLATE_NOOP("Choice", "Satisfied")},
    {1, "medium", QT_TRANSLATE_NOOP("Choice", "Partly satisfied")},
    {2, "low", QT_TRANSLATE_NOOP("Choice", "Dissatisfied")},
};

inline constexpr Choice kInteractionKinds[] = {
    {0, "call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {1, "email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {2, "meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {3, "visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
    {4, "message", QT_TRANSLATE_NOOP("Choice", "Message")},
    {5, "wechat", QT_TRANSLATE_NOOP("Choice", "WeChat or social")},
    {6, "event", QT_TRANSLATE_NOOP("Choice", "Event")},
    {7, "webVisit", QT_TRANSLATE_NOOP("Choice", "Web visit")},
    {8, "enquiry", QT_TRANSLATE_NOOP("Choice", "Enquiry")},
    {9, "usage", QT_TRANSLATE_NOOP("Choice", "Usage")},
    {10, "trial", QT_TRANSLATE_NOOP("Choice", "Trial")},
    {11, "note", QT_TRANSLATE_NOOP("Choice", "Note")},
    {12, "other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

inline constexpr Choice kDirections[] = {
    {0, "out", QT_TRANSLATE_NOOP("Choice", "From us")},
    {1, "in", QT_TRANSLATE_NOOP("Choice", "From the customer")},
};

/// By DealOutcome.
inline constexpr Choice kDealOutcomes[] = {
    {0, "open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {1, "won", QT_TRANSLATE_NOOP("Choice", "Won")},
    {2, "lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
};

/// By NpsClass.
inline constexpr Choice kNpsClasses[] = {
    {0, "promoter", QT_TRANSLATE_NOOP("Choice", "Promoter (9–10)")},
    {1, "passive", QT_TRANSLATE_NOOP("Choice", "Passive (7–8)")},
    {2, "detractor", QT_TRANSLATE_NOOP("Choice", "Detractor (0–6)")},
};

} // namespace leadbook
