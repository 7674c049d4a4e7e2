// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/customerlink.h"
#include "workspace/import/eventrecords.h"
#include "workspace/import/knownorders.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/rowimport.h"

#include <memory>
#include <optional>

namespace leadbook {

/// Takes rows of purchases. Lines with one order number of one customer are one order; a line is recognised
/// by order number, customer and product, a row without order number by all its cells; equal ones as the k-th
/// of them. A row without customer is kept, and one of a file that has no amounts counts as a purchase of 0.
/// Lines of a file that names no customers complete the order that the book has under their number: they take
/// its customer, and its day where they have none. A discount takes its share off the amount.
class PurchaseImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context);

    Status beginFile(const FieldPlaces &places) override;
    void prepare(const ImportRow &row, Party &party) const override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    PurchaseImport(const ImportContext &context, std::unique_ptr<CustomerLink> link);
    Status loadOrders();
    /// The product of a row by key and name; absent where it names none.
    Result<std::optional<std::int64_t>> product(const ImportRow &row);
    /// A product without a category takes that of the first purchase that tells one.
    Status learnCategory(std::uint32_t slot, const ImportRow &row);
    /// Whose row it is, and of which day.
    struct Head
    {
        CellValue day;
        std::int64_t customer = 0; ///< id; 0: none
        std::int64_t known = 0;    ///< id of the customer that the book had
        bool isChanged = false;    ///< the row filled the customer
        RowVerdict refusal;        ///< where it has a reason
    };
    Result<Head> ownHead(const ImportRow &row, const Party &party);
    /// That of the order which the row is a line of.
    Result<Head> orderHead(const ImportRow &row);
    /// Notes a purchase of an order for the lines that may come.
    void note(const ImportRow &row, const Head &head, CellValue amount);
    /// The order of that number of that customer (0 = none), made where it is not there yet; its id.
    Result<std::int64_t> order(std::string_view number, std::int64_t customer);

    const ImportContext &m_context;
    std::unique_ptr<CustomerLink> m_link;
    NamedRecords m_products;
    std::vector<bool> m_hasCategory; ///< by product: told to fill() already
    RecordSet m_orders;
    HashIndex m_orderIndex; ///< combined(hash of the number, customer) to the place in m_orderIds
    std::vector<std::int64_t> m_orderIds;
    EventRecords m_purchases;
    KnownOrders m_known;
    bool m_hasLines = false;      ///< some file of the import is one of lines
    bool m_isFileOfLines = false; ///< of orders and products, without customers
    std::int64_t m_unlinked = 0;
};

} // namespace leadbook
