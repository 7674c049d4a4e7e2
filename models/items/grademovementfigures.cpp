// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grademovementfigures.h"

#include "workspace/grading/gradereview.h"

#include <algorithm>
#include <map>
#include <utility>

namespace leadbook {

namespace {

/// Whether a customer came after @p day: written into the book since, and nothing of it is dated before.
bool cameAfter(const Snapshot &snapshot, Row customer, Day day)
{
    const Day created = snapshot.customers.columns.day(FieldId::Created)[customer];
    if (!created.isValid() || created <= day)
        return false;
    bool isKnown = false;
    const auto note = [&isKnown, day](Day dated) { isKnown |= dated.isValid() && dated <= day; };
    note(snapshot.needDay[customer]);
    snapshot.interactions.ofCustomer.forEach(customer,
                                             [&](Row row) { note(snapshot.interactions.day[row]); });
    snapshot.deals.ofCustomer.forEach(customer, [&](Row row) { note(snapshot.deals.opened[row]); });
    snapshot.purchases.ofCustomer.forEach(customer, [&](Row row) { note(snapshot.purchases.day[row]); });
    return !isKnown;
}

/// Who went from where to where between the ends of the log.
void countFlows(const GradeLog &log, const Snapshot &snapshot, GradeMovementFigures &figures)
{
    const auto now = log.gradesOn(log.to);
    std::map<std::pair<int, int>, std::int64_t> flows;
    for (std::size_t i = 0; i < log.customers.size(); ++i) {
        const bool isNew = cameAfter(snapshot, log.customers[i], log.from);
        const int from = isNew ? kNewCustomers : int{log.start[i]};
        const int to = now[i];
        figures.flowFrom.push_back(static_cast<std::int8_t>(from));
        figures.flowTo.push_back(static_cast<std::int8_t>(to));
        ++flows[{from, to}];
        figures.entered += isNew ? 1 : 0;
        figures.moved += !isNew && from != to ? 1 : 0;
    }
    for (const auto &[ends, customers] : flows)
        figures.flows.push_back({ends.first, ends.second, customers});
    figures.customers = static_cast<std::int64_t>(log.customers.size());
}

} // namespace

Result<GradeMovementFigures> gradeMovementFigures(const QString &path, const View &view, Day from,
                                                  const Progress &progress)
{
    constexpr int kUsualDays = 30;
    GradeMovementFigures figures;
    const auto reviewed = lastGradeReview(path);
    LEADBOOK_TRY(reviewed);
    figures.lastReview = *reviewed;
    if (!from.isValid())
        from = reviewed->isValid() ? *reviewed : view.asOf - kUsualDays;
    auto log = gradeLog(path, view, {std::min(from, view.asOf), view.asOf, {}}, progress);
    LEADBOOK_TRY(log);
    figures.review = log->schemes.back().review;
    figures.log = std::make_shared<const GradeLog>(*std::move(log));
    figures.snapshot = view.snapshot;
    countFlows(*figures.log, *view.snapshot, figures);
    for (const GradeMovement &movement : figures.log->movements)
        ++figures.causes[static_cast<std::size_t>(movement.cause)];
    return figures;
}

} // namespace leadbook
