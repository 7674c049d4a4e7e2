// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "domain/stagenames.h"
#include "workspace/import/recordset.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Which stages of the book the stages of a file are. Where the book's know them all, those; where the book
/// has no deals yet, its first pipeline takes over the file's stages; where a pipeline knows some, it gets
/// the others in their usual places; else a pipeline of their own.
class StagePlan
{
public:
    /// @p names are the file's, in the order of first appearance, outcomes among them; @p pipelineName is for
    /// a new pipeline. Writes what is new.
    static Result<StagePlan> make(ImportTarget target, const QStringList &names, const QString &pipelineName);

    struct Stage
    {
        std::int64_t id = 0;
        QString name;
    };
    std::int64_t pipeline() const { return m_pipeline; }
    /// In the order of a sale.
    const std::vector<Stage> &stages() const { return m_stages; }

    /// What a cell of the stage column says.
    struct Meaning
    {
        std::optional<StageOutcome> outcome;
        std::optional<std::size_t> stage; ///< place in stages()
    };
    Meaning meaning(std::string_view cell);
    /// The place of a stage by name; absent where the pipeline has none like it.
    std::optional<std::size_t> find(const QString &name) const;

private:
    friend class StagePlanner;
    std::int64_t m_pipeline = 0;
    std::vector<Stage> m_stages;
    std::unordered_map<std::string, Meaning, StringHash, std::equal_to<>> m_meanings; ///< cells seen
};

} // namespace leadbook
