// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palettesearch.h"

#include "items/cellvariant.h"
#include "ui/shell/commandpalette.h"
#include "workspace/filtering.h"
#include "workspace/listquery.h"

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
    const auto find = [query, filter = m_filter](const View &view, const Progress &progress) {
        return findCustomers(view, query, filter, progress);
    };
    m_latest.deliver(m_workspace.run(m_latest.start(), find), this,
                     [this, query](const std::vector<Found> &customers) {
                         QList<Command> commands;
                         for (const Found &customer : customers)
                             commands.append({customer.name, customer.city, u"customers"_s,
                                              [open = m_open, id = customer.id] { open(id); }});
                         m_palette.setFound(query, commands);
                     });
}

} // namespace leadbook
