// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/customerlines.h"

namespace leadbook {

namespace {

/// Calls @p visit(chunk, place) for each line that counts, chunk by chunk until @p progress is cancelled.
template <typename Visit>
void forLines(std::span<const PurchaseColumns> chunks, std::size_t customers, Day to,
              const Progress &progress, Visit visit)
{
    for (const PurchaseColumns &chunk : chunks) {
        if (progress.isCancelled())
            return;
        for (std::size_t i = 0; i < chunk.customer.size(); ++i) {
            const Day day = chunk.day[i];
            if (chunk.customer[i] < customers && day.isValid() && day <= to && chunk.amount[i].isKnown())
                visit(chunk, i);
        }
    }
}

} // namespace

CustomerLines::CustomerLines(std::span<const PurchaseColumns> chunks, std::size_t customers, Day to,
                             const Progress &progress)
    : m_begin(customers + 1, 0)
{
    forLines(chunks, customers, to, progress,
             [this](const PurchaseColumns &chunk, std::size_t i) { ++m_begin[chunk.customer[i] + 1]; });
    for (std::size_t customer = 1; customer < m_begin.size(); ++customer)
        m_begin[customer] += m_begin[customer - 1];
    m_lines.resize(m_begin.back());
    std::vector<std::size_t> next(m_begin.begin(), m_begin.end() - 1);
    forLines(chunks, customers, to, progress, [&](const PurchaseColumns &chunk, std::size_t i) {
        m_lines[next[chunk.customer[i]]++] = {chunk.day[i], chunk.amount[i], chunk.order[i]};
    });
    if (progress.isCancelled()) {
        m_begin.assign(customers + 1, 0);
        m_lines.clear();
    }
}

} // namespace leadbook
