// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/column.h"

namespace leadbook {

/// Which child rows (purchases, interactions, links) belong to a parent row: a linked list in two columns, so
/// that adding one child copies two chunks. A child is appended with its parent and may move to another.
class Adjacency
{
public:
    /// Makes room for parents [0, count).
    void resizeParents(std::size_t count) { m_heads.resize(count, kNoRow); }
    /// Appends the next child row under @p parent (kNoRow: under none).
    void append(Row parent)
    {
        const auto child = static_cast<Row>(m_next.size());
        m_next.append(parent == kNoRow ? kNoRow : m_heads[parent]);
        if (parent != kNoRow)
            m_heads.set(parent, child);
    }
    /// Moves @p child from one parent to another (either may be kNoRow).
    void move(Row child, Row from, Row to);

    /// Calls @p visit with each child of @p parent, newest row first.
    template <typename Visit> void forEach(Row parent, Visit &&visit) const
    {
        if (parent >= m_heads.size())
            return;
        for (Row child = m_heads[parent]; child != kNoRow; child = m_next[child])
            visit(child);
    }

private:
    void unlink(Row child, Row parent);
    /// In the place its row number has among the children, so that a list that was patched is the one that is
    /// loaded.
    void link(Row child, Row parent);

    Column<Row> m_heads; ///< by parent: its newest child
    Column<Row> m_next;  ///< by child: the next older child of the same parent
};

} // namespace leadbook
