// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/bulkqueue.h"

#include "workspace/import/recordcolumns.h"

namespace leadbook {

namespace {

constexpr std::size_t kRows = 768; // of three tables: 256 of a file
constexpr std::size_t kBytes = std::size_t(1) << 16;
constexpr std::size_t kBatchesAhead = 4;

} // namespace

BulkQueue::Batch::Batch()
{
    text.reserve(kBytes);
    rows.reserve(kRows);
}

bool BulkQueue::Batch::hasRoomFor(std::size_t bytes) const
{
    return rows.empty() || (rows.size() < kRows && text.capacity() - text.size() >= bytes);
}

void BulkQueue::Batch::add(const Row &row, std::span<const CellValue> cells)
{
    rows.push_back(row);
    for (CellValue value : cells) {
        if (value.isText()) {
            const std::size_t at = text.size();
            text.append(value.text);
            value.text = std::string_view(text.data() + at, value.text.size());
        }
        values.push_back(value);
    }
}

Status BulkQueue::Batch::write() const
{
    const CellValue *value = values.data();
    for (const Row &row : rows) {
        Statement &statement = row.writer->row();
        for (std::size_t i = 0; i < row.values; ++i)
            bindValue(statement, static_cast<int>(i) + 1, *value++);
        LEADBOOK_TRY(row.beside ? row.writer->writeBeside(*row.beside) : row.writer->write());
    }
    return {};
}

void BulkQueue::Batch::clear()
{
    text.clear();
    values.clear();
    rows.clear();
}

BulkQueue::BulkQueue()
    : m_batch(std::make_unique<Batch>())
{
}

BulkQueue::~BulkQueue() = default;

Status BulkQueue::add(BulkWriter &writer, std::span<const CellValue> values,
                      std::optional<std::int64_t> beside)
{
    std::size_t bytes = 0;
    for (const CellValue &value : values)
        bytes += value.isText() ? value.text.size() : 0;
    if (!m_batch->hasRoomFor(bytes))
        LEADBOOK_TRY(handOver());
    if (m_batch->rows.empty())
        m_batch->text.reserve(bytes);
    m_batch->add({&writer, values.size(), beside}, values);
    m_isDrained = false;
    return {};
}

Status BulkQueue::handOver()
{
    if (!m_thread.joinable())
        m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < kBatchesAhead; });
    LEADBOOK_TRY(m_status);
    m_waiting.push_back(std::move(m_batch));
    if (m_emptied.empty()) {
        m_batch = std::make_unique<Batch>();
    } else {
        m_batch = std::move(m_emptied.back());
        m_emptied.pop_back();
    }
    m_changed.notify_all();
    return {};
}

void BulkQueue::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); }) && !stop.stop_requested()) {
        std::unique_ptr<Batch> batch = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_isWriting = true;
        const bool isWanted = m_status.has_value();
        lock.unlock();
        Status written = isWanted ? batch->write() : Status();
        batch->clear();
        lock.lock();
        if (!written)
            m_status = std::move(written);
        m_emptied.push_back(std::move(batch));
        m_isWriting = false;
        m_changed.notify_all();
    }
}

Status BulkQueue::drain()
{
    if (m_isDrained)
        return {};
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_isWriting; });
    if (m_status)
        m_status = m_batch->write();
    LEADBOOK_TRY(m_status);
    m_batch->clear();
    m_isDrained = true;
    return {};
}

} // namespace leadbook
