// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/rowreader.h"
#include "exchange/tablefile.h"
#include "workspace/import/rowblock.h"
#include "workspace/import/rowimport.h"

#include <QFile>

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace leadbook {

/// Reads the rows of a file in a thread of its own, a few blocks ahead of whoever takes them: reading,
/// decoding, understanding cells and normal forms need no book, and take as long as the writing.
class RowPump
{
public:
    /// Begins at the first row of the table. Everything handed over outlives the pump; meanwhile only the
    /// pump uses @p file and @p values, and of @p import only its const functions are called.
    RowPump(QFile &file, const TableFile &table, RowReader &values, const FieldPlaces &places,
            const RowImport &import, const RowAnswers &answers);
    /// Stops reading.
    ~RowPump();
    RowPump(const RowPump &) = delete;
    RowPump &operator=(const RowPump &) = delete;

    /// The next rows; null at the end of the file. Waits for them. An error of the reader comes in its turn.
    Result<std::unique_ptr<RowBlock>> next();
    /// Gives back a block whose rows are done; the pump fills it again.
    void giveBack(std::unique_ptr<RowBlock> block);

private:
    void run(const std::stop_token &stop);
    Status readAll(const std::stop_token &stop);
    /// An empty block: one that was given back, or a new one.
    std::unique_ptr<RowBlock> emptyBlock();
    void prepare(RowBlock &block) const;
    void mend(TableRow &row);
    /// Hands a block over; false where the pump is stopped.
    bool put(std::unique_ptr<RowBlock> block, const std::stop_token &stop);

    QFile &m_file;
    const TableFile &m_table;
    RowReader &m_values;
    const FieldPlaces &m_places;
    const RowImport &m_import;
    const RowAnswers &m_answers;
    std::vector<std::string_view> m_mended; ///< cells of the row mended last

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<RowBlock>> m_blocks;
    std::vector<std::unique_ptr<RowBlock>> m_emptied;
    Status m_outcome;
    bool m_isDone = false;
    std::jthread m_thread; ///< the last member: it ends before what it uses
};

} // namespace leadbook
