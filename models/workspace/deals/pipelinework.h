// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "snapshot/snapshot.h"
#include "workspace/record/recordwork.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// What a stage says of itself.
struct StageText
{
    QString name;                      ///< another one than those of its pipeline, whatever the letters' size
    std::optional<double> chance = {}; ///< to be won, 0-1
    std::vector<FieldId> required = {};
};

/// Who was ever in a stage.
struct StageUse
{
    std::int64_t deals = 0; ///< in it now, decided ones too, or recorded in it
    std::int64_t open = 0;  ///< of them in it and open
};

/// A new pipeline behind the others with @p stages, those of a new book where there are none. Invalid where
/// the name is blank or another pipeline's.
RecordWork addPipeline(const QString &name, const QStringList &stages = {});
RecordWork renamePipeline(std::int64_t pipeline, const QString &name);
/// Puts the pipeline at @p place among all, from 0.
RecordWork placePipeline(std::int64_t pipeline, int place);
/// Removes a pipeline with its stages; Constraint where it has deals, or is the last.
RecordWork removePipeline(std::int64_t pipeline);

/// A new stage of @p pipeline at @p place, from 0; behind the others where that is beyond them.
RecordWork addStage(std::int64_t pipeline, const StageText &text, int place);
/// Gives a stage another name, chance and required fields.
RecordWork editStage(std::int64_t stage, const StageText &text);
/// Puts the stage at @p place among those of its pipeline, from 0.
RecordWork placeStage(std::int64_t stage, int place);
/// Removes a stage that no deal is or was in; Constraint for any other, and for the last of its pipeline.
/// mergeStage() is the way out.
RecordWork removeStage(std::int64_t stage);
/// Gives the deals that are in @p stage, and what was recorded in it, to @p into, of the same pipeline, and
/// removes @p stage.
RecordWork mergeStage(const StageRow &stage, const StageRow &into);

/// How much @p stage (its id) is in use; what removeStage() refuses has deals.
StageUse stageUse(const Snapshot &snapshot, std::int64_t stage);

} // namespace leadbook
