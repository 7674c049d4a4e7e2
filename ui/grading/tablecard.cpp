// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/tablecard.h"

#include "ui/delegates/columnfit.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/fonts.h"

#include <QResizeEvent>
#include <QVBoxLayout>

#include <utility>

namespace leadbook {

TableCard::TableCard(QWidget *parent)
    : Card({}, parent)
    , m_table(new TableView(this))
    , m_fit(new ColumnFit(*m_table))
{
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->header().setSectionsClickable(false);
    m_table->header().setInset(kTableInset);
    setFlush(true);
    body().addWidget(m_table);
}

void TableCard::setColumns(const Columns &columns)
{
    m_columns = columns;
    m_isNarrow = width() < scaledPixels(font(), columns.narrow);
    fitColumns();
}

void TableCard::fitColumns()
{
    m_fit->setColumns(m_isNarrow ? m_columns.narrowWidths : m_columns.widths, m_columns.stretched);
    for (const int column : std::as_const(m_columns.leftOut))
        m_table->setColumnHidden(column, m_isNarrow);
    m_fit->fit();
}

void TableCard::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < scaledPixels(font(), m_columns.narrow);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        fitColumns();
    Card::resizeEvent(event);
}

} // namespace leadbook
