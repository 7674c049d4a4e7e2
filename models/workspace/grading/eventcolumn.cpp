// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasetotals.h"
#include "workspace/grading/gradecolumn.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leadbook {

namespace {

/// Counts events by going through those of each customer.
class EventColumn : public GradeColumn
{
public:
    EventColumn(const GradeContext &context, const GradeInput &input)
        : m_snapshot(context.snapshot)
        , m_asOf(context.asOf)
        , m_input(input)
    {
    }

    std::vector<double> read(std::span<const Row> rows) const override
    {
        std::vector<double> numbers;
        numbers.reserve(rows.size());
        const bool wantsOrders =
            m_input.events.arePurchases() && m_input.source != GradeSource::Days && m_input.halfLife == 0;
        for (const Row row : rows)
            numbers.push_back(wantsOrders ? ofOrders(row) : ofAges(agesOf(row)));
        return numbers;
    }

private:
    bool isTimely(Day day) const { return day <= m_asOf && m_asOf - day < m_input.days; }

    std::vector<PurchaseLine> linesOf(Row customer) const
    {
        const PurchaseTable &purchases = m_snapshot.purchases;
        std::vector<PurchaseLine> lines;
        purchases.ofCustomer.forEach(customer, [&](Row row) {
            if (purchases.amount[row].isKnown() && purchases.day[row].isValid() &&
                isTimely(purchases.day[row]))
                lines.push_back({purchases.day[row], purchases.amount[row], purchases.order[row]});
        });
        return lines;
    }

    double ofOrders(Row customer) const
    {
        const PurchaseTotal total = purchaseTotal(linesOf(customer), m_asOf);
        return m_input.source == GradeSource::Sum ? total.amount.toDouble() : total.orders;
    }

    /// Days ago of each event; of an order, the day of its last line above 0.
    std::vector<int> agesOf(Row customer) const
    {
        std::vector<int> ages;
        if (m_input.events.arePurchases()) {
            std::vector<PurchaseLine> lines = linesOf(customer);
            std::ranges::stable_sort(lines, {}, &PurchaseLine::order);
            for (auto first = lines.begin(); first != lines.end();) {
                const auto isOther = [first](const PurchaseLine &line) { return line.order != first->order; };
                const auto end =
                    first->order == kOwnOrder ? first + 1 : std::find_if(first + 1, lines.end(), isOther);
                const PurchaseTotal total = purchaseTotal({first, end}, m_asOf);
                if (total.orders > 0)
                    ages.push_back(m_asOf - total.lastDay);
                first = end;
            }
            return ages;
        }
        const InteractionTable &interactions = m_snapshot.interactions;
        interactions.ofCustomer.forEach(customer, [&](Row row) {
            if (counts(interactions, row))
                ages.push_back(m_asOf - interactions.day[row]);
        });
        return ages;
    }

    bool counts(const InteractionTable &interactions, Row row) const
    {
        const GradeEvents &events = m_input.events;
        const std::uint8_t flags = interactions.flags[row];
        return (flags & InteractionTable::Alive) != 0 && (events.kinds >> interactions.kind[row] & 1U) != 0 &&
               (!events.onlyTwoWay || (flags & InteractionTable::TwoWay) != 0) &&
               (!events.onlyFromCustomer || (flags & InteractionTable::FromCustomer) != 0) &&
               isTimely(interactions.day[row]);
    }

    double ofAges(std::vector<int> ages) const
    {
        // The oldest first, so that a sum does not depend on the order in which events came.
        std::ranges::sort(ages, std::greater());
        if (m_input.source == GradeSource::Days) {
            const auto same = std::ranges::unique(ages);
            ages.erase(same.begin(), same.end());
        }
        if (m_input.halfLife == 0)
            return static_cast<double>(ages.size());
        double sum = 0;
        for (const int age : ages)
            sum += std::exp2(-age / m_input.halfLife);
        return sum;
    }

    const Snapshot &m_snapshot;
    Day m_asOf;
    GradeInput m_input;
};

} // namespace

GradeColumnPtr makeEventColumn(const GradeContext &context, const GradeInput &input)
{
    // Days of contact are derived already.
    const bool isContact = input.events == readGradeInput(QStringLiteral("contactDays30"))->events;
    if (input.source == GradeSource::Days && isContact && input.halfLife == 0) {
        constexpr int kShortDays = 30;
        constexpr int kLongDays = 90;
        GradeInput derived{GradeSource::Field, {}, {}, {}, 0, 0};
        if (input.days == kShortDays)
            derived.field = FieldId::ContactDays30;
        else if (input.days == kLongDays)
            derived.field = FieldId::ContactDays90;
        if (derived.field)
            return makeFieldColumn(context, derived);
    }
    return std::make_unique<EventColumn>(context, input);
}

} // namespace leadbook
