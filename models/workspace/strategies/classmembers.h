// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "workspace/grading/gradelog.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/segments/segmentmoves.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace leadbook {

/// Who is in a class, as what can be asked of a book.
struct ClassQuestion
{
    QString where;   ///< a filter over people; empty where there is a problem
    QString problem; ///< why nobody can be told to be in it, one sentence; empty: it can be told
    /// How movements into it are told; absent: it is a grade.
    std::optional<FollowedLabels> followed;
    QString label; ///< which label of `followed`, or which grade
};

/// What the class @p written means in the book of @p view with the live segments @p segments.
ClassQuestion askClass(const View &view, const QString &written, const std::vector<SavedSegment> &segments);

/// Who is in it now, by customer row: 1; all 0 where there is a problem. Any thread; incomplete where @p
/// progress is cancelled.
std::vector<std::uint8_t> membersOf(const View &view, const ClassQuestion &question,
                                    const Progress &progress);

/// A customer came into a class or left it.
struct ClassMove
{
    Row customer = kNoRow;
    Day day;
    bool isEntry = true;
};

/// When customers entered and left classes: replays of the time from the end of one day on, each made when
/// the first class asks for it and shared by all that it tells of.
class ClassEntries
{
public:
    /// @p view must outlive it.
    ClassEntries(QString path, const View &view, Day from)
        : m_path(std::move(path))
        , m_view(view)
        , m_from(from)
    {
    }

    /// By customer row: the day on which it came into the class the last time after the first day; no day
    /// where it did not. In a worker. Errors as segmentMoves(): Io, Corrupt, Cancelled, Invalid where the
    /// past of the class cannot be told.
    Result<std::vector<Day>> entered(const ClassQuestion &question, const Progress &progress);
    /// All entries and exits after the first day, by day. Errors as entered().
    Result<std::vector<ClassMove>> moves(const ClassQuestion &question, const Progress &progress);
    /// How grades moved after the first day; lives as long as this. Errors as entered().
    Result<const GradeLog *> grades(const Progress &progress);

    /// By customer row: the end of the first day where it was in the class then, else the day on which it
    /// first came into it; no day where it was never in it. In a worker. Errors as entered().
    Result<std::vector<Day>> firstIn(const ClassQuestion &question, const Progress &progress);

private:
    /// Of what is followed but grades.
    Result<const SegmentMoves *> replay(const FollowedLabels &followed, const Progress &progress);
    Result<std::vector<ClassMove>> gradeMoves(const QString &grade, const Progress &progress);

    QString m_path;
    const View &m_view;
    Day m_from;
    std::optional<GradeLog> m_grades;
    std::map<QString, SegmentMoves> m_moves; ///< by what is followed
};

} // namespace leadbook
