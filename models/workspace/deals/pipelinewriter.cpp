// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/pipelinewriter.h"

#include "domain/fold.h"
#include "domain/stagenames.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

struct PipelineText
{
    Q_DECLARE_TR_FUNCTIONS(PipelineWork)
};

} // namespace

Result<std::vector<PipelineWriter::Named>> PipelineWriter::rows(std::string_view sql, std::int64_t parent)
{
    auto statement = m_editor.prepare(sql);
    LEADBOOK_TRY(statement);
    if (parent != 0)
        statement->bind(1, parent);
    std::vector<Named> rows;
    for (;;) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return rows;
        rows.push_back({statement->integer(0), std::string(statement->text(1)), statement->integer(2)});
    }
}

Result<std::vector<PipelineWriter::Named>> PipelineWriter::pipelines()
{
    return rows("SELECT id, name, position FROM pipeline ORDER BY position, id", 0);
}

Result<std::vector<PipelineWriter::Named>> PipelineWriter::stagesOf(std::int64_t pipeline)
{
    return rows("SELECT id, name, position FROM stage WHERE pipeline = ?1 ORDER BY position, id", pipeline);
}

Result<std::int64_t> PipelineWriter::count(std::string_view sql, std::int64_t id)
{
    auto statement = m_editor.prepare(sql);
    LEADBOOK_TRY(statement);
    statement->bind(1, id);
    const auto row = statement->step();
    LEADBOOK_TRY(row);
    return *row ? statement->integer(0) : 0;
}

Result<std::int64_t> PipelineWriter::dealsOf(std::int64_t stage)
{
    return count(
        "SELECT count(*) FROM (SELECT id FROM deal WHERE stage = ?1 UNION SELECT deal FROM stage_change "
        "WHERE stage = ?1)",
        stage);
}

Result<std::int64_t> PipelineWriter::pipelineOf(std::int64_t stage)
{
    const auto pipeline = count("SELECT pipeline FROM stage WHERE id = ?1", stage);
    LEADBOOK_TRY(pipeline);
    if (*pipeline == 0)
        return Error{ErrorCode::NotFound,
                     PipelineText::tr("This stage is not there any more; nothing was written."),
                     {}};
    return *pipeline;
}

Status PipelineWriter::verifyName(const std::vector<Named> &among, const QString &name, std::int64_t own,
                                  const QString &taken)
{
    const std::string wanted = folded(name.trimmed().toStdString());
    if (wanted.empty())
        return Error{ErrorCode::Invalid, PipelineText::tr("Write a name."), {}};
    const bool isTaken = std::ranges::any_of(
        among, [&](const Named &other) { return other.id != own && folded(other.name) == wanted; });
    return isTaken ? Status(Error{ErrorCode::Invalid, taken.arg(name.trimmed()), {}}) : Status();
}

Status PipelineWriter::place(RecordTable table, std::vector<Named> rows, std::int64_t id, int place)
{
    const auto moved = std::ranges::find(rows, id, &Named::id);
    if (moved == rows.end())
        return Error{ErrorCode::NotFound,
                     PipelineText::tr("This pipeline is not there any more; nothing was written."),
                     {}};
    const Named row = *moved;
    rows.erase(moved);
    rows.insert(rows.begin() + std::clamp(place, 0, static_cast<int>(rows.size())), row);
    std::int64_t position = 0;
    for (const Named &each : rows) {
        ++position;
        if (each.position != position)
            LEADBOOK_TRY(m_editor.update(table, each.id, std::array{Cell{"position", qint64{position}}}));
    }
    return {};
}

Status PipelineWriter::addPipeline(const QString &name, const QStringList &stages)
{
    const auto others = pipelines();
    LEADBOOK_TRY(others);
    LEADBOOK_TRY(verifyName(*others, name, 0,
                            PipelineText::tr("There is a pipeline “%1” already; write another name.")));
    const qint64 position = others->empty() ? 1 : others->back().position + 1;
    const auto id = m_editor.insert(RecordTable::Pipeline,
                                    std::array{Cell{"name", name.trimmed()}, Cell{"position", position}});
    LEADBOOK_TRY(id);
    const QStringList wanted = stages.isEmpty() ? defaultStageNames() : stages;
    for (int place = 0; place < wanted.size(); ++place)
        LEADBOOK_TRY(addStage(*id, {wanted[place]}, place));
    return {};
}

Status PipelineWriter::renamePipeline(std::int64_t pipeline, const QString &name)
{
    const auto all = pipelines();
    LEADBOOK_TRY(all);
    LEADBOOK_TRY(verifyName(*all, name, pipeline,
                            PipelineText::tr("There is a pipeline “%1” already; write another name.")));
    return m_editor.update(RecordTable::Pipeline, pipeline, std::array{Cell{"name", name.trimmed()}});
}

Status PipelineWriter::placePipeline(std::int64_t pipeline, int at)
{
    auto all = pipelines();
    LEADBOOK_TRY(all);
    return place(RecordTable::Pipeline, std::move(*all), pipeline, at);
}

Status PipelineWriter::removePipeline(std::int64_t pipeline)
{
    const auto all = pipelines();
    LEADBOOK_TRY(all);
    if (all->size() < 2)
        return Error{ErrorCode::Constraint,
                     PipelineText::tr("This is the only pipeline; add another one before you remove it."),
                     {}};
    const auto stages = stagesOf(pipeline);
    LEADBOOK_TRY(stages);
    auto deals = count("SELECT count(*) FROM deal WHERE pipeline = ?1", pipeline);
    LEADBOOK_TRY(deals);
    // Deals that went on to another pipeline have moves here.
    for (const Named &stage : *stages) {
        const auto moved = dealsOf(stage.id);
        LEADBOOK_TRY(moved);
        *deals = std::max(*deals, *moved);
    }
    if (*deals > 0)
        return Error{ErrorCode::Constraint,
                     PipelineText::tr(
                         "%n deal(s) went through this pipeline; keep it, so that their history can be read.",
                         nullptr, static_cast<int>(*deals)),
                     {}};
    for (const Named &stage : *stages)
        LEADBOOK_TRY(m_editor.remove(RecordTable::Stage, stage.id));
    return m_editor.remove(RecordTable::Pipeline, pipeline);
}

} // namespace leadbook
