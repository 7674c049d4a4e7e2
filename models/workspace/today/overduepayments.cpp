// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/overduepayments.h"

#include "core/text.h"
#include "store/statement.h"
#include "workspace/contactable.h"

namespace leadbook {

Result<std::vector<OverduePayment>> overduePayments(sqlite3 *database, const View &view, const TodayAsk &ask)
{
    auto read = Statement::prepare(
        database,
        "SELECT c.customer, p.due_day, p.amount - CASE WHEN p.paid_day IS NULL OR p.paid_day <= ?1 THEN "
        "coalesce(p.paid, CASE WHEN p.paid_day IS NULL THEN 0 ELSE p.amount END) ELSE 0 END AS open, "
        "c.number, c.currency FROM payment p JOIN contract c ON c.id = p.contract WHERE p.due_day < ?1 AND "
        "c.customer IS NOT NULL AND open > 0 ORDER BY p.due_day, p.id");
    LEADBOOK_TRY(read);
    read->bind(1, view.asOf);
    const Snapshot &snapshot = *view.snapshot;
    std::vector<OverduePayment> payments;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return payments;
        const Row customer = snapshot.customers.ids.find(read->integer(0));
        const bool isAskedFor =
            customer != kNoRow && isWorkedWith(snapshot, customer) &&
            (!ask.owner || snapshot.customers.columns.code(FieldId::Owner)[customer] == *ask.owner);
        if (isAskedFor)
            payments.push_back({customer, read->day(1), Money(read->integer(2)), toQString(read->text(3)),
                                toQString(read->text(4))});
    }
}

} // namespace leadbook
