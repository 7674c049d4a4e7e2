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
    TeamMember,
    Need,
    Preference,
    Deal,
    StageChange,
    Quote,
    DealLine,
    SalesOrder,
    Purchase,
    Interaction,
    Contract,
    Payment,
    SurveyAnswer,
    Feedback,
    Strategy,
    StrategyStep,
    Task,
    FileLink,
    DistinctCustomer,
    DistinctContact,
    GradeOverride,
    Target,
    DayOff,
    CustomField,
    CustomerExtra,
    DealExtra,
    Scheme,
    Segment,
    SavedView,
    Setting,
};

/// SQL names by RecordTable.
inline constexpr std::array<std::string_view, 38> kRecordTableNames{
    "owner",
    "product",
    "pipeline",
    "stage",
    "customer",
    "contact",
    "contact_point",
    "customer_contact",
    "team_member",
    "need",
    "preference",
    "deal",
    "stage_change",
    "quote",
    "deal_line",
    "sales_order",
    "purchase",
    "interaction",
    "contract",
    "payment",
    "survey_answer",
    "feedback",
    "strategy",
    "strategy_step",
    "task",
    "file_link",
    "distinct_customer",
    "distinct_contact",
    "grade_override",
    "target",
    "day_off",
    "custom_field",
    "customer_extra",
    "deal_extra",
    "scheme",
    "segment",
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
