// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "core/text.h"
#include "items/movebecause.h"
#include "workspace/segments/savedsegments.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kUsualDays = 90;
constexpr int kUsualMoves = 100;

/// What --movement names: rfm, a saved segment, a field such as lifeCycle, or with --where a filter under
/// that name.
Result<FollowedLabels> followedBy(Session &session, const QString &name)
{
    if (const auto filter = session.option(u"where"_s))
        return FollowedLabels{FollowedLabels::Kind::Segment, name, *filter};
    if (name.compare(u"rfm"_s, Qt::CaseInsensitive) == 0)
        return FollowedLabels{};
    const auto segments = readSegments(session.workspace().dataPath());
    LEADBOOK_TRY(segments);
    const auto found = std::ranges::find(*segments, name, &SavedSegment::name);
    if (found != segments->end())
        return followedSegment(*found);
    if (const auto field = followableField(*session.workspace().view(), name))
        return FollowedLabels{FollowedLabels::Kind::Field, toQString(fieldOf(*field).key), {}};
    return Error{
        ErrorCode::NotFound,
        Cli::tr("There is no segment “%1”; name one of the book's, rfm, or say what it is with --where.")
            .arg(name),
        {}};
}

QJsonArray weeksJson(const std::vector<LabelWeek> &weeks)
{
    QJsonArray json;
    for (const LabelWeek &week : weeks)
        json.append(QJsonObject{{u"start"_s, week.start.toIso()},
                                {u"entered"_s, qint64(week.entered)},
                                {u"left"_s, qint64(week.left)},
                                {u"customers"_s, qint64(week.members)}});
    return json;
}

/// The newest moves, at most @p limit, with their reasons.
QJsonArray movesJson(const View &view, const std::shared_ptr<const SegmentMoves> &moves, std::size_t limit)
{
    MoveBecause because(view, moves);
    const auto &all = moves->log.moves;
    QJsonArray json;
    for (std::size_t i = all.size(); i-- > all.size() - std::min(limit, all.size());) {
        const Row row = all[i].customer;
        json.append(
            QJsonObject{{u"customer"_s, qint64{view.snapshot->customers.ids[row]}},
                        {u"name"_s, toQString(view.snapshot->customers.columns.text(FieldId::Name)[row])},
                        {u"day"_s, all[i].day.toIso()},
                        {u"from"_s, labelKey(*moves, all[i].from)},
                        {u"to"_s, labelKey(*moves, all[i].to)},
                        {u"cause"_s, because.text(i)}});
    }
    return json;
}

/// How many have each label on @p day; labels without anybody are left out.
QJsonArray populationJson(const SegmentMoves &moves, Day day)
{
    std::array<std::int64_t, 256> counts{};
    for (const std::uint8_t label : moves.log.labelsOn(day))
        ++counts[label];
    QJsonArray json;
    for (std::size_t label = 0; label <= moves.members(); ++label)
        json.append(QJsonObject{{u"name"_s, labelKey(moves, static_cast<std::uint8_t>(label))},
                                {u"customers"_s, qint64(counts[label])}});
    return json;
}

QJsonObject toJson(const View &view, const std::shared_ptr<const SegmentMoves> &moves, std::size_t limit,
                   double seconds)
{
    QJsonArray flows;
    for (const LabelFlow &flow : labelFlows(moves->log, moves->log.from, moves->log.to))
        flows.append(QJsonObject{{u"from"_s, labelKey(*moves, flow.from)},
                                 {u"to"_s, labelKey(*moves, flow.to)},
                                 {u"customers"_s, qint64(flow.customers)}});
    QJsonArray segments;
    for (std::size_t label = 0; label < moves->members(); ++label)
        segments.append(QJsonObject{{u"name"_s, moves->labels[static_cast<qsizetype>(label)]},
                                    {u"weeks"_s, weeksJson(moves->weeks(static_cast<std::uint8_t>(label)))}});
    return {{u"since"_s, moves->log.from.toIso()},
            {u"asOf"_s, moves->log.to.toIso()},
            {u"before"_s, populationJson(*moves, moves->log.from)},
            {u"after"_s, populationJson(*moves, moves->log.to)},
            {u"flows"_s, flows},
            {u"weeks"_s, weeksJson(moves->weeks(kNotThere))},
            {u"segments"_s, segments},
            {u"movements"_s, qint64(moves->log.moves.size())},
            {u"moves"_s, movesJson(view, moves, limit)},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const SegmentMoves &moves, const QJsonObject &json)
{
    constexpr auto kRight = TextTable::Align::Right;
    TextTable flows({{Cli::tr("On %1").arg(moves.log.from.toIso())},
                     {Cli::tr("On %1").arg(moves.log.to.toIso())},
                     {Cli::tr("Customers"), kRight}});
    for (const LabelFlow &flow : labelFlows(moves.log, moves.log.from, moves.log.to))
        flows.addRow(
            {labelWords(moves, flow.from), labelWords(moves, flow.to), QString::number(flow.customers)});
    TextTable weeks({{Cli::tr("Week of")},
                     {Cli::tr("Entered"), kRight},
                     {Cli::tr("Left"), kRight},
                     {Cli::tr("Customers"), kRight}});
    for (const LabelWeek &week : moves.weeks(kNotThere))
        weeks.addRow({week.start.toIso(), QString::number(week.entered), QString::number(week.left),
                      QString::number(week.members)});
    QStringList lines = flows.lines() + QStringList{QString()} + weeks.lines();
    lines << QString() << Cli::tr("Movements: %1").arg(moves.log.moves.size());
    const auto &all = moves.log.moves;
    std::size_t i = all.size();
    for (const QJsonValue &value : json[u"moves"_s].toArray()) {
        --i;
        lines << u"%1  %2  %3 → %4  %5"_s.arg(all[i].day.toIso(), value[u"name"_s].toString(),
                                              labelWords(moves, all[i].from), labelWords(moves, all[i].to),
                                              value[u"cause"_s].toString());
    }
    return lines;
}

} // namespace

Status runSegmentMoves(Session &session, const QStringList &)
{
    const auto name = session.option(u"movement"_s);
    if (!name)
        return usageError(Cli::tr("Say whose movement: --movement rfm or the name of a segment."));
    const auto asOf = session.day(u"as-of"_s);
    LEADBOOK_TRY(asOf);
    const auto since = session.day(u"since"_s, *asOf - kUsualDays);
    LEADBOOK_TRY(since);
    const auto limit = session.number(u"limit"_s, kUsualMoves);
    LEADBOOK_TRY(limit);
    if (*since > *asOf)
        return usageError(Cli::tr("--since must not be later than --as-of."));
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (*asOf > (*view)->asOf)
        return usageError(Cli::tr("--as-of must not be later than today."));
    const auto followed = followedBy(session, *name);
    LEADBOOK_TRY(followed);
    const Stopwatch stopwatch;
    auto moves = await(session.workspace().runAside(
        Session::reportProgress(u"segments"_s),
        [path = session.workspace().dataPath(), followed = *followed,
         span = MoveSpan{*since, *asOf}](const View &on, const Progress &progress) {
            return segmentMoves(path, on, followed, span, progress);
        }));
    LEADBOOK_TRY(moves);
    const double seconds = stopwatch.seconds();
    const auto told = std::make_shared<const SegmentMoves>(*std::move(moves));
    const QJsonObject json = toJson(**view, told, static_cast<std::size_t>(*limit), seconds);
    session.print(json, toLines(*told, json));
    return {};
}

} // namespace leadbook::cli
