// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "workspace/import/importreceipt.h"
#include "workspace/import/importrow.h"
#include "workspace/import/party.h"
#include "workspace/import/rowsign.h"

#include <QCoreApplication>
#include <QString>

namespace leadbook {

/// Why rows are refused that need a date in a file that has no column of dates.
inline QString lacksDateColumn()
{
    return QCoreApplication::translate("Import", "No column of the file is the date: map one to it, or add "
                                                 "one that says on which day each row happened.");
}

/// Who a row of people turned out to be: ids in the book; 0 where there is none or it was not taken.
struct RowPeople
{
    std::int64_t customer = 0;
    std::int64_t contact = 0;
};

/// What becomes of a row, and why where it is not taken.
struct RowVerdict
{
    RowOutcome outcome = RowOutcome::Unchanged;
    QString reason; ///< translated; for Review and Rejected, and what an update rests on
    /// Id of the book's customer that the row is, or looks like; 0 where there is none.
    std::int64_t candidate = 0;
    RowSign sign = RowSign::None; ///< by what its record is known, where it is
    RowPeople people = {};        ///< of a file of people

    /// The same about a customer of the book; a new row is about none.
    RowVerdict about(std::int64_t customer) const
    {
        return {outcome, reason, outcome == RowOutcome::New ? 0 : customer, sign, people};
    }
    /// The same of a record that was recognised by @p by.
    RowVerdict knownBy(RowSign by) const { return {outcome, reason, candidate, by, people}; }

    static RowVerdict rejected(const QString &why) { return {RowOutcome::Rejected, why}; }
    static RowVerdict review(const QString &why) { return {RowOutcome::Review, why}; }
    /// The same of these people.
    RowVerdict of(RowPeople who) const { return {outcome, reason, candidate, sign, who}; }
    /// New beats Updated beats Unchanged.
    static RowVerdict of(bool isNew, bool isChanged)
    {
        return {isNew ? RowOutcome::New : isChanged ? RowOutcome::Updated : RowOutcome::Unchanged, {}};
    }
};

/// Takes the rows of one kind of file into the book. Made once for an import, used for all its files. Store
/// thread, or any thread with a connection of its own for a plan.
class RowImport
{
public:
    RowImport() = default;
    RowImport(const RowImport &) = delete;
    RowImport &operator=(const RowImport &) = delete;
    virtual ~RowImport() = default;

    /// The rows of a file with this mapping come next.
    virtual Status beginFile(const FieldPlaces &places) = 0;
    /// Makes out of a row what needs no knowledge of the book, into @p party. Runs ahead of take() in another
    /// thread, between beginFile() and endFile(), on any row, also one that is refused later.
    virtual void prepare(const ImportRow & /*row*/, Party & /*party*/) const {}
    /// A row of this party comes soon: what take() will look up may be fetched ahead.
    virtual void expect(const Party & /*party*/) const {}
    /// Takes one row; its cells are readable and not all empty. @p party is what prepare() made of it. An
    /// error ends the import.
    virtual Result<RowVerdict> take(const ImportRow &row, const Party &party) = 0;
    /// Adds to the receipt what only the import knows.
    virtual Status endFile(ImportReceipt &receipt) = 0;
    /// No more rows: ends the bulk inserts.
    virtual void finish() = 0;
};

} // namespace leadbook
