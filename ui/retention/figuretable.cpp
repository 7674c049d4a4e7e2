// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/figuretable.h"

#include "items/cellroles.h"
#include "ui/delegates/columnfit.h"
#include "ui/delegates/figuredelegate.h"
#include "ui/delegates/sharebardelegate.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

namespace leadbook {

namespace {

/// The delegate that draws figures of @p role; null: the view's own.
CellDelegate *makeDelegate(int role, QObject *parent)
{
    if (role == AmountRole)
        return new MoneyDelegate(parent);
    if (role == ShareRole)
        return new PercentDelegate(parent);
    if (role == SeriesRole)
        return new SwatchDelegate(parent);
    return role == CountRole ? new FigureDelegate(parent) : nullptr;
}

} // namespace

FigureTable::FigureTable(Card &card)
    : TableView(&card)
    , m_model(new FigureTableModel(this))
    , m_fit(new ColumnFit(*this))
{
    setModel(m_model);
    setSelectionMode(QAbstractItemView::SingleSelection);
    header().setSectionsClickable(false);
    header().setInset(Card::kTableInset);
    card.setFlush(true);
    card.body().addWidget(this, 1);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const FigureCell cell = m_model->cellAt(index);
        if (!cell.filter.isEmpty())
            Q_EMIT customersRequested(cell.filter, cell.heading);
    });
}

void FigureTable::setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows,
                           const QList<int> &widths, const QString &currency)
{
    const QModelIndex current = currentIndex();
    m_model->setTable(columns, rows, currency);
    QList<int> roles;
    for (const FigureColumn &column : columns)
        roles << column.role;
    if (roles != m_roles) {
        m_roles = roles;
        for (int column = 0; column < roles.size(); ++column) {
            QAbstractItemDelegate *before = itemDelegateForColumn(column);
            setItemDelegateForColumn(column, makeDelegate(roles[column], this));
            delete before;
        }
        m_fit->setColumns(widths, 0);
    } else {
        m_fit->fit();
    }
    if (!rows.isEmpty() && !currentIndex().isValid())
        setCurrentIndex(m_model->index(current.isValid() ? qMin(current.row(), m_model->rowCount() - 1) : 0,
                                       qMax(0, current.column())));
}

void FigureTable::clearRows()
{
    m_model->setTable(m_model->columns(), {});
}

} // namespace leadbook
