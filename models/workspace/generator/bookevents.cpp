// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/bookevents.h"

#include "store/editor.h"
#include "workspace/generator/bookpeople.h"
#include "workspace/generator/bookreferences.h"
#include "workspace/generator/dealsource.h"
#include "workspace/generator/interactionsource.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/purchasesource.h"
#include "workspace/generator/rowbinder.h"
#include "workspace/generator/rowcounter.h"

#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 2> kOrderColumns{"customer", "number"};
constexpr std::array<std::string_view, 9> kPurchaseColumns{
    "customer", "sales_order", "day", "amount", "product", "category", "quantity", "payment", "cost"};
constexpr std::array<std::string_view, 15> kDealColumns{
    "key",        "customer",     "title", "pipeline", "stage",  "outcome",    "amount",     "opened_day",
    "closed_day", "expected_day", "owner", "product",  "source", "competitor", "lost_reason"};
constexpr std::array<std::string_view, 4> kStageChangeColumns{"deal", "stage", "day", "owner"};
constexpr std::array<std::string_view, 13> kInteractionColumns{
    "customer", "contact",   "kind",  "day",     "direction", "answered", "bulk",
    "minutes",  "until_day", "count", "product", "owner",     "summary"};

Status writeOrder(BulkWriter &writer, const PurchaseRow &row, std::int64_t customer)
{
    const std::string number = orderNumber(row);
    RowBinder(writer).put(customer).text(number);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writePurchase(BulkWriter &writer, const PurchaseRow &row, const BookReferences &references,
                     std::int64_t customer, std::int64_t order)
{
    RowBinder cells(writer);
    cells.put(customer).put(order).put(row.day).put(row.amount).put(references.products[row.article]);
    cells.text(words::kArticles[row.article].category).put(double(row.quantity)).text(row.payment);
    cells.put(row.cost);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writeDeal(BulkWriter &writer, const DealRow &row, const BookReferences &references,
                 std::int64_t customer)
{
    const std::string key = dealKey(row);
    RowBinder cells(writer);
    cells.text(key).put(customer).text(row.title).put(references.pipeline);
    cells.put(references.stages[static_cast<std::size_t>(row.stage)]).put(static_cast<int>(row.outcome));
    cells.put(row.amount).put(row.opened).put(row.closed).put(row.expected);
    cells.put(references.owners[row.owner]).put(references.products[row.article]).text(row.source);
    cells.text(row.competitor).text(row.lostReason);
    LEADBOOK_TRY(writer.write());
    return {};
}

Status writeSteps(BulkWriter &writer, const DealRow &row, const BookReferences &references, std::int64_t deal)
{
    for (const DealStep &step : row.steps) {
        RowBinder cells(writer);
        cells.put(deal);
        if (step.stage)
            cells.put(references.stages[static_cast<std::size_t>(*step.stage)]);
        else
            cells.skip();
        cells.put(step.day).put(references.owners[row.owner]);
        LEADBOOK_TRY(writer.write());
    }
    return {};
}

Status writeInteraction(BulkWriter &writer, const InteractionRow &row, const BookReferences &references,
                        const BookPeople &people)
{
    RowBinder cells(writer);
    cells.put(people.firstCustomer + row.customer).put(people.firstContact + row.customer);
    cells.put(static_cast<int>(row.kind)).put(row.day).put(row.fromCustomer ? 1 : 0).maybe(row.answered);
    cells.put(row.bulk ? 1 : 0).maybe(row.minutes).put(row.until).maybe(row.count);
    if (row.article)
        cells.put(references.products[*row.article]);
    else
        cells.skip();
    cells.put(references.owners[row.owner]).text(row.summary);
    LEADBOOK_TRY(writer.write());
    return {};
}

} // namespace

Result<std::int64_t> writePurchases(Editor &editor, PurchaseSource &source, const BookReferences &references,
                                    const BookPeople &people, RowCounter &counter)
{
    auto orders = BulkWriter::begin(editor, RecordTable::SalesOrder, kOrderColumns);
    LEADBOOK_TRY(orders);
    auto purchases = BulkWriter::begin(editor, RecordTable::Purchase, kPurchaseColumns);
    LEADBOOK_TRY(purchases);
    const std::int64_t firstOrder = orders->nextId();
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        const std::int64_t customer = people.firstCustomer + rows.front().customer;
        for (const PurchaseRow &row : rows) {
            const std::int64_t order = firstOrder + row.order;
            if (order == orders->nextId())
                LEADBOOK_TRY(writeOrder(*orders, row, customer));
            LEADBOOK_TRY(writePurchase(*purchases, row, references, customer, order));
        }
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

Result<std::int64_t> writeDeals(Editor &editor, DealSource &source, const BookReferences &references,
                                const BookPeople &people, RowCounter &counter)
{
    auto deals = BulkWriter::begin(editor, RecordTable::Deal, kDealColumns);
    LEADBOOK_TRY(deals);
    auto steps = BulkWriter::begin(editor, RecordTable::StageChange, kStageChangeColumns);
    LEADBOOK_TRY(steps);
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        for (const DealRow &row : rows) {
            LEADBOOK_TRY(writeSteps(*steps, row, references, deals->nextId()));
            LEADBOOK_TRY(writeDeal(*deals, row, references, people.firstCustomer + row.customer));
        }
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

Result<std::int64_t> writeInteractions(Editor &editor, InteractionSource &source,
                                       const BookReferences &references, const BookPeople &people,
                                       RowCounter &counter)
{
    auto interactions = BulkWriter::begin(editor, RecordTable::Interaction, kInteractionColumns);
    LEADBOOK_TRY(interactions);
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        for (const InteractionRow &row : rows)
            LEADBOOK_TRY(writeInteraction(*interactions, row, references, people));
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

} // namespace leadbook
