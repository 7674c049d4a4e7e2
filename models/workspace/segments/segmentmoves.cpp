// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/segmentmoves.h"

#include "core/text.h"
#include "domain/gradeinput.h"
#include "store/reader.h"
#include "workspace/filtering.h"
#include "workspace/segments/filterreplay.h"
#include "workspace/segments/savedsegments.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace leadbook {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SegmentMoves)
};

/// The field of people that a condition compares.
std::optional<FieldId> comparedField(const Filter &leaf)
{
    return leaf.kind == Filter::Kind::Compare ? findField(Entity::Customer, leaf.name.toUtf8().toStdString())
                                              : std::nullopt;
}

/// Whether the past of all of @p filter can be told.
Status checkFollowed(const Filter &filter)
{
    const FilterLeaves leaves(filter);
    if (leaves.isTooLarge())
        return Error{ErrorCode::Invalid,
                     Text::tr("This filter has more than %1 conditions; follow a smaller one.")
                         .arg(FilterLeaves::kMost),
                     {}};
    for (const Filter *leaf : leaves.leaves()) {
        const auto field = comparedField(*leaf);
        if (field && comesFromGrade(*field) && *field != FieldId::Grade)
            return Error{
                ErrorCode::Invalid,
                Text::tr("“%1” cannot be followed through time; ask for the grade instead.").arg(leaf->name),
                {}};
    }
    return {};
}

/// Moves of a segment without a log: its filter, and the one label.
Result<SegmentMoves> beginSegment(const View &view, const FollowedLabels &followed)
{
    auto filter = parseFilter(view, followed.filter);
    LEADBOOK_TRY(filter);
    LEADBOOK_TRY(checkFollowed(*filter));
    SegmentMoves moves;
    moves.labels = QStringList{followed.name};
    moves.filter = *std::move(filter);
    return moves;
}

/// The same of a field: its values, with a condition for each.
Result<SegmentMoves> beginField(const View &view, const FollowedLabels &followed)
{
    const auto field = followableField(view, followed.name);
    if (!field)
        return Error{ErrorCode::Invalid,
                     Text::tr("“%1” has no values that can be followed through time.").arg(followed.name),
                     {}};
    SegmentMoves moves;
    moves.field = *field;
    const QString name = toQString(fieldOf(*field).key);
    std::vector<Filter> conditions;
    for (const Choice &choice : fieldOf(*field).choices) {
        moves.labels << toQString(choice.key);
        conditions.push_back(Filter::compare(name, FilterOperator::Equal, {moves.labels.last()}));
    }
    moves.filter = Filter::any(std::move(conditions));
    return moves;
}

/// The span, and the one customer that is followed; absent: all.
struct Asked
{
    MoveSpan span;
    std::optional<Row> customer;
};

Result<SegmentMoves> replayedMoves(const QString &path, const View &view, const FollowedLabels &followed,
                                   const Asked &asked, const Progress &progress)
{
    auto begun = followed.kind == FollowedLabels::Kind::Field ? beginField(view, followed)
                                                              : beginSegment(view, followed);
    LEADBOOK_TRY(begun);
    SegmentMoves moves = *std::move(begun);
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto needs = readNeedMoves(connection->handle(), *view.snapshot, asked.customer, progress);
    LEADBOOK_TRY(needs);
    moves.followed = followed;
    moves.snapshot = view.snapshot;
    moves.needs = std::make_shared<const std::vector<NeedMove>>(*std::move(needs));
    moves.log.to = std::min(asked.span.to, view.asOf);
    moves.log.from = std::min(asked.span.from, moves.log.to);
    std::optional<GradeLog> grades;
    if (asksForGrade(moves.filter)) {
        auto log = gradeLog(path, view, {moves.log.from, moves.log.to, asked.customer}, progress);
        LEADBOOK_TRY(log);
        grades = *std::move(log);
    }
    LEADBOOK_TRY(
        FilterReplay(view, *moves.needs, grades ? &*grades : nullptr, moves, asked.customer).run(progress));
    return moves;
}

} // namespace

std::optional<FieldId> followableField(const View &view, const QString &key)
{
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (key.compare(toQString(field.key), Qt::CaseInsensitive) != 0 || field.type != FieldType::Choice ||
            comesFromGrade(field.id))
            continue;
        const auto name = Filter::compare(toQString(field.key), FilterOperator::IsEmpty, {});
        if (!filterDays(view, name).rules.empty())
            return field.id;
    }
    return std::nullopt;
}

bool asksForGrade(const Filter &filter)
{
    const FilterLeaves leaves(filter);
    return std::ranges::any_of(leaves.leaves(),
                               [](const Filter *leaf) { return comparedField(*leaf) == FieldId::Grade; });
}

Result<SegmentMoves> segmentMoves(const QString &path, const View &view, const FollowedLabels &followed,
                                  MoveSpan span, const Progress &progress)
{
    return followed.kind == FollowedLabels::Kind::Rfm
               ? rfmMoves(view, span, progress)
               : replayedMoves(path, view, followed, {span, {}}, progress);
}

Result<SegmentMoves> segmentMovesOf(const QString &path, const View &view, const FollowedLabels &followed,
                                    MoveSpan span, Row customer, const Progress &progress)
{
    if (followed.kind == FollowedLabels::Kind::Rfm)
        return rfmMovesOf(view, span, customer);
    return replayedMoves(path, view, followed, {span, customer}, progress);
}

FollowedLabels followedSegment(const SavedSegment &segment)
{
    return {FollowedLabels::Kind::Segment, segment.name, segment.filter};
}

} // namespace leadbook
