// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "exchange/rowsource.h"
#include "exchange/workbook/partxml.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The texts that the cells of a workbook share, one behind the other in UTF-8.
class SharedStrings
{
public:
    /// Reads xl/sharedStrings.xml.
    static Result<SharedStrings> read(PartXml &xml, const WorkbookLimits &limits, const Progress *progress);

    std::size_t size() const { return m_ends.size(); }
    /// The text with that number, which lives as long as this; absent where there is none.
    std::optional<std::string_view> at(std::size_t index) const;
    TextFaults faults() const { return m_faults; }

private:
    std::string m_text;
    std::vector<std::size_t> m_ends;
    TextFaults m_faults;
};

} // namespace leadbook
