// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dimensionfigures.h"

#include "core/share.h"
#include "items/bookcurrency.h"
#include "items/cellroles.h"
#include "items/grouplabel.h"
#include "workspace/segments/owndimensions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DimensionFigures)
};

FigureRow rowOf(const QString &name, const GroupFigure &figure, const GroupFigure &all, const QString &filter,
                const QString &heading)
{
    const auto cell = [&](const QVariant &value, bool opens) {
        return opens ? FigureCell{value, filter, heading} : FigureCell{value, {}, {}};
    };
    const bool isSomebody = figure.customers > 0;
    return {cell(name, isSomebody),
            cell(qlonglong{figure.customers}, isSomebody),
            cell(shareOf(double(figure.customers), double(all.customers)), isSomebody),
            cell(qlonglong{figure.buyers}, false),
            cell(qlonglong{figure.revenue.tenThousandths()}, isSomebody),
            cell(shareOf(figure.revenue.toDouble(), all.revenue.toDouble()), isSomebody)};
}

const Dimension *find(const std::vector<Dimension> &dimensions, const QString &key)
{
    const auto found = std::ranges::find(dimensions, key, &Dimension::key);
    return found == dimensions.end() ? nullptr : &*found;
}

/// The shipped ones do as long as the book's own cannot be read.
void takeDimensions(DimensionFigures &figures, Result<DimensionList> list)
{
    if (!list) {
        figures.dimensions = shippedDimensions();
        figures.note = Words::tr("The book’s own dimensions cannot be read: %1").arg(list.error().message);
        return;
    }
    figures.dimensions = std::move(list->dimensions);
    if (!list->problems.isEmpty())
        figures.note = Words::tr("Left out of the book’s own dimensions: %1").arg(list->problems.join(u' '));
}

} // namespace

DimensionFigures dimensionFigures(const View &view, const QString &path, const DimensionQuestion &question,
                                  const Progress &progress)
{
    DimensionFigures figures;
    takeDimensions(figures, readDimensionList(path));
    const Dimension *first = find(figures.dimensions, question.key);
    if (first == nullptr)
        first = &figures.dimensions.front();
    const Dimension *second = find(figures.dimensions, question.by);
    figures.question = {first->key, second == nullptr ? QString() : second->key};
    figures.currency = bookCurrency(view);
    auto table = breakDown(view, *first, second == nullptr ? std::nullopt : std::optional(*second), progress);
    if (table) {
        figures.table = *std::move(table);
        const CustomerGroups &rows = figures.table.rows;
        if (rows.isKnown && rows.dimension.bands.empty())
            figures.fieldLabel = listFieldLabel(*view.snapshot, rows.field);
    } else {
        figures.problem = table.error().message;
        figures.table.rows.dimension = *first;
    }
    return figures;
}

double measured(const GroupFigure &figure, GroupMeasure measure)
{
    switch (measure) {
    case GroupMeasure::Customers:
        return static_cast<double>(figure.customers);
    case GroupMeasure::Revenue:
        return figure.revenue.toDouble();
    case GroupMeasure::RevenuePerCustomer:
        return shareOf(figure.revenue.toDouble(), static_cast<double>(figure.customers));
    }
    return 0;
}

QString groupHeading(const CustomerGroups &groups, std::size_t group, const QLocale &locale)
{
    return Words::tr("%1: %2", "a dimension, and one of its groups")
        .arg(dimensionLabel(groups.dimension), groupLabel(groups, groups.groups[group], locale));
}

QList<FigureColumn> groupColumns(const DimensionFigures &figures)
{
    return {{dimensionLabel(figures.table.rows.dimension), Qt::DisplayRole},
            {Words::tr("Customers"), CountRole},
            {Words::tr("Share"), ShareRole},
            {Words::tr("Buyers"), CountRole},
            {Words::tr("Revenue"), AmountRole},
            {Words::tr("Of revenue"), ShareRole}};
}

QList<FigureRow> groupRows(const DimensionFigures &figures, const QLocale &locale)
{
    const Breakdown &table = figures.table;
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < table.rows.groups.size(); ++i)
        rows << rowOf(groupLabel(table.rows, table.rows.groups[i], locale), table.figures[i], table.all,
                      table.rows.groups[i].where, groupHeading(table.rows, i, locale));
    rows << rowOf(Words::tr("All"), table.all, table.all, {}, {});
    return rows;
}

} // namespace leadbook
