// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/customers/customerspage.h"
#include "ui/customers/peopletable.h"
#include "ui/delegates/tableview.h"

#include <QApplication>

// What all tables share.

namespace leadbook {

void Application::sortByColumn(bool asSecond)
{
    // The table that has the keyboard, else the one of the page.
    auto *table = qobject_cast<TableView *>(QApplication::focusWidget());
    if (table == nullptr && isShown(m_customers))
        table = &m_customers->table();
    if (table != nullptr)
        table->sortByCurrent(asSecond);
}

} // namespace leadbook
