// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/purchaseimport.h"

#include "exchange/celltext.h"
#include "workspace/import/nearnames.h"
#include "workspace/import/rowloop.h"

#include <QCoreApplication>

#include <array>

namespace leadbook {

namespace {

constexpr CellValue::Kind kText = CellValue::Kind::Text;
constexpr CellValue::Kind kInteger = CellValue::Kind::Integer;

/// The amount of a purchase is known from the start, or it is 0 until a file tells it.
RecordColumn amountColumn()
{
    RecordColumn column = recordColumn("amount", kInteger);
    column.isZeroEmpty = true;
    column.whenEmpty = 0;
    return column;
}

std::vector<RecordColumn> purchaseColumns()
{
    return {recordColumn("customer", kInteger, true),
            recordColumn("sales_order", kInteger, true),
            recordColumn("day", kInteger),
            recordColumn("minute", kInteger),
            amountColumn(),
            recordColumn("currency", kText),
            recordColumn("product", kInteger),
            recordColumn("category", kText),
            recordColumn("quantity", CellValue::Kind::Real),
            recordColumn("payment", kText),
            recordColumn("cost", kInteger)};
}

CellValue idOrEmpty(std::optional<std::int64_t> id)
{
    return id ? CellValue::ofInteger(*id) : CellValue();
}

QString lacks(const char *what)
{
    return QCoreApplication::translate("Import", what);
}

} // namespace

Result<std::unique_ptr<RowImport>> PurchaseImport::open(const ImportContext &context)
{
    auto link = CustomerLink::open(context, FieldId::PurchaseCustomer);
    LEADBOOK_TRY(link);
    std::unique_ptr<PurchaseImport> import(new PurchaseImport(context, std::move(*link)));
    LEADBOOK_TRY(import->m_products.load());
    LEADBOOK_TRY(import->loadOrders());
    LEADBOOK_TRY(import->m_purchases.load());
    return std::unique_ptr<RowImport>(std::move(import));
}

PurchaseImport::PurchaseImport(const ImportContext &context, std::unique_ptr<CustomerLink> link)
    : m_context(context)
    , m_link(std::move(link))
    , m_products(context.target, RecordTable::Product,
                 {RecordColumn{"key"}, RecordColumn{"name"}, RecordColumn{"category"}})
    , m_orders(context.target, RecordTable::SalesOrder,
               {recordColumn("customer", kInteger, true), recordColumn("number", kText, true)},
               RecordSet::Memory::None)
    , m_purchases(context, RecordTable::Purchase, purchaseColumns(), RecordSet::Memory::None)
{
}

Status PurchaseImport::loadOrders()
{
    constexpr std::string_view kSql = "SELECT id, number, ifnull(customer, 0) FROM sales_order";
    return forEachRow(m_context.target.database, kSql, &m_context.progress, [this](const Statement &row) {
        m_orderIndex.add(combined(stableHash(row.text(1)), static_cast<std::uint64_t>(row.integer(2))),
                         static_cast<std::uint32_t>(m_orderIds.size()));
        m_orderIds.push_back(row.integer(0));
    });
}

Status PurchaseImport::beginFile(const FieldPlaces &places)
{
    m_link->beginFile(places);
    m_products.beginFile();
    m_unlinked = 0;
    return {};
}

Result<std::optional<std::int64_t>> PurchaseImport::product(const ImportRow &row)
{
    const bool hasNames = row.places().has(FieldId::PurchaseProductName);
    const std::string_view code = row.text(FieldId::PurchaseProduct);
    const std::string_view name = row.text(FieldId::PurchaseProductName);
    if (code.empty() && name.empty())
        return std::optional<std::int64_t>();
    // A column of products alone holds names as well as codes; beside a column of names it holds codes.
    const auto slot = hasNames ? m_products.take(code, name)
                               : m_products.take(m_products.find(code, {}) ? code : std::string_view(), code);
    LEADBOOK_TRY(slot);
    m_products.noteUse(*slot);
    LEADBOOK_TRY(learnCategory(*slot, row));
    return std::optional(m_products.id(*slot));
}

Status PurchaseImport::learnCategory(std::uint32_t slot, const ImportRow &row)
{
    const CellValue category = row.value(FieldId::PurchaseCategory);
    m_hasCategory.resize(m_products.size());
    if (category.isEmpty() || m_hasCategory[slot])
        return {};
    m_hasCategory[slot] = true;
    const std::array values{CellValue(), CellValue(), category};
    LEADBOOK_TRY(m_products.records().fill(slot, values, false));
    return {};
}

Result<std::int64_t> PurchaseImport::order(std::string_view number, std::int64_t customer)
{
    const std::uint64_t hash = combined(stableHash(number), static_cast<std::uint64_t>(customer));
    if (const auto known = m_orderIndex.find(hash))
        return m_orderIds[*known];
    const std::array values{customer == 0 ? CellValue() : CellValue::ofInteger(customer),
                            CellValue::ofText(number)};
    const auto made = m_orders.add(values);
    LEADBOOK_TRY(made);
    m_orderIndex.add(hash, static_cast<std::uint32_t>(m_orderIds.size()));
    m_orderIds.push_back(m_orders.lastId());
    return m_orderIds.back();
}

void PurchaseImport::prepare(const ImportRow &row, Party &party) const
{
    m_link->prepare(row, party);
}

Result<RowVerdict> PurchaseImport::take(const ImportRow &row, const Party &party)
{
    const CellValue day = row.value(FieldId::PurchaseDay);
    const CellValue amount = row.value(FieldId::PurchaseAmount);
    if (day.isEmpty())
        return RowVerdict::rejected(lacks(QT_TRANSLATE_NOOP("Import", "The purchase has no date.")));
    if (amount.isEmpty() && row.places().has(FieldId::PurchaseAmount))
        return RowVerdict::rejected(lacks(QT_TRANSLATE_NOOP("Import", "The purchase has no amount.")));
    const auto linked = m_link->take(row, party);
    LEADBOOK_TRY(linked);
    if (linked->doubt)
        return RowVerdict::review(lacks(linked->doubt)).about(linked->known);
    const bool hasCustomer = linked->customer != PeopleIndex::kNone;
    m_unlinked += hasCustomer ? 0 : 1;
    const std::int64_t customer = hasCustomer ? m_link->customerId(linked->customer) : 0;
    const auto productId = product(row);
    LEADBOOK_TRY(productId);

    std::uint64_t hash = 0;
    std::optional<std::int64_t> orderId;
    const std::string_view number = trimmed(row.text(FieldId::PurchaseOrder));
    if (number.empty()) {
        hash = row.fingerprint();
    } else {
        const auto found = order(number, customer);
        LEADBOOK_TRY(found);
        orderId = *found;
        hash = combined(combined(stableHash(number), static_cast<std::uint64_t>(customer)),
                        static_cast<std::uint64_t>(productId->value_or(0)));
    }
    const std::array values{hasCustomer ? CellValue::ofInteger(customer) : CellValue(),
                            idOrEmpty(orderId),
                            CellValue::ofInteger(day.integer),
                            day.minute < 0 ? CellValue() : CellValue::ofInteger(day.minute),
                            amount,
                            row.value(FieldId::PurchaseCurrency),
                            idOrEmpty(*productId),
                            row.value(FieldId::PurchaseCategory),
                            row.value(FieldId::PurchaseQuantity),
                            row.value(FieldId::PurchasePayment),
                            row.value(FieldId::PurchaseCost)};
    const auto outcome = m_purchases.write(m_purchases.identify(hash), values);
    LEADBOOK_TRY(outcome);
    return RowVerdict::of(*outcome == RowOutcome::New, *outcome == RowOutcome::Updated || linked->isChanged)
        .about(linked->known);
}

Status PurchaseImport::endFile(ImportReceipt &receipt)
{
    m_link->endFile(receipt);
    receipt.unlinked = m_unlinked;
    auto near = findNearNames(m_products);
    LEADBOOK_TRY(near);
    receipt.near = std::move(*near);
    return {};
}

void PurchaseImport::finish()
{
    m_link->finish();
    m_products.finish();
    m_orders.finish();
    m_purchases.finish();
}

} // namespace leadbook
