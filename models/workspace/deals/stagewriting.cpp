// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stagenames.h"
#include "workspace/deals/dealfields.h"
#include "workspace/deals/pipelinewriter.h"

#include <QCoreApplication>

#include <array>

// The stages of a pipeline; what is in use is not removed.

namespace leadbook {

namespace {

struct PipelineText
{
    Q_DECLARE_TR_FUNCTIONS(PipelineWork)
};

} // namespace

Status PipelineWriter::verifyStage(const std::vector<Named> &among, const StageText &text, std::int64_t own)
{
    LEADBOOK_TRY(verifyName(among, text.name, own,
                            PipelineText::tr("This pipeline has a stage “%1” already; write another name.")));
    if (stageOutcome(text.name))
        return Error{ErrorCode::Invalid,
                     PipelineText::tr("“%1” is how a deal ends, not a stage; write another name.")
                         .arg(text.name.trimmed()),
                     {}};
    if (text.chance && !(*text.chance >= 0 && *text.chance <= 1))
        return Error{ErrorCode::Invalid,
                     PipelineText::tr("A chance lies between 0 and 100 %; write another one."),
                     {}};
    return {};
}

std::vector<Cell> PipelineWriter::cellsOf(const StageText &text)
{
    const std::string required = requiredKeys(text.required);
    return {{"name", text.name.trimmed()},
            {"chance", text.chance ? QVariant(*text.chance) : QVariant()},
            {"required", required.empty() ? QVariant() : QVariant(QString::fromStdString(required))}};
}

Status PipelineWriter::addStage(std::int64_t pipeline, const StageText &text, int at)
{
    auto stages = stagesOf(pipeline);
    LEADBOOK_TRY(stages);
    LEADBOOK_TRY(verifyStage(*stages, text, 0));
    std::vector<Cell> cells = cellsOf(text);
    const qint64 position = stages->empty() ? 1 : stages->back().position + 1;
    cells.insert(cells.end(), {{"pipeline", qint64{pipeline}}, {"position", position}});
    const auto id = m_editor.insert(RecordTable::Stage, cells);
    LEADBOOK_TRY(id);
    stages->push_back({*id, text.name.toStdString(), position});
    return place(RecordTable::Stage, std::move(*stages), *id, at);
}

Status PipelineWriter::editStage(std::int64_t stage, const StageText &text)
{
    const auto pipeline = pipelineOf(stage);
    LEADBOOK_TRY(pipeline);
    const auto stages = stagesOf(*pipeline);
    LEADBOOK_TRY(stages);
    LEADBOOK_TRY(verifyStage(*stages, text, stage));
    return m_editor.update(RecordTable::Stage, stage, cellsOf(text));
}

Status PipelineWriter::placeStage(std::int64_t stage, int at)
{
    const auto pipeline = pipelineOf(stage);
    LEADBOOK_TRY(pipeline);
    auto stages = stagesOf(*pipeline);
    LEADBOOK_TRY(stages);
    return place(RecordTable::Stage, std::move(*stages), stage, at);
}

Status PipelineWriter::removeStage(std::int64_t stage)
{
    const auto pipeline = pipelineOf(stage);
    LEADBOOK_TRY(pipeline);
    const auto stages = stagesOf(*pipeline);
    LEADBOOK_TRY(stages);
    if (stages->size() < 2)
        return Error{ErrorCode::Constraint,
                     PipelineText::tr("A pipeline has at least one stage; add another one before you remove "
                                      "this."),
                     {}};
    const auto deals = dealsOf(stage);
    LEADBOOK_TRY(deals);
    if (*deals > 0)
        return Error{
            ErrorCode::Constraint,
            PipelineText::tr(
                "%n deal(s) are or were in this stage; give them to another stage of the pipeline first.",
                nullptr, static_cast<int>(*deals)),
            {}};
    return m_editor.remove(RecordTable::Stage, stage);
}

Status PipelineWriter::mergeStage(std::int64_t stage, std::int64_t into)
{
    const auto from = pipelineOf(stage);
    LEADBOOK_TRY(from);
    const auto to = pipelineOf(into);
    LEADBOOK_TRY(to);
    if (*from != *to || stage == into)
        return Error{ErrorCode::Invalid,
                     PipelineText::tr("Deals go to another stage of the same pipeline; choose one of those."),
                     {}};
    LEADBOOK_TRY(refer(RecordTable::Deal, "SELECT id FROM deal WHERE stage = ?1", stage, into));
    LEADBOOK_TRY(
        refer(RecordTable::StageChange, "SELECT id FROM stage_change WHERE stage = ?1", stage, into));
    return m_editor.remove(RecordTable::Stage, stage);
}

Status PipelineWriter::refer(RecordTable table, std::string_view sql, std::int64_t stage, std::int64_t into)
{
    constexpr std::array<std::string_view, 1> kStage{"stage"};
    std::vector<std::int64_t> ids;
    auto find = m_editor.prepare(sql);
    LEADBOOK_TRY(find);
    find->bind(1, stage);
    for (;;) {
        const auto row = find->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        ids.push_back(find->integer(0));
    }
    auto update = m_editor.prepareUpdate(table, kStage);
    LEADBOOK_TRY(update);
    for (const std::int64_t id : ids) {
        update->bind(1, into);
        update->bind(2, id);
        LEADBOOK_TRY(update->execute());
    }
    return {};
}

} // namespace leadbook
