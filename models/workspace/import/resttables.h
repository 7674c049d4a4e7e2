// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordtable.h"

#include <array>
#include <string_view>

namespace leadbook {

/// A table of another book whose rows are taken as they are (BookRest).
struct RestTable
{
    RecordTable table;
    /// What makes two rows the same beside the records that own them: SQL over the row `t`, up to an empty
    /// one.
    std::array<std::string_view, 6> same;
    std::string_view where = {}; ///< which rows are taken; empty: all
    std::string_view reset = {}; ///< a column that is not taken as it is, because it would begin to act
    int resetTo = -1;            ///< what it gets; -1: NULL
    bool isUnique = false;       ///< there is one such row at most, however many the other book has
    bool isShipped = false;      ///< `key` names one that the program ships, and there is one of a key
};

/// Parents before children. What is not here stays in the other book, as it tells of that book alone:
/// strategies and their steps, tasks, what rules did there, evaluations (they name their subject by id),
/// retention rules, targets, schemes, segments, saved views and settings.
inline constexpr std::array kRestTables{
    RestTable{RecordTable::Consent,
              {"lower(trim(t.purpose))", "t.given", "t.day", "t.until_day", "t.basis", "t.source"}},
    RestTable{.table = RecordTable::Template,
              .same = {"t.name", "t.channel", "t.purpose",
                       "(SELECT group_concat(w.line, char(10)) FROM (SELECT language || ifnull(subject, '') "
                       "|| body AS line FROM template_text WHERE template = t.id ORDER BY language, id) w)"},
              .isShipped = true},
    RestTable{.table = RecordTable::TemplateText, .same = {"t.language"}, .isUnique = true},
    RestTable{.table = RecordTable::Campaign,
              .same = {"t.name", "t.channel", "t.filter", "t.created_day", "t.seed"},
              .reset = "live",
              .resetTo = 0},
    RestTable{.table = RecordTable::CampaignMember, .same = {}, .isUnique = true},
    RestTable{.table = RecordTable::Questionnaire,
              .same = {"t.name", "t.kind",
                       "(SELECT group_concat(q.line, char(10)) FROM (SELECT kind || text || ifnull(choices, "
                       "'') AS line FROM question WHERE questionnaire = t.id ORDER BY position, id) q)"},
              .isShipped = true},
    RestTable{RecordTable::Question, {"t.kind", "t.text"}},
    RestTable{RecordTable::SurveyResponse,
              {"t.day",
               "(SELECT group_concat(a.line, char(10)) FROM (SELECT kind || ifnull(score, '') || "
               "ifnull(answer, '') AS line FROM survey_answer WHERE response = t.id ORDER BY id) a)"}},
    RestTable{RecordTable::SurveyAnswer,
              {"t.kind", "t.score", "t.answer", "t.comment"},
              "WHERE t.response IS NOT NULL"},
    RestTable{RecordTable::Feedback, {"t.opened_day", "t.kind", "t.text"}},
    RestTable{RecordTable::AccountReview, {"t.day", "t.value", "t.satisfaction", "t.relationship", "t.note"}},
    RestTable{RecordTable::MarketFigure, {"t.name", "t.day", "t.value", "t.unit", "t.source"}},
    RestTable{.table = RecordTable::Rule,
              .same = {"t.key", "t.name", "t.definition"},
              .reset = "since_day",
              .isShipped = true},
};

} // namespace leadbook
