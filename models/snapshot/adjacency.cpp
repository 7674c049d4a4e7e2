// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/adjacency.h"

namespace leadbook {

void Adjacency::unlink(Row child, Row parent)
{
    if (m_heads[parent] == child) {
        m_heads.set(parent, m_next[child]);
        return;
    }
    for (Row row = m_heads[parent]; row != kNoRow; row = m_next[row]) {
        if (m_next[row] == child) {
            m_next.set(row, m_next[child]);
            return;
        }
    }
}

void Adjacency::link(Row child, Row parent)
{
    Row newer = kNoRow;
    Row older = m_heads[parent];
    while (older != kNoRow && older > child) {
        newer = older;
        older = m_next[older];
    }
    m_next.set(child, older);
    if (newer == kNoRow)
        m_heads.set(parent, child);
    else
        m_next.set(newer, child);
}

void Adjacency::move(Row child, Row from, Row to)
{
    if (from == to)
        return;
    if (from != kNoRow)
        unlink(child, from);
    if (to != kNoRow)
        link(child, to);
    else
        m_next.set(child, kNoRow);
}

} // namespace leadbook
