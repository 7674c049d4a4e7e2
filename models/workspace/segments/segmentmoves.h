// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/labellog.h"
#include "analysis/lifecyclecause.h"
#include "analysis/rfmstanding.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/field.h"
#include "domain/filter.h"
#include "workspace/grading/gradecause.h"
#include "workspace/grading/needhistory.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace leadbook {

struct SavedSegment;

/// Whose labels are followed through time: segments of a scheme, one segment, or a field's values.
struct FollowedLabels
{
    enum class Kind : std::uint8_t
    {
        Rfm,     ///< the segments of the book's RFM scheme
        Segment, ///< in or out of a filter over customers
        Field,   ///< the values of a choice field, such as the states of the life cycle
    };

    Kind kind = Kind::Rfm;
    QString name;   ///< of a segment; the key of a field
    QString filter; ///< text form, of a segment

    friend bool operator==(const FollowedLabels &, const FollowedLabels &) = default;
};

/// The places of the labels of a segment.
inline constexpr std::uint8_t kInSegment = 0;
inline constexpr std::uint8_t kOutOfSegment = 1;

/// How customers moved between labels. The first `members` labels are segments, the one after them is who is
/// in none: without a purchase that counts, or out of the segment.
struct SegmentMoves
{
    FollowedLabels followed;
    QStringList labels; ///< names of the segments; keys of a field's values
    LabelLog log;
    SnapshotPtr snapshot;                ///< the log was made of
    RfmScheme scheme;                    ///< of Rfm, with the cut points that count on every day
    Filter filter;                       ///< of a segment; of a field one condition for each label
    FieldId field = FieldId::RfmSegment; ///< of a field
    /// But for RFM, by place in log.moves: which of its conditions moved the customer, bits by place in
    /// FilterLeaves::leaves(); 0: it came into the book.
    std::vector<std::uint64_t> causes;
    /// Of a field, by place in log.moves: what happened then, or that time passed.
    std::vector<GradeCause> events;
    std::vector<std::uint64_t> answers; ///< by place in log.moves: which conditions pass on that day
    std::shared_ptr<const std::vector<NeedMove>> needs; ///< of a segment: all assessments

    std::size_t members() const { return static_cast<std::size_t>(labels.size()); }
    bool isMember(std::uint8_t label) const { return label < members(); }
    /// Customers by week in one of the segments, or, with kNotThere, in any of them.
    std::vector<LabelWeek> weeks(std::uint8_t label) const;
};

/// The span that movements are told of: from the end of `from` to that of `to`, which is not after the view's
/// day.
struct MoveSpan
{
    Day from;
    Day to;
};

/// Movements between the RFM segments of the book's scheme, whose cut points as they are now count on every
/// day. What is dated later than a day is not there yet on it. In a worker; Cancelled.
Result<SegmentMoves> rfmMoves(const View &view, MoveSpan span, const Progress &progress);

/// The RFM movements of one customer alone, whose row the moves name.
SegmentMoves rfmMovesOf(const View &view, MoveSpan span, Row customer);

/// Movements into and out of @p followed, whichever it is. In a worker; it reads assessments and schemes from
/// the book @p path. Errors: Io, Corrupt, Cancelled, Invalid where the filter cannot be followed.
Result<SegmentMoves> segmentMoves(const QString &path, const View &view, const FollowedLabels &followed,
                                  MoveSpan span, const Progress &progress);

/// The movements of one customer alone into and out of @p followed, whose row the moves name; the log has
/// one place for it. Reads what is of it alone. Errors as segmentMoves().
Result<SegmentMoves> segmentMovesOf(const QString &path, const View &view, const FollowedLabels &followed,
                                    MoveSpan span, Row customer, const Progress &progress);

/// The field of customers with key @p key, capitals or not, whose values can be followed: a choice that is
/// derived of what has a day; absent where it is none.
std::optional<FieldId> followableField(const View &view, const QString &key);

/// Whether @p filter asks for grades outside the brackets of terms.
bool asksForGrade(const Filter &filter);

/// The saved segment @p segment as what is followed.
FollowedLabels followedSegment(const SavedSegment &segment);

/// Why an RFM movement of @p moves happened; of one whose labels are both known.
RfmCause rfmCauseOf(const SegmentMoves &moves, const LabelMove &move);

/// Why the movement @p move of the life cycle happened, made of @p view; of one whose labels are both known.
LifeCycleCause lifeCycleCauseOf(const View &view, const LabelMove &move);

} // namespace leadbook
