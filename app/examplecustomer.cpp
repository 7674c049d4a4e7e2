// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/examplecustomer.h"

#include "core/text.h"

namespace leadbook {

ExampleCustomer ExampleCustomer::of(Workspace &workspace)
{
    const ViewPtr view = workspace.view();
    const Row rows = view ? static_cast<Row>(view->snapshot->customers.rows()) : 0;
    for (Row row = 0; row < rows; ++row) {
        const FieldTable &customers = view->snapshot->customers;
        if (customers.isAlive(row))
            return {customers.ids[row], toQString(customers.columns.text(FieldId::Name)[row])};
    }
    return {};
}

} // namespace leadbook
