// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefile.h"
#include "workspace/import/hashindex.h"
#include "workspace/import/importrow.h"
#include "workspace/import/people.h"
#include "workspace/import/recordset.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Writes phones, e-mails and addresses beside the main ones (table contact_point): of the row's person, or
/// of the company where the row names no person. One that the record has already, there or in its own fields,
/// is not added again.
class ContactPoints
{
public:
    /// Reads what the book has where any of the @p tables tells of further values.
    static Result<std::unique_ptr<ContactPoints>> open(ImportTarget target, People &people,
                                                       const std::vector<TableFile> &tables, bool finds,
                                                       const Progress *progress);

    /// Adds the row's further values to the @p contact, or to the @p customer where that is kNone; slots of
    /// the people. True where there was anything to add.
    Result<bool> write(std::uint32_t customer, std::uint32_t contact, const ImportRow &row);
    void finish() { m_records.finish(); }

private:
    /// Whose values they are.
    struct Owner
    {
        std::uint32_t contact = PeopleIndex::kNone;
        std::int64_t id = 0;

        bool isContact() const { return contact != PeopleIndex::kNone; }
    };

    ContactPoints(ImportTarget target, People &people);
    std::uint64_t sign(bool isContact, std::int64_t id, PointKind kind, std::string_view value) const;
    void noteMain(const Owner &owner, const ImportRow &row);
    bool isMain(const Owner &owner, PointKind kind, std::string_view value) const;
    Result<bool> writeValues(const Owner &owner, const FurtherTarget &further, const ImportRow &row,
                             std::string_view cell);
    Result<bool> writeAddresses(const Owner &owner, const ImportRow &row);
    Result<bool> add(const Owner &owner, PointKind kind, std::string_view label, std::string_view value);

    People &m_people;
    RecordSet m_records;
    HashIndex m_known;                 ///< signs of all further values
    std::vector<std::uint64_t> m_main; ///< signs of the row's own values
};

} // namespace leadbook
