// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importcontext.h"
#include "workspace/import/people.h"
#include "workspace/import/peoplematching.h"
#include "workspace/import/rowimport.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace leadbook {

/// Finds the customer that a purchase, deal, call, answer or contract belongs to, by the other system's key,
/// e-mail, phone, then name; makes the one that is not there yet; fills it with what else the row tells of
/// it.
class CustomerLink
{
public:
    /// The customer of a row.
    struct Linked
    {
        std::uint32_t customer = PeopleIndex::kNone; ///< kNone: the row names none, or the user must choose
        std::uint32_t contact = PeopleIndex::kNone;  ///< where the row tells of a person
        bool isChanged = false;                      ///< the row filled it
        const char *doubt = nullptr;                 ///< several customers fit; context "Import"
        std::int64_t known = 0; ///< id of the customer where the book had it, or one that fits
    };

    static Result<std::unique_ptr<CustomerLink>> open(const ImportContext &context, FieldId customerField);

    /// The rows of this mapping come next.
    void beginFile(const FieldPlaces &places);
    /// The party that the row's customer would be, where it is made; see RowImport::prepare().
    void prepare(const ImportRow &row, Party &party) const;
    Result<Linked> take(const ImportRow &row, const Party &party);
    void endFile(ImportReceipt &receipt) const;

    std::int64_t customerId(std::uint32_t slot) const { return m_people->customerId(slot); }
    People &people() { return *m_people; }
    void finish() { m_people->finish(); }

private:
    CustomerLink(const ImportContext &context, FieldId customerField, std::unique_ptr<People> people);
    /// The customer that a row means.
    struct Found
    {
        PeopleMatch match;
        bool isCellNoKey = false; ///< the cell is its name, address or number
    };
    Found find(const ImportRow &row, std::string_view cell, const Party &party) const;
    std::optional<std::uint32_t> findByPoint(std::string_view email, std::string_view mobile,
                                             std::string_view phone) const;
    PeopleMatch findByName(std::string_view name, const Party &party) const;
    Status make(const ImportRow &row, std::string_view cell, const Party &party, Linked &linked);
    Status fill(const ImportRow &row, const Party &party, Linked &linked);

    const ImportContext &m_context;
    FieldId m_field;
    std::unique_ptr<People> m_people;
    bool m_isKeyColumn = false;     ///< its header says that it holds keys
    bool m_tellsOfCustomer = false; ///< the file has other columns that are the customer's
    RecordCounts m_customersBefore;
    RecordCounts m_contactsBefore;
};

} // namespace leadbook
