// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"
#include "workspace/deals/pipelinework.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Writes pipelines and their stages within one change of the book. Store thread.
class PipelineWriter
{
public:
    /// @p editor outlives it.
    explicit PipelineWriter(Editor &editor)
        : m_editor(editor)
    {
    }

    Status addPipeline(const QString &name, const QStringList &stages);
    Status renamePipeline(std::int64_t pipeline, const QString &name);
    Status placePipeline(std::int64_t pipeline, int at);
    Status removePipeline(std::int64_t pipeline);

    Status addStage(std::int64_t pipeline, const StageText &text, int at);
    Status editStage(std::int64_t stage, const StageText &text);
    Status placeStage(std::int64_t stage, int at);
    Status removeStage(std::int64_t stage);
    Status mergeStage(std::int64_t stage, std::int64_t into);

private:
    struct Named
    {
        std::int64_t id = 0;
        std::string name;
        std::int64_t position = 0;
    };

    /// By position.
    Result<std::vector<Named>> pipelines();
    Result<std::vector<Named>> stagesOf(std::int64_t pipeline);
    Result<std::vector<Named>> rows(std::string_view sql, std::int64_t parent);
    Result<std::int64_t> pipelineOf(std::int64_t stage);
    /// How many deals are in @p stage or were recorded in it.
    Result<std::int64_t> dealsOf(std::int64_t stage);
    Result<std::int64_t> count(std::string_view sql, std::int64_t id);
    /// Invalid where @p name is blank or the one of another row of @p among than @p own.
    static Status verifyName(const std::vector<Named> &among, const QString &name, std::int64_t own,
                             const QString &taken);
    static Status verifyStage(const std::vector<Named> &among, const StageText &text, std::int64_t own);
    static std::vector<Cell> cellsOf(const StageText &text);
    /// Puts @p id at @p place among @p rows and numbers them from 1.
    Status place(RecordTable table, std::vector<Named> rows, std::int64_t id, int place);
    /// Has @p column of all rows of @p table that refer to @p stage refer to @p into.
    Status refer(RecordTable table, std::string_view sql, std::int64_t stage, std::int64_t into);

    Editor &m_editor;
};

} // namespace leadbook
