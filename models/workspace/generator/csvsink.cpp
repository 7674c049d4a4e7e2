// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/csvsink.h"

#include "workspace/generator/csvtable.h"
#include "workspace/generator/customersource.h"
#include "workspace/generator/dealsource.h"
#include "workspace/generator/interactionsource.h"
#include "workspace/generator/interactionwords.h"
#include "workspace/generator/productwords.h"
#include "workspace/generator/purchasesource.h"
#include "workspace/generator/rolewords.h"
#include "workspace/generator/rowcounter.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

namespace leadbook {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, 5> kStages{"First contact", "Needs analysis", "Solution design",
                                                  "Quotation", "Signing"};
constexpr std::array<std::string_view, 3> kOutcomes{"", "Won", "Lost"};             // by GeneratedOutcome
constexpr std::array<std::string_view, 4> kNeeds{"", "unclear", "partly", "clear"}; // by NeedRow::Level

constexpr QStringView kCustomerHeader(u"name,company,title,mobile,phone,email,department,city,industry,"
                                      u"employees,source,owner,birthday,tags,notes");
/// The name is there because an e-mail alone is no proof of the same person.
constexpr QStringView kNeedHeader(u"name,company,email,need");
constexpr QStringView kPurchaseHeader(u"order,customer,date,product,category,quantity,amount,cost,payment");
constexpr QStringView kDealHeader(u"id,customer,title,stage,amount,opened,closed,expected,owner,product,"
                                  u"source,competitor,lostReason");
constexpr QStringView kInteractionHeader(u"customer,kind,date,direction,answered,minutes,summary,owner");

Status writeCustomers(CsvTable &table, const CustomerSource &customers, RowCounter &counter,
                      std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const CustomerRow row = customers.row(i);
        table.cell(row.name).cell(row.company).cell(row.title).cell(row.mobile).cell(row.phone);
        table.cell(row.email).cell(row.department).cell(row.city).cell(row.industry).cell(row.employees);
        table.cell(row.source).cell(words::kSellers[row.owner].name).cell(row.birthday).cell(row.tag);
        table.cell(row.notes);
        LEADBOOK_TRY(table.endRow());
        LEADBOOK_TRY(counter.count(1));
    }
    return {};
}

Status writeNeeds(CsvTable &table, const CustomerSource &customers, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const auto need = customers.need(i);
        if (!need)
            continue;
        const CustomerRow row = customers.row(i);
        table.cell(row.name).cell(row.company).cell(row.email);
        table.cell(kNeeds[static_cast<std::size_t>(need->level)]);
        LEADBOOK_TRY(table.endRow());
    }
    return {};
}

Result<std::int64_t> writePurchases(CsvTable &table, const CustomerSource &customers, RowCounter &counter,
                                    PurchaseSource source)
{
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        const std::string email = customers.row(rows.front().customer).email;
        for (const PurchaseRow &row : rows) {
            const auto &article = words::kArticles[row.article];
            table.cell(orderNumber(row)).cell(email).cell(row.day).cell(article.name);
            table.cell(article.category).cell(std::int64_t{row.quantity}).cell(row.amount).cell(row.cost);
            table.cell(row.payment);
            LEADBOOK_TRY(table.endRow());
        }
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

Result<std::int64_t> writeDeals(CsvTable &table, const CustomerSource &customers, RowCounter &counter,
                                DealSource source)
{
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        const std::string email = customers.row(rows.front().customer).email;
        for (const DealRow &row : rows) {
            const std::string_view stage = row.outcome == GeneratedOutcome::Open
                                               ? kStages[static_cast<std::size_t>(row.stage)]
                                               : kOutcomes[static_cast<std::size_t>(row.outcome)];
            table.cell(dealKey(row)).cell(email).cell(row.title).cell(stage).cell(row.amount);
            table.cell(row.opened).cell(row.closed).cell(row.expected);
            table.cell(words::kSellers[row.owner].name).cell(words::kArticles[row.article].name);
            table.cell(row.source).cell(row.competitor).cell(row.lostReason);
            LEADBOOK_TRY(table.endRow());
        }
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

Result<std::int64_t> writeInteractions(CsvTable &table, const CustomerSource &customers, RowCounter &counter,
                                       InteractionSource source)
{
    std::int64_t written = 0;
    for (auto rows = source.next(); !rows.empty(); rows = source.next()) {
        const std::string email = customers.row(rows.front().customer).email;
        for (const InteractionRow &row : rows) {
            const std::string_view answered = !row.answered ? "" : *row.answered ? "yes" : "no";
            table.cell(email).cell(words::kInteractions[row.kind].key).cell(row.day);
            table.cell(std::string_view(row.fromCustomer ? "in" : "out")).cell(answered).cell(row.minutes);
            table.cell(row.summary).cell(words::kSellers[row.owner].name);
            LEADBOOK_TRY(table.endRow());
        }
        written += std::ssize(rows);
        LEADBOOK_TRY(counter.count(std::ssize(rows)));
    }
    return written;
}

Status makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return Error{ErrorCode::Io,
                 QCoreApplication::translate("Generator",
                                             "The folder %1 could not be made: choose another place, or see "
                                             "that you may write there.")
                     .arg(folder),
                 {}};
}

} // namespace

Result<GeneratedCounts> generateCsv(const QString &folder, const GeneratorOptions &options, Day today,
                                    const Progress &progress)
{
    LEADBOOK_TRY(checkOptions(options));
    LEADBOOK_TRY(makeFolder(folder));
    const QDir dir(folder);
    auto customerTable = CsvTable::create(dir.filePath(u"customers.csv"_s), kCustomerHeader);
    LEADBOOK_TRY(customerTable);
    auto needTable = CsvTable::create(dir.filePath(u"needs.csv"_s), kNeedHeader);
    LEADBOOK_TRY(needTable);
    auto purchaseTable = CsvTable::create(dir.filePath(u"purchases.csv"_s), kPurchaseHeader);
    LEADBOOK_TRY(purchaseTable);
    auto dealTable = CsvTable::create(dir.filePath(u"deals.csv"_s), kDealHeader);
    LEADBOOK_TRY(dealTable);
    auto interactionTable = CsvTable::create(dir.filePath(u"interactions.csv"_s), kInteractionHeader);
    LEADBOOK_TRY(interactionTable);
    const CustomerSource customers(options.seed, today);
    RowCounter counter(progress, options.rows());
    LEADBOOK_TRY(writeCustomers(*customerTable, customers, counter, options.customers));
    LEADBOOK_TRY(writeNeeds(*needTable, customers, options.customers));
    const auto purchases = writePurchases(*purchaseTable, customers, counter, PurchaseSource(options, today));
    LEADBOOK_TRY(purchases);
    const auto deals = writeDeals(*dealTable, customers, counter, DealSource(options, today));
    LEADBOOK_TRY(deals);
    const auto interactions =
        writeInteractions(*interactionTable, customers, counter, InteractionSource(options, today));
    LEADBOOK_TRY(interactions);
    for (auto *table : {&customerTable, &needTable, &purchaseTable, &dealTable, &interactionTable})
        LEADBOOK_TRY((*table)->commit());
    return GeneratedCounts{options.customers, *purchases, *deals, *interactions};
}

} // namespace leadbook
