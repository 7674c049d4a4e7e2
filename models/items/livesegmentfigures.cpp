// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/livesegmentfigures.h"

#include "core/share.h"
#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "items/filterwords.h"
#include "workspace/filtering.h"
#include "workspace/segments/bandfilter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveSegmentFigures)
};

std::vector<SavedSegment> readySegments(const View &view)
{
    std::vector<SavedSegment> segments;
    for (const DimensionBand &group : readyGroups()) {
        SavedSegment &segment = segments.emplace_back();
        segment.name = readyGroupLabel(group);
        segment.filter = bandFilter(view, group.where);
    }
    return segments;
}

} // namespace

LiveSegmentFigures liveSegmentFigures(const View &view, const QString &path, const Progress &progress)
{
    LiveSegmentFigures figures;
    figures.currency = bookCurrency(view);
    const auto saved = readSegments(path);
    if (!saved) {
        figures.problem = saved.error().message;
        return figures;
    }
    figures.saved = liveSegments(view, *saved, progress);
    for (const SavedSegment &segment : *saved) {
        const auto filter = parseFilter(view, segment.filter);
        figures.rules << (filter ? filterWords(view, *filter) : segment.filter);
    }
    figures.ready = liveSegments(view, readySegments(view), progress);
    return figures;
}

QList<FigureColumn> liveSegmentColumns(bool hasColours)
{
    return {{Words::tr("Segment"), hasColours ? int{SeriesRole} : int{Qt::DisplayRole}},
            {Words::tr("Customers"), CountRole},
            {Words::tr("Share"), ShareRole},
            {Words::tr("Revenue"), AmountRole},
            {Words::tr("Of revenue"), ShareRole}};
}

FigureColumn segmentOwnerColumn()
{
    return {Words::tr("Looked after by"), Qt::DisplayRole, true};
}

FigureCell segmentOwner(const LiveSegments::Segment &segment)
{
    return {segment.problem.isEmpty() ? segment.saved.ownerName
                                      : Words::tr("its filter no longer fits the book")};
}

QList<FigureRow> liveSegmentRows(const LiveSegments &live)
{
    QList<FigureRow> rows;
    for (const LiveSegments::Segment &segment : live.segments) {
        const GroupFigure &figure = segment.figure;
        const bool opens = figure.customers > 0;
        const auto cell = [&](const QVariant &value) {
            return opens ? FigureCell{value, segment.saved.filter, segment.saved.name}
                         : FigureCell{value, {}, {}};
        };
        const bool isKnown = segment.problem.isEmpty();
        const auto known = [isKnown](const QVariant &value) { return isKnown ? value : QVariant(); };
        rows << FigureRow{cell(segment.saved.name), cell(known(qlonglong{figure.customers})),
                          cell(known(shareOf(double(figure.customers), double(live.all.customers)))),
                          cell(known(qlonglong{figure.revenue.tenThousandths()})),
                          cell(known(shareOf(figure.revenue.toDouble(), live.all.revenue.toDouble())))};
    }
    return rows;
}

Result<std::int64_t> countFilter(const View &view, const QString &filterText, const Progress &progress)
{
    const auto filter = parseFilter(view, filterText);
    LEADBOOK_TRY(filter);
    const FieldTable &customers = view.snapshot->customers;
    std::vector<Row> rows;
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, progress);
    return std::ssize(rows);
}

} // namespace leadbook
