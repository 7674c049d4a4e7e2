// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "exchange/furthervalue.h"
#include "store/statement.h"

#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Whose phones, e-mails and addresses they are: a contact's or, where that is 0, a customer's own; ids.
struct PointOwner
{
    std::int64_t contact = 0;
    std::int64_t customer = 0;
};

/// Phones, e-mails and addresses beside the main ones as columns of an export: one for each kind and label
/// that occurs, headed `phone.home`, so that an import puts each where it was. Several of one kind and label
/// share a cell, as a list.
class FurtherPoints
{
public:
    /// Finds the columns: those that any record has for which @p wanted is true. Reads the table once.
    static Result<FurtherPoints>
    find(sqlite3 *database, const std::function<bool(const PointOwner &)> &wanted, const Progress &progress);

    const QStringList &headers() const { return m_headers; }
    /// Reads the values of a record, none of `{}`, in place of those before.
    Status moveTo(const PointOwner &owner);
    /// Adds those of another record.
    Status add(const PointOwner &owner);
    bool hasAny() const { return m_hasAny; }
    /// The cell of a column of headers().
    const std::string &operator[](std::size_t column) const { return m_cells[column]; }

private:
    FurtherPoints() = default;
    std::size_t columnOf(const QString &header);
    void place(PointKind kind, std::string_view label, std::string_view value);

    QStringList m_headers;
    std::vector<std::string> m_cells;
    bool m_hasAny = false;
    bool m_grows = true; ///< whether a header that is not there yet is added
    std::optional<Statement> m_ofContact;
    std::optional<Statement> m_ofCustomer;
};

} // namespace leadbook
