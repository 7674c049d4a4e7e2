// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movenotice.h"

#include "items/movebecause.h"
#include "workspace/segments/savedsegments.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MoveNotice)
};

/// What the lines of @p followed are values of; empty where they are segments.
QString fieldWords(const View &view, const FollowedLabels &followed)
{
    if (followed.kind != FollowedLabels::Kind::Field)
        return {};
    const auto field = followableField(view, followed.name);
    return field ? fieldLabel(*field) : followed.name;
}

void addLines(const SegmentMoves &moves, const QString &field, std::vector<MoveNoticeLine> &lines)
{
    std::vector<MoveNoticeLine> ofLabel(moves.members());
    for (const LabelFlow &flow : labelFlows(moves.log, moves.log.from, moves.log.to)) {
        if (flow.from == flow.to)
            continue;
        if (moves.isMember(flow.to))
            ofLabel[flow.to].entered += flow.customers;
        if (moves.isMember(flow.from))
            ofLabel[flow.from].left += flow.customers;
    }
    for (std::size_t label = 0; label < ofLabel.size(); ++label) {
        MoveNoticeLine &line = ofLabel[label];
        if (line.entered + line.left == 0)
            continue;
        line.followed = moves.followed;
        line.label = static_cast<std::uint8_t>(label);
        line.name = labelWords(moves, line.label);
        line.field = field;
        lines.push_back(std::move(line));
    }
}

} // namespace

Result<std::vector<FollowedLabels>> allFollowed(const QString &path, const View &view)
{
    constexpr auto kLifeCycle = "lifeCycle"_L1;
    std::vector<FollowedLabels> all{FollowedLabels{}};
    if (followableField(view, kLifeCycle))
        all.push_back({FollowedLabels::Kind::Field, kLifeCycle, {}});
    const auto saved = readSegments(path);
    LEADBOOK_TRY(saved);
    std::ranges::transform(*saved, std::back_inserter(all), &followedSegment);
    return all;
}

Result<MoveNotice> moveNotice(const QString &path, const View &view, MoveSpan span, const Progress &progress)
{
    const auto all = allFollowed(path, view);
    LEADBOOK_TRY(all);
    MoveNotice notice{span, {}};
    for (const FollowedLabels &followed : *all) {
        const auto moves = segmentMoves(path, view, followed, span, progress);
        if (moves)
            addLines(*moves, fieldWords(view, followed), notice.lines);
        else if (moves.error().code != ErrorCode::Invalid)
            return moves.error();
    }
    std::ranges::stable_sort(notice.lines, std::ranges::greater(),
                             [](const MoveNoticeLine &line) { return line.entered + line.left; });
    return notice;
}

QString shortWords(const MoveNoticeLine &line)
{
    QString words = line.field.isEmpty()
                        ? line.name
                        : Words::tr("%1: %2", "a field, and one of its values").arg(line.field, line.name);
    if (line.entered > 0)
        words += u" +"_s + QLocale().toString(line.entered);
    if (line.left > 0)
        words += u" −"_s + QLocale().toString(line.left);
    return words;
}

QString sentence(const MoveNoticeLine &line)
{
    const auto number = [](std::int64_t count) { return static_cast<int>(count); };
    const QString name =
        line.field.isEmpty()
            ? line.name
            : Words::tr("%1 (%2)", "a value, and the field it is of").arg(line.name, line.field);
    if (line.entered == 0)
        return Words::tr("%Ln customer(s) left %1", nullptr, number(line.left)).arg(name);
    const QString entered = Words::tr("%Ln customer(s) entered %1", nullptr, number(line.entered)).arg(name);
    return line.left == 0
               ? entered
               : Words::tr("%1; %2").arg(entered, Words::tr("%Ln left", nullptr, number(line.left)));
}

} // namespace leadbook
