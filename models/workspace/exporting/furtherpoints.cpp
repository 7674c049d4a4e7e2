// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/exporting/furtherpoints.h"

#include "exchange/severalvalues.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr std::int64_t kReportEvery = 4096;

/// Whether an import takes the cell apart into just these values.
bool givesBack(std::string_view cell, const std::vector<std::string_view> &values)
{
    std::vector<std::string_view> taken;
    while (!cell.empty())
        taken.push_back(takeValue(cell).value);
    return taken == values;
}

std::string joined(const std::vector<std::string_view> &values, std::string_view sign,
                   std::string_view quote = {})
{
    std::string text;
    for (const std::string_view value : values)
        text.append(text.empty() ? std::string_view() : sign).append(quote).append(value).append(quote);
    return text;
}

/// The values as an import takes them apart: as they are, or as a list of JSON.
std::string cellOf(const std::vector<std::string_view> &values)
{
    std::string cell = joined(values, "; ");
    return givesBack(cell, values) ? cell : '[' + joined(values, ", ", "\"") + ']';
}

/// The values of a cell that this file made.
std::vector<std::string_view> valuesOf(std::string_view cell)
{
    std::vector<std::string_view> values;
    while (!cell.empty())
        values.push_back(takeValue(cell).value);
    return values;
}

} // namespace

std::size_t FurtherPoints::columnOf(const QString &header)
{
    const qsizetype known = m_headers.indexOf(header);
    if (known >= 0)
        return static_cast<std::size_t>(known);
    if (m_grows) {
        m_headers.append(header);
        m_cells.emplace_back();
    }
    return static_cast<std::size_t>(m_headers.size()) - (m_grows ? 1 : 0);
}

/// Puts a value where an import reads it as it is: beside others of the same label or, where those cannot be
/// told apart in one cell (addresses), in a column of its own.
void FurtherPoints::place(PointKind kind, std::string_view label, std::string_view value)
{
    const QString key = furtherKey(kind, label);
    for (int copy = 1;; ++copy) {
        const std::size_t column = columnOf(copy == 1 ? key : u"%1 (%2)"_s.arg(key).arg(copy));
        if (column == m_cells.size())
            return; // came into the book after the columns were found
        std::string &cell = m_cells[column];
        const bool isWhole = kind == PointKind::Address || !givesBack(cellOf({value}), {value});
        if (cell.empty()) {
            cell = isWhole ? std::string(value) : cellOf({value});
            return;
        }
        auto values = valuesOf(cell);
        const bool isListed = cell == cellOf(values);
        values.push_back(value);
        if (isWhole || !isListed || !givesBack(cellOf(values), values))
            continue;
        cell = cellOf(values);
        return;
    }
}

Result<FurtherPoints> FurtherPoints::find(sqlite3 *database,
                                          const std::function<bool(const PointOwner &)> &wanted,
                                          const Progress &progress)
{
    FurtherPoints points;
    auto rows = Statement::prepare(database, "SELECT ifnull(contact, 0), ifnull(customer, 0), kind, label, "
                                             "value FROM contact_point ORDER BY contact, customer, id");
    LEADBOOK_TRY(rows);
    PointOwner last;
    for (std::int64_t read = 0;; ++read) {
        const auto found = rows->step();
        LEADBOOK_TRY(found);
        if (!*found)
            break;
        if (read % kReportEvery == 0 && progress.isCancelled())
            return cancelledError();
        const PointOwner owner{rows->integer(0), rows->integer(1)};
        if (owner.contact != last.contact || owner.customer != last.customer)
            std::ranges::fill(points.m_cells, std::string());
        last = owner;
        if (wanted(owner))
            points.place(static_cast<PointKind>(rows->integer(2)), rows->text(3), rows->text(4));
    }
    points.m_grows = false;
    std::ranges::fill(points.m_cells, std::string());
    auto ofContact = Statement::prepare(
        database, "SELECT kind, label, value FROM contact_point WHERE contact = ?1 ORDER BY id");
    LEADBOOK_TRY(ofContact);
    auto ofCustomer = Statement::prepare(
        database, "SELECT kind, label, value FROM contact_point WHERE customer = ?1 ORDER BY id");
    LEADBOOK_TRY(ofCustomer);
    points.m_ofContact = *std::move(ofContact);
    points.m_ofCustomer = *std::move(ofCustomer);
    return points;
}

Status FurtherPoints::moveTo(const PointOwner &owner)
{
    if (std::exchange(m_hasAny, false))
        std::ranges::fill(m_cells, std::string());
    return add(owner);
}

Status FurtherPoints::add(const PointOwner &owner)
{
    if (m_headers.isEmpty() || (owner.contact == 0 && owner.customer == 0))
        return {};
    Statement &rows = owner.contact != 0 ? *m_ofContact : *m_ofCustomer;
    rows.reset();
    rows.bind(1, owner.contact != 0 ? owner.contact : owner.customer);
    for (;;) {
        const auto found = rows.step();
        LEADBOOK_TRY(found);
        if (!*found)
            return {};
        m_hasAny = true;
        place(static_cast<PointKind>(rows.integer(0)), rows.text(1), rows.text(2));
    }
}

} // namespace leadbook
