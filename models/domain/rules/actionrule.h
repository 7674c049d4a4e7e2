// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/taskkind.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// What a rule waits for.
enum class RuleEvent : std::uint8_t
{
    Entered,      ///< came into ActionRule::customerClass
    Left,         ///< left it
    GradeFell,    ///< went to a worse grade
    NoContact,    ///< nobody was in contact for `days`
    SurveyLow,    ///< an answer of the survey `subject` (empty: of any) with a score of `score` or less
    Birthday,     ///< a contact's birthday is in `days`
    Holiday,      ///< the festival `subject`, a key of holidays.h, is in `days`
    ContractEnds, ///< a contract ends in `days`
    DealStuck,    ///< an open deal has been in its stage for `days`
};

/// Names in files and on the command line, by event.
inline constexpr std::array<std::string_view, 9> kRuleEventKeys{"entered",   "left",         "gradeFell",
                                                                "noContact", "surveyLow",    "birthday",
                                                                "holiday",   "contractEnds", "dealStuck"};

/// The task that a rule sets.
struct RuleTask
{
    TaskKind kind = TaskKind::Call;
    QString title;
    int days = 0; ///< after the event

    friend bool operator==(const RuleTask &, const RuleTask &) = default;
};

/// "When this happens with a customer, then do that": a task, a tag, another owner, the draft of a mail; each
/// of them may be missing, but not all.
struct ActionRule
{
    static constexpr int kMostDays = 3'650;

    std::int64_t id = 0; ///< in the book; 0: not written yet
    QString key;         ///< of a shipped one, the same in every language; else empty
    QString name;
    Day since; ///< in use since; no day: not in use

    RuleEvent event = RuleEvent::Entered;
    QString customerClass; ///< see strategies/strategyclass.h
    QString subject;       ///< of the survey or the holiday
    int days = 0;
    double score = 0;
    QString who; ///< a filter over people that the customer passes too; empty: everybody

    std::optional<RuleTask> task;
    QString tag;
    std::int64_t owner = 0; ///< id; 0: stays
    QString mail;           ///< what the mail is about that is to be drafted: a task of kind mail is set
    QString mailTemplate;   ///< that it is written with, see templateReference(); empty: none

    bool isInUse() const { return since.isValid(); }

    friend bool operator==(const ActionRule &, const ActionRule &) = default;
};

/// Whether the event looks at a class, a subject, days or a score.
bool usesClass(RuleEvent event);
bool usesSubject(RuleEvent event);
bool usesDays(RuleEvent event);
bool usesScore(RuleEvent event);

/// What column `definition` of the book holds: everything but id, key, name and since.
QByteArray ruleJson(const ActionRule &rule);
/// Reads that into @p rule. Invalid with one sentence; keys of later versions are left out.
Status readRuleJson(const QByteArray &json, ActionRule &rule);

/// Invalid, with one sentence that says what is missing, unless the rule can be used.
Status checkRule(const ActionRule &rule);

/// The rules that come with the program, in the user's language, none of them in use.
std::vector<ActionRule> shippedRules();

/// Everything that people read of them, as declared; translation context "ShippedRules".
std::span<const char *const> shippedRuleTexts();

/// A shipped rule as a book keeps it: texts that nobody changed in English, so that they are read in the
/// language of whoever looks. Any other rule as it is.
ActionRule keptRule(const ActionRule &shown);
/// That rule in the user's language.
ActionRule shownRule(const ActionRule &kept);

} // namespace leadbook
