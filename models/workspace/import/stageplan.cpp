// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/stageplan.h"

#include "core/text.h"
#include "exchange/dictionaryfile.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// Ids that a plan gives to stages and pipelines it would make.
constexpr std::int64_t kPlannedIds = std::int64_t{1} << 61;

bool isSameStage(const QString &a, const QString &b)
{
    if (spellingKey(a.toStdString()) == spellingKey(b.toStdString()))
        return true;
    const auto rank = stageRank(a);
    return rank && rank == stageRank(b);
}

std::optional<std::size_t> placeOf(const std::vector<StagePlan::Stage> &stages, const QString &name)
{
    const auto same = [&name](const StagePlan::Stage &stage) {
        return spellingKey(stage.name.toStdString()) == spellingKey(name.toStdString());
    };
    auto found = std::ranges::find_if(stages, same);
    if (found == stages.end())
        found = std::ranges::find_if(stages,
                                     [&name](const auto &stage) { return isSameStage(stage.name, name); });
    if (found == stages.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - stages.begin());
}

} // namespace

/// Reads the book's pipelines and makes the plan.
class StagePlanner
{
public:
    StagePlanner(ImportTarget target, const QStringList &wanted)
        : m_target(target)
        , m_wanted(wanted)
    {
    }

    Result<StagePlan> run(const QString &pipelineName)
    {
        LEADBOOK_TRY(load());
        StagePlan *best = nullptr;
        qsizetype most = 0;
        for (StagePlan &plan : m_pipelines) {
            const qsizetype known = countKnown(plan);
            if (!best || known > most)
                best = &plan;
            most = std::max(most, known);
        }
        if (best && most == m_wanted.size())
            return std::move(*best);
        if (best && !m_hasDeals)
            return replaceStages(m_pipelines.front());
        return best && most > 0 ? addStages(*best) : addPipeline(pipelineName);
    }

private:
    qsizetype countKnown(const StagePlan &plan) const
    {
        return std::ranges::count_if(m_wanted,
                                     [&plan](const QString &name) { return plan.find(name).has_value(); });
    }

    Status load()
    {
        auto row = Statement::prepare(
            m_target.database, "SELECT pipeline.id, stage.id, stage.name FROM pipeline LEFT JOIN stage ON "
                               "stage.pipeline = pipeline.id ORDER BY pipeline.position, pipeline.id, "
                               "stage.position, stage.id");
        LEADBOOK_TRY(row);
        for (auto more = row->step();; more = row->step()) {
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            if (m_pipelines.empty() || m_pipelines.back().m_pipeline != row->integer(0)) {
                m_pipelines.emplace_back();
                m_pipelines.back().m_pipeline = row->integer(0);
            }
            const std::string_view name = row->text(2);
            if (!row->isNull(1))
                m_pipelines.back().m_stages.push_back({row->integer(1), toQString(name)});
        }
        auto deals = Statement::prepare(m_target.database, "SELECT EXISTS (SELECT 1 FROM deal)");
        LEADBOOK_TRY(deals);
        const auto counted = deals->step();
        LEADBOOK_TRY(counted);
        m_hasDeals = deals->integer(0) != 0;
        return {};
    }

    Result<std::int64_t> insert(RecordTable table, std::span<const Cell> cells)
    {
        if (!m_target.editor)
            return kPlannedIds + m_planned++;
        return m_target.editor->insert(table, cells);
    }

    Result<StagePlan::Stage> insertStage(std::int64_t pipeline, const QString &name, int position)
    {
        const std::array<Cell, 3> cells{
            {{"pipeline", qint64{pipeline}}, {"name", name}, {"position", position}}};
        const auto id = insert(RecordTable::Stage, cells);
        LEADBOOK_TRY(id);
        return StagePlan::Stage{*id, name};
    }

    Result<StagePlan> fillPipeline(StagePlan plan)
    {
        plan.m_stages.clear();
        for (const QString &name : m_wanted) {
            auto stage = insertStage(plan.m_pipeline, name, static_cast<int>(plan.m_stages.size()) + 1);
            LEADBOOK_TRY(stage);
            plan.m_stages.push_back(std::move(*stage));
        }
        return plan;
    }

    /// The stages of a pipeline that no deal has used give way to the file's.
    Result<StagePlan> replaceStages(const StagePlan &plan)
    {
        for (const StagePlan::Stage &stage : plan.m_stages) {
            if (m_target.editor)
                LEADBOOK_TRY(m_target.editor->remove(RecordTable::Stage, stage.id));
        }
        return fillPipeline(plan);
    }

    Result<StagePlan> addPipeline(const QString &name)
    {
        const std::array<Cell, 2> cells{
            {{"name", name}, {"position", static_cast<int>(m_pipelines.size()) + 1}}};
        const auto id = insert(RecordTable::Pipeline, cells);
        LEADBOOK_TRY(id);
        StagePlan plan;
        plan.m_pipeline = *id;
        return fillPipeline(std::move(plan));
    }

    /// The missing stages come in at their usual places.
    Result<StagePlan> addStages(const StagePlan &plan)
    {
        QStringList names;
        for (const StagePlan::Stage &stage : plan.m_stages)
            names << stage.name;
        for (const QString &name : m_wanted) {
            if (!plan.find(name))
                names << name;
        }
        StagePlan extended;
        extended.m_pipeline = plan.m_pipeline;
        for (const QString &name : orderedStages(names)) {
            const int position = static_cast<int>(extended.m_stages.size()) + 1;
            if (const auto known = plan.find(name)) {
                const std::array<Cell, 1> cells{{{"position", position}}};
                if (m_target.editor)
                    LEADBOOK_TRY(
                        m_target.editor->update(RecordTable::Stage, plan.m_stages[*known].id, cells));
                extended.m_stages.push_back(plan.m_stages[*known]);
                continue;
            }
            auto stage = insertStage(plan.m_pipeline, name, position);
            LEADBOOK_TRY(stage);
            extended.m_stages.push_back(std::move(*stage));
        }
        return extended;
    }

    ImportTarget m_target;
    QStringList m_wanted;
    std::vector<StagePlan> m_pipelines;
    bool m_hasDeals = false;
    std::int64_t m_planned = 0;
};

Result<StagePlan> StagePlan::make(ImportTarget target, const QStringList &names, const QString &pipelineName)
{
    return StagePlanner(target, orderedStages(names)).run(pipelineName);
}

std::optional<std::size_t> StagePlan::find(const QString &name) const
{
    return placeOf(m_stages, name);
}

StagePlan::Meaning StagePlan::meaning(std::string_view cell)
{
    if (const auto found = m_meanings.find(cell); found != m_meanings.end())
        return found->second;
    const QString name = toQString(cell);
    Meaning meaning;
    meaning.outcome = stageOutcome(name);
    if (!meaning.outcome)
        meaning.stage = find(name);
    m_meanings.emplace(cell, meaning);
    return meaning;
}

} // namespace leadbook
