// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"
#include "snapshot/dictionary.h"

#include <memory>
#include <string_view>

namespace leadbook {

/// A column of repeating texts (city, industry, owner): codes into a Dictionary, both shared between
/// versions.
class CodeColumn
{
public:
    CodeColumn()
        : m_dictionary(std::make_shared<Dictionary>())
    {
    }

    std::size_t size() const { return m_codes.size(); }
    std::uint32_t code(std::size_t row) const { return m_codes[row]; }
    std::string_view operator[](std::size_t row) const { return m_dictionary->text(m_codes[row]); }
    const Column<std::uint32_t> &codes() const { return m_codes; }
    const Dictionary &dictionary() const { return *m_dictionary; }

    void append(std::string_view text) { m_codes.append(codeFor(text)); }
    void set(std::size_t row, std::string_view text)
    {
        const std::uint32_t code = codeFor(text);
        if (m_codes[row] != code)
            m_codes.set(row, code);
    }
    void resize(std::size_t size) { m_codes.resize(size, 0); }
    /// The code of @p text, added to the dictionary where it is new.
    std::uint32_t codeFor(std::string_view text)
    {
        const std::uint32_t known = m_dictionary->find(text);
        if (known < m_dictionary->size())
            return known;
        if (m_dictionary.use_count() != 1)
            m_dictionary = std::make_shared<Dictionary>(*m_dictionary);
        return m_dictionary->code(text);
    }
    /// Sets and appends by code, for loaders that asked codeFor() once.
    Column<std::uint32_t> &editCodes() { return m_codes; }

private:
    Column<std::uint32_t> m_codes;
    std::shared_ptr<Dictionary> m_dictionary;
};

} // namespace leadbook
