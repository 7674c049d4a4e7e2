// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/segments/segmentmoves.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// How many customers came into something and how many left it.
struct MoveNoticeLine
{
    FollowedLabels followed; ///< what is followed
    std::uint8_t label = 0;  ///< place of its label; kInSegment of a saved segment
    QString name;            ///< of the label in words: "Can't lose them", "Churned", a segment's own
    QString field = {};      ///< whose value it is, in words: "Life cycle"; empty of RFM and saved segments
    std::int64_t entered = 0;
    std::int64_t left = 0;

    friend bool operator==(const MoveNoticeLine &, const MoveNoticeLine &) = default;
};

/// What moved between two days in the RFM segments, the life cycle and the saved segments, for whoever has to
/// know of it. Customers count who are in a segment at one end and not at the other; who came into the book
/// and into a segment entered it.
struct MoveNotice
{
    MoveSpan span;
    std::vector<MoveNoticeLine> lines; ///< with whom most happened first; none where nothing did
};

/// Makes the notice. In a worker: some seconds in a book of a million customers. A segment whose filter
/// cannot be followed is left out. Errors: Io, Corrupt, Cancelled.
Result<MoveNotice> moveNotice(const QString &path, const View &view, MoveSpan span, const Progress &progress);

/// Everything that customers of the book @p path can be followed in: RFM, the life cycle, saved segments by
/// name. Errors: Io, Corrupt.
Result<std::vector<FollowedLabels>> allFollowed(const QString &path, const View &view);

/// "Can't lose them +12 −3"; of a field "Life cycle: Churned +12 −3".
QString shortWords(const MoveNoticeLine &line);
/// "12 customers entered Can't lose them; 3 left"; of a field "12 customers entered Churned (Life cycle)".
QString sentence(const MoveNoticeLine &line);

} // namespace leadbook
