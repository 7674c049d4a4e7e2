// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scoring/dealhistory.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

namespace leadbook {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
constexpr int kContactDays = 90;
constexpr std::size_t kRowsBetweenLooks = 4096;

double contactsBefore(const Snapshot &snapshot, Row customer, Day opened)
{
    const InteractionTable &interactions = snapshot.interactions;
    double count = 0;
    interactions.ofCustomer.forEach(customer, [&](Row row) {
        constexpr std::uint8_t kCounted = InteractionTable::Alive | InteractionTable::TwoWay;
        const Day day = interactions.day[row];
        if ((interactions.flags[row] & kCounted) == kCounted && day.isValid() && day < opened &&
            opened - day <= kContactDays)
            ++count;
    });
    return count;
}

double ordersBefore(const Snapshot &snapshot, Row customer, Day opened)
{
    const PurchaseTable &purchases = snapshot.purchases;
    double count = 0;
    purchases.ofCustomer.forEach(customer, [&](Row row) {
        const Day day = purchases.day[row];
        if (purchases.amount[row].isKnown() && day.isValid() && day < opened)
            ++count;
    });
    return count;
}

template <DealOutcome Outcome> double dealsBefore(const Snapshot &snapshot, Row customer, Day opened)
{
    const DealTable &deals = snapshot.deals;
    double count = 0;
    deals.ofCustomer.forEach(customer, [&](Row row) {
        const Day closed = deals.closed[row];
        if (deals.alive[row] != 0 && static_cast<DealOutcome>(deals.outcome[row]) == Outcome &&
            closed.isValid() && closed < opened)
            ++count;
    });
    return count;
}

struct CountedBefore
{
    std::string_view key;
    double (*count)(const Snapshot &, Row, Day);
};
constexpr std::array<CountedBefore, 4> kCounted{{
    {"deal.contacts90", &contactsBefore},
    {"deal.ordersBefore", &ordersBefore},
    {"deal.wonBefore", &dealsBefore<DealOutcome::Won>},
    {"deal.lostBefore", &dealsBefore<DealOutcome::Lost>},
}};
constexpr std::string_view kOwner = "deal.owner";
constexpr std::string_view kProduct = "deal.product";

/// References of deals (0 = none) as codes, with the names of @p rows.
template <typename T>
ScoreField referenceField(std::string_view key, const std::vector<T> &rows,
                          const Column<std::uint32_t> &column, std::span<const Row> deals)
{
    ScoreField field;
    field.key = key;
    field.level.emplace_back();
    for (const T &row : rows)
        field.level.push_back(row.name);
    for (const Row deal : deals)
        field.code.push_back(column[deal]);
    return field;
}

} // namespace

std::vector<ScoreField> dealScoreFields(const Snapshot &snapshot, std::span<const Row> deals,
                                        const Progress &progress)
{
    std::vector<ScoreField> fields;
    if (deals.empty())
        return fields;
    fields.push_back(referenceField(kOwner, snapshot.owners, snapshot.deals.owner, deals));
    fields.push_back(referenceField(kProduct, snapshot.products, snapshot.deals.product, deals));
    for (const CountedBefore &counted : kCounted) {
        ScoreField field;
        field.key = counted.key;
        for (std::size_t i = 0; i < deals.size(); ++i) {
            if (i % kRowsBetweenLooks == 0 && progress.isCancelled())
                return fields;
            const Row deal = deals[i];
            const Row customer = snapshot.deals.customer[deal];
            const Day opened = snapshot.deals.opened[deal];
            field.number.push_back(customer == kNoRow || !opened.isValid()
                                       ? kUnknown
                                       : counted.count(snapshot, customer, opened));
        }
        fields.push_back(std::move(field));
    }
    return fields;
}

bool isDealScoreField(const QString &key)
{
    const std::string text = key.toStdString();
    return text == kOwner || text == kProduct ||
           std::ranges::find(kCounted, text, &CountedBefore::key) != kCounted.end();
}

} // namespace leadbook
