// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hash.h"
#include "exchange/cellvalue.h"
#include "exchange/choicedictionary.h"
#include "exchange/columnformat.h"
#include "exchange/columnmapping.h"
#include "exchange/formulatext.h"

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Turns the cells of a row into values: one for each target of a mapping, then one for each further value.
/// Texts stay as they came, blanks
/// included (only the apostrophe that export put before a formula is taken off); e-mails, phones, numbers and
/// dates lose outer blanks; a cell of blanks alone, or one of the missing words, is no value. In prose
/// (notes, addresses, own fields) the blanks are handed on as such, in names and categories where the column
/// is not padded with them. Where a row has no main phone, e-mail or the like, the first further one takes
/// its place; so does another address where the row names no company.
class RowReader
{
public:
    /// @p formats has one entry for each target of @p mapping; both and @p choices outlive the reader.
    RowReader(const ColumnMapping &mapping, std::vector<ColumnFormat> formats,
              const ChoiceDictionary &choices, const QStringList &missing);

    /// Whether an apostrophe before a formula is the guard that an export put there (it is unless told): in
    /// separated text, not in workbooks and cards.
    void setGuarded(bool guarded) { m_isGuarded = guarded; }

    /// Reads @p cells. The values live as long as the cells and until the next call.
    std::span<const CellValue> read(std::span<const std::string_view> cells);
    /// Whether texts of the row read last are made of several cells, so that they lie outside the cells.
    bool hasMadeTexts() const { return m_hasMade; }

    /// @p cell where it is a value, empty where it is blank or one of the missing words.
    std::string_view present(std::string_view cell) const;

private:
    using Known = std::unordered_map<std::string, CellValue, StringHash, std::equal_to<>>;

    std::string_view unguarded(std::string_view text) const
    {
        return m_isGuarded ? withoutFormulaGuard(text) : text;
    }
    CellValue readOne(std::size_t target, std::string_view cell);
    CellValue readCell(std::size_t target, std::string_view cell);
    CellValue readProduct(std::size_t target, std::span<const std::string_view> cells) const;
    CellValue readParts(std::size_t target, std::span<const std::string_view> cells);
    CellValue joinParts(std::size_t value, FieldId field, const std::vector<int> &columns,
                        std::span<const std::string_view> cells);
    CellValue readTags(std::size_t target, std::string_view cell);
    void readFurther(std::span<const std::string_view> cells);
    void takeFirst(std::size_t target, std::size_t rest, FieldId field);
    void findLeads();
    void lead();
    CellValue readChoice(std::size_t target, std::string_view cell);

    const ColumnMapping &m_mapping;
    std::vector<ColumnFormat> m_formats;
    const ChoiceDictionary &m_choices;
    std::vector<std::string> m_missing;
    std::vector<bool> m_keepsBlanks; ///< by target: a text of blanks alone is handed on
    std::vector<bool> m_isTrimmed;   ///< by target: texts that lose outer blanks
    std::vector<Known> m_known;      ///< by target: choices already looked up
    std::vector<CellValue> m_values;
    std::vector<std::string> m_made; ///< by value: text made of several cells

    /// A further value that may take the place of a main one.
    struct Lead
    {
        std::size_t target;
        std::size_t further; ///< place in m_values
    };
    std::vector<Lead> m_leads;
    std::vector<std::vector<Lead>> m_addressLeads; ///< by label: the parts of an address
    std::vector<std::size_t> m_ownAddress;         ///< targets that are parts of the main address
    std::vector<std::size_t> m_companies;          ///< targets that name a company
    bool m_hasMade = false;
    bool m_isGuarded = true;
};

} // namespace leadbook
