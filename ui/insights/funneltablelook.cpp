// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/funneltablelook.h"

#include "items/cellroles.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/tableview.h"
#include "ui/insights/funneltables.h"

#include <QFontMetrics>

namespace leadbook {

namespace {

constexpr int kFirst = 110;
constexpr int kAmount = 112;
constexpr int kPadding = 22;

QAbstractItemDelegate *delegateFor(int role, TableView &view)
{
    switch (role) {
    case AmountRole:
        return new MoneyDelegate(&view);
    case ShareRole:
        return new PercentDelegate(&view);
    default:
        return new FigureDelegate(&view);
    }
}

} // namespace

void lookLike(TableView &view, const FunnelTable &table, int width)
{
    QList<int> widths;
    const QFontMetrics metrics(view.font());
    for (int column = 0; column < table.columns.size(); ++column) {
        QAbstractItemDelegate *before = view.itemDelegateForColumn(column);
        view.setItemDelegateForColumn(column, nullptr);
        delete before; // a view forgets it only while it is there
        const int role = table.columns[column].role;
        if (column > 0)
            view.setItemDelegateForColumn(column, delegateFor(role, view));
        const int heading = metrics.horizontalAdvance(table.columns[column].title) + kPadding;
        widths << (column == 0 ? kFirst : std::max(role == AmountRole ? kAmount : width, heading));
    }
    auto *fit = view.findChild<ColumnFit *>(QString(), Qt::FindDirectChildrenOnly);
    (fit != nullptr ? fit : new ColumnFit(view))->setColumns(widths, 0);
}

} // namespace leadbook
