// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "exchange/cellvalue.h"
#include "exchange/columnmapping.h"
#include "exchange/rowsource.h"
#include "workspace/import/rowanswers.h"

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// Which target of a file's mapping holds which field; made once for a file.
class FieldPlaces
{
public:
    explicit FieldPlaces(const ColumnMapping &mapping);

    bool has(FieldId field) const { return m_place[static_cast<std::size_t>(field)] >= 0; }
    int place(FieldId field) const { return m_place[static_cast<std::size_t>(field)]; }
    const ColumnMapping &mapping() const { return m_mapping; }
    /// Hash of the name of each target's field, for fingerprints.
    std::uint64_t nameHash(std::size_t target) const { return m_nameHashes[target]; }

private:
    const ColumnMapping &m_mapping;
    std::array<std::int16_t, kFieldCount> m_place;
    std::vector<std::uint64_t> m_nameHashes;
};

/// One row of a file as an import takes it: its values by field. Views, valid until the next row is read.
class ImportRow
{
public:
    /// @p review: what becomes of it where it looks like a record without a sure sign.
    ImportRow(const FieldPlaces &places, std::span<const CellValue> values, const TableRow &cells,
              ReviewAs review = ReviewAs::Skip)
        : m_places(places)
        , m_values(values)
        , m_cells(cells)
        , m_review(review)
    {
    }

    /// Empty where no column has the field.
    CellValue value(FieldId field) const
    {
        const int place = m_places.place(field);
        return place < 0 ? CellValue() : m_values[static_cast<std::size_t>(place)];
    }
    /// A text that tells of something: empty where it is nothing but blanks.
    std::string_view text(FieldId field) const
    {
        const CellValue found = value(field);
        return found.kind == CellValue::Kind::Blank ? std::string_view() : found.text;
    }
    /// By target of the mapping, then by further target.
    std::span<const CellValue> values() const { return m_values; }
    /// The value of the mapping's further target @p i.
    CellValue further(std::size_t i) const { return m_values[m_places.mapping().targets.size() + i]; }
    /// The cell of a column as it came; empty where the row is too short.
    std::string_view cell(int column) const
    {
        const auto at = static_cast<std::size_t>(column);
        return at < m_cells.cells.size() ? m_cells.cells[at] : std::string_view();
    }
    const FieldPlaces &places() const { return m_places; }
    std::int64_t line() const { return m_cells.line; }
    ReviewAs review() const { return m_review; }

    /// Whether all mapped cells are empty.
    bool isEmpty() const;
    /// The target whose cell cannot be read, -1 where all can.
    int firstInvalid() const;
    /// Hash of the cells as they came by the fields they go to, whatever the order of the columns.
    std::uint64_t fingerprint() const;

private:
    const FieldPlaces &m_places;
    std::span<const CellValue> m_values;
    const TableRow &m_cells;
    ReviewAs m_review;
};

} // namespace leadbook
