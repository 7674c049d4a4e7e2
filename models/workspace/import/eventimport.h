// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/customerlink.h"
#include "workspace/import/eventrecords.h"
#include "workspace/import/namedrecords.h"
#include "workspace/import/rowimport.h"

#include <memory>
#include <span>

namespace leadbook {

/// How the rows of one kind become records that belong to a customer.
struct EventKind
{
    RecordTable table;
    FieldId customer;
    /// Columns of the table and the fields they come from, without customer, contact and owner.
    struct Column
    {
        FieldId field;
        std::string_view name;
        std::int64_t whenEmpty = -1; ///< see RecordColumn
    };
    std::span<const Column> columns;
    std::optional<FieldId> contact; ///< a name among the customer's contacts
    bool hasContact = false;        ///< the table has a column contact
    std::optional<FieldId> owner;
    /// Identifies the row within its customer, or alone where the row names none; else all cells do.
    std::optional<FieldId> key;
    std::optional<FieldId> day;  ///< must be there
    std::string_view minute;     ///< column of the time of day, empty where there is none
    std::optional<FieldId> kind; ///< must not be NULL in the book
    CellValue usualKind;         ///< where the row does not tell
    bool needsCustomer = true;
};

extern const EventKind kInteractionRows;
extern const EventKind kSurveyRows;
extern const EventKind kContractRows;

/// Takes rows of interactions, survey answers and contracts.
class EventImport : public RowImport
{
public:
    static Result<std::unique_ptr<RowImport>> open(const ImportContext &context, const EventKind &kind);

    Status beginFile(const FieldPlaces &places) override;
    void prepare(const ImportRow &row, Party &party) const override;
    Result<RowVerdict> take(const ImportRow &row, const Party &party) override;
    Status endFile(ImportReceipt &receipt) override;
    void finish() override;

private:
    EventImport(const ImportContext &context, const EventKind &kind, std::unique_ptr<CustomerLink> link);
    Result<CellValue> contact(const ImportRow &row, const CustomerLink::Linked &linked);
    Result<CellValue> owner(const ImportRow &row);
    std::string_view key(const ImportRow &row) const;
    std::uint64_t identity(const ImportRow &row, std::int64_t customer);

    const EventKind &m_kind;
    std::unique_ptr<CustomerLink> m_link;
    NamedRecords m_owners;
    EventRecords m_events;
    std::vector<CellValue> m_values;
};

} // namespace leadbook
