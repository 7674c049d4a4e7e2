// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "domain/changelabel.h"
#include "items/grouplabel.h"
#include "workspace/filtering.h"
#include "workspace/segments/livesegments.h"
#include "workspace/segments/owndimensions.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

double share(Money part, Money whole)
{
    return whole > Money(0) ? part.toDouble() / whole.toDouble() : 0;
}

void addFigure(QJsonObject &object, const GroupFigure &figure, const GroupFigure &all)
{
    object[u"customers"_s] = qint64(figure.customers);
    object[u"share"_s] = share(figure.customers, all.customers);
    object[u"buyers"_s] = qint64(figure.buyers);
    object[u"orders"_s] = qint64(figure.orders);
    object[u"revenue"_s] = figure.revenue.toDouble();
    object[u"revenueShare"_s] = share(figure.revenue, all.revenue);
}

TextTable figureTable(const QString &first)
{
    constexpr auto kRight = TextTable::Align::Right;
    return TextTable({{first},
                      {Cli::tr("Customers"), kRight},
                      {Cli::tr("Share"), kRight},
                      {Cli::tr("Orders"), kRight},
                      {Cli::tr("Revenue"), kRight},
                      {Cli::tr("Share"), kRight}});
}

QStringList figureCells(const QString &name, const GroupFigure &figure, const GroupFigure &all)
{
    return {name,
            QString::number(figure.customers),
            percentText(share(figure.customers, all.customers), 1),
            QString::number(figure.orders),
            figure.revenue.toDecimal(),
            percentText(share(figure.revenue, all.revenue), 1)};
}

// ---- saved segments
QJsonObject toJson(const LiveSegments &live, double seconds)
{
    QJsonArray segments;
    for (std::size_t i = 0; i < live.segments.size(); ++i) {
        const LiveSegments::Segment &segment = live.segments[i];
        QJsonObject object{{u"name"_s, segment.saved.name}, {u"filter"_s, segment.saved.filter}};
        addFigure(object, segment.figure, live.all);
        if (!segment.saved.ownerName.isEmpty())
            object[u"owner"_s] = segment.saved.ownerName;
        if (!segment.saved.strategy.isEmpty())
            object[u"strategy"_s] = segment.saved.strategy;
        if (!segment.problem.isEmpty())
            object[u"problem"_s] = segment.problem;
        QJsonArray shared;
        for (std::size_t other = 0; other < live.segments.size(); ++other)
            shared.append(qint64(live.sharedBy(i, other)));
        object[u"shared"_s] = shared;
        segments.append(object);
    }
    return {{u"asOf"_s, live.asOf.toIso()},
            {u"customers"_s, qint64(live.all.customers)},
            {u"inNone"_s, qint64(live.inNone)},
            {u"segments"_s, segments},
            {u"seconds"_s, seconds}};
}

QStringList toLines(const LiveSegments &live)
{
    if (live.segments.empty())
        return {Cli::tr("No segment is saved yet. Save one: leadbook segments --save NAME --where FILTER")};
    TextTable table = figureTable(Cli::tr("Segment"));
    QStringList problems;
    for (const LiveSegments::Segment &segment : live.segments) {
        table.addRow(figureCells(segment.saved.name, segment.figure, live.all));
        if (!segment.problem.isEmpty())
            problems << segment.saved.name + u": "_s + segment.problem;
    }
    return table.lines() + problems + QStringList{Cli::tr("In no segment: %1").arg(live.inNone)};
}

Result<LiveSegments> askLive(Session &session, std::vector<SavedSegment> saved)
{
    return await(
        session.workspace().run(std::make_shared<Progress>(),
                                [path = session.workspace().dataPath(), saved = std::move(saved)](
                                    const View &on, const Progress &progress) -> Result<LiveSegments> {
                                    if (!saved.empty())
                                        return liveSegments(on, saved, progress);
                                    const auto all = readSegments(path);
                                    LEADBOOK_TRY(all);
                                    return liveSegments(on, *all, progress);
                                }));
}

Status listSegments(Session &session)
{
    const Stopwatch stopwatch;
    const auto live = askLive(session, {});
    LEADBOOK_TRY(live);
    session.print(toJson(*live, stopwatch.seconds()), toLines(*live));
    return {};
}

Status countOne(Session &session, const QString &where)
{
    const auto filter = parseFilter(*session.workspace().view(), where);
    LEADBOOK_TRY(filter);
    SavedSegment segment;
    segment.name = where;
    segment.filter = where;
    const Stopwatch stopwatch;
    const auto live = askLive(session, {segment});
    LEADBOOK_TRY(live);
    session.print(toJson(*live, stopwatch.seconds()), toLines(*live));
    return {};
}

Result<SavedSegment> findSegment(const QString &path, const QString &name)
{
    const auto all = readSegments(path);
    LEADBOOK_TRY(all);
    const auto found = std::ranges::find(*all, name, &SavedSegment::name);
    if (found != all->end())
        return *found;
    return Error{ErrorCode::NotFound,
                 Cli::tr("There is no segment “%1”; “leadbook segments” lists those of the book.").arg(name),
                 {}};
}

Status tell(Session &session, const QString &label, Book::Work work)
{
    const auto changed = await(session.workspace().change(label, std::move(work)));
    LEADBOOK_TRY(changed);
    session.print({{u"label"_s, shownLabel(label)}}, {shownLabel(label)});
    return {};
}

Status saveSegment(Session &session, const QString &name)
{
    const auto known = findSegment(session.workspace().dataPath(), name);
    SavedSegment segment = known ? *known : SavedSegment();
    segment.name = name;
    if (const auto where = session.option(u"where"_s)) {
        const auto filter = parseFilter(*session.workspace().view(), *where);
        LEADBOOK_TRY(filter);
        segment.filter = *where;
    } else if (!known) {
        return usageError(Cli::tr("Say with --where who is in the segment."));
    }
    if (const auto strategy = session.option(u"strategy"_s))
        segment.strategy = *strategy;
    return known ? tell(session, changeLabel(SegmentChange::Changed, name), updateSegment(segment))
                 : tell(session, changeLabel(SegmentChange::Saved, name), addSegment(segment));
}

Status removeSegmentCalled(Session &session, const QString &name)
{
    const auto segment = findSegment(session.workspace().dataPath(), name);
    LEADBOOK_TRY(segment);
    return tell(session, changeLabel(SegmentChange::Deleted, name), removeSegment(segment->id));
}

// ---- dimensions
Result<Dimension> findDimension(const std::vector<Dimension> &all, const QString &name)
{
    const auto found = std::ranges::find_if(all, [&name](const Dimension &dimension) {
        return dimension.key.compare(name, Qt::CaseInsensitive) == 0 ||
               dimensionLabel(dimension).compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != all.end())
        return *found;
    QStringList keys;
    for (const Dimension &dimension : all)
        keys << dimension.key;
    return usageError(Cli::tr("There is no dimension “%1”; there are: %2.").arg(name, keys.join(u", "_s)));
}

QJsonObject toJson(const Breakdown &table, double seconds)
{
    QJsonArray segments;
    for (std::size_t row = 0; row < table.rows.groups.size(); ++row) {
        const CustomerGroup &group = table.rows.groups[row];
        QJsonObject object{{u"name"_s, groupKey(table.rows, group)}, {u"filter"_s, group.where}};
        addFigure(object, table.figures[row], table.all);
        if (table.columns) {
            QJsonArray cells;
            for (std::size_t column = 0; column < table.columns->groups.size(); ++column) {
                QJsonObject cell{{u"name"_s, groupKey(*table.columns, table.columns->groups[column])}};
                addFigure(cell, table.cell(row, column), table.all);
                cells.append(cell);
            }
            object[u"cells"_s] = cells;
        }
        segments.append(object);
    }
    QJsonObject json{{u"asOf"_s, table.asOf.toIso()},
                     {u"dimension"_s, table.rows.dimension.key},
                     {u"known"_s, table.rows.isKnown},
                     {u"customers"_s, qint64(table.all.customers)},
                     {u"revenue"_s, table.all.revenue.toDouble()},
                     {u"segments"_s, segments},
                     {u"seconds"_s, seconds}};
    if (table.columns)
        json[u"by"_s] = table.columns->dimension.key;
    return json;
}

QStringList crossLines(const Breakdown &table)
{
    const QLocale locale;
    constexpr auto kRight = TextTable::Align::Right;
    std::vector<TextTable::Column> columns{{dimensionLabel(table.rows.dimension)}};
    for (const CustomerGroup &group : table.columns->groups)
        columns.push_back({groupLabel(*table.columns, group, locale), kRight});
    columns.push_back({Cli::tr("Customers"), kRight});
    TextTable text(columns);
    for (std::size_t row = 0; row < table.rows.groups.size(); ++row) {
        QStringList cells{groupLabel(table.rows, table.rows.groups[row], locale)};
        for (std::size_t column = 0; column < table.columns->groups.size(); ++column)
            cells << QString::number(table.cell(row, column).customers);
        cells << QString::number(table.figures[row].customers);
        text.addRow(cells);
    }
    return text.lines();
}

QStringList toLines(const Breakdown &table)
{
    if (!table.rows.isKnown)
        return {Cli::tr("The book says nothing about “%1”. It is read from: %2.")
                    .arg(dimensionLabel(table.rows.dimension), table.rows.dimension.fields.join(u", "_s))};
    if (table.columns)
        return crossLines(table);
    const QLocale locale;
    TextTable text = figureTable(dimensionLabel(table.rows.dimension));
    for (std::size_t row = 0; row < table.rows.groups.size(); ++row)
        text.addRow(figureCells(groupLabel(table.rows, table.rows.groups[row], locale), table.figures[row],
                                table.all));
    return text.lines();
}

Status breakDownBook(Session &session, const QString &name)
{
    const auto list = readDimensionList(session.workspace().dataPath());
    LEADBOOK_TRY(list);
    for (const QString &problem : list->problems)
        session.complain(problem);
    const std::vector<Dimension> &dimensions = list->dimensions;
    const auto dimension = findDimension(dimensions, name);
    LEADBOOK_TRY(dimension);
    std::optional<Dimension> by;
    if (const auto other = session.option(u"by"_s)) {
        const auto found = findDimension(dimensions, *other);
        LEADBOOK_TRY(found);
        by = *found;
    }
    const Stopwatch stopwatch;
    const auto table = await(session.workspace().run(
        std::make_shared<Progress>(), [dimension = *dimension, by](const View &on, const Progress &progress) {
            return breakDown(on, dimension, by, progress);
        }));
    LEADBOOK_TRY(table);
    session.print(toJson(*table, stopwatch.seconds()), toLines(*table));
    return {};
}

} // namespace

Status runSegments(Session &session, const QStringList &arguments)
{
    if (session.option(u"movement"_s))
        return runSegmentMoves(session, arguments);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (const auto name = session.option(u"remove"_s))
        return removeSegmentCalled(session, *name);
    if (const auto name = session.option(u"save"_s))
        return saveSegment(session, *name);
    if (const auto name = session.option(u"dimension"_s))
        return breakDownBook(session, *name);
    if (session.option(u"by"_s))
        return usageError(Cli::tr("--by goes with --dimension."));
    if (const auto where = session.option(u"where"_s))
        return countOne(session, *where);
    return listSegments(session);
}

} // namespace leadbook::cli
