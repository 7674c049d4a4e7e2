// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// The tables whose rows change sets record, undo and hash; parents before children, so that inserting in
/// this order and deleting in the reverse order never breaks a foreign key.
enum class RecordTable : std::uint8_t
{
    Owner,
    Product,
    Pipeline,
    Stage,
    Customer,
    Contact,
    ContactPoint,
    CustomerContact,
    Consent,
    TeamMember,
    Need,
    Preference,
    Deal,
    StageChange,
    Quote,
    DealLine,
    SalesOrder,
    Purchase,
    Template,
    TemplateText,
    Campaign,
    CampaignMember,
    Interaction,
    Contract,
    Payment,
    Questionnaire,
    Question,
    SurveyResponse,
    SurveyAnswer,
    Feedback,
    AccountReview,
    Strategy,
    StrategyStep,
    Task,
    Rule,
    RuleRun,
    FileLink,
    DistinctCustomer,
    DistinctContact,
    GradeOverride,
    Target,
    MarketFigure,
    DayOff,
    CustomField,
    CustomerExtra,
    DealExtra,
    Scheme,
    Segment,
    Evaluation,
    RetentionRule,
    SavedView,
    Setting,
};

/// SQL names by RecordTable.
inline constexpr std::array<std::string_view, 52> kRecordTableNames{
    "owner",
    "product",
    "pipeline",
    "stage",
    "customer",
    "contact",
    "contact_point",
    "customer_contact",
    "consent",
    "team_member",
    "need",
    "preference",
    "deal",
    "stage_change",
    "quote",
    "deal_line",
    "sales_order",
    "purchase",
    "template",
    "template_text",
    "campaign",
    "campaign_member",
    "interaction",
    "contract",
    "payment",
    "questionnaire",
    "question",
    "survey_response",
    "survey_answer",
    "feedback",
    "account_review",
    "strategy",
    "strategy_step",
    "task",
    "rule",
    "rule_run",
    "file_link",
    "distinct_customer",
    "distinct_contact",
    "grade_override",
    "target",
    "market_figure",
    "day_off",
    "custom_field",
    "customer_extra",
    "deal_extra",
    "scheme",
    "segment",
    "evaluation",
    "retention_rule",
    "saved_view",
    "setting",
};

constexpr std::string_view sqlName(RecordTable table)
{
    return kRecordTableNames[static_cast<std::size_t>(table)];
}

/// The table of an SQL name; absent where it is none of them.
std::optional<RecordTable> recordTable(std::string_view sqlName);

} // namespace leadbook
