// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/purchasecohorts.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

std::vector<PurchaseColumns> purchaseColumns(const Snapshot &snapshot)
{
    static_assert(kNoRow == kNoCustomer);
    const PurchaseTable &purchases = snapshot.purchases;
    std::vector<PurchaseColumns> chunks;
    for (std::size_t chunk = 0; chunk < purchases.day.chunkCount(); ++chunk)
        chunks.push_back({purchases.customer.chunk(chunk), purchases.day.chunk(chunk),
                          purchases.amount.chunk(chunk), purchases.order.chunk(chunk)});
    return chunks;
}

Day lastPurchaseDay(const Snapshot &snapshot, Day today)
{
    Day last;
    for (const PurchaseColumns &lines : purchaseColumns(snapshot)) {
        for (std::size_t i = 0; i < lines.day.size(); ++i) {
            if (lines.customer[i] != kNoCustomer && lines.amount[i].isKnown() && lines.day[i] <= today)
                last = std::max(last, lines.day[i]);
        }
    }
    return last;
}

Day cohortDay(const Snapshot &snapshot, Day today, CalendarUnit unit)
{
    const Day last = lastPurchaseDay(snapshot, today);
    return last.isValid() ? std::min(today, unitEnd(unitNumber(last, unit), unit)) : today;
}

Cohorts cohortsOf(const Snapshot &snapshot, const CohortQuestion &question)
{
    return computeCohorts(purchaseColumns(snapshot), snapshot.customers.rows(), question);
}

QString purchaseFilter(CohortRule rule, Day begin, Day last)
{
    QStringList conditions;
    if (begin.isValid())
        conditions << u"date >= "_s + begin.toIso();
    if (last.isValid())
        conditions << u"date <= "_s + last.toIso();
    if (rule == CohortRule::Positive)
        conditions << u"amount > 0"_s << u"orderAmount > 0"_s;
    return u"bought("_s + conditions.join(u" and "_s) + u')';
}

QString cohortFilter(const CohortQuestion &question, Day start, int after)
{
    const int first = unitNumber(start, question.unit);
    const auto within = [&question](int number) {
        return purchaseFilter(question.rule, unitBegin(number, question.unit),
                              std::min(unitEnd(number, question.unit), question.asOf));
    };
    QString filter = within(first);
    if (after > 0)
        filter += u" and "_s + within(first + after);
    return filter + u" and not "_s + purchaseFilter(question.rule, Day(), start - 1);
}

} // namespace leadbook
