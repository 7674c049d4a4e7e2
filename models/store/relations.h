// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace leadbook {

/// What becomes of a child when the record it refers to is removed.
enum class OnRemoval : std::uint8_t
{
    Owned,   ///< it goes too
    Cleared, ///< its reference becomes NULL
    Kept     ///< it stays and forbids the removal
};

/// One reference of the schema: @p column of @p child holds an id of @p parent, or NULL.
struct Relation
{
    RecordTable child;
    std::string_view column;
    RecordTable parent;
    OnRemoval rule;
};

/// All foreign keys between recorded tables (a test compares them with the schema). SQLite cascades nothing,
/// so that a change set holds every removed row.
inline constexpr std::array kRelations{
    Relation{RecordTable::Stage, "pipeline", RecordTable::Pipeline, OnRemoval::Kept},
    Relation{RecordTable::Customer, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Customer, "parent", RecordTable::Customer, OnRemoval::Cleared},
    Relation{RecordTable::Customer, "referred_by", RecordTable::Customer, OnRemoval::Cleared},
    Relation{RecordTable::ContactPoint, "contact", RecordTable::Contact, OnRemoval::Owned},
    Relation{RecordTable::ContactPoint, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::CustomerContact, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::CustomerContact, "contact", RecordTable::Contact, OnRemoval::Owned},
    Relation{RecordTable::Consent, "contact", RecordTable::Contact, OnRemoval::Owned},
    Relation{RecordTable::TeamMember, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::TeamMember, "owner", RecordTable::Owner, OnRemoval::Owned},
    Relation{RecordTable::Need, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Preference, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Preference, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::Deal, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Deal, "pipeline", RecordTable::Pipeline, OnRemoval::Kept},
    Relation{RecordTable::Deal, "stage", RecordTable::Stage, OnRemoval::Cleared},
    Relation{RecordTable::Deal, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Deal, "product", RecordTable::Product, OnRemoval::Cleared},
    Relation{RecordTable::StageChange, "deal", RecordTable::Deal, OnRemoval::Owned},
    Relation{RecordTable::StageChange, "stage", RecordTable::Stage, OnRemoval::Cleared},
    Relation{RecordTable::StageChange, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Quote, "deal", RecordTable::Deal, OnRemoval::Owned},
    Relation{RecordTable::DealLine, "deal", RecordTable::Deal, OnRemoval::Owned},
    Relation{RecordTable::DealLine, "product", RecordTable::Product, OnRemoval::Cleared},
    Relation{RecordTable::SalesOrder, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Purchase, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Purchase, "sales_order", RecordTable::SalesOrder, OnRemoval::Cleared},
    Relation{RecordTable::Purchase, "product", RecordTable::Product, OnRemoval::Cleared},
    Relation{RecordTable::TemplateText, "template", RecordTable::Template, OnRemoval::Owned},
    Relation{RecordTable::Campaign, "template", RecordTable::Template, OnRemoval::Cleared},
    Relation{RecordTable::Campaign, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::CampaignMember, "campaign", RecordTable::Campaign, OnRemoval::Owned},
    Relation{RecordTable::CampaignMember, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::CampaignMember, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Interaction, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "deal", RecordTable::Deal, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "product", RecordTable::Product, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "campaign", RecordTable::Campaign, OnRemoval::Cleared},
    Relation{RecordTable::Interaction, "template", RecordTable::Template, OnRemoval::Cleared},
    Relation{RecordTable::Contract, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Contract, "deal", RecordTable::Deal, OnRemoval::Cleared},
    Relation{RecordTable::Payment, "contract", RecordTable::Contract, OnRemoval::Owned},
    Relation{RecordTable::Question, "questionnaire", RecordTable::Questionnaire, OnRemoval::Owned},
    Relation{RecordTable::SurveyResponse, "questionnaire", RecordTable::Questionnaire, OnRemoval::Owned},
    Relation{RecordTable::SurveyResponse, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::SurveyResponse, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::SurveyResponse, "interaction", RecordTable::Interaction, OnRemoval::Cleared},
    Relation{RecordTable::SurveyResponse, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::SurveyAnswer, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::SurveyAnswer, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::SurveyAnswer, "response", RecordTable::SurveyResponse, OnRemoval::Owned},
    Relation{RecordTable::SurveyAnswer, "question", RecordTable::Question, OnRemoval::Cleared},
    Relation{RecordTable::Feedback, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Feedback, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::Feedback, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Feedback, "product", RecordTable::Product, OnRemoval::Cleared},
    Relation{RecordTable::AccountReview, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::AccountReview, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Strategy, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::StrategyStep, "strategy", RecordTable::Strategy, OnRemoval::Owned},
    Relation{RecordTable::Task, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Task, "contact", RecordTable::Contact, OnRemoval::Cleared},
    Relation{RecordTable::Task, "deal", RecordTable::Deal, OnRemoval::Cleared},
    Relation{RecordTable::Task, "owner", RecordTable::Owner, OnRemoval::Cleared},
    Relation{RecordTable::Task, "step", RecordTable::StrategyStep, OnRemoval::Cleared},
    Relation{RecordTable::RuleRun, "rule", RecordTable::Rule, OnRemoval::Owned},
    Relation{RecordTable::RuleRun, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::RuleRun, "task", RecordTable::Task, OnRemoval::Cleared},
    Relation{RecordTable::FileLink, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::FileLink, "deal", RecordTable::Deal, OnRemoval::Owned},
    Relation{RecordTable::DistinctCustomer, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::DistinctCustomer, "other", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::DistinctContact, "contact", RecordTable::Contact, OnRemoval::Owned},
    Relation{RecordTable::DistinctContact, "other", RecordTable::Contact, OnRemoval::Owned},
    Relation{RecordTable::GradeOverride, "customer", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::Target, "owner", RecordTable::Owner, OnRemoval::Owned},
    Relation{RecordTable::CustomerExtra, "id", RecordTable::Customer, OnRemoval::Owned},
    Relation{RecordTable::DealExtra, "id", RecordTable::Deal, OnRemoval::Owned},
    Relation{RecordTable::Segment, "owner", RecordTable::Owner, OnRemoval::Cleared},
};

} // namespace leadbook
