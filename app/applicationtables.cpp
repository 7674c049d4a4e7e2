// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/delegates/tableview.h"
#include "ui/shell/messagebar.h"

#include <QApplication>

// What all tables share.

namespace leadbook {

void Application::connectTables()
{
    const QList<TableView *> tables = m_window->findChildren<TableView *>();
    for (const TableView *table : tables)
        connect(table, &TableView::copyRefused, this, [this](int rows) {
            m_window->messages().show(
                MessageBar::Kind::Warning,
                tr("%Ln row(s) are too many to copy. Select at most %L1.", nullptr, rows)
                    .arg(TableView::kMostCopied));
        });
}

void Application::sortByColumn(bool asSecond)
{
    // The table that has the keyboard, else the one of the page.
    auto *table = qobject_cast<TableView *>(QApplication::focusWidget());
    if (table == nullptr && m_window->currentPage() == m_customers)
        table = &m_customers->table();
    if (table != nullptr)
        table->sortByCurrent(asSecond);
}

} // namespace leadbook
