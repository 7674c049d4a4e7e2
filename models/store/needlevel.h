// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// SQL: the level of a row of "need", 0 unknown to 3 clear. Where nobody judged it, it follows from the
/// evidence (grading.md): half one is the product or its use, half two are two of budget, date and decision
/// maker; a row that says nothing is unknown. A macro, as literals are joined to it.
#define LEADBOOK_NEED_LEVEL                                                                                  \
    "CASE WHEN level IS NOT NULL THEN level "                                                                \
    "WHEN coalesce(product, usage, budget, wanted_day, decision_maker) IS NULL THEN 0 "                      \
    "ELSE 1 + (product IS NOT NULL OR usage IS NOT NULL) "                                                   \
    "+ ((budget IS NOT NULL) + (wanted_day IS NOT NULL) + (decision_maker IS NOT NULL) >= 2) END"

} // namespace leadbook
