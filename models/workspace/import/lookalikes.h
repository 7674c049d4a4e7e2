// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "store/reader.h"
#include "store/statement.h"
#include "workspace/import/blockindex.h"
#include "workspace/import/blockkeys.h"
#include "workspace/import/evidence.h"
#include "workspace/import/importrow.h"
#include "workspace/import/people.h"

#include <optional>
#include <vector>

namespace leadbook {

/// A customer of the book that a row looks like.
struct LookAlike
{
    std::uint32_t customer = PeopleIndex::kNone; ///< kNone: there is none
    std::uint32_t contact = PeopleIndex::kNone;  ///< the person that is alike; kNone: the company is
    Evidence evidence;

    bool isFound() const { return customer != PeopleIndex::kNone; }
};

/// Finds customers that a row looks like without a sure sign, among those that the book had before the
/// import: rows of one file are never compared with each other by likeness. Reads through a connection of its
/// own what the book said before, so that a plan and its import say the same. The index is made when the
/// first row asks: about 40 bytes a customer. However many customers there are, a row looks at a few.
class LookAlikes
{
public:
    /// @p people and @p progress outlive it.
    LookAlikes(sqlite3 *database, const People &people, const Progress &progress);

    /// Whom the row's company or person looks like, where neither is known. A row's person who is known
    /// (@p contact) counts only with a company that is alike.
    Result<LookAlike> find(const ImportRow &row, const Party &party, std::uint32_t contact);
    /// Whom of the known @p customer the row's person looks like.
    Result<LookAlike> findAt(const ImportRow &row, const Party &party, std::uint32_t customer);
    /// What speaks for the row's being a contact of the book, asked about for another reason.
    Result<Evidence> explain(const ImportRow &row, const Party &party, std::uint32_t contact);
    /// Closes the book.
    void finish();

private:
    /// What tells a row's customer from others.
    struct RowSigns
    {
        PersonSigns person;
        CompanySigns company;
        bool hasCompany = false;
    };

    static RowSigns signsOf(const Party &party);
    Status open();
    Status load();
    Status loadCompanies();
    Status loadPersons();
    Result<Likenesses> readContact(std::uint32_t contact);
    Result<Likenesses> readCompany(std::uint32_t customer);
    Result<LookAlike> best(const ImportRow &row, const Party &party, std::uint32_t customer);
    Status weighPerson(const Likenesses &row, std::uint32_t contact, LookAlike &best);
    Status weighCompany(const Likenesses &row, std::uint32_t customer, LookAlike &best);
    bool mayBePerson(const RowSigns &own, std::uint32_t contact) const;
    bool mayBeCompany(const RowSigns &own, std::uint32_t customer) const;

    sqlite3 *m_database;
    const People &m_people;
    const Progress &m_progress;
    std::optional<ReadConnection> m_book;
    std::optional<Statement> m_contactReader;
    std::optional<Statement> m_companyReader;
    bool m_isLoaded = false;
    BlockIndex m_persons;   ///< contact slots
    BlockIndex m_companies; ///< customer slots
    BlockKeys m_keys;       ///< of the row being looked for
};

} // namespace leadbook
