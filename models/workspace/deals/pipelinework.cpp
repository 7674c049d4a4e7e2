// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/pipelinework.h"

#include "core/text.h"
#include "domain/changelabel.h"
#include "workspace/deals/pipelinewriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace leadbook {

RecordWork addPipeline(const QString &name, const QStringList &stages)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add pipeline “%1”"), name.trimmed()),
            [name, stages](Editor &editor) { return PipelineWriter(editor).addPipeline(name, stages); }};
}

RecordWork renamePipeline(std::int64_t pipeline, const QString &name)
{
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Rename a pipeline to “%1”"), name.trimmed()),
        [pipeline, name](Editor &editor) { return PipelineWriter(editor).renamePipeline(pipeline, name); }};
}

RecordWork placePipeline(std::int64_t pipeline, int place)
{
    return {
        writtenLabel(QT_TRANSLATE_NOOP("Change", "Order of the pipelines")),
        [pipeline, place](Editor &editor) { return PipelineWriter(editor).placePipeline(pipeline, place); }};
}

RecordWork removePipeline(std::int64_t pipeline)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove a pipeline")),
            [pipeline](Editor &editor) { return PipelineWriter(editor).removePipeline(pipeline); }};
}

RecordWork addStage(std::int64_t pipeline, const StageText &text, int place)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Add stage “%1”"), text.name.trimmed()),
            [pipeline, text, place](Editor &editor) {
                return PipelineWriter(editor).addStage(pipeline, text, place);
            }};
}

RecordWork editStage(std::int64_t stage, const StageText &text)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Edit stage “%1”"), text.name.trimmed()),
            [stage, text](Editor &editor) { return PipelineWriter(editor).editStage(stage, text); }};
}

RecordWork placeStage(std::int64_t stage, int place)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Order of the stages")),
            [stage, place](Editor &editor) { return PipelineWriter(editor).placeStage(stage, place); }};
}

RecordWork removeStage(std::int64_t stage)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove a stage")),
            [stage](Editor &editor) { return PipelineWriter(editor).removeStage(stage); }};
}

RecordWork mergeStage(const StageRow &stage, const StageRow &into)
{
    return {writtenLabel(QT_TRANSLATE_NOOP("Change", "Remove stage “%1” and keep its deals"),
                         toQString(stage.name)),
            [from = stage.id, to = into.id](Editor &editor) {
                return PipelineWriter(editor).mergeStage(from, to);
            }};
}

StageUse stageUse(const Snapshot &snapshot, std::int64_t stage)
{
    StageUse use;
    const auto found = std::ranges::find(snapshot.stages, stage, &StageRow::id);
    if (found == snapshot.stages.end())
        return use;
    const auto place = static_cast<std::uint16_t>(found - snapshot.stages.begin());
    const DealTable &deals = snapshot.deals;
    std::vector<std::uint8_t> isOfStage(deals.ids.size());
    for (Row row = 0; row < deals.ids.size(); ++row) {
        if (deals.alive[row] == 0 || deals.stage[row] != place)
            continue;
        isOfStage[row] = 1;
        use.open += deals.outcome[row] == static_cast<std::uint8_t>(DealOutcome::Open) ? 1 : 0;
    }
    const StageChangeTable &changes = snapshot.stageChanges;
    for (Row row = 0; row < changes.ids.size(); ++row) {
        if (changes.alive[row] != 0 && changes.stage[row] == place && changes.deal[row] != kNoRow)
            isOfStage[changes.deal[row]] = 1;
    }
    use.deals = std::ranges::count(isOfStage, std::uint8_t{1});
    return use;
}

} // namespace leadbook
