// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/effectjudging.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What is asked about.
enum class EffectSubject : std::uint8_t
{
    Strategy,
    Campaign,
    Scheme, ///< of grades
    Filter,
};

/// A subject as the book has it: strategy:ID, campaign:ID, scheme:ID, or the text of a filter.
struct SubjectName
{
    EffectSubject kind = EffectSubject::Filter;
    std::int64_t id = 0;      ///< but of a filter
    QString written;          ///< "strategy:12", or the filter
    QString name;             ///< as people call it
    bool hasControls = false; ///< a random control group is drawn for it
};

/// A customer of one side and since when it counts.
struct EffectParty
{
    Row customer = kNoRow;
    Day begin;
};

/// Whom a subject was done to, and with whom they may be compared.
struct EffectParties
{
    std::vector<EffectParty> treated;
    std::vector<EffectParty> control; ///< the random ones, or, of a matched design, those to choose from
    std::int64_t reached = 0;         ///< of the treated: who really got something
};

/// What @p written means in the book @p path: also strategy:KEY, and strategy, campaign or scheme by its name
/// in the place of the id. NotFound or Invalid with one sentence. Any thread.
Result<SubjectName> findSubject(const QString &path, const View &view, const QString &written);

/// All that can be asked about by name: the strategies, campaigns and schemes of grades that the book @p path
/// has. Errors: Io, Corrupt.
Result<std::vector<SubjectName>> effectSubjects(const QString &path);

/// The rows of whom @p subject concerns now: the class of a strategy, the members of a campaign, the
/// customers of a filter, everybody for a scheme. In a worker. Errors as effectParties().
Result<std::vector<Row>> concernedBy(const QString &path, const View &view, const SubjectName &subject,
                                     const Progress &progress);

/// Both sides of @p subject from @p from to @p end, which is not after the day of @p view.
///
/// Of a strategy, everybody who came into its class within these days counts from then on, whatever became of
/// its tasks, as the random draw decides who is treated; those who were in the class before count as well
/// where they were given tasks. Those who want no contact are on neither side. Matched, the treated are who
/// got tasks, the others of the class are the controls. Of a campaign its members count from the day they
/// were added. Of a filter its customers against all others; of a scheme of grades everybody, against nobody.
///
/// In a worker. Errors: Io, Corrupt, Cancelled, Invalid where the past of a class cannot be told.
Result<EffectParties> effectParties(const QString &path, const View &view, const SubjectName &subject,
                                    EffectDesign design, Day from, Day end, const Progress &progress);

} // namespace leadbook
