// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "exchange/cellvalue.h"
#include "exchange/choicedictionary.h"
#include "exchange/columnformat.h"
#include "exchange/columnmapping.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Turns the cells of a row into values, one for each target of a mapping. Texts stay as they came, blanks
/// included (only the apostrophe that export put before a formula is taken off); e-mails, phones, numbers and
/// dates lose outer blanks; a cell of blanks alone, or one of the missing words, is no value.
class RowReader
{
public:
    /// @p formats has one entry for each target of @p mapping; both and @p choices outlive the reader.
    RowReader(const ColumnMapping &mapping, std::vector<ColumnFormat> formats,
              const ChoiceDictionary &choices, const QStringList &missing);

    /// Reads @p cells. The values, in the order of the targets, live as long as the cells and until the next
    /// call.
    std::span<const CellValue> read(std::span<const std::string_view> cells);

    /// @p cell where it is a value, empty where it is blank or one of the missing words.
    std::string_view present(std::string_view cell) const;

private:
    using Known = std::unordered_map<std::string, CellValue, StringHash, std::equal_to<>>;

    CellValue readCell(std::size_t target, std::string_view cell);
    CellValue readProduct(std::size_t target, std::span<const std::string_view> cells) const;
    CellValue readChoice(std::size_t target, std::string_view cell);

    const ColumnMapping &m_mapping;
    std::vector<ColumnFormat> m_formats;
    const ChoiceDictionary &m_choices;
    std::vector<std::string> m_missing;
    std::vector<bool> m_isTrimmed; ///< by target: texts that lose outer blanks
    std::vector<Known> m_known;    ///< by target: choices already looked up
    std::vector<CellValue> m_values;
};

} // namespace leadbook
