// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <array>
#include <string_view>

namespace leadbook {

/// Rows of a table that are a customer's own, and how they are found.
struct OwnRows
{
    RecordTable table;
    std::string_view sql; ///< their ids, of customer ?1
};

/// Who the customer is: itself, its contacts, its need and its deals.
inline constexpr std::array kOwnRecords{
    OwnRows{RecordTable::Customer, "SELECT ?1"},
    OwnRows{RecordTable::CustomerExtra, "SELECT ?1"},
    OwnRows{RecordTable::CustomerContact, "SELECT id FROM customer_contact WHERE customer = ?1"},
    OwnRows{RecordTable::Contact, "SELECT DISTINCT contact FROM customer_contact WHERE customer = ?1"},
    OwnRows{RecordTable::ContactPoint,
            "SELECT id FROM contact_point WHERE customer = ?1 UNION SELECT p.id FROM customer_contact l JOIN "
            "contact_point p ON p.contact = l.contact WHERE l.customer = ?1"},
    OwnRows{RecordTable::Need, "SELECT id FROM need WHERE customer = ?1"},
    OwnRows{RecordTable::Deal, "SELECT id FROM deal WHERE customer = ?1"},
    OwnRows{RecordTable::DealExtra, "SELECT id FROM deal WHERE customer = ?1"},
};

/// What happened with it, and what else hangs on it; of interactions, purchases and orders the newest.
inline constexpr std::array kOwnEvents{
    OwnRows{RecordTable::TeamMember, "SELECT id FROM team_member WHERE customer = ?1"},
    OwnRows{RecordTable::Preference, "SELECT id FROM preference WHERE customer = ?1"},
    OwnRows{RecordTable::StageChange,
            "SELECT s.id FROM deal d JOIN stage_change s ON s.deal = d.id WHERE d.customer = ?1"},
    OwnRows{RecordTable::Quote,
            "SELECT q.id FROM deal d JOIN quote q ON q.deal = d.id WHERE d.customer = ?1"},
    OwnRows{RecordTable::DealLine,
            "SELECT l.id FROM deal d JOIN deal_line l ON l.deal = d.id WHERE d.customer = ?1"},
    OwnRows{RecordTable::SalesOrder,
            "SELECT id FROM sales_order WHERE customer = ?1 ORDER BY id DESC LIMIT 500"},
    OwnRows{RecordTable::Purchase, "SELECT id FROM purchase WHERE customer = ?1 ORDER BY day DESC LIMIT 500"},
    OwnRows{RecordTable::Interaction,
            "SELECT id FROM interaction WHERE customer = ?1 ORDER BY day DESC LIMIT 500"},
    OwnRows{RecordTable::Contract, "SELECT id FROM contract WHERE customer = ?1"},
    OwnRows{RecordTable::Payment,
            "SELECT p.id FROM contract c JOIN payment p ON p.contract = c.id WHERE c.customer = ?1"},
    OwnRows{RecordTable::SurveyAnswer, "SELECT id FROM survey_answer WHERE customer = ?1"},
    OwnRows{RecordTable::SurveyResponse, "SELECT id FROM survey_response WHERE customer = ?1"},
    OwnRows{RecordTable::Feedback, "SELECT id FROM feedback WHERE customer = ?1"},
    OwnRows{RecordTable::AccountReview, "SELECT id FROM account_review WHERE customer = ?1"},
    OwnRows{RecordTable::Task, "SELECT id FROM task WHERE customer = ?1"},
    OwnRows{RecordTable::GradeOverride, "SELECT id FROM grade_override WHERE customer = ?1"},
    OwnRows{RecordTable::FileLink, "SELECT id FROM file_link WHERE customer = ?1"},
};

} // namespace leadbook
