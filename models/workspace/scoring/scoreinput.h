// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/listcolumn.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What a score is to learn.
struct ScoreRequest
{
    QString target;      ///< a customer's field, empty: from won and lost deals
    QString value;       ///< the value that means won; empty: yes, 1, won and the like
    QStringList without; ///< fields that it must not learn from
    std::optional<int>
        folds;    ///< row i is held out in fold i mod folds; absent: in time where days are known, else 5
    QString date; ///< of a target: the field with the day a customer came in; empty: "created"
};

/// What became of a row.
enum class ScoreOutcome : std::uint8_t
{
    Lost = 0,
    Won = 1,
    Open = 2, ///< not known: only scored
};

/// Rows to learn from, in import order: customers, or deals.
struct ScoreInput
{
    ScoreTable table;
    std::vector<std::uint8_t> outcome; ///< ScoreOutcome by row
    std::vector<Row> customer;         ///< by row, kNoRow = none
    std::vector<Day> opened;           ///< by row: of a deal, or when the customer came in
    std::vector<Day> closed;           ///< of deals, by row; empty for customers
    std::string date;                  ///< key of the field that @c opened is from, empty for deals
};

/// The field of people called @p name: its key, or the name of a field of the user's own.
std::optional<FieldRef> findScoreField(const Snapshot &snapshot, const QString &name);

/// Gathers what @p request asks for. Of customers all fields that describe them; of deals what was knowable
/// on the day they were opened. Never grades, stages, or what else is made from the outcome. Errors: Invalid,
/// Cancelled. Any thread.
Result<ScoreInput> gatherScoreInput(const View &view, const ScoreRequest &request, const Progress &progress);

} // namespace leadbook
