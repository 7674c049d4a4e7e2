// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/dialect.h"
#include "exchange/rowlooks.h"
#include "exchange/rowsource.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// The cells of a row without the empty ones behind the last of @p columns.
std::span<const std::string_view> withoutEmptyEnd(std::span<const std::string_view> cells,
                                                  std::size_t columns);

/// How rows with too many cells can be made whole: in one column of the file the delimiter stands within the
/// value, and nobody quoted it.
struct RowRepair
{
    std::size_t column = 0; ///< whose cell is in two, or more
    QString header;
    std::string delimiter = ","; ///< that stands within the value
    std::shared_ptr<const RowLooks> looks;

    /// Whether joining the cells from the column on makes the row look like the others, and joining others
    /// does not. Only such rows are repaired: values never move into columns that they do not fit.
    bool mends(std::span<const std::string_view> cells) const;
    /// The value that stands in the cells, as it was in the file.
    void join(std::span<const std::string_view> cells, std::string &value) const;
    /// How many cells are one value in a row of so many.
    std::size_t parts(std::size_t cells) const { return cells - looks->columns() + 1; }
};

/// Gathers the rows with too many cells while a file is inspected, and finds out how they can be repaired.
/// Memory is bounded: the first rows of either kind speak for all.
class WideRows
{
public:
    /// @p columns of the header.
    WideRows(std::size_t columns, const Dialect &dialect);

    /// Takes in a row; true where it has too many cells, so that its values may stand in wrong columns.
    bool add(std::span<const std::string_view> cells);
    /// The repair of most of the wide rows; absent where none makes them look like the others, or where too
    /// few whole rows tell how those look.
    std::optional<RowRepair> repair(const QStringList &headers) const;

private:
    std::size_t m_columnCount;
    std::string m_delimiter;
    std::shared_ptr<RowLooks> m_looks;
    std::vector<std::vector<std::string>> m_wide; ///< the first of them
    std::size_t m_bytes = 0;                      ///< of those
};

/// The rows of another source, the wide ones repaired where the repair mends them.
class RepairedRows : public RowSource
{
public:
    RepairedRows(std::unique_ptr<RowSource> rows, RowRepair repair);

    Result<bool> next(TableRow &row) override;
    std::int64_t bytesRead() const override { return m_rows->bytesRead(); }
    TextFaults faults() const override { return m_rows->faults(); }

private:
    std::unique_ptr<RowSource> m_rows;
    RowRepair m_repair;
    std::string m_value;
    std::vector<std::string_view> m_cells;
};

} // namespace leadbook
