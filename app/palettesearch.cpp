// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettesearch.h"

#include "domain/filter.h"
#include "domain/shippedschemes.h"
#include "items/cellvariant.h"
#include "ui/shell/commandpalette.h"
#include "workspace/filtering.h"
#include "workspace/listquery.h"
#include "workspace/segments/savedsegments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// A customer that was found.
struct Found
{
    std::int64_t id = 0;
    QString name;
    QString city;
};

std::vector<Found> findCustomers(const View &view, const QString &text, const QString &filterText,
                                 const Progress &progress)
{
    ListQuery query;
    query.search = text;
    if (auto filter = parseFilter(view, filterText); filter && !filterText.isEmpty())
        query.filter = std::make_shared<const Filter>(*std::move(filter));
    std::vector<Row> rows = runListQuery(view, query, progress).rows;
    rows.resize(std::min(rows.size(), PaletteSearch::kMost));
    const ListColumn names(view, ListKind::Customers, FieldId::Name);
    const ListColumn cities(view, ListKind::Customers, FieldId::City);
    std::vector<Found> found;
    for (const Row row : rows)
        found.push_back({view.snapshot->customers.ids[row],
                         displayVariant(names.value(row), FieldId::Name, view).toString(),
                         displayVariant(cities.value(row), FieldId::City, view).toString()});
    return found;
}

/// A segment that was found.
struct FoundSegment
{
    QString name;
    QString filter;
};

struct AllFound
{
    std::vector<FoundSegment> segments;
    std::vector<Found> customers;
};

/// The segments of the book @p path whose names answer @p text, the best first.
std::vector<FoundSegment> findSegments(const View &view, const QString &path, const QString &text)
{
    std::vector<std::pair<int, FoundSegment>> scored;
    const auto offer = [&](const QString &name, const QString &filter) {
        if (const int score = matchScore(text, name); score > 0)
            scored.emplace_back(-score, FoundSegment{name, filter});
    };
    for (const QString &name : view.settings ? view.settings->rfm.groups() : QStringList())
        offer(schemeLabel(name, u"Segment"_s),
              toText(Filter::compare(u"rfm"_s, FilterOperator::Equal, {FilterValue(name)})));
    // A book that cannot be read says so elsewhere.
    if (const auto saved = readSegments(path)) {
        for (const SavedSegment &segment : *saved)
            offer(segment.name, segment.filter);
    }
    std::ranges::stable_sort(scored, {}, &std::pair<int, FoundSegment>::first);
    scored.resize(std::min(scored.size(), PaletteSearch::kMost));
    std::vector<FoundSegment> found;
    for (auto &[score, segment] : scored)
        found.push_back(std::move(segment));
    return found;
}

} // namespace

PaletteSearch::PaletteSearch(Workspace &workspace, CommandPalette &palette, Open open, QString filterText)
    : QObject(&palette)
    , m_workspace(workspace)
    , m_palette(palette)
    , m_open(std::move(open))
    , m_filter(std::move(filterText))
{
    connect(&palette, &CommandPalette::queryChanged, this, &PaletteSearch::search);
}

void PaletteSearch::search(const QString &query)
{
    m_latest.cancel();
    if (query.trimmed().isEmpty() || !m_workspace.view())
        return;
    const auto find = [query, filter = m_filter, path = m_workspace.dataPath(),
                       withSegments = bool(m_openSegment)](const View &view, const Progress &progress) {
        AllFound all;
        if (withSegments)
            all.segments = findSegments(view, path, query);
        all.customers = findCustomers(view, query, filter, progress);
        return all;
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), find), this, [this, query](const AllFound &all) {
        QList<Command> commands;
        for (const FoundSegment &segment : all.segments)
            commands.append({segment.name, tr("segment"), u"segments"_s,
                             [open = m_openSegment, segment] { open(segment.filter, segment.name); }});
        for (const Found &customer : all.customers)
            commands.append({customer.name, customer.city, u"customers"_s,
                             [open = m_open, id = customer.id] { open(id); }});
        m_palette.setFound(query, commands);
    });
}

} // namespace leadbook
