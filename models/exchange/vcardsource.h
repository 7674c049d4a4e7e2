// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/dialplan.h"
#include "exchange/rowsource.h"
#include "exchange/textencoding.h"
#include "exchange/vcardcells.h"
#include "exchange/vcardparser.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QIODevice;

namespace leadbook {

/// What a vCard file is as a table, found out by reading all of it once.
struct VCardLayout
{
    struct Column
    {
        std::string name; ///< as VCardCell::column
        int copy = 1;
    };

    TextEncoding encoding; ///< of values that name none
    const DialPlan *home = &dialPlanOf("CN");
    std::vector<Column> columns; ///< those that a card fills
    QStringList headers;         ///< of the columns, each once: "phone", "phone (2)"
    std::int64_t cards = 0;      ///< rows below the header
    std::int64_t groups = 0;     ///< lists of other cards: no rows
    std::int64_t emptyCards = 0; ///< without anything to keep: no rows
    std::int64_t unended = 0;    ///< cards whose END is missing; the last one may be cut off
    bool hasLeftOut = false;     ///< properties beyond kMostColumns have no column
};

/// Lays out the vCards of @p device, which is at its beginning, can be read twice and is left there. @p
/// encoding as the user names it, else it is found out; @p homeRegion tells mobile numbers. Fails with a
/// sentence where the file cannot be read, a card is too long, or it is cancelled.
Result<VCardLayout> layOutVCards(QIODevice &device, const std::optional<QString> &encoding = {},
                                 std::string_view homeRegion = "CN", const Progress *progress = nullptr);

/// A vCard file as a table: a row of headers, then one row for each card. A file without any is empty.
class VCardSource : public RowSource
{
public:
    /// Reads on from where @p device stands; the device must outlive the source.
    VCardSource(QIODevice &device, const VCardLayout &layout);

    Result<bool> next(TableRow &row) override;
    std::int64_t bytesRead() const override { return m_parser.bytesRead(); }
    TextFaults faults() const override { return m_parser.faults(); }

private:
    void show(std::int64_t line, TableRow &row);

    VCardParser m_parser;
    const DialPlan &m_home;
    std::map<std::pair<std::string, int>, std::size_t> m_places; ///< of columns
    VCard m_card;
    std::vector<std::string> m_texts;
    std::vector<std::string_view> m_cells;
    bool m_headersGiven = false;
};

} // namespace leadbook
