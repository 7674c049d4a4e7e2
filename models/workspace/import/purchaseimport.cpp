// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/purchaseimport.h"

#include "exchange/celltext.h"
#include "workspace/import/nearnames.h"
#include "workspace/import/rowloop.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

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

bool namesProduct(const ImportRow &row)
{
    return !row.text(FieldId::PurchaseProduct).empty() || !row.text(FieldId::PurchaseProductName).empty();
}

/// What is paid of an amount; absent where the discount is no share of it.
std::optional<CellValue> reduced(CellValue amount, CellValue discount)
{
    if (amount.isEmpty() || discount.isEmpty())
        return amount;
    if (discount.real < 0 || discount.real > 1)
        return std::nullopt;
    return CellValue::ofInteger(std::llround(static_cast<double>(amount.integer) * (1 - discount.real)));
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
    , m_known(context.target)
{
    m_hasLines = std::ranges::any_of(context.tables,
                                     [](const TableFile &table) { return isFileOfLines(table.mapping); });
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
    m_isFileOfLines = isFileOfLines(places.mapping());
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

Result<PurchaseImport::Head> PurchaseImport::ownHead(const ImportRow &row, const Party &party)
{
    Head head;
    head.day = row.value(FieldId::PurchaseDay);
    if (head.day.isEmpty()) {
        head.refusal =
            RowVerdict::rejected(row.places().has(FieldId::PurchaseDay)
                                     ? lacks(QT_TRANSLATE_NOOP("Import", "The purchase has no date."))
                                     : lacksDateColumn());
        return head;
    }
    const auto linked = m_link->take(row, party);
    LEADBOOK_TRY(linked);
    head.known = linked->known;
    head.isChanged = linked->isChanged;
    if (linked->doubt)
        head.refusal = RowVerdict::review(lacks(linked->doubt)).about(linked->known);
    else if (linked->customer != PeopleIndex::kNone)
        head.customer = m_link->customerId(linked->customer);
    return head;
}

Result<PurchaseImport::Head> PurchaseImport::orderHead(const ImportRow &row)
{
    Head head;
    head.day = row.value(FieldId::PurchaseDay);
    const bool hasDay = !head.day.isEmpty();
    const auto found = m_known.find(trimmed(row.text(FieldId::PurchaseOrder)));
    LEADBOOK_TRY(found);
    const bool isOnly = found->count == 1 && !found->order.hasTotal;
    if (isOnly && !hasDay) {
        head.day = CellValue::ofInteger(found->order.day);
        head.day.minute = found->order.minute;
    }
    if (isOnly)
        head.customer = found->order.customer;
    if (isOnly || hasDay)
        return head;
    head.refusal = RowVerdict::rejected(
        found->count == 0 ? lacks(QT_TRANSLATE_NOOP(
                                "Import", "The book has no such order to take the date from: import the "
                                          "orders first, or map a column to the date."))
        : found->count > 1
            ? lacks(QT_TRANSLATE_NOOP("Import", "Several customers have an order of this number: add columns "
                                                "with the customer and the date."))
            : lacks(QT_TRANSLATE_NOOP("Import", "The book has the amount of the whole order, which its lines "
                                                "would count again: import the orders without their amounts, "
                                                "then the lines.")));
    return head;
}

void PurchaseImport::note(const ImportRow &row, const Head &head, CellValue amount)
{
    if (!m_hasLines)
        return;
    if (!row.value(FieldId::PurchaseDay).isEmpty())
        m_known.forget();
    // A plan writes nothing that could be found again.
    if (m_context.target.editor)
        return;
    KnownOrder purchase{head.customer, head.day.integer, head.day.minute};
    purchase.hasTotal = !namesProduct(row) && amount.integer != 0;
    m_known.note(trimmed(row.text(FieldId::PurchaseOrder)), purchase);
}

Result<RowVerdict> PurchaseImport::take(const ImportRow &row, const Party &party)
{
    const CellValue gross = row.value(FieldId::PurchaseAmount);
    if (gross.isEmpty() && row.places().has(FieldId::PurchaseAmount))
        return RowVerdict::rejected(lacks(QT_TRANSLATE_NOOP("Import", "The purchase has no amount.")));
    const auto amount = reduced(gross, row.value(FieldId::PurchaseDiscount));
    if (!amount)
        return RowVerdict::rejected(lacks(QT_TRANSLATE_NOOP(
            "Import", "The discount is no share of the amount: write it as a percentage, or "
                      "leave its column out.")));
    const std::string_view number = trimmed(row.text(FieldId::PurchaseOrder));
    const bool isLine = m_isFileOfLines && !number.empty() && namesProduct(row);
    const auto head = isLine ? orderHead(row) : ownHead(row, party);
    LEADBOOK_TRY(head);
    if (!head->refusal.reason.isEmpty())
        return head->refusal;
    const std::int64_t customer = head->customer;
    m_unlinked += customer == 0 ? 1 : 0;
    const auto productId = product(row);
    LEADBOOK_TRY(productId);

    std::uint64_t hash = 0;
    std::optional<std::int64_t> orderId;
    if (number.empty()) {
        hash = row.fingerprint();
    } else {
        const auto found = order(number, customer);
        LEADBOOK_TRY(found);
        orderId = *found;
        hash = combined(combined(stableHash(number), static_cast<std::uint64_t>(customer)),
                        static_cast<std::uint64_t>(productId->value_or(0)));
    }
    const std::array values{customer == 0 ? CellValue() : CellValue::ofInteger(customer),
                            idOrEmpty(orderId),
                            CellValue::ofInteger(head->day.integer),
                            head->day.minute < 0 ? CellValue() : CellValue::ofInteger(head->day.minute),
                            *amount,
                            row.value(FieldId::PurchaseCurrency),
                            idOrEmpty(*productId),
                            row.value(FieldId::PurchaseCategory),
                            row.value(FieldId::PurchaseQuantity),
                            row.value(FieldId::PurchasePayment),
                            row.value(FieldId::PurchaseCost)};
    const auto outcome = m_purchases.write(m_purchases.identify(hash), values);
    LEADBOOK_TRY(outcome);
    if (orderId)
        note(row, *head, *amount);
    return RowVerdict::of(*outcome == RowOutcome::New, *outcome == RowOutcome::Updated || head->isChanged)
        .about(head->known)
        .knownBy(orderId ? RowSign::Key : RowSign::SameRow);
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
