// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/rowpump.h"

namespace leadbook {

namespace {

constexpr std::size_t kBlocksAhead = 4;

} // namespace

RowPump::RowPump(QFile &file, const TableFile &table, RowReader &values, const FieldPlaces &places,
                 const RowImport &import, const RowAnswers &answers)
    : m_file(file)
    , m_table(table)
    , m_values(values)
    , m_places(places)
    , m_import(import)
    , m_answers(answers)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

RowPump::~RowPump() = default;

void RowPump::run(const std::stop_token &stop)
{
    Status outcome = readAll(stop);
    const std::lock_guard lock(m_mutex);
    m_outcome = std::move(outcome);
    m_isDone = true;
    m_changed.notify_all();
}

Status RowPump::readAll(const std::stop_token &stop)
{
    const auto source = openTable(m_file, m_table);
    LEADBOOK_TRY(source);
    std::unique_ptr<RowBlock> block = emptyBlock();
    TableRow row;
    for (;;) {
        const auto more = (*source)->next(row);
        if (!more) {
            put(std::move(block), stop);
            return more.error();
        }
        if (!*more)
            break;
        if (!m_answers.mends.empty())
            mend(row);
        if (!block->add(row)) {
            if (!put(std::move(block), stop))
                return {};
            block = emptyBlock();
            block->add(row);
        }
        block->bytesRead = (*source)->bytesRead();
        prepare(*block);
    }
    if (block->size() > 0)
        put(std::move(block), stop);
    return {};
}

/// The row as the user mended it.
void RowPump::mend(TableRow &row)
{
    const auto found = m_answers.mends.find(row.line);
    if (found == m_answers.mends.end())
        return;
    m_mended.assign(found->second.begin(), found->second.end());
    row.cells = m_mended;
    row.unclosedQuote = false;
    row.isRepaired = false;
}

std::unique_ptr<RowBlock> RowPump::emptyBlock()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_emptied.empty()) {
            std::unique_ptr<RowBlock> block = std::move(m_emptied.back());
            m_emptied.pop_back();
            return block;
        }
    }
    return std::make_unique<RowBlock>(m_table.mapping.targets.size() + m_table.mapping.further.size());
}

void RowPump::prepare(RowBlock &block) const
{
    const auto values = m_values.read(block.lastCells());
    if (m_values.hasMadeTexts())
        block.addMadeValues(values);
    else
        block.addValues(values);
    const std::size_t last = block.size() - 1;
    const TableRow cells = block.row(last);
    block.parties.emplace_back();
    m_import.prepare(ImportRow(m_places, block.values(last), cells), block.parties.back());
}

bool RowPump::put(std::unique_ptr<RowBlock> block, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_blocks.size() < kBlocksAhead; }))
        return false;
    m_blocks.push_back(std::move(block));
    m_changed.notify_all();
    return true;
}

Result<std::unique_ptr<RowBlock>> RowPump::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_blocks.empty() || m_isDone; });
    if (m_blocks.empty()) {
        if (!m_outcome)
            return m_outcome.error();
        return std::unique_ptr<RowBlock>();
    }
    std::unique_ptr<RowBlock> block = std::move(m_blocks.front());
    m_blocks.pop_front();
    m_changed.notify_all();
    return block;
}

void RowPump::giveBack(std::unique_ptr<RowBlock> block)
{
    block->clear();
    const std::lock_guard lock(m_mutex);
    m_emptied.push_back(std::move(block));
}

} // namespace leadbook
