// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/cellvalue.h"
#include "store/bulkwriter.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace leadbook {

/// Writes new rows in a thread of its own, in their order, while the store thread matches the next ones: each
/// takes half the time of an import. Only between drain() and the next add() may the store thread use the
/// connection; otherwise it is lent to the queue. Few rows are written by the store thread itself, in
/// drain().
class BulkQueue
{
public:
    BulkQueue();
    /// Forgets the rows that are not written yet. Must happen before the end of the writers.
    ~BulkQueue();
    BulkQueue(const BulkQueue &) = delete;
    BulkQueue &operator=(const BulkQueue &) = delete;

    /// Takes over a row for @p writer: its next one, or that of the record @p beside. Texts are copied. May
    /// wait; the error of an earlier row is told here or by drain(), and nothing is written after it.
    Status add(BulkWriter &writer, std::span<const CellValue> values, std::optional<std::int64_t> beside);
    /// Comes back when all rows are written and the connection is free.
    Status drain();

private:
    struct Row
    {
        BulkWriter *writer;
        std::size_t values;
        std::optional<std::int64_t> beside;
    };
    /// Some hundred rows that own their text.
    struct Batch
    {
        Batch();
        bool hasRoomFor(std::size_t bytes) const;
        void add(const Row &row, std::span<const CellValue> cells);
        Status write() const;
        void clear();

        std::string text; ///< never grows beyond its room: values point into it
        std::vector<CellValue> values;
        std::vector<Row> rows;
    };

    void run(const std::stop_token &stop);
    Status handOver();

    std::unique_ptr<Batch> m_batch; ///< being filled
    bool m_isDrained = true;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<Batch>> m_waiting;
    std::vector<std::unique_ptr<Batch>> m_emptied;
    bool m_isWriting = false;
    Status m_status;       ///< of the first row that failed
    std::jthread m_thread; ///< begun with the first full batch; the last member: it ends before what it uses
};

} // namespace leadbook
